using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim for which the agency has asked for papers; it is filed again with them.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class IncompleteClaim<TCase> : ClaimState<TCase>, ITakesPapers, ICorrectable
    where TCase : ClaimCase
{
    internal IncompleteClaim(ClaimState<TCase> from, ClaimEvent asked)
        : base(from, asked)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Incomplete;

    /// <summary>Files the claim again.</summary>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When.</param>
    /// <returns>The filed claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-016</c> for each paper that is still missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<SubmittedClaim<TCase>> Resubmit(ClaimActor by, LocalDateTime at)
    {
        if (this.Refusal(ClaimAction.Resubmit, by, at) is { } refusal)
        {
            return Outcome.Failure<SubmittedClaim<TCase>>(refusal);
        }

        var missing = this.Checklist.Faults;
        return missing.IsEmpty
            ? Outcome.Success(new SubmittedClaim<TCase>(this, this.Next(ClaimAction.Resubmit, by, at)))
            : Outcome.Failure<SubmittedClaim<TCase>>(missing);
    }

    /// <summary>Gives the claim up; another one may be begun while the right stands.</summary>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<WithdrawnClaim<TCase>> Withdraw(ClaimActor by, LocalDateTime at) => WithdrawnClaim<TCase>.From(this, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => (next.Action, this.Refusal(next.Action, next.By, next.At)) switch
    {
        (ClaimAction.Resubmit, null) => Outcome.Success<ClaimState>(new SubmittedClaim<TCase>(this, this.Next(next.Action, next.By, next.At))),
        (ClaimAction.Withdraw, null) => Up(this.Withdraw(next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
