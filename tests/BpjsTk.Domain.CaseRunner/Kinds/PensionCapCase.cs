using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The JP wage cap: by the formula from the cap before it, or as the law book has it.</summary>
internal sealed class PensionCapCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["JP_CAP"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var policies = PoliciesOf(input, out _);
        if (input.Amount("previousCap") is not { } previous)
        {
            return LawBook.Default.InForce(MonthOf(document), policies.UnpublishedLaw).Of(LawParameters.JpWageCap)
                .Select(ruling => new Answer().With(ruling.Value, "cap", "jpCap"))
                .Match(answer => answer, Answer.Refusal);
        }

        var growth = input.Number("gdpGrowthPercent", "growthPercent") ?? throw new NotSupportedException("there is no growth");
        return previous
            .Select(cap => new Answer()
                .With(JpWageCapFormula.Exact(cap, Rate.FromPercent(growth)), "unrounded", "exact")
                .With(JpWageCapFormula.Next(cap, Rate.FromPercent(growth)), "cap", "jpCap"))
            .Match(answer => answer, Answer.Refusal);
    }
}
