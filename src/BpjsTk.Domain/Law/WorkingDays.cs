using System.Collections.Frozen;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>
/// A working-day calendar: Monday to Friday, less the holidays the caller names. Public holidays and joint leave days are decreed every year by
/// three ministers together, so none are built in.
/// </summary>
public sealed class WorkingDays
{
    private readonly FrozenSet<LocalDate> holidays;

    private WorkingDays(FrozenSet<LocalDate> holidays) => this.holidays = holidays;

    /// <summary>Gets the calendar that knows weekends and no holiday.</summary>
    public static WorkingDays WeekendsOnly { get; } = new(FrozenSet<LocalDate>.Empty);

    /// <summary>Gets the holidays that were named, in order.</summary>
    public IEnumerable<LocalDate> Holidays => this.holidays.Order();

    /// <summary>Returns the calendar with these holidays (hari libur nasional) besides the weekends.</summary>
    /// <param name="holidays">The holidays; a holiday on a weekend changes nothing.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is <see langword="null"/>.</exception>
    public static WorkingDays WithHolidays(IEnumerable<LocalDate> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return new(holidays.ToFrozenSet());
    }

    /// <summary>Tells whether a day is a working day (hari kerja).</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> for Monday to Friday when not a holiday.</returns>
    public bool IsWorkingDay(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !this.holidays.Contains(date);

    /// <summary>Returns the day itself when it is a working day, or else the first working day after it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A working day.</returns>
    public LocalDate OnOrAfter(LocalDate date)
    {
        while (!this.IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    /// <summary>Returns the last day of a term of working days that begins the day after an event.</summary>
    /// <param name="start">The day of the event; it does not count itself.</param>
    /// <param name="workingDays">The length of the term, at least one working day.</param>
    /// <returns>The working day on which the term ends.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below one.</exception>
    public LocalDate After(LocalDate start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var date = start;
        for (var i = 0; i < workingDays; i++)
        {
            date = this.OnOrAfter(date.PlusDays(1));
        }

        return date;
    }

    /// <summary>Counts the working days after one day up to and including another.</summary>
    /// <param name="start">The day before the first counted one.</param>
    /// <param name="end">The last counted day.</param>
    /// <returns>How many working days; zero when <paramref name="end"/> is not after <paramref name="start"/>.</returns>
    public int Between(LocalDate start, LocalDate end)
    {
        var count = 0;
        for (var date = start.PlusDays(1); date <= end; date = date.PlusDays(1))
        {
            count += this.IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }
}
