using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Claims;

/// <summary>What has to be given for a transition besides actor and time: the keys of <c>facts</c>, and <c>verification</c>.</summary>
internal static class TransitionNeeds
{
    internal static ImmutableArray<string> Of(ClaimState claim, ClaimAction action) => (action, claim.Status) switch
    {
        (ClaimAction.AddPapers, _) => ["papers"],
        (ClaimAction.Certify, _) => ["consequence"],
        (ClaimAction.Determine, _) or (ClaimAction.Reject, ClaimStatus.UnderVerification) => ["verification"],
        (ClaimAction.AskForPapers, ClaimStatus.UnderVerification) or (ClaimAction.Dispute, _) or (ClaimAction.Reject, _) or (ClaimAction.ReturnPayment, _) => ["note"],
        (ClaimAction.Correct, _) => ["case", "note"],
        (ClaimAction.Pay, _) or (ClaimAction.PayMonth, _) or (ClaimAction.AdjustPension, _) => ["amount"],
        (ClaimAction.PayPension, _) => ["month", "amount"],
        (ClaimAction.FileMonth, _) => ["evidence"],
        (ClaimAction.End, _) => ["ended"],
        (ClaimAction.Stop, _) => ["stopped"],
        (ClaimAction.PassOn, _) => ["beneficiary", "verification"],
        _ => [],
    };

    /// <summary>Returns the amount that the library will take, so that nobody has to type it.</summary>
    internal static Rupiah? Amount(ClaimState claim, ClaimAction action) => (claim, action) switch
    {
        (DeterminedClaim<JkkCase> determined, ClaimAction.Pay) => determined.Award.Total,
        (DeterminedClaim<JkmCase> determined, ClaimAction.Pay) => determined.Award.Total,
        (DeterminedClaim<JhtCase> determined, ClaimAction.Pay) => determined.Award.Total,
        (DeterminedClaim<JpCase> determined, ClaimAction.Pay) => determined.Award.Total,
        (JkpMonthFiled filed, ClaimAction.PayMonth) => filed.Amount,
        (PensionInPayment pension, ClaimAction.PayPension or ClaimAction.AdjustPension) => pension.Monthly,
        _ => null,
    };
}
