using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;
using FsCheck;
using FsCheck.Fluent;
using static BpjsTk.Domain.Tests.Outreach.CoverageTests;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Outreach;

/// <summary>A rate and the counts it is made of agree, by the rounding the rate was given in; potentials and summaries.</summary>
public class CoverageAgreementTests
{
    private static readonly CoverageDate August = CoverageDate.In(new(2016, 8));

    private static readonly CoverageDate December = CoverageDate.On(new(2016, 12, 31));

    private static readonly Arbitrary<(int Part, int Whole, int Decimals, RateRounding Rounding, int Percent)> Figures = Arb.From(
        from whole in Gen.OneOf(Gen.Choose(1, 2_000), Gen.Choose(1, 2_000_000_000), Gen.Elements(200, 1_000, 3, 7))
        from part in Gen.OneOf(Gen.Choose(0, whole), Gen.Elements(0, whole, (whole / 2) + (whole % 2)))
        from decimals in Gen.Choose(0, 4)
        from rounding in Gen.Elements(Enum.GetValues<RateRounding>())
        from off in Gen.Elements(-1, 0, 0, 0, 1)
        let step = 1_000_000 / (int)Math.Pow(10, decimals + 2)
        let near = (int)((long)part * 1_000_000 / whole / step * step)
        select (part, whole, decimals, rounding, Math.Clamp(near + (off * step), 0, 1_000_000)));

    [Theory]
    [InlineData(295, RateRounding.HalfUp, true)]
    [InlineData(294, RateRounding.HalfUp, false)]
    [InlineData(304, RateRounding.HalfUp, true)]
    [InlineData(305, RateRounding.HalfUp, false)]
    [InlineData(300, RateRounding.Down, true)]
    [InlineData(299, RateRounding.Down, false)]
    [InlineData(309, RateRounding.Down, true)]
    [InlineData(310, RateRounding.Down, false)]
    [InlineData(300, RateRounding.Up, true)]
    [InlineData(301, RateRounding.Up, false)]
    [InlineData(291, RateRounding.Up, true)]
    [InlineData(290, RateRounding.Up, false)]
    [InlineData(291, RateRounding.Unsaid, true)]
    [InlineData(290, RateRounding.Unsaid, false)]
    [InlineData(309, RateRounding.Unsaid, true)]
    [InlineData(310, RateRounding.Unsaid, false)]
    public void Thirty_percent_of_a_thousand_agrees_within_its_rounding(int participants, RateRounding rounding, bool agrees)
    {
        var found = CoverageAgreement.Between(Share(30, 0, August, rounding), People(participants, August), People(1_000, August, CoverageMeasure.Workforce));
        var rest = CoverageAgreement.Between(Share(30, 0, August, rounding), People(participants, August), People(1_000 - participants, August, CoverageMeasure.NotYetEnrolled));

        Assert.Equal((agrees, agrees), (found.IsSuccess, rest.IsSuccess));
        if (agrees)
        {
            Assert.Equal((1_000L, 1_000L, true), (found.Value.Whole, rest.Value.Whole, found.Value.IsChecked));
        }
        else
        {
            Refused.With(found, "BPJSTK-COV-008 Rate");
        }
    }

    [Fact]
    public void A_rate_agrees_exactly_when_the_exact_ratio_rounds_to_it() => Always.Holds(Figures, figures =>
    {
        var (part, whole, decimals, rounding, given) = figures;
        var rate = CoverageStatistic.OfRate(CoverageRate.Create(Rate.FromPartsPerMillion(given), decimals, rounding).Value).With(People(0, August).Scope!).With(People(0, August).Group!).With(August);
        var found = CoverageAgreement.Between(rate, People(part, August), People(whole, August, CoverageMeasure.Workforce));

        var scale = new Rational(System.Numerics.BigInteger.Pow(10, decimals + 2), 1);
        var (exact, stated) = (new Rational(part, whole) * scale, new Rational(given, 1_000_000) * scale);
        var expected = rounding switch
        {
            RateRounding.HalfUp => exact.RoundHalfAwayFromZero(1) == stated,
            RateRounding.Down => stated <= exact && exact < stated + 1,
            RateRounding.Up => stated - 1 < exact && exact <= stated,
            _ => stated - 1 < exact && exact < stated + 1,
        };
        return found.IsSuccess == expected && (!expected || new Rational(found.Value.Computed.Value.PartsPerMillion, 1_000_000) * scale == exact.RoundHalfAwayFromZero(1));
    });

