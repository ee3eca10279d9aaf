using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>The long tables of the law, stated row by row.</summary>
public class LongTableTests
{
    // Lower edge of the declared income, base, JKK and JHT, rupiah a month (PP 44/2015 Lampiran II, PP 46/2015 Lampiran).
    private static readonly (int IncomeFrom, int Base, int Jkk, int Jht)[] StatedBands =
    [
        (0, 1_000_000, 10_000, 20_000),
        (1_100_000, 1_200_000, 12_000, 24_000),
        (1_300_000, 1_400_000, 14_000, 28_000),
        (1_500_000, 1_600_000, 16_000, 32_000),
        (1_700_000, 1_800_000, 18_000, 36_000),
        (1_900_000, 2_000_000, 20_000, 40_000),
        (2_100_000, 2_200_000, 22_000, 44_000),
        (2_300_000, 2_400_000, 24_000, 48_000),
        (2_500_000, 2_600_000, 26_000, 52_000),
        (2_700_000, 2_950_000, 29_500, 59_000),
        (3_200_000, 3_450_000, 34_500, 69_000),
        (3_700_000, 3_950_000, 39_500, 79_000),
        (4_200_000, 4_450_000, 44_500, 89_000),
        (4_700_000, 4_950_000, 49_500, 99_000),
        (5_200_000, 5_450_000, 54_500, 109_000),
        (5_700_000, 5_950_000, 59_500, 119_000),
        (6_200_000, 6_450_000, 64_500, 129_000),
        (6_700_000, 6_950_000, 69_500, 139_000),
        (7_200_000, 7_450_000, 74_500, 149_000),
        (7_700_000, 7_950_000, 79_500, 159_000),
        (8_200_000, 8_700_000, 87_000, 174_000),
        (9_200_000, 9_700_000, 97_000, 194_000),
        (10_200_000, 10_700_000, 107_000, 214_000),
        (11_200_000, 11_700_000, 117_000, 234_000),
        (12_200_000, 12_700_000, 127_000, 254_000),
        (13_200_000, 13_700_000, 137_000, 274_000),
        (14_200_000, 14_700_000, 147_000, 294_000),
        (15_200_000, 15_700_000, 157_000, 314_000),
        (16_200_000, 16_700_000, 167_000, 334_000),
        (17_200_000, 17_700_000, 177_000, 354_000),
        (18_200_000, 18_700_000, 187_000, 374_000),
        (19_200_000, 19_700_000, 197_000, 394_000),
        (20_200_000, 20_700_000, 207_000, 414_000),
    ];

    private static IncomeBands Bands => LawBook.Default.TimelineOf(LawParameters.BpuBands).Rulings[0].Value;

    private static Table<BusinessKind> Kinds => LawBook.Default.TimelineOf(LawParameters.RiskClassKinds).Rulings[0].Value;

    [Fact]
    public void There_are_33_bands_as_stated() => Assert.Equal(
        StatedBands.Select(band => new IncomeBand(Rupiah.FromRupiah(band.IncomeFrom), Rupiah.FromRupiah(band.Base))),
        Bands.Bands);

    [Fact]
    public void Jkk_and_jht_of_a_band_are_the_printed_amounts()
    {
        var law = LawBook.Default.InForce(new(2026, 11));
        var (jkk, jht) = (law.Of(LawParameters.BpuJkkRate).Value.Value, law.Of(LawParameters.BpuJhtRate).Value.Value);

        Assert.Equal(33, StatedBands.Length);
        Assert.All(StatedBands, band =>
        {
            Assert.Equal(Rupiah.FromRupiah(band.Jkk), jkk.Of(Rupiah.FromRupiah(band.Base), Rounding.HalfUpToSen));
            Assert.Equal(Rupiah.FromRupiah(band.Jht), jht.Of(Rupiah.FromRupiah(band.Base), Rounding.HalfUpToSen));
        });
    }

    [Fact]
    public void An_income_on_either_side_of_an_edge_has_the_base_of_its_side()
    {
        for (var i = 1; i < StatedBands.Length; i++)
        {
            var edge = Rupiah.FromRupiah(StatedBands[i].IncomeFrom);
            Assert.Equal(Rupiah.FromRupiah(StatedBands[i].Base), Bands.Of(edge).Base);
            Assert.Equal(Rupiah.FromRupiah(StatedBands[i - 1].Base), Bands.Of(edge - Rupiah.FromSen(1)).Base);
        }
    }

