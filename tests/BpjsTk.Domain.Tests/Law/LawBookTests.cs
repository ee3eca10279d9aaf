using System.Globalization;
using System.Text;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

public class LawBookTests
{
    private const string NextCap = """
        {"version": "announcement 2027", "parameters": [
          {"id": "jp-wage-cap", "step": "month", "publishedThrough": "2028-02", "rows": [
            {"from": "2027-03", "value": "11640600", "citations": ["PP 45/2015 Pasal 29(3)", "Surat B/1/022027"], "confidence": "confirmed",
             "startConfidence": "inferred", "publishedOn": "2027-02-20", "checkedOn": "2027-02-21", "note": {"id": "Contoh", "en": "An example"}}]}]}
        """;

    private static readonly Citation Reading = Citation.FromText("Perdir 1/2027");

    [Fact]
    public void The_shipped_law_has_the_version_of_its_last_check()
    {
        Assert.Equal("2026-11-27", LawBook.Default.Version);
        Assert.True(LawBook.Default.IsShipped);
        Assert.Same(LawBook.Default, LawBook.Default);
    }

    [Fact]
    public void Next_years_cap_is_laid_over_the_shipped_book()
    {
        var book = Load(NextCap);

        var cap = book.InForce(new(2027, 3)).Of(LawParameters.JpWageCap).Value;
        Assert.Equal(Rupiah.FromRupiah(11_640_600), cap.Value);
        Assert.Equal(new LocalDate(2027, 3, 1), cap.From);
        Assert.Null(cap.Until);
        Assert.Null(cap.End);
        Assert.Equal(RulingOrigin.Supplied, cap.Origin);
        Assert.False(cap.IsProvisional);
        Assert.Equal(["PP 45/2015 Pasal 29(3)", "Surat B/1/022027"], cap.Citations.Select(citation => citation.ToString()));
        Assert.Equal(Confidence.Confirmed, cap.Confidence);
        Assert.Equal(Confidence.Inferred, cap.StartConfidence);
        Assert.Equal(new LocalDate(2027, 2, 20), cap.PublishedOn);
        Assert.Equal(new LocalDate(2027, 2, 21), cap.CheckedOn);
        Assert.Equal(new BilingualText("Contoh", "An example"), cap.Note);
    }

    [Fact]
    public void A_loaded_book_keeps_what_it_does_not_name()
    {
        var book = Load(NextCap);

        Assert.Equal("2026-11-27+announcement 2027", book.Version);
        Assert.False(book.IsShipped);
        var before = book.InForce(new(2027, 2)).Of(LawParameters.JpWageCap).Value;
        Assert.Equal(Rupiah.FromRupiah(11_086_300), before.Value);
        Assert.Equal(new LocalDate(2027, 3, 1), before.Until);
        Assert.Equal(RulingOrigin.Shipped, before.Origin);
        Assert.Equal(LawBook.Default.TimelineOf(LawParameters.JpWageCap).Description, book.TimelineOf(LawParameters.JpWageCap).Description);
        Assert.Equal(LawBook.Default.TimelineOf(LawParameters.JpWageCap).Unit, book.TimelineOf(LawParameters.JpWageCap).Unit);
        Assert.Same(LawBook.Default.TimelineOf(LawParameters.PuJkkRate), book.TimelineOf(LawParameters.PuJkkRate));
        Assert.Equal(12, LawBook.Default.TimelineOf(LawParameters.JpWageCap).Rulings.Length);
    }

