using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JP: a pension whose payment is suspended until the beneficiary confirms his data.</summary>
public sealed class PensionSuspended : ClaimState<JpCase>
{
    internal PensionSuspended(ClaimState<JpCase> from, ClaimEvent last, Rupiah monthly, LocalDate confirmedOn, YearMonth? paidThrough)
        : base(from, last)
    {
        this.Monthly = monthly;
        this.ConfirmedOn = confirmedOn;
        this.PaidThrough = paidThrough;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Suspended;

    /// <summary>Gets the pension of a month, rupiah.</summary>
    public Rupiah Monthly { get; }

    /// <summary>Gets the day of the last confirmation of data.</summary>
    public LocalDate ConfirmedOn { get; }

    /// <summary>Gets the last month that was paid; <see langword="null"/> before the first.</summary>
    public YearMonth? PaidThrough { get; }

    /// <summary>Confirms the beneficiary's data, so that payment goes on (PP 45/2015 Pasal 26(3)); the months in between are paid too.</summary>
    /// <param name="by">The beneficiary.</param>
    /// <param name="at">When.</param>
    /// <returns>The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionInPayment> ConfirmData(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.ConfirmData, by, at) is { } refusal
        ? Outcome.Failure<PensionInPayment>(refusal)
        : Outcome.Success(new PensionInPayment(this, this.Next(ClaimAction.ConfirmData, by, at), this.Case, this.Monthly, at.Date, this.PaidThrough));

    /// <summary>Ends the payment to this beneficiary: for good after ten years without confirmation (PP 45/2015 Pasal 26(4)), or since the right ended.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When; for want of confirmation, after the ten years.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The stopped pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-012</c> (the ten years run), <c>-024</c> (a reason that does not end this beneficiary's right).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionStopped> Stop(PensionStopReason reason, ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        var stopped = PensionStopped.From(this, reason, by, at, true, this.PaidThrough);
        return reason != PensionStopReason.NotConfirmed || !stopped.IsSuccess
            ? stopped
            : (book ?? LawBook.Default).TimelineOf(LawParameters.ClaimJpUnconfirmedYears).At(this.ConfirmedOn).Then(years => ClaimFaults.Runs(at.Date, this.ConfirmedOn.PlusYears(years.Value), years.Citations[0]) is { } runs
                ? Outcome.Failure<PensionStopped>(runs)
                : stopped);
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.ConfirmData } => Up(this.ConfirmData(next.By, next.At)),
        { Action: ClaimAction.Stop, Facts.Stopped: { } reason } => Up(PensionStopped.From(this, reason, next.By, next.At, true, this.PaidThrough)),
        _ => this.ReplayHere(next),
    };
}
