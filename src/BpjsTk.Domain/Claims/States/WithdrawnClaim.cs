using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that the claimant took back. Nothing follows; another claim may be begun while the right stands.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class WithdrawnClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    private WithdrawnClaim(ClaimState<TCase> from, ClaimEvent withdrawn)
        : base(from, withdrawn)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Withdrawn;

    internal static Outcome<WithdrawnClaim<TCase>> From(ClaimState<TCase> claim, ClaimActor by, LocalDateTime at) => claim.Refusal(ClaimAction.Withdraw, by, at) is { } refusal
        ? Outcome.Failure<WithdrawnClaim<TCase>>(refusal)
        : Outcome.Success(new WithdrawnClaim<TCase>(claim, claim.Next(ClaimAction.Withdraw, by, at)));

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => this.ReplayHere(next);
}
