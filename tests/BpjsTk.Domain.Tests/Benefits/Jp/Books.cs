using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>Books of one's own for the years that are not published.</summary>
internal static class Books
{
    private static readonly Citation Law = Citation.FromText("PP 45/2015 Pasal 18(3)");

    private static readonly LocalDate End = new(2099, 12, 31);

    /// <summary>The limits and caps of 2026 for ever.</summary>
    internal static LawBook Endless { get; } = LawBook.Default
        .With(LawParameters.JpWageCap, Row(2027, 11_086_300), End)
        .With(LawParameters.JpPensionMinimum, Row(2027, 411_400), End)
        .With(LawParameters.JpPensionMaximum, Row(2027, 4_932_300), End);

    /// <summary>No cap that binds, from the beginning.</summary>
    internal static LawBook HighCap { get; } = new[] { 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026 }
        .Aggregate(Endless, (book, year) => book.With(LawParameters.JpWageCap, Row(year, 500_000_000)))
        .With(LawParameters.JpWageCap, new Ruling<Rupiah>(new(2015, 7, 1), Rupiah.FromRupiah(500_000_000), [Law]))
        .With(LawParameters.JpWageCap, Row(2027, 500_000_000), End);

    /// <summary>Limits that move every March from 2027 to 2090 by some two percent, as no inflation of the tests does.</summary>
    internal static LawBook Moving { get; } = Enumerable.Range(2027, 64).Aggregate(Endless, (book, year) => book
        .With(LawParameters.JpPensionMinimum, Row(year, 411_400 + ((year - 2026) * 8_300)), End)
        .With(LawParameters.JpPensionMaximum, Row(year, 4_932_300 + ((year - 2026) * 99_700)), End));

    /// <summary>The moving limits without a cap that binds.</summary>
    internal static LawBook HighCapMoving { get; } = Enumerable.Range(2027, 10).Aggregate(HighCap, (book, year) => book
        .With(LawParameters.JpPensionMaximum, Row(year, 4_932_300 + ((year - 2026) * 99_700)), End));

    internal static Ruling<Rupiah> Row(int year, long rupiah) => new(new(year, 3, 1), Rupiah.FromRupiah(rupiah), [Law]);
}
