using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that is being put together.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class DraftClaim<TCase> : ClaimState<TCase>, ITakesPapers, ICorrectable
    where TCase : ClaimCase
{
    internal DraftClaim(ClaimEvent opened, TCase claimCase)
        : base(opened, claimCase, opened.Facts?.Papers ?? ClaimPapers.None)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Draft;

    /// <summary>Files the claim, complete or not; the agency says what is missing.</summary>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When.</param>
    /// <returns>The filed claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-004</c> (the channel is closed to a balance so high).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<SubmittedClaim<TCase>> Submit(ClaimActor by, LocalDateTime at) =>
        (this.Refusal(ClaimAction.Submit, by, at) ?? this.Case.FilingFault(at)) is { } refusal
            ? Outcome.Failure<SubmittedClaim<TCase>>(refusal)
            : Outcome.Success(new SubmittedClaim<TCase>(this, this.Next(ClaimAction.Submit, by, at)));

    /// <summary>Gives the claim up; another one may be begun while the right stands.</summary>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<WithdrawnClaim<TCase>> Withdraw(ClaimActor by, LocalDateTime at) => WithdrawnClaim<TCase>.From(this, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next.Action switch
    {
        ClaimAction.Submit => this.Refusal(ClaimAction.Submit, next.By, next.At) is { } refusal
            ? Outcome.Failure<ClaimState>(refusal)
            : Outcome.Success<ClaimState>(new SubmittedClaim<TCase>(this, this.Next(ClaimAction.Submit, next.By, next.At))),
        ClaimAction.Withdraw => Up(this.Withdraw(next.By, next.At)),
        ClaimAction.Lapse => LapsedClaim<TCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };
}