    [Fact]
    public void A_refused_rate_says_what_its_counts_give() => Refused.Saying(
        CoverageAgreement.Between(Share(30, 1, August), People(48_137, August), People(149_290, August, CoverageMeasure.Workforce)),
        "BPJSTK-COV-008 Rate",
        "Tingkat cakupan 30,0% tidak sesuai dengan 48.137 dari 149.290, yaitu 32,2%.",
        "The coverage 30.0% does not agree with 48,137 of 149,290, which is 32.2%.");

    [Fact]
    public void An_agreement_is_written_in_both_languages()
    {
        var found = CoverageAgreement.Between(Share(30, 0, August), People(300, August), People(700, August, CoverageMeasure.NotYetEnrolled)).Value;

        Assert.Equal("tingkat cakupan kepesertaan 30%, 300 / 1.000 = 30%: sesuai", found.ToText(Language.Indonesian));
        Assert.Equal("coverage rate 30%, 300 / 1,000 = 30%: they agree", found.ToString());
        Assert.Equal((30m, 300L, 700L), (found.Rate.Rate!.Value.PartsPerMillion / 10_000m, found.Participants.Count!.Value, found.Other.Count!.Value));
    }

    [Fact]
    public void Nothing_is_said_against_an_approximate_figure()
    {
        var rate = CoverageStatistic.OfRate(Percent(30, 0), isApproximate: true).With(People(0, August).Scope!).With(People(0, August).Group!).With(August);
        CoverageAgreement[] found =
        [
            CoverageAgreement.Between(rate, People(900, August), People(1_000, August, CoverageMeasure.Workforce)).Value,
            CoverageAgreement.Between(Share(30, 0, August), People(900, August, about: true), People(1_000, August, CoverageMeasure.Workforce)).Value,
            CoverageAgreement.Between(Share(30, 0, August), People(900, August), People(1_000, August, CoverageMeasure.Workforce, about: true)).Value,
        ];

        Assert.All(found, one => Assert.False(one.IsChecked));
        Assert.Equal("tingkat cakupan kepesertaan sekitar 30%, 900 / 1.000 = 90%: tidak diperiksa: ada angka perkiraan", found[0].ToText(Language.Indonesian));
        Assert.Equal("coverage rate 30%, about 900 / 1,000 = 90%: not checked: a figure is approximate", found[1].ToString());
    }

    [Fact]
    public void More_participants_than_workforce_and_a_rate_of_nobody_are_refused()
    {
        Refused.Saying(
            CoverageAgreement.Between(Share(100, 0, August), People(1_001, August), People(1_000, August, CoverageMeasure.Workforce)),
            "BPJSTK-COV-009 Participants",
            "Peserta 1.001 melebihi tenaga kerja 1.000.",
            "There are more participants, 1,001, than workforce, 1,000.");
        Assert.True(CoverageAgreement.Between(Share(100, 0, August), People(1_000, August), People(1_000, August, CoverageMeasure.Workforce)).IsSuccess);
        Refused.Saying(
            CoverageAgreement.Between(Share(0, 0, August), People(0, August), People(0, August, CoverageMeasure.NotYetEnrolled)),
            "BPJSTK-COV-013 Other",
            "Tidak ada tenaga kerja, sehingga tidak ada tingkat cakupan.",
            "There is no workforce, and so no coverage rate.");
    }

