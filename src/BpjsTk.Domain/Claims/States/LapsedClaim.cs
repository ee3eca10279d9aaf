namespace BpjsTk.Domain.Claims;

/// <summary>A claim that ended with the term of the right. Nothing follows.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class LapsedClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    internal LapsedClaim(ClaimState<TCase> from, ClaimEvent lapsed)
        : base(from, lapsed)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Lapsed;

    internal static Outcome<ClaimState> Again(ClaimState<TCase> claim, ClaimEvent next) => claim.Refusal(next.Action, next.By, next.At) is { } refusal
        ? Outcome.Failure<ClaimState>(refusal)
        : Outcome.Success<ClaimState>(new LapsedClaim<TCase>(claim, claim.Next(next.Action, next.By, next.At)));

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => this.ReplayHere(next);
}
