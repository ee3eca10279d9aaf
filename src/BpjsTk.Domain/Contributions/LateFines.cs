using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Fines for late contributions of employers (PP 44/2015 Pasal 22, PP 45/2015 Pasal 31, PP 46/2015 Pasal 20): 2 % for each month of delay, 0.5 % for the
/// pandemic months of PP 49/2020. The self-employed pay none.
/// </summary>
public static class LateFines
{
    /// <summary>Returns the fine of one program of a contribution month.</summary>
    /// <param name="totals">The totals of the month.</param>
    /// <param name="program">JKK, JKM, JHT or JP.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The fine, of Rp0 and no month when paid on time; or <c>BPJSTK-DUE-001</c> for a payment before the month, <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> or <paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is JKP or not a member of the enumeration.</exception>
    public static Outcome<LateFine> Of(PayrollTotals totals, SocialProgram program, LocalDate paidOn, WorkingDays calendar, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var readings = policies ?? PolicySet.Default;
        return DueDates.OfWageEarner(program, totals.Month, calendar, book, policies).Then(due =>
        {
            var contribution = program switch
            {
                SocialProgram.Jkk => totals.Jkk,
                SocialProgram.Jkm => totals.Jkm,
                SocialProgram.Jht when readings.FineBaseOfJht == FineBaseOfJht.EmployerShareOnly => totals.JhtEmployer,
                SocialProgram.Jht => totals.JhtEmployer + totals.JhtWorker,
                _ => totals.JpEmployer + totals.JpWorker,
            };
            return Of(contribution, due, paidOn, book, policies);
        });
    }

    /// <summary>Returns the fine of a contribution with a known due date.</summary>
    /// <param name="contribution">The contribution that should have been paid, not negative.</param>
    /// <param name="due">When it was due.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The fine, of Rp0 and no month when paid on time; or <c>BPJSTK-DUE-001</c> for a payment before the contribution month, <c>-002</c> for a negative
    /// contribution, <c>-003</c> for a due date of the self-employed, who pay no fine.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="due"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The fine does not fit into a <see cref="Rupiah"/>.</exception>
    public static Outcome<LateFine> Of(Rupiah contribution, DueDate due, LocalDate paidOn, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(due);
        if (due.Payer != Payer.Employer)
        {
            return Outcome.Failure<LateFine>(DomainError.Of(ErrorCatalog.FineOfSelfEmployed, "Due", Citation.FromText("PP 44/2015 Pasal 22(1)")));
        }

        if (paidOn < due.Month.OnDayOfMonth(1))
        {
            return Outcome.Failure<LateFine>(DomainError.Of(ErrorCatalog.PaidBeforeMonth, "PaidOn", new ErrorArgument("paid", paidOn), new ErrorArgument("month", due.Month)));
        }

        // How part of a month counts is a reading; of a payment on time nothing is read.
        var months = MonthsLate(due.Date, paidOn, (policies ?? PolicySet.Default).FinePartMonth);
        return Fine(contribution, due.Month, months, months == 0 ? Confidence.Confirmed : Confidence.Inferred, due.Program, book, policies);
    }

    /// <summary>Returns the fine of a known number of months of delay.</summary>
    /// <param name="contribution">The contribution that should have been paid, not negative.</param>
    /// <param name="month">The contribution month, whose law decides the rate.</param>
    /// <param name="monthsLate">The months of delay that count, not negative.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The fine, or <c>BPJSTK-DUE-002</c> for a negative contribution, <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monthsLate"/> is negative.</exception>
    /// <exception cref="OverflowException">The fine does not fit into a <see cref="Rupiah"/>.</exception>
    public static Outcome<LateFine> OfMonths(Rupiah contribution, YearMonth month, int monthsLate, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(monthsLate);
        return Fine(contribution, month, monthsLate, Confidence.Confirmed, null, book, policies);
    }

    /// <summary>Counts the months of delay between a due date and a payment.</summary>
    /// <param name="dueDate">The last day of payment on time.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="policy">How part of a month counts.</param>
    /// <returns>The months; zero when paid on time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public static int MonthsLate(LocalDate dueDate, LocalDate paidOn, FinePartMonth policy)
    {
        if (paidOn <= dueDate)
        {
            return 0;
        }

        var full = Period.Between(dueDate, paidOn, PeriodUnits.Months).Months;
        return policy switch
        {
            FinePartMonth.FullMonthsOnly => full,
            FinePartMonth.MonthBegunCounts => dueDate.PlusMonths(full) < paidOn ? full + 1 : full,
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
        };
    }

    /// <summary>Returns a fine as it is paid, for a caller who explains it only when asked.</summary>
    internal static Rupiah Amount(Rate rate, Rupiah contribution, int monthsLate, Rounding rounding) => rate.Of(contribution).Times(monthsLate).Round(rounding);

    private static Outcome<LateFine> Fine(Rupiah contribution, YearMonth month, int monthsLate, Confidence reading, SocialProgram? program, LawBook? book, PolicySet? policies)
    {
        if (contribution.IsNegative)
        {
            return Outcome.Failure<LateFine>(DomainError.Of(ErrorCatalog.ContributionNegative, "Contribution", new ErrorArgument("amount", contribution)));
        }

        var readings = policies ?? PolicySet.Default;
        return (book ?? LawBook.Default).TimelineOf(LawParameters.LateFineRate).At(month).Select(ruling =>
        {
            var exact = ruling.Value.Of(contribution).Times(monthsLate);
            return new LateFine(month, contribution, ruling.Value, monthsLate, exact, exact.Round(readings.Rounding), program is { } one ? ProgramRegulations.Own(ruling.Citations, one) : ruling.Citations, (Confidence)Math.Max((int)reading, (int)ruling.ConfidenceIn(month)));
        });
    }
}
