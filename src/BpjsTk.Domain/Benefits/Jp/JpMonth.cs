using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Months as numbers that can be counted with.</summary>
internal static class JpMonth
{
    internal const int PerYear = 12;

    /// <summary>The first month of the program, that of the first wage cap.</summary>
    internal static readonly int First = Number(LawBook.Default.TimelineOf(LawParameters.JpWageCap).Rulings[0].From.ToYearMonth());

    internal static LocalDate FirstDay => Of(First).OnDayOfMonth(1);

    internal static int Number(YearMonth month) => (month.Year * PerYear) + month.Month - 1;

    internal static int Number(LocalDate date) => (date.Year * PerYear) + date.Month - 1;

    internal static int Year(int month) => month / PerYear;

    internal static YearMonth Of(int month) => new(month / PerYear, (month % PerYear) + 1);
}
