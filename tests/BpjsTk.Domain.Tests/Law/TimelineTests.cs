using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

public class TimelineTests
{
    private static readonly ImmutableArray<Citation> Source = [Citation.FromText("PP 1/2027")];

    private static Timeline<Rate> Fines => LawBook.Default.TimelineOf(LawParameters.LateFineRate);

    private static Timeline<Rupiah> Caps => LawBook.Default.TimelineOf(LawParameters.JpWageCap);

    private static Timeline<int> Ages => LawBook.Default.TimelineOf(LawParameters.JpRetirementAge);

    [Fact]
    public void A_ruling_between_two_rows_ends_the_first_and_gives_way_to_the_second()
    {
        var changed = Fines.With(Fine(2020, 10, 3));

        Assert.Equal(
            [(2015, 7, "2%"), (2020, 8, "0.5%"), (2020, 10, "3%"), (2021, 2, "2%")],
            changed.Rulings.Select(row => (row.From.Year, row.From.Month, LawValueText.Of(row.Value))));
        Assert.Equal(
            [new(2020, 8, 1), new(2020, 10, 1), new(2021, 2, 1), null],
            changed.Rulings.Select(row => row.Until));
        Assert.Equal(3, Fines.Rulings.Length);
    }

    [Fact]
    public void A_ruling_with_the_first_day_of_a_row_takes_its_place()
    {
        var changed = Fines.With(Fine(2020, 8, 3));

        Assert.Equal([2015, 2020, 2021], changed.Rulings.Select(row => row.From.Year));
        Assert.Equal([new(2020, 8, 1), new(2021, 2, 1), null], changed.Rulings.Select(row => row.Until));
        Assert.Equal(Rate.FromPercent(3), changed.At(new YearMonth(2021, 1)).Value.Value);
        Assert.Equal(Rate.FromPercent(2), changed.At(new YearMonth(2020, 7)).Value.Value);
    }

