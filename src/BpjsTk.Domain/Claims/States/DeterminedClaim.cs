using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim whose amount is fixed, with its lines and provisions.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class DeterminedClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    internal DeterminedClaim(ClaimState<TCase> from, ClaimEvent determined, ClaimAward award)
        : base(from, determined) => this.Award = award;

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Determined;

    /// <summary>Gets what was determined.</summary>
    public ClaimAward Award { get; }

    /// <summary>Does not accept what was determined; the dispute goes to the instance that is next.</summary>
    /// <param name="note">What is not accepted; not empty, at most 2,000 characters.</param>
    /// <param name="by">A party.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The dispute, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-009</c> or <c>-010</c> (no note, a note too long), <c>-014</c> (the last decision is final).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DisputedClaim<TCase>> Dispute(string note, ClaimActor by, LocalDateTime at) => DisputedClaim<TCase>.From(this, note, by, at);

    internal Outcome<PaidClaim<TCase>> PayWhole(Rupiah amount, ClaimActor by, LocalDateTime at)
    {
        var refusal = this.Refusal(ClaimAction.Pay, by, at)
            ?? this.Case.PaymentFault(this.Award)
            ?? (amount == this.Award.Total ? null : ClaimFaults.AmountDiffers(amount, this.Award.Total, ClaimTable.Find(this.Case.Program, this.Status, ClaimAction.Pay)!.Citations[0]));
        return refusal is null
            ? Outcome.Success(new PaidClaim<TCase>(this, this.Next(ClaimAction.Pay, by, at, new() { Amount = amount }), this.Award))
            : Outcome.Failure<PaidClaim<TCase>>(refusal);
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.Pay, Facts.Amount: { } amount } => Up(this.PayWhole(amount, next.By, next.At)),
        { Action: ClaimAction.Dispute, Facts.Note: { } note } => Up(this.Dispute(note, next.By, next.At)),
        { Action: ClaimAction.StartPension } when this is DeterminedClaim<JpCase> pension => Up(pension.StartPension(next.By, next.At)),
        { Action: ClaimAction.StartMonths } when this is DeterminedClaim<JkpCase> months => Up(months.StartMonths(next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
