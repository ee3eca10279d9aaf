using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>What claims of JKP have of their own: months that are filed one by one.</summary>
public static class JkpClaims
{
    /// <summary>Begins the months of benefit (PP 37/2021 Pasal 21(1)).</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The claim that awaits its first month, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<JkpMonthAwaited> StartMonths(this DeterminedClaim<JkpCase> claim, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Refusal(ClaimAction.StartMonths, by, at) is { } refusal
            ? Outcome.Failure<JkpMonthAwaited>(refusal)
            : Outcome.Success(new JkpMonthAwaited(claim, claim.Next(ClaimAction.StartMonths, by, at), claim.Award.CashMonths, 1));
    }
}