    [Fact]
    public void An_agreement_needs_the_right_figures_of_the_same_time()
    {
        var (rate, people, workforce) = (Share(30, 0, August), People(300, August), People(1_000, August, CoverageMeasure.Workforce));

        Refused.With(CoverageAgreement.Between(people, workforce, rate), "BPJSTK-COV-007 Rate", "BPJSTK-COV-007 Participants", "BPJSTK-COV-007 Other");
        Refused.Saying(
            CoverageAgreement.Between(rate, people, people),
            "BPJSTK-COV-007 Other",
            "Angka ini adalah peserta aktif; yang diperlukan tenaga kerja atau pekerja belum menjadi peserta.",
            "The figure is of: active participants; needed is: workforce or workers not yet enrolled.");
        Refused.With(CoverageAgreement.Between(rate, people, People(1_000, December, CoverageMeasure.Workforce)), "BPJSTK-COV-006 AsOf");
        Refused.With(CoverageAgreement.Between(CoverageStatistic.OfRate(Percent(30, 0)), people, workforce), "BPJSTK-COV-005 Scope", "BPJSTK-COV-005 Group", "BPJSTK-COV-005 AsOf");
        Refused.Saying(
            CoverageAgreement.Between(rate, people.With(CoveredGroup.All), workforce),
            "BPJSTK-COV-006 Group",
            "Tidak dapat dibandingkan: kelompok berbeda (bukan penerima upah (BPU); semua segmen).",
            "Not comparable: the group differs (self-employed (BPU); all segments).");
        Assert.Throws<ArgumentNullException>("rate", () => CoverageAgreement.Between(null!, people, workforce));
        Assert.Throws<ArgumentNullException>("participants", () => CoverageAgreement.Between(rate, null!, workforce));
        Assert.Throws<ArgumentNullException>("other", () => CoverageAgreement.Between(rate, people, null!));
    }

    [Fact]
    public void A_potential_is_reported_or_the_workforce_without_its_participants()
    {
        var reported = CoveragePotential.Reported(People(380_000, August, CoverageMeasure.NotYetEnrolled, about: true)).Value;
        var computed = CoveragePotential.Of(People(1_000, August, CoverageMeasure.Workforce), People(300, August)).Value;

        Assert.Equal((380_000L, true, true), (reported.Count, reported.IsReported, reported.IsApproximate));
        Assert.Equal((700L, false, false), (computed.Count, computed.IsReported, computed.IsApproximate));
        Assert.Equal(0, CoveragePotential.Of(People(300, August, CoverageMeasure.Workforce), People(300, August)).Value.Count);
        Assert.True(CoveragePotential.Of(People(300, August, CoverageMeasure.Workforce), People(300, August, about: true)).Value.IsApproximate);
        Assert.Equal(
            "potensi peserta: sekitar 380.000 (dilaporkan); wilayah: kantor cabang Madiun; kelompok: bukan penerima upah (BPU); posisi: 2016-08",
            reported.ToText(Language.Indonesian));
        Assert.Equal("potential: about 380,000 (reported); area: branch Madiun; group: self-employed (BPU); time: 2016-08", reported.ToString());
        Assert.Equal(
            "potensi peserta: 700 (tenaga kerja 1.000 - peserta aktif 300); wilayah: kantor cabang Madiun; kelompok: bukan penerima upah (BPU); posisi: 2016-08",
            computed.ToText(Language.Indonesian));
        Assert.Equal("potential: 700 (workforce 1,000 - active participants 300); area: branch Madiun; group: self-employed (BPU); time: 2016-08", computed.ToString());
    }

    [Fact]
    public void A_potential_needs_the_right_figures_of_the_same_time()
    {
        var (people, workforce) = (People(300, August), People(1_000, August, CoverageMeasure.Workforce));

        Refused.With(CoveragePotential.Reported(people), "BPJSTK-COV-007 NotYetEnrolled");
        Refused.With(CoveragePotential.Of(people, workforce), "BPJSTK-COV-007 Workforce", "BPJSTK-COV-007 Participants");
        Refused.With(CoveragePotential.Of(workforce, People(300, December)), "BPJSTK-COV-006 AsOf");
        Refused.With(CoveragePotential.Of(CoverageStatistic.OfCount(CoverageMeasure.Workforce, 1).Value, people), "BPJSTK-COV-005 Scope", "BPJSTK-COV-005 Group", "BPJSTK-COV-005 AsOf");
        Refused.With(CoveragePotential.Of(workforce, People(1_001, August)), "BPJSTK-COV-009 Participants");
        Assert.Throws<ArgumentNullException>("notYetEnrolled", () => CoveragePotential.Reported(null!));
        Assert.Throws<ArgumentNullException>("workforce", () => CoveragePotential.Of(null!, people));
        Assert.Throws<ArgumentNullException>("participants", () => CoveragePotential.Of(workforce, null!));
    }

