using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: an accident or a disease that somebody suspects to come of work, and that is not reported yet (since 24 February 2025).</summary>
public sealed class SuspectedAccident : ClaimState<JkkCase>, ICorrectable, IBeforeClaim
{
    internal SuspectedAccident(ClaimEvent told, JkkCase accident)
        : base(told, accident, ClaimPapers.None)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Suspected;

    /// <summary>Reports the accident or disease, stage I (PP 44/2015 Pasal 43(1)-(2), 44(1)-(2)); the notice does not replace it.</summary>
    /// <param name="by">The employer; of self-employed participants and migrant workers the participant or the family.</param>
    /// <param name="at">When.</param>
    /// <returns>The next state, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<ReportedAccident> ReportStageOne(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.ReportStageOne, by, at) is { } refusal
        ? Outcome.Failure<ReportedAccident>(refusal)
        : Outcome.Success(new ReportedAccident(this, this.Next(ClaimAction.ReportStageOne, by, at)));

    /// <summary>Takes the notice back.</summary>
    /// <param name="by">One of those who may tell; that it is the same one is not checked.</param>
    /// <param name="at">When.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<WithdrawnClaim<JkkCase>> Withdraw(ClaimActor by, LocalDateTime at) => WithdrawnClaim<JkkCase>.From(this, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.ReportStageOne } => Up(this.ReportStageOne(next.By, next.At)),
        { Action: ClaimAction.Withdraw } => Up(this.Withdraw(next.By, next.At)),
        { Action: ClaimAction.Lapse } => LapsedClaim<JkkCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };
}
