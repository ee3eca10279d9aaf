using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>How a payment ledger stands at the end of a day. Everything that was received is found again: <see cref="Received"/> is <see cref="Paid"/> and <see cref="FinesPaid"/> and <see cref="Credit"/>.</summary>
[DebuggerDisplay("{Date}: {Lines.Length} lines, overdue {Overdue}, credit {Credit}")]
public sealed partial class LedgerStanding
{
    internal LedgerStanding(PaymentLedger ledger, LocalDate date, ImmutableArray<LedgerLine> lines, Rupiah received, Rupiah credit)
    {
        this.Ledger = ledger;
        this.Date = date;
        this.Lines = lines;
        this.Received = received;
        this.Credit = credit;
        foreach (var line in lines)
        {
            this.Charged += line.Amount;
            this.Paid += line.Paid;
            this.Fines += line.Fine;
            this.FinesPaid += line.FinePaid;
            this.Overdue += line.IsOverdue ? line.Open : Rupiah.Zero;
        }
    }

    /// <summary>Gets the ledger.</summary>
    public PaymentLedger Ledger { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets every charge, and every shortfall that a correction added, by month and program; of an employer those of months that have begun.</summary>
    public ImmutableArray<LedgerLine> Lines { get; }

    /// <summary>Gets all contributions, due or not.</summary>
    public Rupiah Charged { get; }

    /// <summary>Gets what is paid of contributions.</summary>
    public Rupiah Paid { get; }

    /// <summary>Gets the contributions whose due date has passed and that are not paid.</summary>
    public Rupiah Overdue { get; }

    /// <summary>Gets all fines so far, paid or not. Those of unpaid contributions still grow.</summary>
    public Rupiah Fines { get; }

    /// <summary>Gets what is paid of fines.</summary>
    public Rupiah FinesPaid { get; }

    /// <summary>Gets the fines that are not paid.</summary>
    public Rupiah FinesOpen => this.Fines - this.FinesPaid;

    /// <summary>Gets all money received.</summary>
    public Rupiah Received { get; }

    /// <summary>Gets the money that nothing was there to be paid with yet: the next charge uses it (PP 44/2015 Pasal 23(4)).</summary>
    public Rupiah Credit { get; }

    /// <summary>Gets a value indicating whether all arrears and all fines are settled: what a refund to an employer depends on (PP 44/2015 Pasal 38(3), 41(3), PP 37/2021 Pasal 39(4)).</summary>
    public bool IsSettled => this.Overdue.IsZero && this.FinesOpen.IsZero;

    /// <summary>Returns the months of a program that are paid in full; a month with a shortfall that is overdue is not. The self-employed may have paid months to come.</summary>
    /// <param name="program">The program. JKP is never charged: its months are those of which JKK is paid, and JKM too as long as JKP was funded from it (PP 37/2021 Pasal 11(5)).</param>
    /// <returns>The months. Whether a worker took part in JKP in them, participation says.</returns>
    public ContributionMonths PaidMonths(SocialProgram program)
    {
        if (program != SocialProgram.Jkp)
        {
            return ContributionMonths.Of(this.LinesOf(program).Where(line => line.PaidInFullOn is not null).Select(line => line.Month).Except(this.MonthsOpen(program)));
        }

        var jkm = this.PaidMonths(SocialProgram.Jkm);
        return ContributionMonths.Of(this.PaidMonths(SocialProgram.Jkk).Where(month =>
        {
            var law = this.Ledger.Book.InForce(month);
            return law.Of(LawParameters.JkpFromJkkRate).IsSuccess && (jkm.Contains(month) || !law.Of(LawParameters.JkpFromJkmRate).IsSuccess);
        }));
    }

    /// <summary>Returns the months of a program that are in arrears.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The months whose due date has passed and that are not paid in full.</returns>
    public ContributionMonths ArrearsMonths(SocialProgram program) => ContributionMonths.Of(this.LinesOf(program).Where(line => line.IsOverdue).Select(line => line.Month));

    /// <summary>Returns how many consecutive months of a program are in arrears: the most in a row. A month without a charge breaks a row.</summary>
    /// <param name="program">The program; of JKP, which is never charged, the longer of the rows of JKK and JKM (PP 37/2021 Pasal 39).</param>
    /// <returns>How many; zero without arrears.</returns>
    public int ConsecutiveArrears(SocialProgram program) => program == SocialProgram.Jkp
        ? Math.Max(this.ConsecutiveArrears(SocialProgram.Jkk), this.ConsecutiveArrears(SocialProgram.Jkm))
        : this.ArrearsMonths(program).LongestRun;

    // A charge that is not paid in full keeps its month open, also before it is due; a shortfall only once it is overdue.
    private IEnumerable<YearMonth> MonthsOpen(SocialProgram program) => this.LinesOf(program)
        .Where(line => line.IsOverdue || (line.Status == PaymentStatus.NotYetDue && !line.IsShortfall))
        .Select(line => line.Month);

    private IEnumerable<LedgerLine> LinesOf(SocialProgram program) => this.Lines.Where(line => line.Program == program);
}
