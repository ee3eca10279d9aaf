using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Payments;

/// <summary>A program of a contribution month as it stands on a day: what is due and when, what is paid, how late it is, and the fine.</summary>
[DebuggerDisplay("{Month} {Program} {Amount}: {Status}")]
public sealed class LedgerLine
{
    private readonly PaymentLedger ledger;
    private readonly LocalDate until;
    private readonly Rupiah fineBase;

    internal LedgerLine(LedgerSlot slot, LocalDate date, PaymentLedger ledger)
    {
        this.ledger = ledger;
        this.until = slot.PaidOn ?? date;
        this.fineBase = slot.FineBase;
        this.Program = slot.Program;
        this.Due = slot.Due;
        this.IsShortfall = slot.Shortfall is not null;
        this.OwnShare = slot.OwnShare;
        this.WorkerShare = slot.WorkerShare;
        this.Paid = slot.Paid;
        this.PaidInFullOn = slot.PaidOn;
        this.MonthsLate = slot.MonthsLate(date);
        this.Fine = slot.FineOn(date);
        this.FinePaid = slot.FinePaid;
        var hasPassed = this.until > this.Due.Date;
        this.Status = (this.Amount.IsZero, this.PaidInFullOn is not null, hasPassed) switch
        {
            (true, _, _) => PaymentStatus.NothingDue,
            (_, true, false) => PaymentStatus.Paid,
            (_, true, true) => PaymentStatus.PaidLate,
            (_, false, false) => PaymentStatus.NotYetDue,
            _ => this.Paid.IsZero ? PaymentStatus.InArrears : PaymentStatus.PartlyPaid,
        };
        this.DaysLate = hasPassed && !this.Amount.IsZero ? Period.DaysBetween(this.Due.Date, this.until) : 0;
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month => this.Due.Month;

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets a value indicating whether this is what a correction added to the month, due with a later one (PP 44/2015 Pasal 23(4)), and not the charge itself.</summary>
    public bool IsShortfall { get; }

    /// <summary>Gets the share of the employer, or the whole of the self-employed, after corrections that took something away.</summary>
    public Rupiah OwnShare { get; }

    /// <summary>Gets the share withheld from the workers, after corrections that took something away.</summary>
    public Rupiah WorkerShare { get; }

    /// <summary>Gets both shares: what is due.</summary>
    public Rupiah Amount => this.OwnShare + this.WorkerShare;

    /// <summary>Gets when it is due, with its provisions and how sure it is.</summary>
    public DueDate Due { get; }

    /// <summary>Gets what is paid of it.</summary>
    public Rupiah Paid { get; }

    /// <summary>Gets what is still to be paid of it, due or not.</summary>
    public Rupiah Open => this.Amount - this.Paid;

    /// <summary>Gets the day on which it was paid in full; <see langword="null"/> when it is not, or nothing is due.</summary>
    public LocalDate? PaidInFullOn { get; }

    /// <summary>Gets the days from the due date to the payment in full, or to the day of the standing; zero when on time.</summary>
    public int DaysLate { get; }

    /// <summary>Gets the months of delay that count, by the reading of part months; zero when on time.</summary>
    public int MonthsLate { get; }

    /// <summary>
    /// Gets the fine so far: by the rate of the contribution month, on the whole contribution that should have been paid also where a part was (inferred), for each month until it is
    /// paid in full. Rp0 for the self-employed.
    /// </summary>
    public Rupiah Fine { get; }

    /// <summary>Gets what is paid of the fine.</summary>
    public Rupiah FinePaid { get; }

    /// <summary>Gets how it stands.</summary>
    public PaymentStatus Status { get; }

    /// <summary>Gets a value indicating whether it is in arrears: the due date has passed and it is not paid in full. A month paid in part is in arrears (inferred).</summary>
    public bool IsOverdue => this.Status is PaymentStatus.PartlyPaid or PaymentStatus.InArrears;

    /// <summary>Tells how the fine comes about.</summary>
    /// <returns>The fine with its base, rate, months and provisions; <see langword="null"/> when it was not late, or for the self-employed, who pay none.</returns>
    public LateFine? ExplainFine() => this.MonthsLate == 0 || !this.ledger.IsOfEmployer
        ? null
        : LateFines.Of(this.fineBase, this.Due, this.until, this.ledger.Book, this.ledger.Policies).Value;

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line with the provision of the due date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var on = LocalDatePattern.Iso.Format(this.Due.Date);
        var paid = this.PaidInFullOn is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
        var status = this.Status switch
        {
            PaymentStatus.NothingDue => new BilingualText("dihapus oleh koreksi", "taken away by a correction"),
            PaymentStatus.Paid => new($"lunas pada {paid}", $"paid on {paid}"),
            PaymentStatus.PaidLate => new($"lunas terlambat pada {paid}", $"paid late on {paid}"),
            PaymentStatus.NotYetDue => new("belum jatuh tempo", "not yet due"),
            PaymentStatus.PartlyPaid => new($"menunggak {Text(this.Open, Language.Indonesian)}", $"in arrears with {Text(this.Open, Language.English)}"),
            _ => new("menunggak seluruhnya", "in arrears with the whole"),
        };
        var fine = this.Fine.IsZero ? string.Empty : new BilingualText($", denda {Text(this.Fine, Language.Indonesian)}", $", fine {Text(this.Fine, Language.English)}").In(language);
        var kind = this.IsShortfall ? new BilingualText(" kekurangan", " shortfall").In(language) : string.Empty;
        var due = new BilingualText("jatuh tempo", "due").In(language);
        return $"{YearMonthPattern.Iso.Format(this.Month)} {ProgramBundle.Of(this.Program)}{kind} {Text(this.Amount, language)}, {due} {on}: {status.In(language)}{fine} [{this.Due.Citations[0].ToText(language)}]";
    }

    private static string Text(Rupiah amount, Language language) => new ErrorArgument("amount", amount).ToText(language);
}
