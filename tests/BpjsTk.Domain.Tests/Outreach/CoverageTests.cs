using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using NodaTime;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Outreach;

public class CoverageTests
{
    private static readonly CoverageScope Madiun = CoverageScope.Create(CoverageAreaKind.Branch, "Madiun").Value;

    private static readonly CoveredGroup Bpu = CoveredGroup.Of(Segment.Bpu);

    private static readonly CoverageDate August = CoverageDate.In(new(2016, 8));

    private static readonly CoverageDate December = CoverageDate.On(new(2016, 12, 31));

    [Fact]
    public void An_area_is_its_kind_and_name_whatever_the_case_of_letters()
    {
        var same = CoverageScope.Create(CoverageAreaKind.Branch, " MADIUN ").Value;

        Assert.Equal(Madiun, same);
        Assert.Equal(Madiun.GetHashCode(), same.GetHashCode());
        Assert.Equal("MADIUN", same.Name);
        Assert.NotEqual(Madiun, CoverageScope.Create(CoverageAreaKind.City, "Madiun").Value);
        Assert.NotEqual(Madiun, CoverageScope.Create(CoverageAreaKind.Branch, "Jambi").Value);
        Assert.False(Madiun.Equals(null));
        Assert.NotEqual(Madiun.GetHashCode(), CoverageScope.Create(CoverageAreaKind.City, "Madiun").Value.GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => CoverageScope.Create((CoverageAreaKind)6, "Madiun"));
    }

