using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>Every row of the table of JKK, on both sides of 2 December 2019.</summary>
public class JkkTableTests
{
    private static readonly Rupiah Much = Rp(900_000_000);

    [Fact]
    public void Jkk_is_unknown_before_july_2015()
    {
        Assert.Equal("BPJSTK-LAW-001", JkkCalculator.On(new(2015, 6, 30)).Errors.Single().Code.Id);
        Assert.True(JkkCalculator.On(new(2015, 7, 1)).IsSuccess);
    }

    [Fact]
    public void Medical_care_is_a_line_without_amount_whose_article_is_the_one_of_the_day()
    {
        var (before, since) = (Jkk(Before).Value.Line(BenefitKind.MedicalCare), Jkk(Since).Value.Line(BenefitKind.MedicalCare));

        Assert.Equal(Rupiah.Zero, before.Amount);
        Assert.Equal("JKK medical care: by medical need, without limit, class I room = IDR 0.00 [PP 44/2015 Pasal 25(2)a] confirmed", before.ToString());
        Assert.Equal("JKK pelayanan kesehatan: menurut kebutuhan medis, tanpa batas biaya, ruang kelas I = Rp0,00 [PP 44/2015 Pasal 25(2)a sebagaimana diubah dengan PP 82/2019] terkonfirmasi", since.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData(TransportMode.Land, 1_000_000, 5_000_000, "by land, river or lake")]
    [InlineData(TransportMode.Sea, 1_500_000, 2_000_000, "by sea")]
    [InlineData(TransportMode.Air, 2_500_000, 10_000_000, "by air")]
    public void Transport_is_refunded_to_the_cap_of_its_mode(TransportMode mode, long before, long since, string name)
    {
        foreach (var (day, cap, confidence) in new[] { (Before, before, Confidence.SingleSource), (Since, since, Confidence.Confirmed) })
        {
            var above = Jkk(day, costs: [AccidentCost.Transport(mode, Rp(cap) + Rupiah.FromSen(1))]).Value;
            var at = Jkk(day, costs: [AccidentCost.Transport(mode, Rp(cap - 1)), AccidentCost.Transport(mode, Rp(1))]).Value;

            Assert.Equal(Rp(cap), above.Line(BenefitKind.Transport).Amount);
            Assert.Equal($"transport, {name}", above.Line(BenefitKind.Transport).Name.English);
            Assert.Equal(confidence, above.Line(BenefitKind.Transport).Confidence);
            Assert.Contains("at most IDR", above.Denied(BenefitKind.Transport).ToText(Language.English), StringComparison.Ordinal);
            Assert.Equal(Rp(cap), at.Total);
            Assert.DoesNotContain(at.NotGranted, denial => denial.Kind == BenefitKind.Transport);
        }
    }

    [Fact]
    public void Each_mode_is_used_to_its_own_cap()
    {
        var statement = Jkk(Since, costs: [AccidentCost.Transport(TransportMode.Air, Much), AccidentCost.Transport(TransportMode.Land, Rp(1)), AccidentCost.Transport(TransportMode.Sea, Much)]).Value;

        Assert.Equal([Rp(1), Rp(2_000_000), Rp(10_000_000)], statement.Lines.Where(line => line.Kind == BenefitKind.Transport).Select(line => line.Amount));
        Assert.Equal("min(IDR 900,000,000.00; IDR 2,000,000.00)", statement.Lines.Single(line => line.Name.Indonesian.EndsWith("laut", StringComparison.Ordinal)).Formula.English);
        Assert.Equal(
            ["JKK transport: not granted: by sea: IDR 900,000,000.00 at most IDR 2,000,000.00: not met [PP 44/2015 Pasal 25(2)b1 as amended by PP 82/2019]",
            "JKK transport: not granted: by air: IDR 900,000,000.00 at most IDR 10,000,000.00: not met [PP 44/2015 Pasal 25(2)b1 as amended by PP 82/2019]"],
            statement.NotGranted.Where(denial => denial.Kind == BenefitKind.Transport).Select(denial => denial.ToText(Language.English)));
        Assert.Contains("laut: Rp900.000.000,00 paling tinggi Rp2.000.000,00", statement.NotGranted.First(denial => denial.Kind == BenefitKind.Transport).ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("darat", TransportMode.Land)]
    [InlineData(" Sungai ", TransportMode.Land)]
    [InlineData("danau", TransportMode.Land)]
    [InlineData("LAND", TransportMode.Land)]
    [InlineData("river", TransportMode.Land)]
    [InlineData("lake", TransportMode.Land)]
    [InlineData("laut", TransportMode.Sea)]
    [InlineData("sea", TransportMode.Sea)]
    [InlineData("udara", TransportMode.Air)]
    [InlineData("air", TransportMode.Air)]
    public void A_mode_is_read_in_both_languages(string text, TransportMode mode) => Assert.Equal(mode, TransportModes.FromText(text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("helicopter")]
    public void An_unknown_mode_is_refused(string? text) => Assert.Equal("BPJSTK-JKK-006", TransportModes.FromText(text).Errors.Single().Code.Id);

    [Fact]
    public void A_mode_that_does_not_exist_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => AccidentCost.Transport((TransportMode)3, Much));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => TransportModes.Name((TransportMode)3));
    }

