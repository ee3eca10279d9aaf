using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <content>Writing entries down.</content>
public sealed partial class PaymentLedger
{
    private static readonly Citation SetOff = Citation.FromText("PP 44/2015 Pasal 23(4)");

    /// <summary>Writes down what a month of a payroll costs; see <see cref="LedgerCharge.OfPayroll"/>.</summary>
    /// <param name="totals">The totals of the month.</param>
    /// <returns>The ledger with them, or the refusals of <see cref="Record(LedgerEntry)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    public Outcome<PaymentLedger> Charge(PayrollTotals totals) => this.Record(LedgerCharge.OfPayroll(totals));

    /// <summary>Writes down what the months of a payment of a self-employed participant cost; see <see cref="LedgerCharge.OfSelfEmployed"/>.</summary>
    /// <param name="payment">The priced months. That they are paid is not said by this: see <see cref="Pay"/>.</param>
    /// <returns>The ledger with them, or the refusals of <see cref="Record(LedgerEntry)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is <see langword="null"/>.</exception>
    public Outcome<PaymentLedger> Charge(SelfEmployedPayment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return this.Record(payment.Months.SelectMany(month => LedgerCharge.OfSelfEmployed(month)));
    }

    /// <summary>Writes down what a program costs for a month.</summary>
    /// <param name="month">The contribution month.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShare">The share of the employer, or the whole of the self-employed.</param>
    /// <param name="workerShare">The share withheld from the workers.</param>
    /// <returns>The ledger with it, or the refusals of <see cref="LedgerCharge.Of"/> and <see cref="Record(LedgerEntry)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public Outcome<PaymentLedger> Charge(YearMonth month, SocialProgram program, Rupiah ownShare, Rupiah workerShare = default) =>
        LedgerCharge.Of(month, program, ownShare, workerShare).Then(this.Record);

    /// <summary>Writes down a payment.</summary>
    /// <param name="date">The day on which it was received.</param>
    /// <param name="amount">The money.</param>
    /// <param name="forMonth">The contribution month it is for: it goes there first, and what it leaves over goes by the order of settlement.</param>
    /// <returns>The ledger with it, or the refusals of <see cref="LedgerPayment.Of"/> and <see cref="Record(LedgerEntry)"/>.</returns>
    public Outcome<PaymentLedger> Pay(LocalDate date, Rupiah amount, YearMonth? forMonth = null) => LedgerPayment.Of(date, amount, forMonth).Then(this.Record);

    /// <summary>Writes down that a program of a month was charged too low or too high.</summary>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="month">The contribution month that is corrected.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShareChange">What the employer or the self-employed owes more, or less when negative.</param>
    /// <param name="workerShareChange">What is to be withheld from the workers more, or less when negative.</param>
    /// <returns>The ledger with it, or the refusals of <see cref="LedgerCorrection.Of"/> and <see cref="Record(LedgerEntry)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public Outcome<PaymentLedger> Correct(LocalDate date, YearMonth month, SocialProgram program, Rupiah ownShareChange, Rupiah workerShareChange = default) =>
        LedgerCorrection.Of(date, month, program, ownShareChange, workerShareChange).Then(this.Record);

    /// <summary>Writes down the difference of two calculations of a worker's month.</summary>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="correction">The difference.</param>
    /// <returns>The ledger with it, the same ledger when nothing changed, or the refusals of <see cref="Record(LedgerEntry)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="correction"/> is <see langword="null"/>.</exception>
    public Outcome<PaymentLedger> Correct(LocalDate date, ContributionCorrection correction) => this.Record(LedgerCorrection.OfContribution(date, correction));

    /// <summary>Writes down several entries, or none of them when one is refused.</summary>
    /// <param name="entries">The entries, in the order in which they came.</param>
    /// <returns>The ledger with them, or the refusals of the first entry that is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is, or has, <see langword="null"/>.</exception>
    public Outcome<PaymentLedger> Record(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(Outcome.Success(this), (ledger, entry) => ledger.Then(one => one.Record(entry)));
    }

    /// <summary>Writes down one entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>
    /// The ledger with it, or <c>BPJSTK-LED-001</c> for a program and month charged twice, <c>-004</c> for a payment or correction dated before the last one, <c>-005</c> for JKP,
    /// <c>-007</c> for a correction of what was not charged, <c>-008</c> for one that takes away more than was charged, <c>-009</c> for one before its month,
    /// <c>BPJSTK-BND-003</c> for a program closed to the self-employed, <c>BPJSTK-DUE-001</c> for an employer's payment before the month it names, <c>BPJSTK-LAW-001</c> before July
    /// 2015.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public Outcome<PaymentLedger> Record(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            LedgerCharge charge => this.Written(charge),
            LedgerPayment payment => this.Written(payment),
            LedgerCorrection correction => this.Written(correction),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Outcome<PaymentLedger> Refuse(ErrorCode code, string member, params ReadOnlySpan<ErrorArgument> arguments) =>
        Outcome.Failure<PaymentLedger>(DomainError.Of(code, member, arguments));

    private static ErrorArgument Named(SocialProgram program) => new("program", ProgramBundle.Of(program));