    [Fact]
    public void A_ruling_before_all_rows_holds_until_the_first()
    {
        var changed = Fines.With(Fine(2010, 1, 3));

        Assert.Equal(new LocalDate(2015, 7, 1), changed.Rulings[0].Until);
        Assert.Equal(4, changed.Rulings.Length);
        Assert.True(changed.At(new YearMonth(2010, 1)).IsSuccess);
        Assert.Contains("first one holds from 2010-01", changed.At(new YearMonth(2009, 12)).Errors[0].ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_after_all_rows_holds_on()
    {
        var changed = Fines.With(Fine(2030, 1, 3));

        Assert.Equal([new LocalDate(2030, 1, 1), null], changed.Rulings.TakeLast(2).Select(row => row.Until));
    }

    [Fact]
    public void A_ruling_inside_a_row_that_ends_ends_with_it()
    {
        var relief = LawBook.Default.TimelineOf(LawParameters.ReliefBpuTransport);

        var changed = relief.With(Fine(2026, 7, 25));

        Assert.Equal([new(2026, 7, 1), new LocalDate(2027, 4, 1)], changed.Rulings.Select(row => row.Until!.Value));
        Assert.Null(changed.Rulings[0].End);
        Assert.Equal(relief.Rulings[0].End, changed.Rulings[1].End);
        Assert.Same(ErrorCatalog.LawEnded, changed.At(new YearMonth(2027, 4)).Errors[0].Code);
    }

    [Theory]
    [InlineData(2027, 4, 2027, 4, false)]
    [InlineData(2027, 5, 2027, 4, true)]
    public void A_ruling_at_or_after_an_end_begins_anew(int year, int month, int untilYear, int untilMonth, bool ended)
    {
        var changed = LawBook.Default.TimelineOf(LawParameters.ReliefBpuTransport).With(Fine(year, month, 25));

        Assert.Equal(2, changed.Rulings.Length);
        Assert.Equal(new LocalDate(untilYear, untilMonth, 1), changed.Rulings[0].Until);
        Assert.Equal(ended, changed.Rulings[0].End is not null);
        Assert.Null(changed.Rulings[1].Until);
        Assert.True(changed.At(new YearMonth(2040, 1)).IsSuccess);
    }

    [Fact]
    public void A_ruling_inside_a_month_does_not_fit_a_figure_dated_by_month() =>
        Assert.Equal("ruling", Assert.Throws<ArgumentException>(() => Fines.With(new(new(2027, 1, 2), Rate.Zero, Source))).ParamName);

    [Fact]
    public void A_ruling_inside_a_month_fits_a_figure_dated_by_day()
    {
        var changed = Ages.With(new(new(2027, 1, 2), 70, Source));

        Assert.Equal(59, changed.At(new LocalDate(2027, 1, 1)).Value.Value);
        Assert.Equal(70, changed.At(new LocalDate(2027, 1, 2)).Value.Value);
        Assert.Equal(70, changed.At(new LocalDate(2027, 12, 31)).Value.Value);
        Assert.Equal(60, changed.At(new LocalDate(2028, 1, 1)).Value.Value);
    }

    [Fact]
    public void A_figure_dated_by_day_is_not_asked_with_a_month() =>
        Assert.Contains("jp-retirement-age is dated by day", Assert.Throws<InvalidOperationException>(() => Ages.At(new YearMonth(2027, 1))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2026, 3, "2027-03-01")]
    [InlineData(2026, 4, "2027-04-01")]
    [InlineData(2020, 1, "2027-03-01")]
    [InlineData(2027, 3, "2028-03-01")]
    public void A_cap_is_published_for_twelve_months_or_for_as_long_as_before(int year, int month, string until) =>
        Assert.Equal(until, $"{Caps.With(Cap(year, month)).PublishedUntil:uuuu-MM-dd}");

    [Fact]
    public void A_cap_is_published_through_the_named_day()
    {
        Assert.Equal(new LocalDate(2027, 3, 2), Caps.With(Cap(2027, 3), new LocalDate(2027, 3, 1)).PublishedUntil);
        Assert.Equal("publishedThrough", Assert.Throws<ArgumentException>(() => Caps.With(Cap(2027, 3), new LocalDate(2027, 2, 28))).ParamName);
    }

    [Fact]
    public void A_figure_that_holds_until_changed_is_never_published_by_the_year()
    {
        Assert.Null(Fines.With(Fine(2027, 1, 3)).PublishedUntil);
        Assert.Equal("publishedThrough", Assert.Throws<ArgumentException>(() => Fines.With(Fine(2027, 1, 3), new LocalDate(2028, 1, 1))).ParamName);
    }

    [Fact]
    public void A_changed_timeline_keeps_its_name()
    {
        var changed = Caps.With(Cap(2027, 3));

        Assert.Equal((Caps.Id, Caps.Description, Caps.Unit, Caps.Step), (changed.Id, changed.Description, changed.Unit, changed.Step));
    }

    [Fact]
    public void What_is_used_past_its_publication_keeps_everything_else()
    {
        var (known, used) = (Caps.Rulings[^1], Caps.At(new YearMonth(2027, 3), UnpublishedLaw.UseLastKnown).Value);

        Assert.Equal(
            (known.From, known.Until, known.End, known.Value, known.Citations, known.Confidence, known.StartConfidence),
            (used.From, used.Until, used.End, used.Value, used.Citations, used.Confidence, used.StartConfidence));
        Assert.Equal((known.PublishedOn, known.CheckedOn, known.Note, known.Origin), (used.PublishedOn, used.CheckedOn, used.Note, used.Origin));
        Assert.False(known.IsProvisional);
        Assert.True(used.IsProvisional);
    }

    [Theory]
    [InlineData(2021, 2, Confidence.Confirmed)]
    [InlineData(2021, 3, Confidence.Inferred)]
    [InlineData(2021, 4, Confidence.Confirmed)]
    [InlineData(2022, 3, Confidence.Inferred)]
    [InlineData(2022, 4, Confidence.SingleSource)]
    [InlineData(2023, 3, Confidence.Confirmed)]
    public void Doubt_about_a_start_counts_in_the_first_month_only(int year, int month, Confidence expected) =>
        Assert.Equal(expected, Caps.At(new YearMonth(year, month)).Value.ConfidenceIn(new(year, month)));

    [Fact]
    public void A_start_surer_than_its_figure_changes_nothing()
    {
        var book = LawBookTests.Load(LawBookTests.Document("pu-jkm-rate", "month", """{"from": "2027-01", "value": "1%", "citations": ["PP 1/2027"], "confidence": "inferred", "startConfidence": "confirmed"}"""));

        Assert.Equal(Confidence.Inferred, book.TimelineOf(LawParameters.PuJkmRate).Rulings[^1].ConfidenceIn(new(2027, 1)));
    }

    [Fact]
    public void A_ruling_of_ones_own_is_marked()
    {
        var ruling = new Ruling<int>(new(2027, 1, 1), 5, Source, note: new("a", "b"));

        Assert.Equal(RulingOrigin.Supplied, ruling.Origin);
        Assert.Equal((Confidence.SingleSource, Confidence.SingleSource), (ruling.Confidence, ruling.StartConfidence));
        Assert.Equal(new BilingualText("a", "b"), ruling.Note);
        Assert.Equal((null, null, null, null), (ruling.Until, ruling.End, ruling.PublishedOn, ruling.CheckedOn));
        Assert.Equal(Confidence.Inferred, new Ruling<int>(new(2027, 1, 1), 5, Source, Confidence.Inferred).StartConfidence);
        Assert.False(ruling.IsProvisional);
    }

    [Fact]
    public void A_ruling_has_a_value_and_a_source()
    {
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new Ruling<string>(default, null!, Source)).ParamName);
        Assert.Equal("citations", Assert.Throws<ArgumentException>(() => new Ruling<int>(default, 1, [])).ParamName);
        Assert.Equal("citations", Assert.Throws<ArgumentException>(() => new Ruling<int>(default, 1, default)).ParamName);
    }

    private static Ruling<Rate> Fine(int year, int month, int percent) => new(new(year, month, 1), Rate.FromPercent(percent), Source);

    private static Ruling<Rupiah> Cap(int year, int month) => new(new(year, month, 1), Rupiah.FromRupiah(12_000_000), Source);
}
