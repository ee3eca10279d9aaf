using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>Money that the agency received.</summary>
[DebuggerDisplay("{Date} {Amount}")]
public sealed class LedgerPayment : LedgerEntry
{
    private LedgerPayment(LocalDate date, Rupiah amount, YearMonth? forMonth)
    {
        this.Date = date;
        this.Amount = amount;
        this.ForMonth = forMonth;
    }

    /// <summary>Gets the day on which it was received.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the money.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets the contribution month it was paid for; <see langword="null"/> for a payment that goes by the order of settlement alone.</summary>
    public YearMonth? ForMonth { get; }

    /// <summary>Makes a payment.</summary>
    /// <param name="date">The day on which it was received.</param>
    /// <param name="amount">The money, above Rp0.</param>
    /// <param name="forMonth">The contribution month it is for; what it leaves over goes by the order of settlement.</param>
    /// <returns>The payment, or <c>BPJSTK-LED-003</c> for an amount that is not above Rp0.</returns>
    public static Outcome<LedgerPayment> Of(LocalDate date, Rupiah amount, YearMonth? forMonth = null) => amount > Rupiah.Zero
        ? Outcome.Success(new LedgerPayment(date, amount, forMonth))
        : Outcome.Failure<LedgerPayment>(DomainError.Of(ErrorCatalog.LedgerPaymentNotPositive, "Amount", new ErrorArgument("amount", amount)));

    private protected override void Close()
    {
    }
}