    [Theory]
    [InlineData(CoverageAreaKind.Branch, "kantor cabang X", "branch X")]
    [InlineData(CoverageAreaKind.Regency, "kabupaten X", "regency X")]
    [InlineData(CoverageAreaKind.City, "kota X", "city X")]
    [InlineData(CoverageAreaKind.FormerResidency, "eks karesidenan X", "former residency X")]
    [InlineData(CoverageAreaKind.Province, "provinsi X", "province X")]
    [InlineData(CoverageAreaKind.Country, "negara X", "country X")]
    public void An_area_is_written_in_both_languages(CoverageAreaKind kind, string indonesian, string english)
    {
        var scope = CoverageScope.Create(kind, "X").Value;

        Assert.Equal(indonesian, scope.ToText(Language.Indonesian));
        Assert.Equal(english, scope.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    public void A_name_is_needed(string? name)
    {
        Refused.With(CoverageScope.Create(CoverageAreaKind.Branch, name), "BPJSTK-COV-001 Name");
        Refused.Saying(
            CoveredGroup.Named(name),
            "BPJSTK-COV-001 Name",
            "Nama kelompok wajib diisi, paling panjang 100 karakter, tanpa karakter kendali.",
            "The group needs a name of at most 100 characters, without control characters.");
    }

    [Fact]
    public void A_name_has_at_most_100_characters()
    {
        Assert.Equal(100, CoverageScope.Create(CoverageAreaKind.Branch, new string('x', 100)).Value.Name.Length);
        Refused.Saying(
            CoverageScope.Create(CoverageAreaKind.Branch, new string('x', 101)),
            "BPJSTK-COV-001 Name",
            "Nama wilayah wajib diisi, paling panjang 100 karakter, tanpa karakter kendali.",
            "The area needs a name of at most 100 characters, without control characters.");
    }

    [Fact]
    public void A_group_is_a_segment_all_or_named()
    {
        var informal = CoveredGroup.Named("Sektor Informal").Value;

        Assert.Equal((Segment.Bpu, null, false), (Bpu.Segment, Bpu.Name, Bpu.IsAll));
        Assert.Equal((null, "Sektor Informal", false), (informal.Segment, informal.Name, informal.IsAll));
        Assert.True(CoveredGroup.All.IsAll);
        Assert.Equal(informal, CoveredGroup.Named("sektor informal ").Value);
        Assert.Equal(informal.GetHashCode(), CoveredGroup.Named("sektor informal").Value.GetHashCode());
        Assert.NotEqual(informal, CoveredGroup.All);
        Assert.NotEqual(CoveredGroup.Of(Segment.Pu), Bpu);
        Assert.NotEqual(CoveredGroup.All.GetHashCode(), Bpu.GetHashCode());
        Assert.False(Bpu.Equals(null));
        Assert.Equal(("semua segmen", "all segments"), (CoveredGroup.All.ToText(Language.Indonesian), CoveredGroup.All.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>("segment", () => CoveredGroup.Of((Segment)7));
    }

    [Fact]
    public void A_time_is_a_day_or_a_month()
    {
        Assert.Equal((new LocalDate(2016, 8, 1), new LocalDate(2016, 8, 31), false, "2016-08"), (August.First, August.Last, August.IsDay, August.ToString()));
        Assert.Equal((new LocalDate(2016, 12, 31), new LocalDate(2016, 12, 31), true, "2016-12-31"), (December.First, December.Last, December.IsDay, December.ToString()));
        Assert.True(August.IsBefore(CoverageDate.On(new(2016, 9, 1))));
        Assert.False(August.IsBefore(CoverageDate.On(new(2016, 8, 31))));
        Assert.False(CoverageDate.On(new(2016, 8, 1)).IsBefore(August));
        Assert.False(December.IsBefore(December));
        Assert.Throws<ArgumentNullException>("other", () => August.IsBefore(null!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void A_count_is_not_negative(long count) => Assert.Equal(count, CoverageStatistic.OfCount(CoverageMeasure.Companies, count).Value.Count);

    [Fact]
    public void A_negative_count_is_refused() => Refused.Saying(
        CoverageStatistic.OfCount(CoverageMeasure.Companies, -1_000),
        "BPJSTK-COV-002 Count",
        "Jumlah perusahaan peserta (-1.000) tidak boleh negatif.",
        "The number of companies taking part (-1,000) is negative.");

    [Fact]
    public void A_rate_is_no_count()
    {
        Assert.Throws<ArgumentOutOfRangeException>("measure", () => CoverageStatistic.OfCount(CoverageMeasure.CoverageRate, 1));
        Assert.Throws<ArgumentOutOfRangeException>("measure", () => CoverageStatistic.OfCount((CoverageMeasure)5, 1));
        Assert.Throws<ArgumentNullException>("rate", () => CoverageStatistic.OfRate(null!));
    }

    [Fact]
    public void What_the_caller_knows_is_stated_and_the_rest_stays()
    {
        var bare = CoverageStatistic.OfCount(CoverageMeasure.Participants, 5, isApproximate: true).Value;
        var full = bare.With(Madiun).With(Bpu).With(August);

        Assert.Equal("Scope, Group, AsOf", string.Join(", ", bare.Unsaid));
        Assert.Empty(full.Unsaid);
        Assert.Equal((CoverageMeasure.Participants, 5L, Madiun, Bpu, August, true), (full.Measure, full.Count!.Value, full.Scope, full.Group, full.AsOf, full.IsApproximate));
        Assert.Equal(Percent(30, 0), CoverageStatistic.OfRate(Percent(30, 0)).With(Madiun).With(Bpu).With(August).Rate);
        Assert.Throws<ArgumentNullException>("scope", () => bare.With((CoverageScope)null!));
        Assert.Throws<ArgumentNullException>("group", () => bare.With((CoveredGroup)null!));
        Assert.Throws<ArgumentNullException>("asOf", () => bare.With((CoverageDate)null!));
    }

    [Fact]
    public void A_rate_is_0_to_100_percent_with_the_decimals_it_was_given()
    {
        Assert.Equal(("30,0%", "30.0%"), (Percent(30, 1).ToText(Language.Indonesian), Percent(30, 1).ToString()));
        Assert.Equal("0.0024%", Percent(0.0024m, 4).ToString());
        Assert.NotEqual(Percent(30, 1), Percent(30, 0));
        Assert.Equal((2, RateRounding.Down), (Percent(12.34m, 2, RateRounding.Down).Decimals, Percent(12.34m, 2, RateRounding.Down).Rounding));
        Assert.Equal([0m, 100m], new[] { 0m, 100m }.Select(percent => Percent(percent, 0).Value.PartsPerMillion / 10_000m));
        Refused.Saying(
            CoverageRate.Create(Rate.FromPartsPerMillion(1_000_001), 4),
            "BPJSTK-COV-003 Rate",
            "Tingkat cakupan 100,0001% tidak mungkin; yang diterima 0% sampai 100%.",
            "A coverage of 100.0001% is not possible; 0% to 100% is.");
        Refused.With(CoverageRate.Create(Rate.FromPartsPerMillion(-1), 4), "BPJSTK-COV-003 Rate");
        Refused.With(CoverageRate.Create(Rate.FromPercent(-1), 0), "BPJSTK-COV-003 Rate");
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => CoverageRate.Create(Rate.Zero, 5));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => CoverageRate.Create(Rate.Zero, -1));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => CoverageRate.Create(Rate.Zero, 0, (RateRounding)4));
    }

    [Theory]
    [InlineData("30.5", 0)]
    [InlineData("30.05", 1)]
    [InlineData("30.005", 2)]
    [InlineData("30.0005", 3)]
    public void A_rate_has_no_more_decimals_than_told(string percent, int decimals)
    {
        var rate = Rate.Parse(percent + "%", null);

        Refused.With(CoverageRate.Create(rate, decimals), "BPJSTK-COV-004 Rate");
        Assert.Equal(percent + "%", CoverageRate.Create(rate, decimals + 1).Value.ToString());
    }

    [Fact]
    public void The_refusal_of_too_many_decimals_says_them() => Refused.Saying(
        CoverageRate.Create(Rate.FromPercent(30.5m), 0), "BPJSTK-COV-004 Rate", "Tingkat cakupan 30,5% memiliki lebih dari 0 desimal.", "The coverage 30.5% has more than 0 decimals.");

    [Fact]
    public void The_change_between_two_times_is_counted()
    {
        var more = CoverageChange.Between(People(3_350, August), People(4_000, December)).Value;
        var fewer = CoverageChange.Between(People(4_000, August), People(3_350, December, about: true)).Value;

        Assert.Equal((650L, null, false), (more.Difference!.Value, more.Points, more.IsApproximate));
        Assert.Equal((-650L, true), (fewer.Difference!.Value, fewer.IsApproximate));
        Assert.Equal((3_350L, 4_000L), (more.Earlier.Count!.Value, more.Later.Count!.Value));
        Assert.Equal("peserta aktif, kantor cabang Madiun, bukan penerima upah (BPU): 3.350 (2016-08), 4.000 (2016-12-31): +650", more.ToText(Language.Indonesian));
        Assert.Equal("active participants, branch Madiun, self-employed (BPU): 3,350 (2016-08), 4,000 (2016-12-31): +650", more.ToString());
        Assert.Equal("peserta aktif, kantor cabang Madiun, bukan penerima upah (BPU): 4.000 (2016-08), sekitar 3.350 (2016-12-31): sekitar -650", fewer.ToText(Language.Indonesian));
        Assert.Equal("active participants, branch Madiun, self-employed (BPU): 4,000 (2016-08), about 3,350 (2016-12-31): about -650", fewer.ToString());
        Assert.EndsWith(": 0", CoverageChange.Between(People(5, August), People(5, December)).Value.ToString(), StringComparison.Ordinal);
        Assert.True(CoverageChange.Between(People(5, August, about: true), People(5, December)).Value.IsApproximate);
    }

    [Fact]
    public void The_change_of_a_rate_is_in_points_of_percent()
    {
        var change = CoverageChange.Between(Share(30, 0, August), Share(31.5m, 1, December)).Value;
        var down = CoverageChange.Between(Share(31.5m, 1, August), Share(30, 0, December)).Value;

        Assert.Equal((null, Rate.FromPercent(1.5m)), (change.Difference, change.Points!.Value));
        Assert.Equal("tingkat cakupan kepesertaan, kantor cabang Madiun, bukan penerima upah (BPU): 30% (2016-08), 31,5% (2016-12-31): +1,5 poin persen", change.ToText(Language.Indonesian));
        Assert.EndsWith(": +1.5 points of percent", change.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": -1.5 points of percent", down.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_not_of_the_same_are_not_compared()
    {
        var other = CoverageScope.Create(CoverageAreaKind.Branch, "Jambi").Value;

        Refused.With(
            CoverageChange.Between(CoverageStatistic.OfCount(CoverageMeasure.Participants, 1).Value, Share(30, 0, December)),
            "BPJSTK-COV-007 Later",
            "BPJSTK-COV-005 Scope",
            "BPJSTK-COV-005 Group",
            "BPJSTK-COV-005 AsOf");
        Refused.With(CoverageChange.Between(People(1, August), CoverageStatistic.OfCount(CoverageMeasure.Participants, 1).Value), "BPJSTK-COV-005 Scope", "BPJSTK-COV-005 Group", "BPJSTK-COV-005 AsOf");
        Refused.With(CoverageChange.Between(People(1, August), People(2, December).With(CoveredGroup.All)), "BPJSTK-COV-006 Group");
        Refused.Saying(
            CoverageChange.Between(People(1, August), People(2, December).With(other)),
            "BPJSTK-COV-006 Scope",
            "Tidak dapat dibandingkan: wilayah berbeda (kantor cabang Madiun; kantor cabang Jambi).",
            "Not comparable: the area differs (branch Madiun; branch Jambi).");
        Refused.Saying(
            CoverageChange.Between(People(1, August), CoverageStatistic.OfCount(CoverageMeasure.Participants, 1, Madiun, Bpu).Value),
            "BPJSTK-COV-005 AsOf",
            "Tidak dapat dibandingkan: posisi dari peserta aktif tidak disebutkan.",
            "Not comparable: the time of the active participants is not said.");
        Refused.Saying(
            CoverageChange.Between(People(1, December), People(2, August)),
            "BPJSTK-COV-010 AsOf",
            "Posisi 2016-12-31 tidak dapat dipastikan mendahului 2016-08.",
            "The time 2016-12-31 is not certainly before 2016-08.");
        Refused.With(CoverageChange.Between(People(1, August), People(2, CoverageDate.On(new(2016, 8, 31)))), "BPJSTK-COV-010 AsOf");
        Refused.Saying(
            CoverageChange.Between(People(1, August), CoverageStatistic.OfCount(CoverageMeasure.Companies, 1, Madiun, Bpu, December).Value),
            "BPJSTK-COV-007 Later",
            "Angka ini adalah perusahaan peserta; yang diperlukan peserta aktif.",
            "The figure is of: companies taking part; needed is: active participants.");
        Assert.Throws<ArgumentNullException>("earlier", () => CoverageChange.Between(null!, People(1, August)));
        Assert.Throws<ArgumentNullException>("later", () => CoverageChange.Between(People(1, August), null!));
    }

    internal static CoverageRate Percent(decimal percent, int decimals, RateRounding rounding = RateRounding.Unsaid) => CoverageRate.Create(Rate.FromPercent(percent), decimals, rounding).Value;

    internal static CoverageStatistic Share(decimal percent, int decimals, CoverageDate asOf, RateRounding rounding = RateRounding.Unsaid) =>
        CoverageStatistic.OfRate(Percent(percent, decimals, rounding), Madiun, Bpu, asOf);

    internal static CoverageStatistic People(long count, CoverageDate asOf, CoverageMeasure measure = CoverageMeasure.Participants, bool about = false) =>
        CoverageStatistic.OfCount(measure, count, Madiun, Bpu, asOf, about).Value;
}
