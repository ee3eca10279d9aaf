using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that was paid in full. Only a payment that the bank returns opens it again.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class PaidClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    internal PaidClaim(ClaimState<TCase> from, ClaimEvent paid, ClaimAward award)
        : base(from, paid)
    {
        this.Award = award;
        this.PaidAt = paid.At;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Paid;

    /// <summary>Gets what was determined and paid.</summary>
    public ClaimAward Award { get; }

    /// <summary>Gets when it was paid.</summary>
    public LocalDateTime PaidAt { get; }

    /// <summary>Notes that the bank returned the payment; the amount stays determined.</summary>
    /// <param name="note">The bank's reason; not empty, at most 2,000 characters.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The determined claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-009</c> or <c>-010</c> (no note, a note too long).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DeterminedClaim<TCase>> ReturnPayment(string note, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(note);
        return (this.Refusal(ClaimAction.ReturnPayment, by, at) ?? ClaimFaults.OfNote(note)) is { } refusal
            ? Outcome.Failure<DeterminedClaim<TCase>>(refusal)
            : Outcome.Success(new DeterminedClaim<TCase>(this, this.Next(ClaimAction.ReturnPayment, by, at, new() { Note = note }), this.Award));
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.ReturnPayment, Facts.Note: { } note } => Up(this.ReturnPayment(note, next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