    private static bool IsBelowZero(Rupiah share, Rupiah change) => share + change < Rupiah.Zero;

    private Outcome<PaymentLedger> Written(LedgerCharge charge)
    {
        if (!this.IsOfEmployer && charge.Program is SocialProgram.Jp or SocialProgram.Jkp)
        {
            return Outcome.Failure<PaymentLedger>(DomainError.Of(
                ErrorCatalog.BundleClosed, "Program", Citation.FromText("Perpres 109/2013 Pasal 6"), Named(charge.Program), new ErrorArgument("segment", SegmentNames.Of(Segment.Bpu))));
        }

        if (charge.Program == SocialProgram.Jkp)
        {
            return Outcome.Failure<PaymentLedger>(DomainError.Of(ErrorCatalog.LedgerJkpNotBilled, "Program", Citation.FromText("PP 37/2021 Pasal 11")));
        }

        var key = Key(charge.Month, charge.Program);
        if (this.accounts.ContainsKey(key))
        {
            return Refuse(ErrorCatalog.LedgerChargedTwice, "Month", Named(charge.Program), new ErrorArgument("month", charge.Month));
        }

        return this.DueOf(charge.Program, charge.Month)
            .Then(due => this.Book.TimelineOf(LawParameters.LateFineRate).At(charge.Month).Select(rate => new LedgerAccount(charge, due, rate.Value, [], charge.OwnShare, charge.WorkerShare)))
            .Select(account => this.With(charge, this.accounts.Add(key, account), this.LastDate));
    }

    private Outcome<PaymentLedger> Written(LedgerPayment payment)
    {
        if (payment.Date < this.LastDate)
        {
            return this.RefuseOrder(payment.Date);
        }

        // The self-employed may pay several months at once, and so before some of them begin; an employer does not know a payroll before its month.
        return this.IsOfEmployer && payment.ForMonth is { } month && payment.Date < month.OnDayOfMonth(1)
            ? Refuse(ErrorCatalog.PaidBeforeMonth, "Date", new ErrorArgument("paid", payment.Date), new ErrorArgument("month", month))
            : Outcome.Success(this.With(payment, this.accounts, payment.Date));
    }

    private Outcome<PaymentLedger> Written(LedgerCorrection correction)
    {
        if (correction.Date < this.LastDate)
        {
            return this.RefuseOrder(correction.Date);
        }

        var key = Key(correction.Month, correction.Program);
        if (!this.accounts.TryGetValue(key, out var account))
        {
            return Refuse(ErrorCatalog.LedgerNotCharged, "Month", Named(correction.Program), new ErrorArgument("month", correction.Month));
        }

        if (this.IsOfEmployer && correction.Date < correction.Month.OnDayOfMonth(1))
        {
            return Refuse(ErrorCatalog.LedgerCorrectionBeforeMonth, "Date", new ErrorArgument("date", correction.Date), new ErrorArgument("month", correction.Month));
        }

        if (IsBelowZero(account.OwnShare, correction.OwnShareChange) || IsBelowZero(account.WorkerShare, correction.WorkerShareChange))
        {
            return Refuse(
                ErrorCatalog.LedgerCorrectionTooLarge, "Change", new ErrorArgument("change", correction.Change), new ErrorArgument("charged", account.OwnShare + account.WorkerShare));
        }

        return this.WithShortfall(account, correction).Select(changed => this.With(
            correction,
            this.accounts.SetItem(key, changed with { OwnShare = account.OwnShare + correction.OwnShareChange, WorkerShare = account.WorkerShare + correction.WorkerShareChange }),
            correction.Date));
    }

    private Outcome<PaymentLedger> RefuseOrder(LocalDate date) =>
        Refuse(ErrorCatalog.LedgerOutOfOrder, "Date", new ErrorArgument("date", date), new ErrorArgument("last", this.LastDate!.Value));

    // PP 44/2015 Pasal 23(4): a shortfall is set off against the next month's payment. That is the first payment of the program that falls due after the day it was told, and
    // never one before the corrected month itself (inferred).
    private Outcome<LedgerAccount> WithShortfall(LedgerAccount account, LedgerCorrection correction)
    {
        if (correction.OwnShareChange <= Rupiah.Zero && correction.WorkerShareChange <= Rupiah.Zero)
        {
            return Outcome.Success(account);
        }

        var lastMonth = correction.Date.ToYearMonth().PlusMonths(-1);
        var paidWith = correction.Month > lastMonth ? correction.Month : lastMonth;
        var due = this.DueOf(correction.Program, paidWith);
        while (due.TryGet(out var found) && found.Date <= correction.Date)
        {
            paidWith = paidWith.PlusMonths(1);
            due = this.DueOf(correction.Program, paidWith);
        }

        return due.Select(next => account with
        {
            Shortfalls = account.Shortfalls.Add(new Shortfall(
                correction,
                Number(paidWith),
                new DueDate(correction.Program, next.Payer, correction.Month, next.Nominal, next.Date, next.Citations.Add(SetOff), Confidence.Inferred))),
        });
    }
}
