using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <content>What programs have of their own.</content>
internal static partial class ClaimSteps
{
    private static Outcome<ClaimState>? Jkk(ClaimState<JkkCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other)
    {
        var consequence = Has(other, Wrong) ? AccidentConsequenceKind.UnderTreatment : AccidentConsequenceKind.Recovered;
        var accident = (JkkCase)CaseOf(claim.Case.Program);
        return (claim, action) switch
        {
            (SuspectedAccident suspected, ClaimAction.ReportStageOne) => Up(suspected.ReportStageOne(by, at)),
            (SuspectedAccident suspected, ClaimAction.Withdraw) => Up(suspected.Withdraw(by, at)),
            (SuspectedAccident suspected, ClaimAction.Correct) => Up(suspected.Correct(accident, Note(other), by, at)),
            (SuspectedAccident suspected, ClaimAction.Lapse) => Up(suspected.Lapse(by, at)),
            (ReportedAccident reported, ClaimAction.GuaranteeCare) => Up(reported.GuaranteeCare(by, at)),
            (ReportedAccident reported, ClaimAction.ConfirmAccident) => Up(reported.ConfirmAccident(by, at)),
            (ReportedAccident reported, ClaimAction.DenyAccident) => Up(reported.DenyAccident(by, at)),
            (ReportedAccident reported, ClaimAction.Certify) => Up(reported.Certify(consequence, by, at)),
            (ReportedAccident reported, ClaimAction.AddPapers) => Up(reported.AddPapers(Papers(claim, other), by, at)),
            (ReportedAccident reported, ClaimAction.Correct) => Up(reported.Correct(accident, Note(other), by, at)),
            (ReportedAccident reported, ClaimAction.Lapse) => Up(reported.Lapse(by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.ConfirmAccident) => Up(guaranteed.ConfirmAccident(by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.DenyAccident) => Up(guaranteed.DenyAccident(by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.Certify) => Up(guaranteed.Certify(consequence, by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.AddPapers) => Up(guaranteed.AddPapers(Papers(claim, other), by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.Correct) => Up(guaranteed.Correct(accident, Note(other), by, at)),
            (GuaranteedAccident guaranteed, ClaimAction.Lapse) => Up(guaranteed.Lapse(by, at)),
            (ConfirmedAccident confirmed, ClaimAction.Certify) => Up(confirmed.Certify(consequence, by, at)),
            (ConfirmedAccident confirmed, ClaimAction.AddPapers) => Up(confirmed.AddPapers(Papers(claim, other), by, at)),
            (ConfirmedAccident confirmed, ClaimAction.Correct) => Up(confirmed.Correct(accident, Note(other), by, at)),
            (ConfirmedAccident confirmed, ClaimAction.Lapse) => Up(confirmed.Lapse(by, at)),
            (CertifiedAccident certified, ClaimAction.Certify) => Up(certified.Certify(consequence, by, at)),
            (CertifiedAccident certified, ClaimAction.ReportStageTwo) => Up(certified.ReportStageTwo(by, at)),
            (CertifiedAccident certified, ClaimAction.AddPapers) => Up(certified.AddPapers(Papers(claim, other), by, at)),
            (CertifiedAccident certified, ClaimAction.Correct) => Up(certified.Correct(accident, Note(other), by, at)),
            (CertifiedAccident certified, ClaimAction.Lapse) => Up(certified.Lapse(by, at)),
            (DeniedAccident denied, ClaimAction.Dispute) => Up(denied.Dispute(Note(other), by, at)),
            (DisputedAccident disputed, ClaimAction.ConfirmAccident) => Up(disputed.ConfirmAccident(by, at)),
            (DisputedAccident disputed, ClaimAction.DenyAccident) => Up(disputed.DenyAccident(by, at)),
            _ => null,
        };
    }

    private static Outcome<ClaimState>? Jp(ClaimState<JpCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other)
    {
        var reason = Has(other, Wrong) ? PensionStopReason.NotConfirmed : PensionStopReason.Death;
        return (claim, action) switch
        {
            (DeterminedClaim<JpCase> determined, ClaimAction.StartPension) => Up(determined.StartPension(by, at)),
            (PensionInPayment pension, ClaimAction.PayPension) =>
                Up(pension.PayPension((pension.PaidThrough ?? pension.Case.EventOn.ToYearMonth()).PlusMonths(1), Amount(pension.Monthly, other), by, at)),
            (PensionInPayment pension, ClaimAction.AdjustPension) => Up(pension.AdjustPension(Has(other, Wrong) ? Rupiah.Zero : pension.Monthly + Rp(1), by, at)),
            (PensionInPayment pension, ClaimAction.ConfirmData) => Up(pension.ConfirmData(by, at)),
            (PensionInPayment pension, ClaimAction.Suspend) => Up(pension.Suspend(by, at)),
            (PensionInPayment pension, ClaimAction.Stop) => Up(pension.Stop(reason, by, at)),
            (PensionSuspended suspended, ClaimAction.ConfirmData) => Up(suspended.ConfirmData(by, at)),
            (PensionSuspended suspended, ClaimAction.Stop) => Up(suspended.Stop(reason, by, at)),
            (PensionStopped stopped, ClaimAction.PassOn) =>
                Up(stopped.PassOn(stopped.Case.Beneficiary == JpBeneficiary.Retired ? JpBeneficiary.Spouse : JpBeneficiary.Child, Statement(claim.Case.Program, other), by, at)),
            _ => null,
        };
    }

    private static Outcome<ClaimState>? Jkp(ClaimState<JkpCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other) => (claim, action) switch
    {
        (DraftClaim<JkpCase> draft, ClaimAction.Lapse) => Up(draft.Lapse(by, at)),
        (DeterminedClaim<JkpCase> determined, ClaimAction.StartMonths) => Up(determined.StartMonths(by, at)),
        (JkpMonthAwaited awaited, ClaimAction.FileMonth) => Up(awaited.FileMonth(Evidence(awaited, other), by, at)),
        (JkpMonthAwaited awaited, ClaimAction.End) => Up(awaited.End(Has(other, Wrong) ? JkpEndReason.AllMonthsPaid : JkpEndReason.FoundWork, by, at)),
        (JkpMonthFiled filed, ClaimAction.PayMonth) => Up(filed.PayMonth(Amount(filed.Amount, other), by, at)),
        (JkpMonthFiled filed, ClaimAction.RefuseMonth) => Up(filed.RefuseMonth(by, at)),
        _ => null,
    };

    private static JkpEvidence Evidence(JkpMonthAwaited awaited, int other) =>
        Has(other, Bare) ? JkpEvidence.OfMonth(Math.Min(awaited.NextMonth, 6)).AtWork() : JkpEvidence.OfMonth(Math.Min(awaited.NextMonth, 6)).Looking(5, 1).Value;
}
