using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// The steps of a ledger written one after the other: <c>ledger.Charge(january).Pay(day, amount).Charge(february)</c>. A step after a refused one does nothing, so that the end of the
/// chain tells the first refusal.
/// </summary>
public static class PaymentLedgerSteps
{
    /// <summary>Writes down what a month of a payroll costs; see <see cref="PaymentLedger.Charge(PayrollTotals)"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="totals">The totals of the month.</param>
    /// <returns>The ledger with them, or the first refusal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>, and there is a ledger.</exception>
    public static Outcome<PaymentLedger> Charge(this Outcome<PaymentLedger> ledger, PayrollTotals totals) => ledger.Then(one => one.Charge(totals));

    /// <summary>Writes down what the months of a payment of a self-employed participant cost; see <see cref="PaymentLedger.Charge(SelfEmployedPayment)"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="payment">The priced months.</param>
    /// <returns>The ledger with them, or the first refusal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is <see langword="null"/>, and there is a ledger.</exception>
    public static Outcome<PaymentLedger> Charge(this Outcome<PaymentLedger> ledger, SelfEmployedPayment payment) => ledger.Then(one => one.Charge(payment));

    /// <summary>Writes down what a program costs for a month; see <see cref="PaymentLedger.Charge(YearMonth, SocialProgram, Rupiah, Rupiah)"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="month">The contribution month.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShare">The share of the employer, or the whole of the self-employed.</param>
    /// <param name="workerShare">The share withheld from the workers.</param>
    /// <returns>The ledger with it, or the first refusal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration, and there is a ledger.</exception>
    public static Outcome<PaymentLedger> Charge(this Outcome<PaymentLedger> ledger, YearMonth month, SocialProgram program, Rupiah ownShare, Rupiah workerShare = default) =>
        ledger.Then(one => one.Charge(month, program, ownShare, workerShare));

    /// <summary>Writes down a payment; see <see cref="PaymentLedger.Pay"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="date">The day on which it was received.</param>
    /// <param name="amount">The money.</param>
    /// <param name="forMonth">The contribution month it is for.</param>
    /// <returns>The ledger with it, or the first refusal.</returns>
    public static Outcome<PaymentLedger> Pay(this Outcome<PaymentLedger> ledger, LocalDate date, Rupiah amount, YearMonth? forMonth = null) =>
        ledger.Then(one => one.Pay(date, amount, forMonth));

    /// <summary>Writes down a correction; see <see cref="PaymentLedger.Correct(LocalDate, YearMonth, SocialProgram, Rupiah, Rupiah)"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="month">The contribution month that is corrected.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShareChange">What the employer or the self-employed owes more, or less when negative.</param>
    /// <param name="workerShareChange">What is to be withheld from the workers more, or less when negative.</param>
    /// <returns>The ledger with it, or the first refusal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration, and there is a ledger.</exception>
    public static Outcome<PaymentLedger> Correct(
        this Outcome<PaymentLedger> ledger, LocalDate date, YearMonth month, SocialProgram program, Rupiah ownShareChange, Rupiah workerShareChange = default) =>
        ledger.Then(one => one.Correct(date, month, program, ownShareChange, workerShareChange));

    /// <summary>Writes down the difference of two calculations; see <see cref="PaymentLedger.Correct(LocalDate, ContributionCorrection)"/>.</summary>
    /// <param name="ledger">The ledger, or why there is none.</param>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="correction">The difference.</param>
    /// <returns>The ledger with it, or the first refusal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="correction"/> is <see langword="null"/>, and there is a ledger.</exception>
    public static Outcome<PaymentLedger> Correct(this Outcome<PaymentLedger> ledger, LocalDate date, ContributionCorrection correction) =>
        ledger.Then(one => one.Correct(date, correction));
}