    [Fact]
    public void Permanent_total_disability_pays_70_percent_of_80_months_and_the_periodic_benefit()
    {
        var before = Jkk(Before, AccidentConsequence.PermanentTotalDisability, 4_000_000).Value;
        var since = Jkk(Since, AccidentConsequence.PermanentTotalDisability, 4_000_000).Value;

        Assert.Equal((Rp(224_000_000), Rp(4_800_000), Rp(228_800_000)), (before.AmountOf(BenefitKind.PermanentTotalDisability), before.AmountOf(BenefitKind.Periodic), before.Total));
        Assert.Equal((Rp(224_000_000), Rp(12_000_000), Rp(236_000_000)), (since.AmountOf(BenefitKind.PermanentTotalDisability), since.AmountOf(BenefitKind.Periodic), since.Total));
        Assert.Equal("70% x 80 x IDR 4,000,000.00", since.Line(BenefitKind.PermanentTotalDisability).Formula.English);
        Assert.Equal("24 x IDR 500,000.00", since.Line(BenefitKind.Periodic).Formula.English);
        Assert.Equal(Confidence.Confirmed, before.Line(BenefitKind.PermanentTotalDisability).Confidence);
        Assert.Equal(Confidence.Confirmed, since.Line(BenefitKind.Periodic).Confidence);
        Assert.Equal("JKK funeral: not granted: the participant died: not met [PP 44/2015 Pasal 25(2)b4 as amended by PP 82/2019]", since.Denied(BenefitKind.Funeral).ToText(Language.English));
    }

    [Fact]
    public void Death_pays_60_percent_of_80_months_the_periodic_benefit_and_the_funeral()
    {
        var before = Jkk(Before, AccidentConsequence.Death(Before)).Value;
        var since = Jkk(Since, AccidentConsequence.Death(Since)).Value;

        Assert.Equal([Rp(240_000_000), Rp(4_800_000), Rp(3_000_000), Rp(247_800_000)], Parts(before));
        Assert.Equal([Rp(240_000_000), Rp(12_000_000), Rp(10_000_000), Rp(262_000_000)], Parts(since));
        Assert.Equal("60% x 80 x IDR 5,000,000.00", since.Line(BenefitKind.AccidentalDeath).Formula.English);
        Assert.Equal((Confidence.SingleSource, Confidence.Confirmed), (before.Line(BenefitKind.AccidentalDeath).Confidence, since.Line(BenefitKind.AccidentalDeath).Confidence));
        Assert.Equal(
            ["PP 44/2015 Pasal 25(2)b4 as amended by PP 82/2019", "PP 44/2015 Lampiran III as amended by PP 82/2019", "PP 44/2015 Pasal 25(2)b3 as amended by PP 82/2019", "PP 44/2015 Pasal 32(1)", "PP 44/2015 Pasal 19(2)"],
            since.Line(BenefitKind.AccidentalDeath).Citations.Select(citation => citation.ToString()));

        static Rupiah[] Parts(BenefitStatement statement) => [statement.AmountOf(BenefitKind.AccidentalDeath), statement.AmountOf(BenefitKind.Periodic), statement.AmountOf(BenefitKind.Funeral), statement.Total];
    }