    [Fact]
    public void The_lowest_and_the_highest_income_have_a_band()
    {
        Assert.Equal(Rupiah.FromRupiah(1_000_000), Bands.Of(Rupiah.Zero).Base);
        Assert.Equal(Rupiah.FromRupiah(20_700_000), Bands.Of(Rupiah.FromRupiah(1_000_000_000_000)).Base);
    }

    [Fact]
    public void A_negative_income_has_no_band() =>
        Assert.Equal("declaredIncome", Assert.Throws<ArgumentOutOfRangeException>(() => Bands.Of(-Rupiah.FromSen(1))).ParamName);

    [Fact]
    public void The_kinds_of_business_are_the_stated_ones()
    {
        var stated = StatedBusinessKinds.Classes.SelectMany((names, i) => names.Select((name, j) => new BusinessKind(
            i + 1,
            j + 1,
            name,
            i == 0 || (i == 1 && j < 12) ? Confidence.Confirmed : Confidence.SingleSource)));

        Assert.Equal(stated, Kinds);
        Assert.Equal([23, 25, 96, 23, 24], StatedBusinessKinds.Classes.Select(names => names.Length));
    }

    [Fact]
    public void The_list_repeats_itself_and_class_and_number_are_the_key()
    {
        Assert.Equal("Reparasi kendaraan bermotor (mobil, truk, dan sepeda motor)", Kinds.Single(kind => kind is { RiskClassNumber: 3, Number: 95 }).Name);
        Assert.Equal("Pabrik dan reparasi mesin (bengkel motor, mobil, dan mesin)", Kinds.Single(kind => kind is { RiskClassNumber: 4, Number: 3 }).Name);
        Assert.Equal(191, Kinds.Select(kind => (kind.RiskClassNumber, kind.Number)).Distinct().Count());
    }

    // PP 44/2015, elucidation of Pasal 54(2) and 55(2), and the totals of both programs up to 10 billion.
    [Theory]
    [InlineData(180_000_000, 346_000, 46_000)]
    [InlineData(100_000_000, 210_000, 30_000)]
    [InlineData(500_000_000, 890_000, 110_000)]
    [InlineData(1_000_000_000, 1_540_000, 210_000)]
    [InlineData(5_000_000_000, 5_940_000, 610_000)]
    [InlineData(10_000_000_000, 10_440_000, 1_110_000)]
    [InlineData(0, 0, 0)]
    public void Construction_tiers_are_marginal(long contract, long jkk, long jkm)
    {
        var law = LawBook.Default.InForce(new(2026, 11));

        Assert.Equal(Rupiah.FromRupiah(jkk), law.Of(LawParameters.ConstructionJkkTiers).Value.Value.Of(Rupiah.FromRupiah(contract)).Round(Rounding.HalfUpToSen));
        Assert.Equal(Rupiah.FromRupiah(jkm), law.Of(LawParameters.ConstructionJkmTiers).Value.Value.Of(Rupiah.FromRupiah(contract)).Round(Rounding.HalfUpToSen));
    }

    // Growth of the gross domestic product of the year before, in hundredths of a percent (PP 45/2015 Pasal 29(3)).
    [Fact]
    public void Every_jp_wage_cap_is_the_one_before_it_grown_and_cut_to_the_hundred()
    {
        int[] growths = [479, 502, 507, 517, 502, -207, 369, 531, 505, 503, 511];
        var caps = LawBook.Default.TimelineOf(LawParameters.JpWageCap).Rulings;

        Assert.Equal(growths.Length + 1, caps.Length);
        for (var i = 0; i < growths.Length; i++)
        {
            var grown = caps[i].Value.Sen / 100 * (10_000 + growths[i]) / 10_000 / 100 * 100;
            Assert.Equal(Rupiah.FromRupiah(grown), caps[i + 1].Value);
            Assert.Equal(caps[i + 1].Value, (ExactRupiah.From(caps[i].Value) + Rate.FromPercent(new decimal(growths[i]) / 100).Of(caps[i].Value)).Round(Rounding.DownToHundredRupiah));
        }
    }
}
