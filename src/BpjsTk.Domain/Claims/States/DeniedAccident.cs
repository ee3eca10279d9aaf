using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: found to be neither a work accident nor an occupational disease. It may be disputed.</summary>
public sealed class DeniedAccident : ClaimState<JkkCase>
{
    internal DeniedAccident(ClaimState<JkkCase> from, ClaimEvent last)
        : base(from, last)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.NotAnAccident;

    /// <summary>Does not accept that it is no work accident; the dispute goes to the instance that is next (PP 44/2015 Pasal 45(2)-(3)).</summary>
    /// <param name="note">What is not accepted; not empty, at most 2,000 characters.</param>
    /// <param name="by">A party.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The dispute, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-009</c> or <c>-010</c> (no note, a note too long), <c>-014</c> (the Minister's decision is final).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DisputedAccident> Dispute(string note, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(note);
        if ((this.Refusal(ClaimAction.Dispute, by, at) ?? ClaimFaults.OfNote(note)) is { } refusal)
        {
            return Outcome.Failure<DisputedAccident>(refusal);
        }

        return DisputeLadder.After(this) switch
        {
            ({ } next, _) => Outcome.Success(new DisputedAccident(this, this.Next(ClaimAction.Dispute, by, at, new() { Note = note }), next)),
            (_, var final) => Outcome.Failure<DisputedAccident>(DomainError.Of(ErrorCatalog.ClaimDecisionFinal, "Action", final)),
        };
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.Dispute, Facts.Note: { } note } => Up(this.Dispute(note, next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
