using NodaTime;

namespace EnrollmentDesk;

/// <summary>Where a day stands across the picture: each month has the same width.</summary>
internal sealed class TimelineScale
{
    private const int MonthsPerYear = 12;
    private const decimal Widest = 26;
    private const decimal Narrowest = 9;
    private const decimal Wanted = 900;

    internal TimelineScale(YearMonth first, YearMonth last, decimal left)
    {
        (this.First, this.Left) = (first, left);
        this.Months = Number(last) - Number(first) + 1;
        this.Cell = Math.Clamp(Math.Floor(Wanted / this.Months), Narrowest, Widest);
    }

    internal YearMonth First { get; }

    internal decimal Left { get; }

    internal int Months { get; }

    /// <summary>Gets the width of a month.</summary>
    internal decimal Cell { get; }

    internal decimal Right => this.Left + (this.Months * this.Cell);

    internal decimal Of(YearMonth month) => this.Left + ((Number(month) - Number(this.First)) * this.Cell);

    /// <summary>Returns where a day begins.</summary>
    internal decimal Of(LocalDate day) => this.Of(day.ToYearMonth()) + (this.Cell * (day.Day - 1) / day.Calendar.GetDaysInMonth(day.Year, day.Month));

    private static int Number(YearMonth month) => (month.Year * MonthsPerYear) + month.Month - 1;
}
