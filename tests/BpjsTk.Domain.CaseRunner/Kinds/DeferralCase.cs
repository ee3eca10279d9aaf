using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The deferral of JP of the pandemic: what is paid now, and what later.</summary>
internal sealed class DeferralCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["DEFERRAL", "JP_DEFERRAL"];

    internal override Answer Ask(CaseDocument document)
    {
        var policies = PoliciesOf(document.Input, out var rounding);
        return ContributionCalculator.For(MonthOf(document), policies: policies)
            .Then(month => Wages.Of(document.Input, month.Law)
                .Then(wage => WageEarner.Create(wage, RiskClass.VeryLow, ProgramBundle.JkkJkmJhtJp))
                .Then(worker => month.With(Reliefs.Deferral(document.Input)).Then(calculator => calculator.Explain(worker))))
            .Select(explanation => Figures(new Bill(explanation.Lines, rounding), explanation.Law.Of(LawParameters.Relief2020JpDeferral).Value.Value))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Figures(Bill bill, DeferralTerms terms)
    {
        ExactRupiah Now(Payer? payer) => bill.Of(LineNature.Billed, SocialProgram.Jp, payer);
        ExactRupiah Later(Payer? payer) => bill.Of(LineNature.Deferred, SocialProgram.Jp, payer);
        return new Answer()
            .With(Now(null) + Later(null), "jpTotal", "jp")
            .With(Now(null), "payNow", "paidNow")
            .With(Now(Payer.Employer), "payNowEmployer", "jpEmployer")
            .With(Now(Payer.Worker), "payNowWorker", "jpWorker")
            .With(Later(null), "deferred", "jpDeferred")
            .With(Later(Payer.Employer), "deferredEmployer", "jpEmployerDeferred")
            .With(Later(Payer.Worker), "deferredWorker", "jpWorkerDeferred")
            .With(terms.SettleFrom, "settleFrom", "deferredFrom")
            .With(terms.SettleUntil, "settleUntil", "deferredUntil");
    }
}
