using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>The retirement age of JP (usia pensiun), which rises by a year every three years: PP 45/2015 Pasal 15.</summary>
public static class RetirementAge
{
    /// <summary>
    /// Returns the day on which somebody reaches the retirement age that is in force on that day; the first age counts for the time before JP too.
    /// </summary>
    /// <param name="birthDate">The birth date; who was born on 29 February has a birthday on 28 February in other years.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The day.</returns>
    public static LocalDate ReachedOn(LocalDate birthDate, LawBook? book = null)
    {
        // A row counts for whoever reaches its age before the next row changes it; the last row counts for everyone else, also where a book of one's own ends it. Who is beyond the age of a later row
        // when it begins, because a book of one's own lowers the age, reaches it on that row's first day.
        var rulings = (book ?? LawBook.Default).TimelineOf(LawParameters.JpRetirementAge).Rulings;
        return rulings
            .Select((ruling, i) => (ruling.Until, Reached: LocalDate.Max(birthDate.PlusYears(ruling.Value), i == 0 ? LocalDate.MinIsoValue : ruling.From)))
            .Where((row, i) => i == rulings.Length - 1 || row.Until is not { } until || row.Reached < until)
            .First()
            .Reached;
    }

    /// <summary>Returns the last month for which JP is paid.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="policy">Whether the month of reaching the age is still paid.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    public static YearMonth LastPaidMonth(LocalDate birthDate, LastJpMonth policy, LawBook? book = null)
    {
        var reached = ReachedOn(birthDate, book).ToYearMonth();
        return policy switch
        {
            LastJpMonth.MonthOfReachingAge => reached,
            LastJpMonth.MonthBeforeReachingAge => reached.PlusMonths(-1),
            _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
        };
    }

    /// <summary>Tells whether somebody can be enrolled in JP on a day: at the latest one month before reaching the retirement age.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="enrolledOn">The day of enrolment.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns><see langword="true"/> when it is not too late.</returns>
    public static bool AllowsEnrolment(LocalDate birthDate, LocalDate enrolledOn, LawBook? book = null) =>
        enrolledOn <= ReachedOn(birthDate, book).PlusMonths(-1);
}
