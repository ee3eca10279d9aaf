using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>The inflation of each year: what is published, and what the caller gives.</summary>
public class InflationTableTests
{
    [Theory]
    [InlineData(2015, "3.35%")]
    [InlineData(2016, "3.02%")]
    [InlineData(2017, "3.61%")]
    [InlineData(2018, "3.13%")]
    [InlineData(2019, "2.72%")]
    [InlineData(2020, "1.68%")]
    [InlineData(2021, "1.87%")]
    [InlineData(2022, "5.51%")]
    [InlineData(2023, "2.61%")]
    [InlineData(2024, "1.57%")]
    [InlineData(2025, "2.92%")]
    public void A_row_of_the_published_inflation(int year, string inflation) => Assert.Equal(inflation, InflationTable.Published().Of(year).Value.ToString());

    [Theory]
    [InlineData(2014)]
    [InlineData(2026)]
    [InlineData(1)]
    public void A_year_that_is_not_published_is_refused(int year)
    {
        Refused.Saying(
            InflationTable.Published().Of(year),
            "BPJSTK-JP-001 Inflation",
            $"Inflasi tahun {year} tidak diberikan. [PP 45/2015 Pasal 17(5)]",
            $"The inflation of {year} is not given. [PP 45/2015 Pasal 17(5)]");
        Refused.With(InflationTable.None.Of(year), "BPJSTK-JP-001 Inflation");
    }

    [Fact]
    public void A_year_of_the_callers_is_added_or_takes_the_place_of_a_published_one()
    {
        var table = InflationTable.Published().With(2028, Rate.Parse("-1.5%", null)).Value.With(2025, Rate.Parse("3%", null)).Value;

        Assert.Equal(["-1.5%", "3%", "1.57%"], new[] { 2028, 2025, 2024 }.Select(year => table.Of(year).Value.ToString()));
        Assert.False(table.Of(2027).IsSuccess);
        Assert.Equal([.. Enumerable.Range(2015, 11), 2028], table.Years);
        Assert.Equal("2.92%", InflationTable.Published().Of(2025).Value.ToString());
        Assert.Equal("12 years, 2015 to 2028", table.ToString());
        Assert.Equal("0 years", InflationTable.None.ToString());
    }

    [Fact]
    public void Prices_do_not_fall_to_nothing()
    {
        Refused.Saying(
            InflationTable.None.With(2030, Rate.Parse("-100%", null)),
            "BPJSTK-JP-002 Inflation",
            "Inflasi -100% tahun 2030 tidak mungkin; lebih besar dari -100%.",
            "An inflation of -100% in 2030 can't be; it is above -100%.");
        Assert.True(InflationTable.None.With(2030, Rate.FromPartsPerMillion(-999_999)).IsSuccess);
        Refused.With(InflationTable.None.WithEach(2030, 2031, Rate.Parse("-100%", null)), "BPJSTK-JP-002 Inflation");
    }

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2200, true)]
    [InlineData(2201, false)]
    public void A_year_is_one_of_three_centuries(int year, bool isOne)
    {
        if (isOne)
        {
            Assert.Equal("2%", InflationTable.None.With(year, Rate.Parse("2%", null)).Value.Of(year).Value.ToString());
        }
        else
        {
            Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => InflationTable.None.With(year, Rate.Zero)).ParamName);
        }
    }

    [Fact]
    public void A_span_has_both_its_ends_and_an_empty_one_changes_nothing()
    {
        Assert.Equal([2030, 2031, 2032], InflationTable.None.WithEach(2030, 2032, Rate.Zero).Value.Years);
        Assert.Equal([2030], InflationTable.None.WithEach(2030, 2030, Rate.Zero).Value.Years);
        Assert.Empty(InflationTable.None.WithEach(2031, 2030, Rate.Zero).Value.Years);
    }

    [Fact]
    public void A_book_of_ones_own_publishes_its_own_years()
    {
        var book = LawBook.Default.With(LawParameters.GeneralInflation, new Ruling<Rate>(new(2026, 1, 1), Rate.Parse("4%", null), [Citation.FromText("PP 45/2015 Pasal 17(5)")]));

        Assert.Equal("4%", InflationTable.Published(book).Of(2026).Value.ToString());
        Assert.Equal([.. Enumerable.Range(2015, 12)], InflationTable.Published(book).Years);
        var life = Lives.Life(Lives.Young("2026-12"), disability: Lives.Disability("2027-01-05", "2027-01-20"));
        var history = PensionHistory.Of(life, new(2027, 2), book: book, policies: Lives.LastKnown).Value;
        Assert.Equal((true, true), (history.UsesSuppliedLaw, history.IsProvisional));
    }

    [Theory]
    [InlineData(33_500, 2_067, 2_000)]
    [InlineData(30_200, 5_151, 5_000)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1_000_001, 1_000_000)]
    [InlineData(-15_000, 985, 1_000)]
    public void A_factor_is_kept_short_and_exact(int partsPerMillion, long numerator, long denominator)
    {
        var year = new YearOfInflation(Rate.FromPartsPerMillion(partsPerMillion), Confidence.Confirmed, RulingOrigin.Shipped);

        Assert.Equal((Int128)numerator * year.Denominator, (Int128)year.Numerator * denominator);
        Assert.True(year.Denominator == 1 || year.Numerator % 10 != 0);
    }
}