    [Fact]
    public void A_loaded_cap_is_published_through_the_month_it_says()
    {
        var book = Load(NextCap);

        Assert.True(book.InForce(new(2028, 2)).Of(LawParameters.JpWageCap).IsSuccess);
        var error = Assert.Single(book.InForce(new(2028, 3)).Of(LawParameters.JpWageCap).Errors);
        Assert.Same(ErrorCatalog.LawNotPublished, error.Code);
        Assert.Contains("known through 2028-02", error.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loaded_cap_that_does_not_say_is_published_for_a_year()
    {
        var book = Load(NextCap.Replace("\"publishedThrough\": \"2028-02\", ", string.Empty, StringComparison.Ordinal));

        Assert.Equal(new LocalDate(2028, 3, 1), book.TimelineOf(LawParameters.JpWageCap).PublishedUntil);
    }

    [Fact]
    public void A_book_is_laid_over_a_loaded_one()
    {
        var first = Load(NextCap);

        var second = Load(Document("pu-jkm-rate", "month", """{"from": "2027-01", "value": "0.4%", "citations": ["PP 1/2027"], "confidence": "confirmed"}"""), first);

        Assert.Equal("2026-11-27+announcement 2027+v", second.Version);
        Assert.Equal(Rupiah.FromRupiah(11_640_600), second.InForce(new(2027, 3)).Of(LawParameters.JpWageCap).Value.Value);
        Assert.Equal(Rate.FromPercent(0.4m), second.InForce(new(2027, 3)).Of(LawParameters.PuJkmRate).Value.Value);
        Assert.Equal(Rate.FromPercent(0.3m), second.InForce(new(2026, 12)).Of(LawParameters.PuJkmRate).Value.Value);
    }

    [Fact]
    public void A_loaded_relief_may_end_later_than_the_shipped_one()
    {
        var book = Load(Document("relief-bpu-transport", "month", """
            {"from": "2026-01", "value": "50%", "citations": ["PP 50/2025"], "confidence": "confirmed"},
            {"from": "2028-01", "ends": true, "citations": ["PP 2/2027"], "confidence": "confirmed", "startConfidence": "inferred", "note": {"id": "a", "en": "b"}}
            """));

        var relief = Assert.Single(book.TimelineOf(LawParameters.ReliefBpuTransport).Rulings);
        Assert.Equal(new LocalDate(2028, 1, 1), relief.Until);
        Assert.Equal(Citation.FromText("PP 2/2027"), Assert.Single(relief.End!.Citations));
        Assert.Equal(Confidence.Inferred, relief.End.Confidence);
        Assert.Equal(new BilingualText("a", "b"), relief.End.Note);
        Assert.True(book.InForce(new(2027, 12)).Of(LawParameters.ReliefBpuTransport).IsSuccess);
        Assert.Equal("PP 2/2027", Assert.Single(book.InForce(new(2028, 1)).Of(LawParameters.ReliefBpuTransport).Errors).Citation!.ToString());
    }

    [Fact]
    public void A_loaded_relief_may_end_sooner_than_the_shipped_one()
    {
        var book = Load(Document("relief-bpu-transport", "month", """
            {"from": "2026-06", "value": "40%", "citations": ["PP 2/2026"], "confidence": "inferred", "startConfidence": "confirmed"},
            {"from": "2026-12", "ends": true, "citations": ["PP 2/2026"], "confidence": "inferred", "startConfidence": "confirmed"}
            """));

        var rows = book.TimelineOf(LawParameters.ReliefBpuTransport).Rulings;
        Assert.Equal([new LocalDate(2026, 6, 1), new LocalDate(2026, 12, 1)], rows.Select(row => row.Until!.Value));
        Assert.Null(rows[0].End);
        Assert.Equal(Confidence.Inferred, rows[1].End!.Confidence);
    }

    [Fact]
    public void The_shipped_end_stays_when_loaded_rows_do_not_name_one()
    {
        var book = Load(Document("relief-bpu-transport", "month", """
            {"from": "2026-06", "value": "40%", "citations": ["PP 2/2026"], "confidence": "confirmed"},
            {"from": "2026-09", "value": "30%", "citations": ["PP 2/2026"], "confidence": "confirmed"}
            """));

        var rows = book.TimelineOf(LawParameters.ReliefBpuTransport).Rulings;
        Assert.Equal([new(2026, 6, 1), new(2026, 9, 1), new LocalDate(2027, 4, 1)], rows.Select(row => row.Until!.Value));
        Assert.Equal([false, false, true], rows.Select(row => row.End is not null));
        Assert.Equal([RulingOrigin.Shipped, RulingOrigin.Supplied, RulingOrigin.Supplied], rows.Select(row => row.Origin));
    }

    [Fact]
    public void A_figure_may_end_and_begin_again()
    {
        var book = Load(Document("pu-jkm-rate", "month", """
            {"from": "2027-01", "value": "0.4%", "citations": ["PP 1/2027"], "confidence": "confirmed"},
            {"from": "2027-03", "ends": true, "citations": ["PP 1/2027"], "confidence": "confirmed"},
            {"from": "2027-05", "value": "0.5%", "citations": ["PP 2/2027"], "confidence": "confirmed"}
            """));

        Assert.Equal(
            ["0.3%", "0.4%", "0.4%", "BPJSTK-LAW-002", "BPJSTK-LAW-002", "0.5%"],
            new[] { (2026, 12), (2027, 1), (2027, 2), (2027, 3), (2027, 4), (2027, 5) }
                .Select(month => book.InForce(new(month.Item1, month.Item2)).Of(LawParameters.PuJkmRate).Match(row => LawValueText.Of(row.Value), errors => errors[0].Code.Id)));
    }

    [Fact]
    public void A_figure_dated_by_day_may_change_inside_a_month()
    {
        var book = Load(Document("jkp-registration-age-limit", "day", """{"from": "2027-01-15", "value": 56, "citations": ["PP 1/2027"], "confidence": "confirmed"}"""));

        Assert.Equal(54, book.TimelineOf(LawParameters.JkpRegistrationAgeLimit).At(new LocalDate(2027, 1, 14)).Value.Value);
        Assert.Equal(56, book.TimelineOf(LawParameters.JkpRegistrationAgeLimit).At(new LocalDate(2027, 1, 15)).Value.Value);
        Assert.Equal(56, book.InForce(new(2027, 1)).Of(LawParameters.JkpRegistrationAgeLimit).Value.Value);
        Assert.Equal(54, book.InForce(new(2026, 12)).Of(LawParameters.JkpRegistrationAgeLimit).Value.Value);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NextCap)]);

