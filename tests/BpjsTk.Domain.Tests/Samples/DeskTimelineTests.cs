using System.Globalization;
using System.Xml.Linq;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>The picture of a membership: that it is well-formed, the same every time, legible, and says what happened.</summary>
public sealed class DeskTimelineTests
{
    private const string SelfEmployedForm =
        """{ "fullName": "Siti Rahayu", "nik": "3578124507900001", "birthDate": "1990-07-05", "sex": "P", "phone": "081234567890", "email": "siti@contoh.example", "kind": "MANDIRI", "occupations": ["petani"], "programs": "JKK+JKM+JHT", "declaredIncome": "1500000", "firstMonth": "2025-01", "months": "1" }""";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("id", "Kepesertaan Andi Firmansyah, 3578**********02", "Peristiwa", "kepesertaan berakhir: berhenti bekerja", "menunggak lebih dari 3 bulan: pemberi kerja menanggung dahulu", "lunas terlambat", "2021-02-15")]
    [InlineData("en", "Membership Andi Firmansyah, 3578**********02", "Events", "membership ended: left work", "over 3 months in arrears: the employer pays first", "paid late", "2021-02-15")]
    public void The_picture_of_the_sample_tells_its_events_and_its_signs(string language, params string[] texts)
    {
        using var run = DeskRun.OfArguments("timeline", "--lang", language, "--at", "2021-02-15", "--out", TempPicture(out var path));
        var picture = LoadAndDelete(path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.All(texts, text => Assert.Contains(text, picture.Descendants(Svg + "text").Select(element => element.Value)));
        Assert.Equal("img", picture.Root!.Attribute("role")!.Value);
        Assert.Equal("title description", picture.Root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(texts[0], picture.Root.Element(Svg + "title")!.Value);
        Assert.Equal(language, picture.Root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Contains("prefers-color-scheme: dark", picture.Root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{10,}", picture.ToString());
    }

    [Fact]
    public void The_months_of_the_sample_are_paid_late_and_in_arrears_as_the_file_says()
    {
        var picture = OfSample();

        Assert.Equal(["JKK", "JKM", "JHT", "JP", "JKP"], picture.Descendants(Svg + "g").Select(group => group.Attribute("class")!.Value).Where(style => style.StartsWith("row ", StringComparison.Ordinal)).Select(style => style[4..]));

        // 35 months: one paid late in 2019, six of the pandemic paid late, two open at the end; JP has nine months, two of them open.
        foreach (var program in (string[])["JKK", "JKM", "JHT"])
        {
            Assert.Equal((26, 7, 2), CellsOf(picture, program));
        }

        Assert.Equal((7, 0, 2), CellsOf(picture, "JP"));
        Assert.Equal((0, 0, 0), CellsOf(picture, "JKP"));
    }

    [Fact]
    public void Long_arrears_are_red_where_the_law_looks_at_them()
    {
        var picture = OfSample();

        Assert.Equal([1, 1, 0, 0, 1], new[] { "JKK", "JKM", "JHT", "JP", "JKP" }.Select(program => Row(picture, program).Elements(Svg + "g").Count(group => group.Attribute("class")!.Value == "longarrears")));
        Assert.Contains("JKK: 2020-12-31 to 2021-03-09", picture.Descendants(Svg + "text").Select(element => element.Value));
    }

    [Fact]
    public void The_bars_begin_and_end_with_cover()
    {
        var titles = OfSample().Descendants(Svg + "rect").Where(bar => bar.Attribute("class")!.Value == "cover").Select(bar => bar.Element(Svg + "title")?.Value);

        Assert.Equal(
            ["JKK: covered 2019-01-31 to 2021-11-30", "JKM: covered 2019-01-31 to 2021-11-30", "JHT: covered 2019-01-31 to 2021-11-30", "JP: covered 2021-03-01 to 2021-11-30", "JKP: covered 2021-02-01 to 2021-11-30", null],
            titles);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void No_text_of_the_sample_lies_over_another_and_none_leaves_the_picture(string language)
    {
        using var run = DeskRun.OfArguments("timeline", "--lang", language, "--at", "2021-02-15", "--out", TempPicture(out var path));
        var picture = LoadAndDelete(path);
        var (width, height) = (Number(picture.Root!, "width"), Number(picture.Root!, "height"));
        var boxes = picture.Descendants(Svg + "text").Select(BoxOf).ToArray();

        Assert.True(boxes.Length > 60);
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Right <= width && box.Top >= 0 && box.Bottom <= height, $"{box}"));
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = i + 1; j < boxes.Length; j++)
            {
                var (one, other) = (boxes[i], boxes[j]);
                Assert.True(one.Right <= other.Left || other.Right <= one.Left || one.Bottom <= other.Top || other.Bottom <= one.Top, $"{one} lies over {other}");
            }
        }
    }

    [Fact]
    public void The_same_membership_is_the_same_picture()
    {
        using var first = DeskRun.OfArguments("timeline", "--at", "2021-02-15", "--lang", "en", "--out", TempPicture(out var one));
        using var second = DeskRun.OfArguments("timeline", "--at", "2021-02-15", "--lang", "en", "--out", TempPicture(out var other));
        var (bytes, again) = (File.ReadAllBytes(one), File.ReadAllBytes(other));
        File.Delete(one);
        File.Delete(other);

        Assert.Equal(bytes, again);

        // The one in the README; to be drawn anew when the picture changes: timeline --at 2021-02-15 --lang en --out docs/samples/EnrollmentDesk/timeline.svg
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "timeline.svg")), System.Text.Encoding.UTF8.GetString(bytes));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'<', bytes[0]);
    }

    [Theory]
    [InlineData("JKK: the employer is 5 consecutive months in arrears, more than 3: the employer pays first", "2021-02-15")]
    [InlineData("JKP: the employer is 5 consecutive months in arrears, more than 3: the employer pays first", "2021-02-15")]
    [InlineData("JHT: the agency pays the balance", "2021-02-15")]
    [InlineData("    - all arrears and fines are settled: not met [PP 44/2015 Pasal 38(3)]", "2021-02-15")]
    [InlineData("JKM: the employer is 3 consecutive months in arrears, not more than 3: the agency pays all the same", "2020-12-30")]
    [InlineData("If something happens on 2022-03-01, seen on 2022-03-01:", "2022-03-01")]
    public void Who_pays_on_a_day_is_printed(string text, string day)
    {
        using var run = DeskRun.OfArguments("timeline", "--lang", "en", "--at", day, "--out", TempPicture(out var path));
        File.Delete(path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fine_of_2020_is_half_a_percent_and_the_one_before_two()
    {
        using var run = DeskRun.OfArguments("timeline", "--lang", "en", "--out", TempPicture(out var path));
        File.Delete(path);

        // 0.5 % x 6 months x 285,000 = 8,550; 2 % x 1 month x 250,800 = 5,016. Paid to the sen, so that only the fines of the last two months are open.
        Assert.Contains("2020-08 JHT IDR 285,000.00, due 2020-09-30: paid late on 2021-03-10, fine IDR 8,550.00 [PP 49/2020]", run.Output, StringComparison.Ordinal);
        Assert.Contains("2019-11 JHT IDR 250,800.00, due 2019-12-16: paid late on 2019-12-20, fine IDR 5,016.00 [PP 46/2015 Pasal 19(2)]", run.Output, StringComparison.Ordinal);
        Assert.Contains("fines IDR 70,999.80, fines unpaid IDR 30,909.60", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{8,}", run.Output.Replace(path, string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void The_cover_of_the_self_employed_lapses_and_comes_back()
    {
        using var run = DeskRun.OfMembership(
            $$"""
            {
              "registeredOn": "2025-01-06", "asOf": "2025-12-31", "selfEmployed": {{SelfEmployedForm}},
              "events": [{ "on": "2025-01-07", "event": "first paid" }, { "on": "2025-01-08", "event": "number issued", "kpj": "25000000001" }, { "on": "2025-08-01", "event": "income", "declaredIncome": "2500000" }],
              "charges": [{ "from": "2025-01", "to": "2025-11" }, { "month": "2025-12", "program": "JKK", "own": "10000" }],
              "payments": [{ "on": "2025-01-07", "for": "2025-01" }, { "on": "2025-07-10", "amount": "Rp1.000.000" }]
            }
            """,
            "--at",
            "2025-06-30");
        var picture = XDocument.Load(run.PathOf("timeline.svg"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("JKK: 5 consecutive months in arrears, more than 3: there is no right to the benefit", run.Output, StringComparison.Ordinal);
        Assert.Contains("over 3 months in arrears: no right to benefits", picture.Descendants(Svg + "text").Select(element => element.Value));
        Assert.Contains("declared income or occupation changed: IDR 2,500,000.00, JKK+JKM+JHT", picture.Descendants(Svg + "text").Select(element => element.Value));
        Assert.Equal(["row JKK", "row JKM", "row JHT"], picture.Descendants(Svg + "g").Select(group => group.Attribute("class")!.Value).Where(style => style.StartsWith("row ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{ "registeredOn": "2025-01-06" }""", "DESK-MEM-001 worker")]
    [InlineData("""{ "asOf": "2025-01-06", "worker": {} }""", "DESK-KEY-002 registeredOn")]
    [InlineData("""{ "registeredOn": "2025-01-06", "worker": {} }""", "DESK-KEY-002 employer")]
    [InlineData("""{ "registeredOn": "2025-01-06", "selfEmployed": {}, "pay": [] }""", "DESK-KEY-001 pay")]
    [InlineData("""{ "registeredOn": "2025-01-06", "selfEmployed": 3 }""", "DESK-KEY-004: 3 is not a good value")]
    [InlineData("""{ "registeredOn": "2025-01-06", "selfEmployed": {} }""", "BPJSTK-FRM-001 selfEmployed.fullName")]
    [InlineData("""{ "registeredOn": "2015-01-06", "selfEmployed": {} }""", "BPJSTK-LAW-001 registeredOn")]
    public void A_membership_that_says_too_little_is_refused(string text, string fault)
    {
        using var run = DeskRun.OfMembership(text);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(fault, run.Errors, StringComparison.Ordinal);
        Assert.False(run.Has("timeline.svg"));
    }

    [Theory]
    [InlineData("""[{ "on": "2025-01-05", "event": "first paid" }]""", "[]", "[]", "BPJSTK-MEM-002 events[0]")]
    [InlineData("""[{ "on": "2025-01-07", "event": "number issued", "kpj": "25000000001" }]""", "[]", "[]", "BPJSTK-MEM-006 events[0]")]
    [InlineData("""[{ "on": "2025-01-07", "event": "wedding" }]""", "[]", "[]", "DESK-KEY-004 events[0].event: \"wedding\" is not a good value; write iuran pertama,")]
    [InlineData("""[{ "on": "2025-01-07", "event": "ended" }]""", "[]", "[]", "DESK-KEY-002 events[0].reason")]
    [InlineData("""[{ "on": "2025-01-07", "event": "ended", "reason": "left work" }]""", "[]", "[]", "BPJSTK-MEM-009 events[0]")]
    [InlineData("""[{ "on": "2025-01-07", "event": "wage", "basicWage": "5000000" }]""", "[]", "[]", "BPJSTK-MEM-008 events[0]")]
    [InlineData("""[{ "on": "2025-01-07", "event": "address", "address": " " }]""", "[]", "[]", "DESK-KEY-004 events[0].address")]
    [InlineData("""[{ "on": "2025-01-07", "event": "first paid", "amount": 1 }]""", "[]", "[]", "DESK-KEY-001 events[0].amount")]
    [InlineData("[7]", "[]", "[]", "DESK-KEY-004 events[0]: 7")]
    [InlineData("{}", "[]", "[]", "DESK-KEY-004 events: {}")]
    [InlineData("[]", """[{ "from": "2025-03", "to": "2025-01" }]""", "[]", "DESK-KEY-004 charges[0].to")]
    [InlineData("[]", """[{ "from": "2025-03" }]""", "[]", "DESK-KEY-002 charges[0].to")]
    [InlineData("[]", """[{ "month": "2025-03", "program": "JP", "own": "1" }]""", "[]", "BPJSTK-BND-003 charges[0]")]
    [InlineData("[]", """[{ "month": "2025-03", "program": "JKK" }]""", "[]", "DESK-KEY-002 charges[0].own")]
    [InlineData("[]", "[]", """[{ "on": "2025-03-01" }]""", "DESK-KEY-002 payments[0].for")]
    [InlineData("[]", "[]", """[{ "on": "2025-03-01", "for": "2025-02" }]""", "BPJSTK-LED-003 payments[0]")]
    [InlineData("[]", "[]", """[{ "on": "2025-03-01", "amount": "5" }, { "on": "2025-02-01", "amount": "5" }]""", "BPJSTK-LED-004 payments[1]")]
    public void Events_charges_and_payments_are_refused_by_their_place(string events, string charges, string payments, string fault)
    {
        using var run = DeskRun.OfMembership($$"""{ "registeredOn": "2025-01-06", "selfEmployed": {{SelfEmployedForm}}, "events": {{events}}, "charges": {{charges}}, "payments": {{payments}} }""");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(fault, run.Errors, StringComparison.Ordinal);
        Assert.False(run.Has("timeline.svg"));
    }

    [Theory]
    [InlineData("2025-01-05", 2)]
    [InlineData("2025-01-06", 0)]
    [InlineData("2045-01-05", 0)]
    [InlineData("2045-01-06", 2)]
    public void A_picture_holds_twenty_years(string asOf, int exitCode)
    {
        using var run = DeskRun.OfMembership($$"""{ "registeredOn": "2025-01-06", "asOf": "{{asOf}}", "selfEmployed": {{SelfEmployedForm}} }""");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 2, run.Errors.StartsWith("DESK-MEM-003 asOf", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ ", "DESK-FILE-001")]
    [InlineData("""{ "registeredOn": "\ud800", "selfEmployed": {} }""", "DESK-FILE-001")]
    public void A_file_that_is_no_json_ends_with_one(string text, string fault)
    {
        using var run = DeskRun.OfMembership(text);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(fault, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_never_overwrites_the_membership()
    {
        using var run = DeskRun.OfMembership($$"""{ "registeredOn": "2025-01-06", "selfEmployed": {{SelfEmployedForm}} }""");
        using var over = DeskRun.OfArguments("timeline", run.PathOf("membership.json"), "--out", run.PathOf("membership.json"), "--lang", "en");

        Assert.Equal(1, over.ExitCode);
        Assert.StartsWith("DESK-ARG-008", over.Errors, StringComparison.Ordinal);
        Assert.StartsWith("{", run.Read("membership.json"), StringComparison.Ordinal);
    }

    private static string TempPicture(out string path) => path = Path.Combine(Path.GetTempPath(), $"timeline-{Guid.NewGuid():N}.svg");

    private static XDocument LoadAndDelete(string path)
    {
        var picture = XDocument.Load(path);
        File.Delete(path);
        return picture;
    }

    private static XDocument OfSample()
    {
        using var run = DeskRun.OfArguments("timeline", "--lang", "en", "--out", TempPicture(out var path));
        return LoadAndDelete(path);
    }

    private static XElement Row(XDocument picture, string program) => picture.Descendants(Svg + "g").Single(group => group.Attribute("class")!.Value == $"row {program}");

    private static (int Paid, int Late, int Open) CellsOf(XDocument picture, string program)
    {
        var cells = Row(picture, program).Elements(Svg + "g").Where(group => group.Attribute("class")!.Value == "cell").Select(cell => cell.Element(Svg + "rect")!.Attribute("class")!.Value).ToArray();
        return (cells.Count(style => style == "paid"), cells.Count(style => style == "late"), cells.Count(style => style == "arrears"));
    }

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    // A wide letter is two thirds of its size; marks and months are set in the middle, labels end at their place.
    private static (decimal Left, decimal Top, decimal Right, decimal Bottom, string Text) BoxOf(XElement text)
    {
        var (size, anchor) = text.Attribute("class")!.Value switch
        {
            "heading" => (18m, 0m),
            "section" => (13m, 0m),
            "label" => (13m, 1m),
            "day" => (11m, 0.5m),
            "number" => (10m, 0.5m),
            "month" => (9m, 0.5m),
            _ => (12m, 0m),
        };
        var (x, y, width) = (Number(text, "x"), Number(text, "y"), text.Value.Length * size * 0.64m);
        return (x - (width * anchor), y - (size * 0.8m), x + (width * (1 - anchor)), y + (size * 0.2m), text.Value);
    }
}
