using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The time in which a participant could not work (sementara tidak mampu bekerja), until recovered, disabled or dead.</summary>
[DebuggerDisplay("{FirstDay} to {LastDay}")]
public sealed class Incapacity
{
    private Incapacity(LocalDate firstDay, LocalDate lastDay)
    {
        this.FirstDay = firstDay;
        this.LastDay = lastDay;
        this.Months = Period.Between(firstDay, lastDay.PlusDays(1), PeriodUnits.Months).Months;
        this.Days = Period.DaysBetween(this.PartMonthFrom, lastDay.PlusDays(1));
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the last day, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the full months, counted from the first day.</summary>
    public int Months { get; }

    /// <summary>Gets the days beyond the full months.</summary>
    public int Days { get; }

    internal LocalDate PartMonthFrom => this.FirstDay.PlusMonths(this.Months);

    /// <summary>States the time.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The time, or <c>BPJSTK-JKK-004</c> (it ends before it begins).</returns>
    public static Outcome<Incapacity> Between(LocalDate firstDay, LocalDate lastDay) => lastDay < firstDay
        ? Outcome.Failure<Incapacity>(DomainError.Of(ErrorCatalog.IncapacityOrder, "LastDay", new ErrorArgument("last", lastDay), new ErrorArgument("first", firstDay)))
        : Outcome.Success(new Incapacity(firstDay, lastDay));
}