    [Fact]
    public void A_summary_checks_computes_and_compares_what_says_everything()
    {
        var summary = CoverageSummary.Of(
        [
            People(350, December),
            Share(30, 0, August),
            People(300, August),
            People(1_000, August, CoverageMeasure.Workforce),
            CoverageStatistic.OfCount(CoverageMeasure.Participants, 9).Value,
        ]);
        var madiun = summary.Scopes[0];

        Assert.Equal(2, summary.Scopes.Length);
        Assert.Equal("branch Madiun", madiun.Scope!.ToString());
        Assert.Equal([CoverageMeasure.Participants, CoverageMeasure.Participants, CoverageMeasure.Workforce, CoverageMeasure.CoverageRate], madiun.Statistics.Select(figure => figure.Measure));
        Assert.Equal(
            [
                "branch Madiun",
                .. madiun.Statistics.Select(figure => figure.ToString()),
                "coverage rate 30%, 300 / 1,000 = 30%: they agree",
                "potential: 700 (workforce 1,000 - active participants 300); area: branch Madiun; group: self-employed (BPU); time: 2016-08",
                "active participants, branch Madiun, self-employed (BPU): 300 (2016-08), 350 (2016-12-31): +50",
            ],
            madiun.ToText(Language.English));
        Assert.Empty(madiun.Faults);
        Assert.Empty(CoverageSummary.Of([]).Scopes);
        Assert.Throws<ArgumentNullException>("statistics", () => CoverageSummary.Of(null!));
        Assert.Throws<ArgumentException>("statistics", () => CoverageSummary.Of([null!]));
    }

