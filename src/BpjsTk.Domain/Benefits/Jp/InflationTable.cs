using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The general inflation of each year (tingkat inflasi umum, PP 45/2015 Pasal 17(5)), as the statistics office states it. <see cref="Published"/> is what the law book knows;
/// the years after that are the caller's to give. A year that is not there is refused, never guessed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class InflationTable
{
    private static readonly Citation Law = Citation.FromText("PP 45/2015 Pasal 17(5)");

    private readonly ImmutableSortedDictionary<int, YearOfInflation> years;

    // The years in a row from the first one, for a calculation that walks over decades.
    private readonly YearOfInflation?[] dense;
    private readonly int first;

    private InflationTable(ImmutableSortedDictionary<int, YearOfInflation> years)
    {
        this.years = years;
        if (years.IsEmpty)
        {
            this.dense = [];
            return;
        }

        this.first = years.Keys.First();
        this.dense = new YearOfInflation?[years.Keys.Last() - this.first + 1];
        foreach (var (year, inflation) in years)
        {
            this.dense[year - this.first] = inflation;
        }
    }

    /// <summary>Gets the table without a year.</summary>
    public static InflationTable None { get; } = new(ImmutableSortedDictionary<int, YearOfInflation>.Empty);

    /// <summary>Gets the years that are known, earliest first.</summary>
    public IEnumerable<int> Years => this.years.Keys;

    /// <summary>Returns the inflation that the law book knows.</summary>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The table, of the years through which the figure is published.</returns>
    public static InflationTable Published(LawBook? book = null)
    {
        var timeline = (book ?? LawBook.Default).TimelineOf(LawParameters.GeneralInflation);
        var known = ImmutableSortedDictionary.CreateBuilder<int, YearOfInflation>();
        var last = (timeline.PublishedUntil ?? timeline.Rulings[^1].From.PlusYears(1)).Year;
        for (var year = timeline.Rulings[0].From.Year; year < last; year++)
        {
            if (timeline.At(new NodaTime.YearMonth(year, 1)).TryGet(out var ruling))
            {
                known[year] = new(ruling.Value, ruling.Confidence, ruling.Origin);
            }
        }

        return new(known.ToImmutable());
    }

    /// <summary>Returns a table in which a year has an inflation of the caller's, for a year that is not published or in place of the one that is.</summary>
    /// <param name="year">The year.</param>
    /// <param name="inflation">The inflation; below zero where prices fell.</param>
    /// <returns>The new table, or <c>BPJSTK-JP-002</c> for an inflation of -100 % or less, which would leave no money.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 1900 or after 2200.</exception>
    public Outcome<InflationTable> With(int year, Rate inflation)
    {
        Guard.Against.OutOfRange(year, nameof(year), 1900, 2200);
        return inflation.PartsPerMillion > -Rate.PartsPerWhole
            ? Outcome.Success(new InflationTable(this.years.SetItem(year, new(inflation, Confidence.SingleSource, RulingOrigin.Supplied))))
            : Outcome.Failure<InflationTable>(DomainError.Of(ErrorCatalog.JpInflationImpossible, "Inflation", new ErrorArgument("year", year), new ErrorArgument("rate", inflation)));
    }

    /// <summary>Returns a table in which every year of a span has the same inflation of the caller's, for a projection.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, inclusive; nothing changes when it is before the first.</param>
    /// <param name="inflation">The inflation of each.</param>
    /// <returns>The new table, or <c>BPJSTK-JP-002</c> for an inflation of -100 % or less.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is before 1900 or after 2200.</exception>
    public Outcome<InflationTable> WithEach(int firstYear, int lastYear, Rate inflation)
    {
        var table = Outcome.Success(this);
        for (var year = firstYear; year <= lastYear; year++)
        {
            var next = year;
            table = table.Then(one => one.With(next, inflation));
        }

        return table;
    }

    /// <summary>Returns the inflation of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The inflation, or <c>BPJSTK-JP-001</c> when it is not known.</returns>
    public Outcome<Rate> Of(int year) => this.Find(year) is { } known ? Outcome.Success(known.Rate) : Outcome.Failure<Rate>(Missing(year));

    /// <summary>Returns which years are known.</summary>
    /// <returns>Such as <c>11 years, 2015 to 2025</c>.</returns>
    public override string ToString() => this.dense.Length == 0 ? "0 years" : $"{this.years.Count} years, {this.first} to {this.first + this.dense.Length - 1}";

    internal static DomainError Missing(int year) => DomainError.Of(ErrorCatalog.JpInflationMissing, "Inflation", Law, new ErrorArgument("year", year));

    internal YearOfInflation? Find(int year) => year >= this.first && year < this.first + this.dense.Length ? this.dense[year - this.first] : null;
}
