using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that was received; the term of payment starts only when the papers are complete.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class SubmittedClaim<TCase> : ClaimState<TCase>, ICorrectable
    where TCase : ClaimCase
{
    internal SubmittedClaim(ClaimState<TCase> from, ClaimEvent submitted)
        : base(from, submitted)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Submitted;

    /// <summary>Tells the claimant which papers are missing.</summary>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The incomplete claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-015</c> (nothing is missing).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<IncompleteClaim<TCase>> AskForPapers(ClaimActor by, LocalDateTime at) =>
        (this.Refusal(ClaimAction.AskForPapers, by, at) ?? (this.Checklist.IsComplete ? DomainError.Of(ErrorCatalog.ClaimNothingMissing, "Papers") : null)) is { } refusal
            ? Outcome.Failure<IncompleteClaim<TCase>>(refusal)
            : Outcome.Success(new IncompleteClaim<TCase>(this, this.Next(ClaimAction.AskForPapers, by, at)));

    /// <summary>Finds the papers complete; the term of payment starts.</summary>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The claim under verification, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-016</c> for each paper that is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<ClaimUnderVerification<TCase>> AcceptPapers(ClaimActor by, LocalDateTime at)
    {
        if (this.Refusal(ClaimAction.AcceptPapers, by, at) is { } refusal)
        {
            return Outcome.Failure<ClaimUnderVerification<TCase>>(refusal);
        }

        var missing = this.Checklist.Faults;
        return missing.IsEmpty
            ? Outcome.Success(new ClaimUnderVerification<TCase>(this, this.Next(ClaimAction.AcceptPapers, by, at)))
            : Outcome.Failure<ClaimUnderVerification<TCase>>(missing);
    }

    /// <summary>Gives the claim up; another one may be begun while the right stands.</summary>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<WithdrawnClaim<TCase>> Withdraw(ClaimActor by, LocalDateTime at) => WithdrawnClaim<TCase>.From(this, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => (next.Action, this.Refusal(next.Action, next.By, next.At)) switch
    {
        (ClaimAction.AskForPapers, null) => Outcome.Success<ClaimState>(new IncompleteClaim<TCase>(this, this.Next(next.Action, next.By, next.At))),
        (ClaimAction.AcceptPapers, null) => Outcome.Success<ClaimState>(new ClaimUnderVerification<TCase>(this, this.Next(next.Action, next.By, next.At))),
        (ClaimAction.Withdraw, null) => Up(this.Withdraw(next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
