using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JP: a pension that is paid month by month to one beneficiary.</summary>
public sealed class PensionInPayment : ClaimState<JpCase>
{
    internal PensionInPayment(ClaimState<JpCase> from, ClaimEvent last, JpCase beneficiary, Rupiah monthly, LocalDate confirmedOn, YearMonth? paidThrough)
        : base(from, last, beneficiary)
    {
        this.Monthly = monthly;
        this.ConfirmedOn = confirmedOn;
        this.PaidThrough = paidThrough;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.InPayment;

    /// <summary>Gets the pension of a month, rupiah.</summary>
    public Rupiah Monthly { get; }

    /// <summary>Gets the day of the last confirmation of data; at first the day on which the pension began.</summary>
    public LocalDate ConfirmedOn { get; }

    /// <summary>Gets the last month that was paid, to this beneficiary or the one before; <see langword="null"/> before the first.</summary>
    public YearMonth? PaidThrough { get; }

    /// <summary>Pays a month; each month once, and none left out.</summary>
    /// <param name="month">The month.</param>
    /// <param name="amount">The amount, which is <see cref="Monthly"/>.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-007</c> (another amount), <c>-023</c> (another month is next), <c>-036</c> (a month that has not begun).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionInPayment> PayPension(YearMonth month, Rupiah amount, ClaimActor by, LocalDateTime at)
    {
        // Every pension is counted from the month after the event; who follows goes on where the one before was left.
        var due = (this.PaidThrough ?? this.Case.EventOn.ToYearMonth()).PlusMonths(1);
        var refusal = this.Refusal(ClaimAction.PayPension, by, at)
            ?? (month == due
                ? null
                : DomainError.Of(ErrorCatalog.ClaimMonthOutOfOrder, "Month", Citation.FromText("PP 45/2015 Pasal 25(2)"), new ErrorArgument("month", month), new ErrorArgument("next", due)))
            ?? (month > at.Date.ToYearMonth() ? DomainError.Of(ErrorCatalog.ClaimMonthAhead, "Month", Citation.FromText("PP 45/2015 Pasal 25(2)"), new ErrorArgument("month", month), new ErrorArgument("at", at.Date)) : null)
            ?? (amount == this.Monthly ? null : ClaimFaults.AmountDiffers(amount, this.Monthly, Citation.FromText("PP 45/2015 Pasal 25(2)")));
        return refusal is null
            ? Outcome.Success(new PensionInPayment(
                this, this.Next(ClaimAction.PayPension, by, at, new() { Month = month, Amount = amount }), this.Case, this.Monthly, this.ConfirmedOn, month))
            : Outcome.Failure<PensionInPayment>(refusal);
    }

    /// <summary>Brings the pension to another amount, for the inflation of the year before (PP 45/2015 Pasal 17(4)).</summary>
    /// <param name="monthly">The new pension of a month, above zero.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-008</c> (nothing).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionInPayment> AdjustPension(Rupiah monthly, ClaimActor by, LocalDateTime at)
    {
        var refusal = this.Refusal(ClaimAction.AdjustPension, by, at) ?? (monthly.Sen > 0 ? null : DomainError.Of(ErrorCatalog.ClaimNothingGranted, "Monthly"));
        return refusal is null
            ? Outcome.Success(new PensionInPayment(this, this.Next(ClaimAction.AdjustPension, by, at, new() { Amount = monthly }), this.Case, monthly, this.ConfirmedOn, this.PaidThrough))
            : Outcome.Failure<PensionInPayment>(refusal);
    }

    /// <summary>Confirms the beneficiary's data (PP 45/2015 Pasal 26(1)).</summary>
    /// <param name="by">The beneficiary.</param>
    /// <param name="at">When.</param>
    /// <returns>The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionInPayment> ConfirmData(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.ConfirmData, by, at) is { } refusal
        ? Outcome.Failure<PensionInPayment>(refusal)
        : Outcome.Success(new PensionInPayment(this, this.Next(ClaimAction.ConfirmData, by, at), this.Case, this.Monthly, at.Date, this.PaidThrough));

    /// <summary>Suspends payment, for data were not confirmed in time (PP 45/2015 Pasal 26(2)); the right stays.</summary>
    /// <param name="by">The agency.</param>
    /// <param name="at">When, after the term.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The suspended pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-012</c> (the term runs).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionSuspended> Suspend(ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        if (this.Refusal(ClaimAction.Suspend, by, at) is { } refusal)
        {
            return Outcome.Failure<PensionSuspended>(refusal);
        }

        return (book ?? LawBook.Default).TimelineOf(LawParameters.ClaimJpConfirmationMonths).At(this.ConfirmedOn).Then(months => ClaimFaults.Runs(at.Date, this.ConfirmedOn.PlusMonths(months.Value), months.Citations[0]) is { } runs
            ? Outcome.Failure<PensionSuspended>(runs)
            : Outcome.Success(this.Suspended(by, at)));
    }

    /// <summary>Ends the payment to this beneficiary (PP 45/2015 Pasal 25(3)).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The stopped pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-024</c> (a reason that does not end this beneficiary's right here).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionStopped> Stop(PensionStopReason reason, ClaimActor by, LocalDateTime at) => PensionStopped.From(this, reason, by, at, false, this.PaidThrough);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.PayPension, Facts: { Month: { } month, Amount: { } amount } } => Up(this.PayPension(month, amount, next.By, next.At)),
        { Action: ClaimAction.AdjustPension, Facts.Amount: { } monthly } => Up(this.AdjustPension(monthly, next.By, next.At)),
        { Action: ClaimAction.ConfirmData } => Up(this.ConfirmData(next.By, next.At)),
        { Action: ClaimAction.Suspend } => this.Refusal(next.Action, next.By, next.At) is { } refusal
            ? Outcome.Failure<ClaimState>(refusal)
            : Outcome.Success<ClaimState>(this.Suspended(next.By, next.At)),
        { Action: ClaimAction.Stop, Facts.Stopped: { } reason } => Up(this.Stop(reason, next.By, next.At)),
        _ => this.ReplayHere(next),
    };

    private PensionSuspended Suspended(ClaimActor by, LocalDateTime at) => new(this, this.Next(ClaimAction.Suspend, by, at), this.Monthly, this.ConfirmedOn, this.PaidThrough);
}
