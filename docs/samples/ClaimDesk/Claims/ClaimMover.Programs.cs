using BpjsTk.Domain;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Claims;

/// <content>What programs have of their own.</content>
internal static partial class ClaimMover
{
    private static Outcome<ClaimState>? Jkk(ClaimState<JkkCase> claim, Step step) => claim switch
    {
        SuspectedAccident suspected => step.Action switch
        {
            ClaimAction.ReportStageOne => Up(suspected.ReportStageOne(step.By, step.At)),
            ClaimAction.Withdraw => Up(suspected.Withdraw(step.By, step.At)),
            _ => BeforeClaim(suspected, step),
        },
        ReportedAccident reported => step.Action switch
        {
            ClaimAction.GuaranteeCare => Up(reported.GuaranteeCare(step.By, step.At)),
            ClaimAction.ConfirmAccident => Up(reported.ConfirmAccident(step.By, step.At)),
            ClaimAction.DenyAccident => Up(reported.DenyAccident(step.By, step.At)),
            ClaimAction.Certify => Up(reported.Certify(step.Consequence, step.By, step.At)),
            ClaimAction.AddPapers => Up(reported.AddPapers(step.Papers, step.By, step.At)),
            _ => BeforeClaim(reported, step),
        },
        GuaranteedAccident guaranteed => step.Action switch
        {
            ClaimAction.ConfirmAccident => Up(guaranteed.ConfirmAccident(step.By, step.At)),
            ClaimAction.DenyAccident => Up(guaranteed.DenyAccident(step.By, step.At)),
            ClaimAction.Certify => Up(guaranteed.Certify(step.Consequence, step.By, step.At)),
            ClaimAction.AddPapers => Up(guaranteed.AddPapers(step.Papers, step.By, step.At)),
            _ => BeforeClaim(guaranteed, step),
        },
        ConfirmedAccident confirmed => step.Action switch
        {
            ClaimAction.Certify => Up(confirmed.Certify(step.Consequence, step.By, step.At)),
            ClaimAction.AddPapers => Up(confirmed.AddPapers(step.Papers, step.By, step.At)),
            _ => BeforeClaim(confirmed, step),
        },
        CertifiedAccident certified => step.Action switch
        {
            ClaimAction.Certify => Up(certified.Certify(step.Consequence, step.By, step.At)),
            ClaimAction.ReportStageTwo => Up(certified.ReportStageTwo(step.By, step.At)),
            ClaimAction.AddPapers => Up(certified.AddPapers(step.Papers, step.By, step.At)),
            _ => BeforeClaim(certified, step),
        },
        DeniedAccident denied when step.Action == ClaimAction.Dispute => Up(denied.Dispute(step.Note, step.By, step.At)),
        DisputedAccident disputed when step.Action == ClaimAction.ConfirmAccident => Up(disputed.ConfirmAccident(step.By, step.At)),
        DisputedAccident disputed when step.Action == ClaimAction.DenyAccident => Up(disputed.DenyAccident(step.By, step.At)),
        _ => null,
    };

    private static Outcome<ClaimState>? BeforeClaim<TState>(TState accident, Step step)
        where TState : ClaimState<JkkCase>, ICorrectable, IBeforeClaim => step.Action switch
        {
            ClaimAction.Correct => step.Corrected<JkkCase>().Then(one => Up(accident.Correct(one, step.Note, step.By, step.At))),
            ClaimAction.Lapse => Up(accident.Lapse(step.By, step.At)),
            _ => null,
        };

    private static Outcome<ClaimState>? Jp(ClaimState<JpCase> claim, Step step) => (claim, step.Action) switch
    {
        (DeterminedClaim<JpCase> determined, ClaimAction.StartPension) => Up(determined.StartPension(step.By, step.At)),
        (PensionInPayment pension, ClaimAction.PayPension) => Up(pension.PayPension(step.Month, step.Amount, step.By, step.At)),
        (PensionInPayment pension, ClaimAction.AdjustPension) => Up(pension.AdjustPension(step.Amount, step.By, step.At)),
        (PensionInPayment pension, ClaimAction.ConfirmData) => Up(pension.ConfirmData(step.By, step.At)),
        (PensionInPayment pension, ClaimAction.Suspend) => Up(pension.Suspend(step.By, step.At)),
        (PensionInPayment pension, ClaimAction.Stop) => Up(pension.Stop(step.Stopped, step.By, step.At)),
        (PensionSuspended suspended, ClaimAction.ConfirmData) => Up(suspended.ConfirmData(step.By, step.At)),
        (PensionSuspended suspended, ClaimAction.Stop) => Up(suspended.Stop(step.Stopped, step.By, step.At)),
        (PensionStopped stopped, ClaimAction.PassOn) =>
            VerificationReader.Compute(claim, step.Facts, step.At.Date).Then(statement => Up(stopped.PassOn(step.Beneficiary, statement, step.By, step.At))),
        _ => null,
    };

    private static Outcome<ClaimState>? Jkp(ClaimState<JkpCase> claim, Step step) => (claim, step.Action) switch
    {
        (DraftClaim<JkpCase> draft, ClaimAction.Lapse) => Up(draft.Lapse(step.By, step.At)),
        (DeterminedClaim<JkpCase> determined, ClaimAction.StartMonths) => Up(determined.StartMonths(step.By, step.At)),
        (JkpMonthAwaited awaited, ClaimAction.FileMonth) => Up(awaited.FileMonth(step.Evidence, step.By, step.At)),
        (JkpMonthAwaited awaited, ClaimAction.End) => Up(awaited.End(step.Ended, step.By, step.At)),
        (JkpMonthFiled filed, ClaimAction.PayMonth) => Up(filed.PayMonth(step.Amount, step.By, step.At)),
        (JkpMonthFiled filed, ClaimAction.RefuseMonth) => Up(filed.RefuseMonth(step.By, step.At)),
        _ => null,
    };
}