    [Theory]
    [InlineData(337_499, 16_200_000, true, false)]
    [InlineData(337_500, 16_200_000, false, false)]
    [InlineData(416_666, 20_000_000, true, true)]
    [InlineData(416_667, 20_000_016, false, true)]
    public void Death_is_at_least_the_lump_sum_of_jkm_of_its_time(long wage, long amount, bool isLeast, bool isSince)
    {
        var day = isSince ? Since : Before;
        var line = Jkk(day, AccidentConsequence.Death(day), wage).Value.Line(BenefitKind.AccidentalDeath);

        Assert.Equal(Rp(amount), line.Amount);
        Assert.Equal(isLeast, line.Formula.English.StartsWith("max(60% x 80 x IDR", StringComparison.Ordinal));
        Assert.Equal(isLeast, line.Citations.Any(citation => citation.Provision.StartsWith("Pasal 34", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dentures_are_refunded_to_their_cap() => Capped(AccidentCost.Dentures, BenefitKind.Dentures, 3_000_000, 5_000_000);

    [Fact]
    public void A_hearing_aid_is_refunded_to_its_cap_since_december_2019() => Capped(AccidentCost.HearingAid, BenefitKind.HearingAid, null, 2_500_000);

    [Fact]
    public void Glasses_are_refunded_to_their_cap_since_december_2019() => Capped(AccidentCost.Glasses, BenefitKind.Glasses, null, 1_000_000);

    [Fact]
    public void Home_care_is_refunded_to_its_cap_since_december_2019() => Capped(cost => AccidentCost.HomeCare(cost), BenefitKind.HomeCare, null, 20_000_000);

    [Fact]
    public void Home_care_lasts_twelve_months()
    {
        var twelve = Jkk(Since, costs: [AccidentCost.HomeCare([.. Enumerable.Repeat(Rp(1_000_000), 12)])]).Value;
        var thirteen = Jkk(Since, costs: [AccidentCost.HomeCare([.. Enumerable.Repeat(Rp(1_000_000), 13)])]).Value;

        Assert.Equal((Rp(12_000_000), Rp(12_000_000)), (twelve.Total, thirteen.Total));
        Assert.DoesNotContain(twelve.NotGranted, denial => denial.Kind == BenefitKind.HomeCare);
        Assert.Equal("JKK home care: not granted: at most 12 months: not met [PP 44/2015 Pasal 25(2)a13 as amended by PP 82/2019]", thirteen.Denied(BenefitKind.HomeCare).ToText(Language.English));
        Assert.Equal(Confidence.Confirmed, twelve.Line(BenefitKind.HomeCare).Confidence);
    }

    [Fact]
    public void An_orthosis_or_prosthesis_costs_the_standard_price_40_percent_and_the_rehabilitation()
    {
        foreach (var day in new[] { Before, Since })
        {
            var line = Jkk(day, costs: [AccidentCost.OrthosisOrProsthesis(Rp(1_000_001), Rp(250_000))]).Value.Line(BenefitKind.OrthosisOrProsthesis);

            Assert.Equal(Rupiah.FromSen(165_000_140), line.Amount);
            Assert.Equal("IDR 1,000,001.00 x (100% + 40%) + IDR 250,000.00", line.Formula.English);
            Assert.Equal(Confidence.SingleSource, line.Confidence);
        }
    }

    [Fact]
    public void Return_to_work_is_granted_on_advice_without_an_amount()
    {
        var (advised, not) = (Jkk(Since, advised: true).Value, Jkk(Since).Value);

        Assert.Equal("JKK return to work: guidance; its travel is inside the caps of transport = IDR 0.00 [PP 44/2015 Pasal 49(1)] confirmed", advised.Line(BenefitKind.ReturnToWork).ToString());
        Assert.DoesNotContain(advised.NotGranted, denial => denial.Kind == BenefitKind.ReturnToWork);
        Assert.Equal("JKK return to work: not granted: the adviser doctor recommends it: not met [PP 44/2015 Pasal 49(1)]", not.Denied(BenefitKind.ReturnToWork).ToText(Language.English));
    }

    [Fact]
    public void What_recovery_does_not_give_is_listed_with_its_reason()
    {
        var statement = Jkk(Since).Value;

        Assert.Equal([BenefitKind.MedicalCare], statement.Lines.Select(line => line.Kind));
        Assert.Equal(
            ["ReturnToWork: the adviser doctor recommends it", "PartialDisability: the doctor finds a partial disability", "PermanentTotalDisability: the doctor finds a permanent total disability",
            "AccidentalDeath: the participant died", "Funeral: the participant died", "Periodic: the participant died or is permanently and totally disabled", "Scholarship: the participant died or is permanently and totally disabled"],
            statement.NotGranted.Select(denial => $"{denial.Kind}: {denial.Conditions.Single().Requirement.English}"));
        Assert.Equal(
            ["ada rekomendasi dokter penasehat", "dokter menyatakan cacat sebagian", "dokter menyatakan cacat total tetap", "peserta meninggal dunia", "peserta meninggal dunia", "peserta meninggal dunia atau cacat total tetap", "peserta meninggal dunia atau cacat total tetap"],
            statement.NotGranted.Select(denial => denial.Conditions.Single().Requirement.Indonesian));
        Assert.All(statement.NotGranted, denial => Assert.False(denial.Conditions.Single().IsMet));
    }

    private static void Capped(Func<Rupiah, AccidentCost> cost, BenefitKind kind, long? before, long since)
    {
        var old = Jkk(Before, costs: [cost(Much)]).Value;
        var above = Jkk(Since, costs: [cost(Rp(since) + Rupiah.FromSen(1))]).Value;
        var at = Jkk(Since, costs: [cost(Rp(since))]).Value;

        if (before is { } cap)
        {
            Assert.Equal((Rp(cap), Confidence.Inferred), (old.Line(kind).Amount, old.Line(kind).Confidence));
        }
        else
        {
            Assert.DoesNotContain(old.Lines, line => line.Kind == kind);
            Assert.Contains("the benefit exists since 2019-12-02: not met [PP 44/2015 Pasal 25(2)", old.Denied(kind).ToText(Language.English), StringComparison.Ordinal);
            Assert.Contains("manfaat berlaku sejak 2019-12-02", old.Denied(kind).ToText(Language.Indonesian), StringComparison.Ordinal);
        }

        Assert.Equal(Rp(since), above.Line(kind).Amount);
        Assert.Contains($"{BenefitNames.Of(kind).English}: IDR", above.Denied(kind).ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal(Rp(since), at.Total);
        Assert.DoesNotContain(at.NotGranted, denial => denial.Kind == kind);
    }
}
