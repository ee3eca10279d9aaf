using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The bill of a construction project by its contract value, before tax or with it.</summary>
internal sealed class ConstructionContractCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["CONSTRUCTION_CONTRACT", "CONSTRUCTION"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var policies = PoliciesOf(input, out var rounding);
        var calculator = Reliefs.Of(input, Segment.Construction)
            .Aggregate(ConstructionCalculator.For(MonthOf(document), policies: policies), (known, relief) => known.Then(month => month.With(relief)));
        return calculator.Then(month => ProjectOf(input).Select(project => Figures(month, project, rounding))).Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<ConstructionProject> ProjectOf(CaseMembers input)
    {
        var before = input.Amount("contractValueBeforeVat", "contractValue", "contractValueWithoutVat");
        var with = input.Amount("contractValueWithVat", "contractValueInclVat");
        var percent = input.Number("vatPercent", "vat", "ppnPercent");
        if (with is { } gross && percent is { } vat)
        {
            var project = gross.Then(value => ConstructionProject.CreateWithVat(value, Rate.FromPercent(vat), Rounding.HalfUpToSen));
            if (before is { } given && project.TryGet(out var derived) && given.TryGet(out var stated) && derived.ContractValue != stated)
            {
                throw new InvalidOperationException($"the value before tax is given as {stated} and comes out as {derived.ContractValue}");
            }

            return project;
        }

        return (before ?? throw new NotSupportedException("there is no contract value")).Then(ConstructionProject.Create);
    }

    private static Answer Figures(ConstructionCalculator month, ConstructionProject project, Rounding? rounding)
    {
        var bill = new Bill(month.Explain(project).Lines, rounding);
        return new Answer()
            .With(bill.Of(SocialProgram.Jkk), "jkk")
            .With(bill.Of(SocialProgram.Jkm), "jkm")
            .With(bill.Of(), "total", "totalContractor")
            .With(project.ContractValue, "contractValueBeforeVat", "contractValue");
    }
}