        Assert.True(LawBook.Load(stream).IsSuccess);
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_missing_stream_is_a_slip_of_the_programmer() =>
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => LawBook.Load(null!)).ParamName);

    [Fact]
    public void With_gives_another_book_and_leaves_the_first()
    {
        var book = LawBook.Default.With(LawParameters.JpWageCap, new(new(2027, 3, 1), Rupiah.FromRupiah(12_000_000), [Reading]));

        Assert.Equal("2026-11-27+jp-wage-cap", book.Version);
        Assert.False(book.IsShipped);
        Assert.True(LawBook.Default.IsShipped);
        Assert.Equal(Rupiah.FromRupiah(12_000_000), book.InForce(new(2028, 2)).Of(LawParameters.JpWageCap).Value.Value);
        Assert.False(book.InForce(new(2028, 3)).Of(LawParameters.JpWageCap).IsSuccess);
        Assert.False(LawBook.Default.InForce(new(2027, 3)).Of(LawParameters.JpWageCap).IsSuccess);
    }

    [Fact]
    public void With_takes_the_last_published_day()
    {
        var book = LawBook.Default.With(LawParameters.JpWageCap, new(new(2027, 3, 1), Rupiah.FromRupiah(12_000_000), [Reading]), new(2027, 3, 31));

        Assert.True(book.InForce(new(2027, 3)).Of(LawParameters.JpWageCap).IsSuccess);
        Assert.False(book.InForce(new(2027, 4)).Of(LawParameters.JpWageCap).IsSuccess);
    }

    [Fact]
    public void With_refuses_what_is_missing()
    {
        Assert.Equal("parameter", Assert.Throws<ArgumentNullException>(() => LawBook.Default.With<Rate>(null!, null!)).ParamName);
        Assert.Equal("ruling", Assert.Throws<ArgumentNullException>(() => LawBook.Default.With(LawParameters.PuJkmRate, null!)).ParamName);
        Assert.Equal("parameter", Assert.Throws<ArgumentNullException>(() => LawBook.Default.TimelineOf<Rate>(null!)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => LawBook.Default.Diff(null!)).ParamName);
        Assert.Equal("parameter", Assert.Throws<ArgumentNullException>(() => LawBook.Default.InForce(new(2026, 1)).Of<Rate>(null!)).ParamName);
    }

    [Fact]
    public void The_law_of_a_month_knows_what_it_was_asked()
    {
        var law = LawBook.Default.InForce(new(2026, 3), UnpublishedLaw.UseLastKnown);

        Assert.Same(LawBook.Default, law.Book);
        Assert.Equal(new YearMonth(2026, 3), law.Month);
        Assert.Equal(UnpublishedLaw.UseLastKnown, law.Unpublished);
        Assert.Equal(UnpublishedLaw.Refuse, LawBook.Default.InForce(new(2026, 3)).Unpublished);
        Assert.Equal("2026-03 (2026-11-27)", law.ToString());
        Assert.Equal("jp-wage-cap", LawParameters.JpWageCap.ToString());
    }

    [Fact]
    public void Equal_books_do_not_differ()
    {
        Assert.Empty(LawBook.Default.Diff(LawBook.Default));
        Assert.Empty(Load(NextCap).Diff(Load(NextCap)));
    }

    [Fact]
    public void A_new_cap_differs_from_its_first_month_and_where_it_is_published()
    {
        var differences = LawBook.Default.Diff(Load(NextCap));

        Assert.Equal(
            new LawDifference("jp-wage-cap", LawBook.Default.TimelineOf(LawParameters.JpWageCap).Description, new(2027, 3, 1), null, "11640600.00"),
            Assert.Single(differences));
    }

    [Fact]
    public void A_later_publication_alone_is_a_difference()
    {
        var cap = LawBook.Default.TimelineOf(LawParameters.JpWageCap).Rulings[^1];
        var book = LawBook.Default.With(LawParameters.JpWageCap, new(cap.From, cap.Value, cap.Citations), new(2027, 5, 31));

        var difference = Assert.Single(LawBook.Default.Diff(book));

        Assert.Equal((new LocalDate(2027, 3, 1), (string?)null, "11086300.00"), (difference.From, difference.Before, difference.After));
    }

    [Fact]
    public void A_changed_end_is_a_difference()
    {
        var book = Load(Document("relief-bpu-other", "month", """
            {"from": "2026-04", "value": "50%", "citations": ["PP 50/2025"], "confidence": "confirmed"},
            {"from": "2026-10", "ends": true, "citations": ["PP 2/2026"], "confidence": "confirmed"}
            """));

        var difference = Assert.Single(LawBook.Default.Diff(book));

        Assert.Equal(("relief-bpu-other", new LocalDate(2026, 10, 1), "50%", (string?)null), (difference.ParameterId, difference.From, difference.Before, difference.After));
    }

    [Fact]
    public void Differences_of_a_figure_stand_in_the_order_of_time()
    {
        var book = LawBook.Default
            .With(LawParameters.LateFineRate, new(new(2026, 1, 1), Rate.FromPercent(3), [Reading]))
            .With(LawParameters.LateFineRate, new(new(2020, 10, 1), Rate.FromPercent(1), [Reading]));

        Assert.Equal(
            [("2020-10-01", "0.5%", "1%"), ("2026-01-01", "2%", "3%")],
            LawBook.Default.Diff(book).Select(difference => ($"{difference.From:uuuu-MM-dd}", difference.Before, difference.After)));
    }

    [Fact]
    public void A_changed_band_shows_in_the_texts_of_its_difference()
    {
        var bands = LawBook.Default.TimelineOf(LawParameters.BpuBands).Rulings[0].Value.Bands;
        var changed = new IncomeBands(bands.SetItem(1, new(bands[1].IncomeFrom, Rupiah.FromRupiah(1_250_000))));

        var difference = Assert.Single(LawBook.Default.Diff(LawBook.Default.With(LawParameters.BpuBands, new(new(2027, 1, 1), changed, [Reading]))));

        Assert.StartsWith("from 0.00: 1000000.00; from 1100000.00: 1200000.00; from 1300000.00: 1400000.00", difference.Before, StringComparison.Ordinal);
        Assert.StartsWith("from 0.00: 1000000.00; from 1100000.00: 1250000.00; from 1300000.00: 1400000.00", difference.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_are_the_same_from_both_sides()
    {
        LawBook[] books =
        [
            LawBook.Default,
            Load(NextCap),
            LawBook.Default.With(LawParameters.JpWageCap, new(new(2020, 1, 1), Rupiah.FromRupiah(1), [Reading])),
            LawBook.Default.With(LawParameters.LateFineRate, new(new(2020, 9, 1), Rate.FromPercent(1), [Reading])).With(LawParameters.PuDueDay, new(new(2021, 1, 1), 20, [Reading])),
        ];

        foreach (var (one, other) in books.SelectMany(one => books.Select(other => (one, other))))
        {
            var forth = one.Diff(other);
            Assert.Equal(ReferenceEquals(one, other), forth.IsEmpty);
            Assert.Equal(forth, other.Diff(one).Select(back => new LawDifference(back.ParameterId, back.Description, back.From, back.After, back.Before)));
            Assert.All(forth, difference => Assert.NotEqual(difference.Before, difference.After));
        }
    }

    internal static LawBook Load(string json, LawBook? onto = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return LawBook.Load(stream, onto).Value;
    }

    internal static string Document(string id, string step, string rows) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"version": "v", "parameters": [{"id": "{{id}}", "step": "{{step}}", "rows": [{{rows}}]}]}""");

    [Fact]
    public void A_month_is_resolved_once_for_each_answer_to_unpublished_figures()
    {
        var book = LawBook.Default;
        var month = new YearMonth(2026, 8);

        Assert.Same(book.InForce(month), book.InForce(month));
        Assert.NotSame(book.InForce(month), book.InForce(month, UnpublishedLaw.UseLastKnown));
        Assert.Equal(UnpublishedLaw.UseLastKnown, book.InForce(month, UnpublishedLaw.UseLastKnown).Unpublished);
    }

    [Fact]
    public void However_many_months_are_asked_for_each_is_answered()
    {
        var book = LawBook.Default.With(LawParameters.DailyWageDays, new Ruling<int>(new LocalDate(2031, 1, 1), 26, [Citation.FromText("PP 1/2031 Pasal 1")]));

        foreach (var offset in Enumerable.Range(0, 700))
        {
            var month = new YearMonth(2015, 7).PlusMonths(offset);
            Assert.Equal((month, book), (book.InForce(month).Month, book.InForce(month).Book));
            Assert.Equal(month.Year >= 2031 ? 26 : 25, book.InForce(month).Of(LawParameters.DailyWageDays).Value.Value);
        }
    }
}
