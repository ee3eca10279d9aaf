using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>Every row of the table of JKM, on both sides of 2 December 2019 and of 24 February 2025.</summary>
public class JkmTests
{
    private static readonly LocalDate ShortRule = new(2025, 2, 24);

    [Fact]
    public void Jkm_is_unknown_before_july_2015()
    {
        Assert.Equal("BPJSTK-LAW-001", JkmCalculator.On(new(2015, 6, 30)).Errors.Single().Code.Id);
        Assert.True(JkmCalculator.On(new(2015, 7, 1)).IsSuccess);
    }

    [Fact]
    public void The_lump_sum_is_16_200_000_and_20_000_000_since() => Row(BenefitKind.DeathLumpSum, 16_200_000, 20_000_000, "Pasal 34(1)a");

    [Fact]
    public void The_periodic_benefit_is_4_800_000_and_12_000_000_since() => Row(BenefitKind.Periodic, 4_800_000, 12_000_000, "Pasal 34(1)b");

    [Fact]
    public void The_funeral_is_3_000_000_and_10_000_000_since() => Row(BenefitKind.Funeral, 3_000_000, 10_000_000, "Pasal 34(1)c");

    [Fact]
    public void Together_it_is_24_000_000_and_42_000_000_since() => Assert.Equal((Rp(24_000_000), Rp(42_000_000)), (Jkm(Before).Value.Total, Jkm(Since).Value.Total));

    [Fact]
    public void The_scholarship_takes_five_years_of_contributions_and_three_since()
    {
        var child = WholeChild(new(2019, 7, 1));

        Assert.Equal((Rupiah.Zero, Rp(12_000_000)), (Of(Before, 59), Of(Before, 60)));
        Assert.Equal((Rupiah.Zero, Rp(87_000_000)), (Of(Since, 35), Of(Since, 36)));
        Assert.Equal(
            "JKM children's scholarship: not granted: at least 3 years of contributions (36 months): not met [PP 44/2015 Pasal 34(1)d as amended by PP 82/2019]",
            Jkm(Since, monthsPaid: 35, children: [child]).Value.Denied(BenefitKind.Scholarship).ToText(Language.English));
        Assert.Contains("masa iur paling singkat 3 tahun (36 bulan)", Jkm(Since, monthsPaid: 35).Value.Denied(BenefitKind.Scholarship).ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("PP 44/2015 Pasal 34(3) as amended by PP 82/2019", Jkm(Since, monthsPaid: 36, children: [child]).Value.Lines.First(line => line.Kind == BenefitKind.Scholarship).Citations[0].ToString());

        Rupiah Of(LocalDate day, int months) => Jkm(day, monthsPaid: months, children: [child]).Value.AmountOf(BenefitKind.Scholarship);
    }

    [Theory]
    [InlineData(Segment.Bpu, 0, 10_000_000)]
    [InlineData(Segment.Bpu, 2, 10_000_000)]
    [InlineData(Segment.Bpu, 3, 42_000_000)]
    [InlineData(Segment.BpuEmployer, 2, 10_000_000)]
    [InlineData(Segment.Pu, 0, 42_000_000)]
    [InlineData(Segment.PuNonAsn, 0, 42_000_000)]
    [InlineData(Segment.Construction, 0, 42_000_000)]
    [InlineData(Segment.Trainee, 0, 42_000_000)]
    public void Self_employed_under_three_months_paid_give_the_funeral_only_since_february_2025(Segment segment, int monthsPaid, long total)
    {
        Assert.Equal(Rp(42_000_000), Jkm(ShortRule.PlusDays(-1), segment, monthsPaid).Value.Total);
        Assert.Equal(Rp(total), Jkm(ShortRule, segment, monthsPaid).Value.Total);
    }

    [Fact]
    public void A_short_membership_is_told_in_its_line_and_its_denials()
    {
        var statement = Jkm(ShortRule, Segment.Bpu, 2).Value;

        Assert.Equal("JKM funeral, self-employed with fewer than 3 months paid: IDR 10,000,000.00 = IDR 10,000,000.00 [Permenaker 1/2025] single source", statement.Lines.Single().ToString());
        Assert.Equal("biaya pemakaman, BPU dengan iuran kurang dari 3 bulan", statement.Lines.Single().Name.Indonesian);
        Assert.Equal([BenefitKind.DeathLumpSum, BenefitKind.Periodic, BenefitKind.Scholarship], statement.NotGranted.Select(denial => denial.Kind));
        Assert.Equal("JKM lump sum at death: not granted: a self-employed participant has paid at least 3 months: not met [Permenaker 1/2025]", statement.NotGranted[0].ToText(Language.English));
        Assert.Contains("iuran BPU dibayar sekurang-kurangnya 3 bulan", statement.NotGranted[1].ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_death_is_told_at_once()
    {
        Refused.With(JkmDeath.Create(Segment.Pmi, -1), "BPJSTK-BEN-001 Segment", "BPJSTK-JKM-001 MonthsPaid");
        Refused.With(Jkm(Since, born: Since.PlusDays(1)), "BPJSTK-BEN-002 BirthDate");
        Assert.True(Jkm(Since, born: Since, monthsPaid: 0).IsSuccess);
        Assert.Throws<ArgumentOutOfRangeException>("segment", () => JkmDeath.Create((Segment)7, 0));
        Assert.Throws<ArgumentNullException>("death", () => JkmCalculator.On(Since).Value.Calculate(null!));
    }

    [Fact]
    public void A_calculator_and_its_statement_know_day_law_and_readings()
    {
        var policies = PolicySet.Default.With(Rounding.DownToRupiah);
        var calculator = JkmCalculator.On(Since, policies: policies).Value;
        var statement = calculator.Calculate(JkmDeath.Create(Segment.Pu, 0).Value).Value;

        Assert.Equal((Since, LawBook.Default, policies), (calculator.DiedOn, calculator.Book, calculator.Policies));
        Assert.Equal((Since, LawBook.Default.Version, policies), (statement.EventOn, statement.LawVersion, statement.Policies));
    }

    private static void Row(BenefitKind kind, long before, long since, string article)
    {
        var (old, now) = (Jkm(Before).Value.Line(kind), Jkm(Since).Value.Line(kind));

        Assert.Equal((Rp(before), Rp(since)), (old.Amount, now.Amount));
        Assert.Equal(($"PP 44/2015 {article}", $"PP 44/2015 {article} as amended by PP 82/2019"), (old.Citations.Single().ToString(), now.Citations.Single().ToString()));
        Assert.Equal((Confidence.Confirmed, Confidence.Confirmed), (old.Confidence, now.Confidence));
    }
}
