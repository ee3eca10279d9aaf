using System.Collections.Immutable;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that was rejected, with reasons; it may be disputed, or another one begun while the right stands.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class RejectedClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    internal RejectedClaim(ClaimState<TCase> from, ClaimEvent rejected)
        : base(from, rejected) => this.Rejection = rejected;

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Rejected;

    /// <summary>Gets the findings that refuse it; empty when an instance of dispute rejected it.</summary>
    public ImmutableArray<ClaimFinding> Reasons => [.. this.Rejection.Facts!.Findings.Where(finding => finding.Result == FindingResult.Refuses)];

    /// <summary>Gets the words of the instance of dispute; <see langword="null"/> when the agency rejected it.</summary>
    public string? Note => this.Rejection.Facts!.Note;

    private ClaimEvent Rejection { get; }

    /// <summary>Does not accept the rejection; the dispute goes to the instance that is next.</summary>
    /// <param name="note">What is not accepted; not empty, at most 2,000 characters.</param>
    /// <param name="by">A party.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The dispute, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-009</c> or <c>-010</c> (no note, a note too long), <c>-014</c> (the last decision is final).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DisputedClaim<TCase>> Dispute(string note, ClaimActor by, LocalDateTime at) => DisputedClaim<TCase>.From(this, note, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.Dispute, Facts.Note: { } note } => Up(this.Dispute(note, next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
