using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The bill of a construction project worker whose wage is known, whatever the employer's class.</summary>
internal sealed class ConstructionWageCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["CONSTRUCTION_WAGE", "CONSTRUCTION_WAGES"];

    internal override Answer Ask(CaseDocument document)
    {
        var policies = PoliciesOf(document.Input, out var rounding);
        var calculator = WageEarnerCase.Relieved(ContributionCalculator.For(MonthOf(document), policies: policies), document.Input);
        return calculator
            .Then(month => Wages.Of(document.Input, month.Law).Then(wage => month.Explain(ConstructionWorker.Create(wage))))
            .Select(explanation => new Bill(explanation.Lines, rounding))
            .Select(bill => new Answer()
                .With(bill.Of(SocialProgram.Jkk), "jkk")
                .With(bill.Of(SocialProgram.Jkm), "jkm")
                .With(bill.Of(), "total", "totalEmployer")
                .With(bill.Of(payer: Payer.Worker), "totalWorker")
                .With(bill.Lines[0].Base, "wageBase", "base"))
            .Match(answer => answer, Answer.Refusal);
    }
}
