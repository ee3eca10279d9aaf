using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>The shipped law is the stated law, row by row, on both sides of every boundary.</summary>
public class LawTableTests
{
    private static readonly string[] DatedByDay =
        ["jp-retirement-age", "jkp-registration-age-limit", "jkp-refund-request-months", "jkp-refund-working-days", "jkp-requires-wage-earner-jkn", "employer-scale-sales", "employer-scale-capital", "risk-class-kinds"];

    // Terms run from a day, and so are dated by day.
    private static readonly string[] GroupsDatedByDay = ["enrollment-", "sanction-", "jht-", "income-tax-", "jkp-benefit-", "jkk-", "jkm-", "scholarship-", "heir-", "claim-"];

    public static TheoryData<string> Ids => [.. StatedLaw.Rows.Keys];

    public static TheoryData<string, int> RowsOfAll
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (id, rows) in StatedLaw.Rows)
            {
                for (var i = 0; i < rows.Length; i++)
                {
                    data.Add(id, i);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Every_parameter_is_stated() =>
        Assert.Equal(StatedLaw.Rows.Keys.Order(StringComparer.Ordinal), LawParameters.All.Select(parameter => parameter.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_parameter_is_a_property_of_its_name()
    {
        var properties = typeof(LawParameters).GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(LawParameter))).ToArray();

        Assert.Equal(LawParameters.All.OrderBy(one => one.Id, StringComparer.Ordinal), properties.Select(property => (LawParameter)property.GetValue(null)!).OrderBy(one => one.Id, StringComparer.Ordinal));
        Assert.All(properties, property => Assert.Equal(
            property.Name,
            string.Concat(property.GetValue(null)!.ToString()!.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rows_are_the_stated_ones(string id)
    {
        var actual = LawTimeline.Of(id).Rows.SelectMany(row => row.End is { } end
            ? new[] { Stated(row), new StatedRow(Text(id, row.Until!.Value), null, string.Join("; ", end.Citations), end.Confidence, end.Confidence, end.Note is not null) }
            : [Stated(row)]);

        Assert.Equal(StatedLaw.Rows[id], actual);

        StatedRow Stated(LawRow row) =>
            new(Text(id, row.From), LawValueText.Of(row.Value), string.Join("; ", row.Citations), row.Confidence, row.StartConfidence, row.Note is not null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_ends_where_the_next_one_begins(string id)
    {
        // What follows a row is the next one, or its end.
        var stated = StatedLaw.Rows[id];
        var ends = stated.Zip(stated.Skip(1).Select(row => (LocalDate?)row.Date).Append(null)).Where(pair => pair.First.Value is not null).Select(pair => pair.Second);

        Assert.Equal(ends, LawTimeline.Of(id).Rows.Select(row => row.Until));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_is_shipped_checked_and_not_provisional(string id) => Assert.All(LawTimeline.Of(id).Rows, row =>
    {
        Assert.Equal(RulingOrigin.Shipped, row.Origin);
        Assert.Contains(row.CheckedOn!.Value, new LocalDate[] { new(2026, 11, 20), new(2026, 11, 27) });
        Assert.Null(row.PublishedOn);
        Assert.False(row.IsProvisional);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_is_dated_by_month_or_by_day(string id) =>
        Assert.Equal(IsDatedByDay(id) ? TimelineStep.Day : TimelineStep.Month, LawTimeline.Of(id).Step);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_some_figures_are_published_by_the_year(string id) => Assert.Equal(PublishedUntil(id), LawTimeline.Of(id).PublishedUntil);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_stands_in_both_languages(string id)
    {
        var timeline = LawTimeline.Of(id);
        BilingualText?[] texts = [timeline.Description, timeline.Unit, .. timeline.Rows.Select(row => row.Note), .. timeline.Rows.Select(row => row.End?.Note)];

        Assert.All(texts.OfType<BilingualText>(), text => Assert.All([text.Indonesian, text.English], one =>
        {
            Assert.NotEmpty(one);
            Assert.Equal(one.Trim(), one);
        }));
        Assert.NotEqual(timeline.Description.Indonesian, timeline.Description.English);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_citation_names_a_known_instrument(string id) =>
        Assert.All(
            LawTimeline.Of(id).Rows.SelectMany(row => row.End is { } end ? row.Citations.Concat(end.Citations) : row.Citations),
            citation => Assert.NotEqual(InstrumentKind.None, citation.Kind));

    [Theory]
    [MemberData(nameof(RowsOfAll))]
    public void Both_sides_of_a_boundary_follow_their_rows(string id, int index)
    {
        var (timeline, rows) = (LawTimeline.Of(id), StatedLaw.Rows[id]);
        var first = rows[index].Date;
        var before = timeline.Step == TimelineStep.Month ? first.PlusMonths(-1) : first.PlusDays(-1);

        AssertSays(timeline, rows, index, first);
        AssertSays(timeline, rows, index - 1, before);
    }

    [Theory]
    [MemberData(nameof(RowsOfAll))]
    public void The_law_of_a_month_is_the_law_of_its_last_day(string id, int index)
    {
        var (timeline, rows) = (LawTimeline.Of(id), StatedLaw.Rows[id]);
        var month = rows[index].Date.ToYearMonth();

        AssertIs(timeline, rows, index, timeline.In(LawBook.Default.InForce(month)), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));
        AssertIs(timeline, rows, index - 1, timeline.In(LawBook.Default.InForce(month.PlusMonths(-1))), month.OnDayOfMonth(1).PlusDays(-1));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_last_row_holds_for_ever_or_is_refused(string id)
    {
        var (timeline, rows) = (LawTimeline.Of(id), StatedLaw.Rows[id]);
        if (PublishedUntil(id) is { } until)
        {
            AssertSays(timeline, rows, rows.Length - 1, until.PlusMonths(-1));
            AssertNotPublished(timeline, rows[^1], until);
            AssertNotPublished(timeline, rows[^1], new(2099, 12, 1));
        }
        else
        {
            AssertSays(timeline, rows, rows.Length - 1, new(2099, 12, 1));
        }
    }

    [Fact]
    public void The_last_known_cap_is_used_as_provisional_when_asked_for()
    {
        var law = LawBook.Default.InForce(new(2027, 3), UnpublishedLaw.UseLastKnown);

        var cap = law.Of(LawParameters.JpWageCap).Value;

        Assert.True(cap.IsProvisional);
        Assert.Equal(Rupiah.FromRupiah(11_086_300), cap.Value);
        Assert.Equal(Confidence.Inferred, cap.ConfidenceIn(new(2027, 3)));
        Assert.Equal(RulingOrigin.Shipped, cap.Origin);
        Assert.Null(cap.Until);
        Assert.Equal(new LocalDate(2026, 3, 1), cap.From);
    }

    [Fact]
    public void Nothing_published_is_provisional()
    {
        var law = LawBook.Default.InForce(new(2025, 12), UnpublishedLaw.UseLastKnown);

        Assert.All(LawTimeline.All, timeline => Assert.False(timeline.In(law).TryGet(out var row) && row.IsProvisional));
    }

    [Fact]
    public void Neither_the_time_before_the_first_row_nor_after_an_end_is_provisional()
    {
        Assert.Same(ErrorCatalog.LawBeforeFirst, LawTimeline.Of("jp-wage-cap").At(new(2015, 6, 1), UnpublishedLaw.UseLastKnown).Errors[0].Code);
        Assert.Same(ErrorCatalog.LawEnded, LawTimeline.Of("relief-bpu-other").At(new(2027, 1, 1), UnpublishedLaw.UseLastKnown).Errors[0].Code);
    }

    private static bool IsDatedByDay(string id) => DatedByDay.Contains(id) || Array.Exists(GroupsDatedByDay, group => id.StartsWith(group, StringComparison.Ordinal));

    private static void AssertSays(LawTimeline timeline, StatedRow[] rows, int index, LocalDate date) => AssertIs(timeline, rows, index, timeline.At(date), date);

    private static void AssertIs(LawTimeline timeline, StatedRow[] rows, int index, Outcome<LawRow> actual, LocalDate date)
    {
        var (unit, asked) = (timeline.Step == TimelineStep.Month, Text(timeline.Id, date));
        if (index < 0)
        {
            var boundary = Text(timeline.Id, rows[0].Date);
            AssertRefusal(
                actual,
                ErrorCatalog.LawBeforeFirst,
                "BPJSTK-LAW-001",
                $"{timeline.Description.Indonesian}: tidak ada aturan untuk {asked}; yang pertama diketahui berlaku sejak {boundary}.",
                $"{timeline.Description.English}: no law is known for {asked}; the first one holds from {boundary}.",
                rows[0].Citations);
        }
        else if (rows[index].Value is null)
        {
            var boundary = Text(timeline.Id, unit ? rows[index].Date.PlusMonths(-1) : rows[index].Date.PlusDays(-1));
            AssertRefusal(
                actual,
                ErrorCatalog.LawEnded,
                "BPJSTK-LAW-002",
                $"{timeline.Description.Indonesian}: aturan berakhir pada {boundary} dan tidak berlaku untuk {asked}.",
                $"{timeline.Description.English}: the law ended with {boundary} and does not hold for {asked}.",
                rows[index].Citations);
        }
        else
        {
            Assert.Equal(rows[index].Value, LawValueText.Of(actual.Value.Value));
            Assert.Equal(rows[index].Date, actual.Value.From);
        }
    }

    private static LocalDate? PublishedUntil(string id) => id switch
    {
        "jp-wage-cap" => new(2027, 3, 1),
        "jp-pension-minimum" or "jp-pension-maximum" => new(2027, 2, 1),
        "general-inflation" => new(2026, 1, 1),
        _ => null,
    };

    private static void AssertNotPublished(LawTimeline timeline, StatedRow last, LocalDate on)
    {
        var (asked, known) = (Text(timeline.Id, on), Text(timeline.Id, PublishedUntil(timeline.Id)!.Value.PlusMonths(-1)));
        AssertRefusal(
            timeline.At(on),
            ErrorCatalog.LawNotPublished,
            "BPJSTK-LAW-003",
            $"{timeline.Description.Indonesian}: angka untuk {asked} belum diumumkan; yang diketahui sampai {known}.",
            $"{timeline.Description.English}: the figure for {asked} is not published yet; it is known through {known}.",
            last.Citations);
    }

    private static void AssertRefusal(Outcome<LawRow> actual, ErrorCode code, string id, string indonesian, string english, string citations)
    {
        Assert.False(actual.IsSuccess);
        var error = Assert.Single(actual.Errors);
        var citation = citations.Split("; ")[0];
        Assert.Same(code, error.Code);
        Assert.Equal(id, error.Code.Id);
        Assert.Equal(string.Empty, error.Member);
        Assert.Equal($"{indonesian} [{citation.Replace(" as amended by ", " sebagaimana diubah dengan ", StringComparison.Ordinal)}]", error.ToText(Language.Indonesian));
        Assert.Equal($"{english} [{citation}]", error.ToText(Language.English));
    }

    private static string Text(string id, LocalDate date) =>
        date.ToString(IsDatedByDay(id) ? "uuuu-MM-dd" : "uuuu-MM", System.Globalization.CultureInfo.InvariantCulture);
}
