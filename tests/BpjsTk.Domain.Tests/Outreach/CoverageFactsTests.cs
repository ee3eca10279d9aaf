using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Docs;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>Every figure of coverage that was reported of the first cadre programmes can be held, with what its report leaves unsaid.</summary>
public class CoverageFactsTests
{
    private static readonly CoverageScope Mojokerto = Area(CoverageAreaKind.Branch, "Mojokerto");

    private static readonly CoverageScope Madiun = Area(CoverageAreaKind.Branch, "Madiun");

    private static readonly CoverageScope Residency = Area(CoverageAreaKind.FormerResidency, "Madiun");

    private static readonly CoverageScope Jambi = Area(CoverageAreaKind.Province, "Jambi");

    private static readonly Dictionary<(string Report, string Key), CoverageStatistic> Held = new()
    {
        [("000", "active participants")] = CoverageStatistic.OfCount(CoverageMeasure.Participants, 74_138, Mojokerto).Value,
        [("000", "companies")] = CoverageStatistic.OfCount(CoverageMeasure.Companies, 1_289, Mojokerto).Value,
        [("001", "coverage rate, ex-residency Madiun")] = CoverageStatistic.OfRate(CoverageRate.Create(Rate.FromPercent(30), 0).Value, Residency),
        [("001", "active workers of companies (PU)")] = CoverageStatistic.OfCount(CoverageMeasure.Participants, 44_787, Madiun, CoveredGroup.Of(Segment.Pu)).Value,
        [("001", "active BPU, as of August 2016")] =
            CoverageStatistic.OfCount(CoverageMeasure.Participants, 3_350, Madiun, CoveredGroup.Of(Segment.Bpu), CoverageDate.In(new(2016, 8))).Value,
        [("003", "workers not yet participants, province Jambi, PU")] = CoverageStatistic.OfCount(CoverageMeasure.NotYetEnrolled, 380_000, Jambi, CoveredGroup.Of(Segment.Pu)).Value,
        [("003", "workers not yet participants, province Jambi, BPU")] = CoverageStatistic.OfCount(CoverageMeasure.NotYetEnrolled, 430_000, Jambi, CoveredGroup.Of(Segment.Bpu)).Value,
        [("004", "informal-sector participants")] =
            CoverageStatistic.OfCount(CoverageMeasure.Participants, 270_000, group: CoveredGroup.Named("sektor informal").Value, isApproximate: true).Value,
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (report, key) in Held.Keys)
            {
                data.Add(report, key);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_reported_figure_is_held_as_it_was_reported(string report, string key)
    {
        var held = Held[(report, key)];
        var text = Reported(report, key);
        var about = text.StartsWith("about ", StringComparison.Ordinal);
        var number = long.Parse(new string([.. text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter == ',')]), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

        Assert.Equal(number, held.Count ?? held.Rate!.Value.PartsPerMillion / 10_000);
        Assert.Equal(about, held.IsApproximate);
        Assert.Equal(key.Contains("as of", StringComparison.Ordinal), held.AsOf is not null);
        Assert.Equal(text.Contains("scope not stated", StringComparison.Ordinal), held.Scope is null);
    }

    [Theory]
    [InlineData("000", "active participants", "Group, AsOf")]
    [InlineData("000", "companies", "Group, AsOf")]
    [InlineData("001", "coverage rate, ex-residency Madiun", "Group, AsOf")]
    [InlineData("001", "active workers of companies (PU)", "AsOf")]
    [InlineData("001", "active BPU, as of August 2016", "")]
    [InlineData("003", "workers not yet participants, province Jambi, PU", "AsOf")]
    [InlineData("004", "informal-sector participants", "Scope, AsOf")]
    public void What_a_report_leaves_unsaid_is_visible(string report, string key, string unsaid) => Assert.Equal(unsaid, string.Join(", ", Held[(report, key)].Unsaid));

    [Theory]
    [InlineData(
        "001",
        "active BPU, as of August 2016",
        "peserta aktif: 3.350; wilayah: kantor cabang Madiun; kelompok: bukan penerima upah (BPU); posisi: 2016-08",
        "active participants: 3,350; area: branch Madiun; group: self-employed (BPU); time: 2016-08")]
    [InlineData(
        "004",
        "informal-sector participants",
        "peserta aktif: sekitar 270.000; wilayah: tidak disebutkan; kelompok: sektor informal; posisi: tidak disebutkan",
        "active participants: about 270,000; area: not said; group: sektor informal; time: not said")]
    [InlineData(
        "001",
        "coverage rate, ex-residency Madiun",
        "tingkat cakupan kepesertaan: 30%; wilayah: eks karesidenan Madiun; kelompok: tidak disebutkan; posisi: tidak disebutkan",
        "coverage rate: 30%; area: former residency Madiun; group: not said; time: not said")]
    [InlineData(
        "003",
        "workers not yet participants, province Jambi, PU",
        "pekerja belum menjadi peserta: 380.000; wilayah: provinsi Jambi; kelompok: penerima upah (PU); posisi: tidak disebutkan",
        "workers not yet enrolled: 380,000; area: province Jambi; group: wage earner (PU); time: not said")]
    [InlineData(
        "000",
        "companies",
        "perusahaan peserta: 1.289; wilayah: kantor cabang Mojokerto; kelompok: tidak disebutkan; posisi: tidak disebutkan",
        "companies taking part: 1,289; area: branch Mojokerto; group: not said; time: not said")]
    public void A_figure_is_written_in_both_languages(string report, string key, string indonesian, string english)
    {
        var held = Held[(report, key)];

        Assert.Equal(indonesian, held.ToText(Language.Indonesian));
        Assert.Equal(english, held.ToText(Language.English));
        Assert.Equal(english, held.ToString());
    }

    [Fact]
    public void The_summary_of_all_reports_has_their_areas_and_no_contradiction()
    {
        var summary = CoverageSummary.Of(Held.Values);

        Assert.Equal([Mojokerto, Madiun, Residency, Jambi, null], summary.Scopes.Select(scope => scope.Scope).OrderBy(scope => scope is null ? 9 : new[] { Mojokerto, Madiun, Residency, Jambi }.ToList().IndexOf(scope)));
        Assert.Null(summary.Scopes[^1].Scope);
        Assert.All(summary.Scopes, scope =>
        {
            Assert.Empty(scope.Faults);
            Assert.Empty(scope.Agreements);
            Assert.Empty(scope.Changes);
        });
        Assert.Equal([380_000L, 430_000L], summary.Scopes.Single(scope => scope.Scope == Jambi).Potentials.Select(potential => potential.Count));
        Assert.Equal("wilayah tidak disebutkan", summary.Scopes[^1].ToText(Language.Indonesian).First());
        Assert.Equal("area not said", summary.Scopes[^1].ToText(Language.English).First());
        Assert.Equal(Held.Count + summary.Scopes.Length + 2, summary.ToText(Language.English).Count());
    }

    internal static bool Holds(string report, string key) => Held.ContainsKey((report, key));

    private static CoverageScope Area(CoverageAreaKind kind, string name) => CoverageScope.Create(kind, name).Value;

    private static string Reported(string report, string key)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "tests/BpjsTk.Domain.Tests/Outreach/outreach-facts.json")));
        return file.RootElement.GetProperty("rows").EnumerateArray()
            .Single(row => row.GetProperty("report").GetString() == report && row.GetProperty("key").GetString() == key)
            .GetProperty("value")
            .ToString();
    }
}