    [Fact]
    public void A_summary_lists_what_contradicts_itself_and_goes_on()
    {
        var summary = CoverageSummary.Of(
        [
            Share(31, 0, August, RateRounding.HalfUp),
            People(300, August),
            People(1_000, August, CoverageMeasure.Workforce),
            People(690, August, CoverageMeasure.NotYetEnrolled),
            People(5, December),
            People(6, December),
            People(7, December, about: true),
            People(4, December, CoverageMeasure.Workforce),
        ]);
        var found = Assert.Single(summary.Scopes);

        Assert.Equal(
            ["BPJSTK-COV-011", "BPJSTK-COV-008", "BPJSTK-COV-008", "BPJSTK-COV-012", "BPJSTK-COV-009", "BPJSTK-COV-009"],
            found.Faults.Select(fault => fault.Code.Id).OrderBy(id => id switch { "BPJSTK-COV-011" => 0, "BPJSTK-COV-008" => 1, "BPJSTK-COV-012" => 2, _ => 3 }));
        Assert.Contains(
            "Dua angka yang berbeda untuk hal yang sama: peserta aktif: 5; wilayah: kantor cabang Madiun; kelompok: bukan penerima upah (BPU); posisi: 2016-12-31, dan peserta aktif: 6; wilayah: kantor cabang Madiun; kelompok: bukan penerima upah (BPU); posisi: 2016-12-31.",
            found.ToText(Language.Indonesian));
        Assert.Contains("The workers not yet enrolled, 690, are not the workforce without the participants, 700 (2016-08).", found.ToText(Language.English));
        Assert.Contains("Pekerja belum menjadi peserta 690 tidak sesuai dengan tenaga kerja dikurangi peserta, 700 (2016-08).", found.ToText(Language.Indonesian));
        Assert.Equal([690L], found.Potentials.Select(potential => potential.Count));

        // Which of both figures of December would be compared is not said.
        Assert.StartsWith("workforce,", Assert.Single(found.Changes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_potential_that_is_reported_and_agrees_stands_once()
    {
        var agreeing = CoverageSummary.Of([People(300, August), People(1_000, August, CoverageMeasure.Workforce), People(700, August, CoverageMeasure.NotYetEnrolled)]).Scopes[0];
        var about = CoverageSummary.Of([People(300, August), People(1_000, August, CoverageMeasure.Workforce), People(650, August, CoverageMeasure.NotYetEnrolled, about: true)]).Scopes[0];
        var estimated = CoverageSummary.Of([People(300, August, about: true), People(1_000, August, CoverageMeasure.Workforce), People(650, August, CoverageMeasure.NotYetEnrolled)]).Scopes[0];

        Assert.All([agreeing, about, estimated], scope =>
        {
            Assert.True(Assert.Single(scope.Potentials).IsReported);
            Assert.Empty(scope.Faults);
        });
        Assert.Empty(CoverageSummary.Of([Share(30, 0, August), Share(30, 0, August), People(1, August), People(1, August)]).Scopes[0].Faults);
    }

    [Theory]
    [InlineData(300, 0, RateRounding.Unsaid, 300, 0, RateRounding.HalfUp, false)]
    [InlineData(300, 0, RateRounding.Unsaid, 302, 1, RateRounding.Unsaid, false)]
    [InlineData(300, 0, RateRounding.Unsaid, 310, 0, RateRounding.Unsaid, false)]
    [InlineData(300, 0, RateRounding.Unsaid, 320, 0, RateRounding.Unsaid, true)]
    [InlineData(300, 0, RateRounding.HalfUp, 304, 1, RateRounding.HalfUp, false)]
    [InlineData(300, 0, RateRounding.HalfUp, 306, 1, RateRounding.HalfUp, true)]
    [InlineData(300, 0, RateRounding.HalfUp, 310, 0, RateRounding.HalfUp, true)]
    [InlineData(300, 0, RateRounding.Down, 309, 1, RateRounding.Down, false)]
    [InlineData(300, 0, RateRounding.Down, 310, 0, RateRounding.Down, true)]
    [InlineData(300, 0, RateRounding.Down, 299, 1, RateRounding.Down, true)]
    [InlineData(300, 0, RateRounding.Up, 295, 1, RateRounding.Up, false)]
    [InlineData(300, 0, RateRounding.Up, 305, 1, RateRounding.Up, true)]
    [InlineData(300, 0, RateRounding.Up, 300, 0, RateRounding.Down, false)]
    public void Two_rates_contradict_each_other_where_no_number_can_be_both(int oneTenths, int oneDecimals, RateRounding oneRounding, int otherTenths, int otherDecimals, RateRounding otherRounding, bool isFault)
    {
        CoverageStatistic[] both = [Rate(oneTenths, oneDecimals, oneRounding), Rate(otherTenths, otherDecimals, otherRounding)];
        Assert.Equal(isFault ? ["BPJSTK-COV-011"] : [], CoverageSummary.Of(both).Scopes[0].Faults.Select(fault => fault.Code.Id));
        Assert.Equal(isFault ? ["BPJSTK-COV-011"] : [], CoverageSummary.Of(both.Reverse()).Scopes[0].Faults.Select(fault => fault.Code.Id));

        static CoverageStatistic Rate(int tenths, int decimals, RateRounding rounding) => CoverageStatistic.OfRate(
            CoverageRate.Create(Domain.Rate.FromPartsPerMillion(tenths * 1_000), decimals, rounding).Value, CoverageScope.Create(CoverageAreaKind.Branch, "Madiun").Value, CoveredGroup.All, August);
    }

    [Fact]
    public void More_participants_than_workforce_contradict_only_when_both_are_exact()
    {
        Assert.Empty(CoverageSummary.Of([People(300, August, about: true), People(200, August, CoverageMeasure.Workforce)]).Scopes[0].Faults);
        Assert.Empty(CoverageSummary.Of([People(300, August), People(200, August, CoverageMeasure.Workforce, about: true)]).Scopes[0].Faults);
        Assert.Equal("BPJSTK-COV-009", Assert.Single(CoverageSummary.Of([People(300, August), People(200, August, CoverageMeasure.Workforce)]).Scopes[0].Faults).Code.Id);
        Assert.Equal(100, Assert.Single(CoverageSummary.Of([People(100, August, about: true), People(200, August, CoverageMeasure.Workforce)]).Scopes[0].Potentials).Count);
    }

    [Fact]
    public void A_change_does_not_depend_on_which_figure_stands_first()
    {
        CoverageStatistic[] figures = [People(100, August), People(200, August), People(300, December)];
        Assert.Empty(CoverageSummary.Of(figures).Scopes[0].Changes);
        Assert.Empty(CoverageSummary.Of(figures.Reverse()).Scopes[0].Changes);
        Assert.Single(CoverageSummary.Of([People(100, August), People(100, August), People(300, December)]).Scopes[0].Changes);
    }
}
