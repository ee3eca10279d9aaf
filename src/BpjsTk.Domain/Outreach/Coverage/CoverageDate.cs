using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>When a statistic was true: a day, or a month of which the report does not say the day (posisi data).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CoverageDate
{
    private CoverageDate(LocalDate first, LocalDate last)
    {
        this.First = first;
        this.Last = last;
    }

    /// <summary>Gets the first day on which it may have been true.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day on which it may have been true; of a day the same.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets a value indicating whether the day is known.</summary>
    public bool IsDay => this.First == this.Last;

    /// <summary>Returns a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    public static CoverageDate On(LocalDate day) => new(day.WithCalendar(CalendarSystem.Iso), day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Returns a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The date, whose day is not known.</returns>
    public static CoverageDate In(YearMonth month) => new(month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));

    /// <summary>Says whether it is certainly before another one: a day of a month is not before that month.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see langword="true"/> when no day of this one is as late as the first of the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsBefore(CoverageDate other)
    {
        Guards.Guard.Against.Null(other);
        return this.Last < other.First;
    }

    /// <summary>Returns the day or month, such as <c>2016-08</c>.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => this.First.ToString(this.IsDay ? "uuuu-MM-dd" : "uuuu-MM", CultureInfo.InvariantCulture);
}
