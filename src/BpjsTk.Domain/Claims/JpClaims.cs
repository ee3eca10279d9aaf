using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>What claims of JP have of their own: a pension that is paid month by month.</summary>
public static class JpClaims
{
    /// <summary>Begins to pay a pension (PP 45/2015 Pasal 25).</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-022</c> (the award is paid at once).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<PensionInPayment> StartPension(this DeterminedClaim<JpCase> claim, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var refusal = claim.Refusal(ClaimAction.StartPension, by, at)
            ?? (claim.Award.MonthlyPension is null ? DomainError.Of(Messages.ErrorCatalog.ClaimPaidAtOnce, string.Empty, Citation.FromText("PP 45/2015 Pasal 24")) : null);
        return refusal is null
            ? Outcome.Success(new PensionInPayment(claim, claim.Next(ClaimAction.StartPension, by, at), claim.Case, claim.Award.MonthlyPension!.Value, at.Date, null))
            : Outcome.Failure<PensionInPayment>(refusal);
    }
}
