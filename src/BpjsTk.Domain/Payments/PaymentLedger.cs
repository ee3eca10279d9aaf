using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// The account of an employer, or of one self-employed participant, with the agency (buku pembayaran iuran): what each month costs, what was paid, and what was corrected. It
/// never changes: each step gives a new ledger. <see cref="StandingOn"/> tells how things stood on a day; it looks at nothing dated after that day.
/// </summary>
/// <remarks>
/// Charges may be written down at any time and in any order, because what a month costs is owed whenever it was written down. Payments and corrections are written down in the
/// order of their days, those of one day in the order in which they came, so that the same entries always give the same account.
/// </remarks>
[DebuggerDisplay("{Entries.Count} entries, last {LastDate}")]
public sealed partial class PaymentLedger
{
    private const int MonthsPerYear = 12;
    private const int KeysPerMonth = 8;

    private readonly ImmutableSortedDictionary<int, LedgerAccount> accounts;

    private PaymentLedger(
        Payer payer,
        WorkingDays calendar,
        LawBook book,
        PolicySet policies,
        ImmutableSortedDictionary<int, LedgerAccount> accounts,
        ImmutableList<LedgerEntry> entries,
        LocalDate? lastDate)
    {
        this.Payer = payer;
        this.Calendar = calendar;
        this.Book = book;
        this.Policies = policies;
        this.accounts = accounts;
        this.Entries = entries;
        this.LastDate = lastDate;
    }

    /// <summary>Gets who pays: the employer, or the participant.</summary>
    public Payer Payer { get; }

    /// <summary>Gets the working days by which due dates move.</summary>
    public WorkingDays Calendar { get; }

    /// <summary>Gets the law.</summary>
    public LawBook Book { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the entries in the order in which they were written down; <see cref="Record(IEnumerable{LedgerEntry})"/> of them gives the same ledger.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Gets the day of the last payment or correction; <see langword="null"/> when there is none.</summary>
    public LocalDate? LastDate { get; }

    internal IEnumerable<LedgerAccount> Accounts => this.accounts.Values;

    internal bool IsOfEmployer => this.Payer == Payer.Employer;

    private ImmutableList<LedgerEntry> EntryList => (ImmutableList<LedgerEntry>)this.Entries;

    /// <summary>Opens the ledger of an employer of wage earners: JKK, JKM, JHT and JP, due in the month after, with fines for delay.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>A ledger with nothing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static PaymentLedger OfEmployer(WorkingDays calendar, LawBook? book = null, PolicySet? policies = null) => Open(Payer.Employer, calendar, book, policies);

    /// <summary>Opens the ledger of a self-employed participant: JKK, JKM and JHT, without fines; months may be paid before they begin (PP 44/2015 Pasal 24, PP 46/2015 Pasal 21).</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>A ledger with nothing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public static PaymentLedger OfSelfEmployed(WorkingDays calendar, LawBook? book = null, PolicySet? policies = null) => Open(Payer.Participant, calendar, book, policies);

    /// <summary>Tells how the account stands at the end of a day.</summary>
    /// <param name="date">The day; payments and corrections after it, and an employer's months that begin after it, do not count.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="OverflowException">A sum of money does not fit.</exception>
    public LedgerStanding StandingOn(LocalDate date) => Settlement.Of(this, date);

    /// <summary>Returns the last day on which the agency tells of an over- or underpayment (PP 44/2015 Pasal 23(3)): 14 working days after it received the contribution.</summary>
    /// <param name="receivedOn">The day on which the contribution was received.</param>
    /// <returns>The day, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public Outcome<LocalDate> NoticeDue(LocalDate receivedOn) =>
        this.Book.TimelineOf(LawParameters.SettlementNoticeWorkingDays).At(receivedOn.ToYearMonth()).Select(days => this.Calendar.After(receivedOn, days.Value));

    internal static int Number(YearMonth month) => (month.Year * MonthsPerYear) + month.Month - 1;

    internal static YearMonth Month(int number) => new(number / MonthsPerYear, (number % MonthsPerYear) + 1);

    private static PaymentLedger Open(Payer payer, WorkingDays calendar, LawBook? book, PolicySet? policies)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(payer, calendar, book ?? LawBook.Default, policies ?? PolicySet.Default, ImmutableSortedDictionary<int, LedgerAccount>.Empty, [], null);
    }

    private static int Key(YearMonth month, SocialProgram program) => (Number(month) * KeysPerMonth) + (int)program;

    private PaymentLedger With(LedgerEntry entry, ImmutableSortedDictionary<int, LedgerAccount> changed, LocalDate? lastDate) =>
        new(this.Payer, this.Calendar, this.Book, this.Policies, changed, this.EntryList.Add(entry), lastDate);

    private Outcome<DueDate> DueOf(SocialProgram program, YearMonth month) => this.IsOfEmployer
        ? DueDates.OfWageEarner(program, month, this.Calendar, this.Book, this.Policies)
        : DueDates.OfSelfEmployed(program, month, this.Calendar, this.Book);
}
