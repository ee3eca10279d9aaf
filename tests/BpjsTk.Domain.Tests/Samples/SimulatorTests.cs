using System.Globalization;
using System.Xml.Linq;
using BenefitSimulator;

namespace BpjsTk.Domain.Tests.Samples;

public sealed class SimulatorTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // A worker of 2021 on, to whom something happens in 2025; the child is 23 on the first day of 2026, so that one year of university is left.
    private const string Life =
        """
        {
          "name": { "indonesian": "Uji", "english": "Test" }, "birthDate": "1985-04-12", "sex": "female", "through": "2025-12",
          "family": { "children": [{ "birthDate": "2003-01-01", "school": { "from": "2024-07-01", "university": 4 } }] },
          "jobs": [{ "from": "2021-01-04", "to": "2025-03-31", "size": "large", "wages": [{ "from": "2021-01", "amount": "6000000" }] }],
          "events": [EVENTS],
          "assumptions": { "jhtDevelopment": [{ "from": 2021, "to": 2025, "rate": "5%" }], "jpAccumulation": "9000000" }
        }
        """;

    [Theory]
    [InlineData("accident", "id")]
    [InlineData("accident", "en")]
    [InlineData("dismissal", "id")]
    [InlineData("dismissal", "en")]
    [InlineData("retirement", "id")]
    [InlineData("retirement", "en")]
    public void A_shipped_story_is_answered_whole_and_draws_the_same_picture_each_time(string story, string language)
    {
        using var run = SimulatorRun.OfShipped(story, language);
        using var again = SimulatorRun.OfShipped(story, language);
        var picture = XDocument.Load(run.Picture);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(File.ReadAllBytes(run.Picture), File.ReadAllBytes(again.Picture));
        Assert.Contains(language == "id" ? "Anggapan:" : "Assumptions:", run.Output, StringComparison.Ordinal);
        Assert.Equal("title description", picture.Root!.Attribute("aria-labelledby")!.Value);
        Assert.Equal(language, picture.Root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.StartsWith(language == "id" ? "Manfaat per tahun" : "Benefits by year", picture.Root.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("JHT ", picture.Root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", picture.Root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.Equal(picture.Descendants(Svg + "rect").Count(bar => bar.Element(Svg + "title") is not null), Sections(story).SelectMany(section => section.Paid)
            .SelectMany(entry => entry.Parts.Where(part => !part.Amount.IsZero), (entry, part) => (entry.Program, part.Year)).Distinct().Count());
    }

    [Fact]
    public void The_accident_pays_incapacity_disability_and_two_scholarships_by_year()
    {
        using var run = SimulatorRun.OfShipped("accident");
        var jkk = Sections("accident")[0];

        // 3 months and 10 days of 7.5 million, 70 % x 80, 24 x 500,000; schools: 1.5 + 3 x 2 + 3 x 3 + 4 x 12 million, and 5 x 1.5 + 3 x 2 + 3 x 3 + 4 x 12.
        Assert.Equal(22_500_000m + 2_500_000m + 420_000_000m + 12_000_000m + 64_500_000m + 70_500_000m, jkk.Paid.Sum(entry => entry.Amount.ToDecimal()));
        Assert.Equal(jkk.Paid.Sum(entry => entry.Amount.ToDecimal()), jkk.Paid.SelectMany(entry => entry.Parts).Sum(part => part.Amount.ToDecimal()));

        // The school years 2030: the first child's first year of university and the second one's last year of lower secondary school; 2037: the last one of all.
        Assert.Equal(14_000_000m, jkk.Paid.SelectMany(entry => entry.Parts).Where(part => part.Year == 2030).Sum(part => part.Amount.ToDecimal()));
        Assert.Equal(2037, jkk.Paid.SelectMany(entry => entry.Parts).Max(part => part.Year));
        Assert.Contains("70% x 80 x IDR 7,500,000.00 = IDR 420,000,000.00 [PP 44/2015 Pasal 25(2)b3 as amended by PP 82/2019;", run.Flat(), StringComparison.Ordinal);
        Assert.Contains("JKK funeral: not granted: the participant died: not met", run.Output, StringComparison.Ordinal);
        Assert.Contains("JKK: IDR 592,000,000.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("JP disability pension", run.Flat(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_dismissal_pays_jkp_until_work_begins_and_the_balance_after_a_month()
    {
        using var run = SimulatorRun.OfShipped("dismissal");

        Assert.Equal(
            ["2025-05-12", "2025-06-12", "2025-07-12", "2025-08-12", "2025-09-12"],
            Sections("dismissal")[0].Paid.Where(entry => !entry.Amount.IsZero).Select(entry => entry.When));
        Assert.Contains("month 6 from 2025-10-12 on: at work since 2025-09-15: not met [PP 37/2021 Pasal 40]", run.Output, StringComparison.Ordinal);
        Assert.Contains("JKP: IDR 15,000,000.00", run.Output, StringComparison.Ordinal);

        // 5.7 % of the wage, 5.5 % a year, the month of payment in full; through May 2025.
        var balance = 0m;
        for (var (year, first) = (2021, 2); year <= 2025; (year, first) = (year + 1, 1))
        {
            var (until, paidUntil, deposit) = (year == 2025 ? 5 : 12, year == 2025 ? 4 : 12, year >= 2024 ? 319_200m : 256_500m);
            balance += balance * 0.055m * (until - first + 1) / 12;
            balance += Enumerable.Range(first, paidUntil - first + 1).Sum(month => deposit * (1 + (0.055m * (until - month + 1) / 12)));
        }

        Assert.Contains($"JHT: IDR {balance.ToString("N2", CultureInfo.InvariantCulture)}", run.Output, StringComparison.Ordinal);
        Assert.Contains("JP: the retirement age is reached on 2057-08-30 only", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_widow_gets_half_from_the_month_after_the_death()
    {
        using var run = SimulatorRun.OfShipped("retirement");
        var jp = Sections("retirement")[^1].Paid;
        var widow = Assert.Single(jp, entry => entry.Text.English.Contains("passed on", StringComparison.Ordinal));
        var before = Assert.Single(jp, entry => entry.Text.English.Contains("ends by death", StringComparison.Ordinal) && entry.Text.English.Contains("old age", StringComparison.Ordinal));

        Assert.StartsWith("2031-06 .. ", jp[0].When, StringComparison.Ordinal);
        Assert.EndsWith(".. 2038-10", before.When, StringComparison.Ordinal);
        Assert.StartsWith("2038-11 .. ", widow.When, StringComparison.Ordinal);
        Assert.InRange(widow.Amount.ToDecimal() - (before.Amount.ToDecimal() / 2), 0m, 1m);
        Assert.EndsWith(".. 2042-03", jp[^1].When, StringComparison.Ordinal);

        // July 2015 through November 2030: 185 months.
        Assert.Contains("1% x 185/12 x", jp[0].Text.English, StringComparison.Ordinal);
        Assert.Contains("did not die while active [PP 44/2015 Pasal 34(1)]", run.Output, StringComparison.Ordinal);
        Assert.Contains("JHT: there is no balance", run.Output, StringComparison.Ordinal);
        Assert.Contains("inflation 2026-2041: 2.5% a year", run.Output, StringComparison.Ordinal);

        // To be drawn anew when the picture changes: retirement --lang en --out docs/samples/BenefitSimulator/retirement.svg
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "retirement.svg")), File.ReadAllText(run.Picture));
    }

    [Theory]
    [InlineData("dismissal", """{ "from": 2021, "to": 2025, "rate": "5.5%" }""", "", "BPJSTK-JHT-006", "JKP: IDR 15,000,000.00")]
    [InlineData("retirement", """{ "from": 2026, "to": 2041, "rate": "2.5%" }""", "", "BPJSTK-JP-001", "JHT: IDR 153,656,494.85")]
    [InlineData("retirement", "\"useLastKnown\"", "\"refuse\"", "BPJSTK-LAW-003", "JHT: IDR 153,656,494.85")]
    [InlineData("retirement", "1970-11-20", "1970-05-20", "BPJSTK-JP-019", "JHT: IDR 153,656,494.85")]
    [InlineData("retirement", "\"rate\": \"7%\"", "\"rate\": \"101%\"", "BPJSTK-JHT-004", "JP: IDR ")]
    [InlineData("dismissal", "\"dismissal\"", "\"resignation\"", "BPJSTK-JKP-007", "JHT: IDR 15,843,906.83")]
    [InlineData("dismissal", "2025-05-12", "2025-04-29", "BPJSTK-JKP-005", "JHT: IDR 15,843,906.83")]
    [InlineData("dismissal", "\"on\": \"2025-04-30\"", "\"on\": \"2025-05-02\"", "SIM-STO-003", "there is no job on 2025-05-02")]
    [InlineData("accident", "\"consequence\": \"total\", ", "", "SIM-STO-004", "This event needs consequence.")]
    [InlineData("accident", "\"total\"", "\"partial\"", "BPJSTK-DIS-001", "JP, the whole story")]
    [InlineData("accident", "2024-06-20", "2024-03-10", "BPJSTK-JKK-004", "JHT: IDR 31,822,135.39")]
    public void A_refusal_is_told_with_its_code_and_does_not_stop_the_others(string story, string from, string to, string code, string other)
    {
        using var run = SimulatorRun.OfChanged(story, from, to);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"- {code}", run.Output, StringComparison.Ordinal);
        Assert.Contains(other, run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(run.Picture));
    }

    [Theory]
    [InlineData("""{ "on": "2025-02-03", "event": "death", "jhtFiledOn": "2025-04-01" }""", "JKM lump sum", "JKM: IDR 54,000,000.00")]
    [InlineData("""{ "on": "2025-02-03", "event": "accident", "consequence": "death", "jhtFiledOn": "2025-04-01" }""", "60% x 80 x IDR 6,000,000.00", "to the heirs")]
    [InlineData("""{ "on": "2025-02-03", "event": "accident", "consequence": "partial", "losses": [{ "row": "HAND_R_WRIST", "reduction": "50%" }] }""", "50% x 32% x 80 x IDR 6,000,000.00", "JP: the retirement age is reached on")]
    [InlineData("""{ "on": "2025-02-03", "event": "accident", "consequence": "recovered" }""", "JKK medical care", "JKK partial disability: not granted")]
    [InlineData("""{ "on": "2025-03-31", "event": "dismissal", "jkpFiledOn": "2025-04-01" }""", "JHT: not claimed in the story (jhtFiledOn)", "JKP: IDR ")]
    [InlineData("""{ "on": "2025-03-31", "event": "dismissal", "jhtFiledOn": "2025-04-29" }""", "the waiting time of 1 month since 2025-03-31 is over on 2025-04-30: not met", "JKP: IDR ")]
    [InlineData("""{ "on": "2025-03-31", "event": "retirement", "jhtFiledOn": "2025-04-29" }""", "balance of JHT (", "JHT: IDR 1")]
    public void Each_event_asks_its_programs(string events, string line, string other)
    {
        using var run = SimulatorRun.OfText(With(events));

        Assert.DoesNotContain("Refused:", run.Output, StringComparison.Ordinal);
        Assert.Contains(line, run.Flat(), StringComparison.Ordinal);
        Assert.Contains(other, run.Flat(), StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("\"size\": \"large\"", "\"size\": \"small\"", "JP: never a participant")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"female\", \"isCitizen\": false", "JKP: no participant: ")]
    [InlineData("\"size\": \"large\"", "\"size\": \"micro\"", "JHT: there is no balance")]
    public void Who_takes_no_part_in_a_program_is_told_why(string from, string to, string line)
    {
        using var run = SimulatorRun.OfText(With("""{ "on": "2025-03-31", "event": "dismissal", "jhtFiledOn": "2025-05-02" }""").Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("\"sex\": \"female\", ", "", 1, "SIM-FILE-001")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"none\"", 1, "SIM-FILE-001 $.sex")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"female\", \"sex\": \"male\"", 1, "SIM-FILE-001")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"female\", \"pet\": 1", 1, "SIM-FILE-001")]
    [InlineData("1985-04-12", "12-04-1985", 1, "SIM-FILE-001 $.birthDate")]
    [InlineData("\"6000000\"", "\"six\"", 1, "SIM-FILE-001")]
    [InlineData("\"events\": []", "\"events\": [null]", 1, "SIM-FILE-001")]
    [InlineData("\"english\": \"Test\"", "\"english\": null", 1, "SIM-FILE-001")]
    [InlineData("\"to\": \"2025-03-31\"", "\"to\": \"2021-01-03\"", 2, "SIM-STO-001 jobs[0].to: 2021-01-03 must not be before 2021-01-04.")]
    [InlineData("\"wages\": [{ \"from\": \"2021-01\"", "\"wages\": [{ \"from\": \"2021-02\"", 2, "SIM-STO-002 jobs[0].wages: The wage of 2021-01 is not told.")]
    [InlineData("\"events\": []", """ "events": [{ "on": "2025-02-01", "event": "death" }] """, 2, "SIM-STO-006 events")]
    [InlineData("\"events\": []", """ "events": [{ "on": "2025-03-31", "event": "death" }, { "on": "2025-03-31", "event": "death" }] """, 2, "SIM-STO-005 events")]
    [InlineData("\"events\": []", """ "events": [{ "on": "2025-03-31", "event": "dismissal" }, { "on": "2025-03-30", "event": "dismissal" }] """, 2, "SIM-STO-001 events[1].on")]
    [InlineData("\"events\": []", """ "events": [{ "on": "2025-03-31", "event": "dismissal", "jhtFiledOn": "2026-01-01" }] """, 2, "SIM-STO-001 through")]
    [InlineData("\"from\": 2021, ", "\"from\": 1899, ", 2, "SIM-STO-007: The year 1899 is outside 1900 to 2200.")]
    [InlineData("\"to\": 2025", "\"to\": 2201", 2, "SIM-STO-007")]
    [InlineData("\"university\": 4", "\"university\": -1", 2, "SIM-STO-008")]
    [InlineData("\"university\": 4", "\"university\": 21", 2, "SIM-STO-008")]
    [InlineData("\"from\": \"2021-01-04\"", "\"from\": \"2015-06-04\"", 2, "SIM-STO-002")]
    [InlineData("1985-04-12", "2021-04-12", 2, "BPJSTK-WRK-001")]
    public void A_story_that_makes_no_sense_is_refused_as_a_whole(string from, string to, int exitCode, string fault)
    {
        var text = With(string.Empty);
        Assert.Contains(from, text, StringComparison.Ordinal);
        using var run = SimulatorRun.OfText(text.Replace(from, to, StringComparison.Ordinal));

        Assert.StartsWith(fault, run.Errors, StringComparison.Ordinal);
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Output));
        Assert.False(File.Exists(run.Picture));
    }

    [Fact]
    public void Amounts_that_are_too_large_are_refused()
    {
        using var run = SimulatorRun.OfChanged("accident", "\"7500000\"", "\"92000000000000000\"");

        Assert.StartsWith("SIM-STO-009", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("SIM-ARG-001", "--of", "x")]
    [InlineData("SIM-ARG-002", "accident", "--out")]
    [InlineData("SIM-ARG-003", "--lang", "fr")]
    [InlineData("SIM-ARG-004", "--lang", "id", "--lang", "id")]
    [InlineData("SIM-ARG-005", "accident", "dismissal")]
    [InlineData("SIM-ARG-006", "no-such-story.json")]
    public void Bad_arguments_end_with_one(string code, params string[] args)
    {
        using var run = SimulatorRun.OfArguments(args);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(code, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_picture_never_overwrites_the_story()
    {
        using var run = SimulatorRun.OfText(With(string.Empty));
        using var over = SimulatorRun.OfArguments(run.PathOf("story.json"), "--out", run.PathOf("story.json"), "--lang", "en");

        Assert.Equal(1, over.ExitCode);
        Assert.StartsWith("SIM-ARG-008", over.Errors, StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(run.PathOf("story.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_which_nothing_is_paid_draws_an_empty_picture()
    {
        using var run = SimulatorRun.OfText(With(string.Empty));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Nothing is paid.", XDocument.Load(run.Picture).Root!.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void Help_tells_the_usage()
    {
        using var run = SimulatorRun.OfArguments("--help", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("The benefit simulator", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_lists_every_code()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "BenefitSimulator.md")).Where(line => line.StartsWith("| `SIM-", StringComparison.Ordinal));

        Assert.Equal(SimCodes.All.Select(code => $"| `{code.Id}` | {code.English} |"), rows);
        Assert.All(SimCodes.All, code => Assert.NotEqual(code.Indonesian, code.English));
    }

    private static string With(string events) => Life.Replace("EVENTS", events, StringComparison.Ordinal)
        .Replace("\"to\": \"2025-03-31\"", events.Contains("death", StringComparison.Ordinal) ? "\"to\": \"2025-02-03\"" : "\"to\": \"2025-03-31\"", StringComparison.Ordinal);

    private static IReadOnlyList<Section> Sections(string story) =>
        Simulation.Run(StoryReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", $"{story}.json")), [])!).Value;
}
