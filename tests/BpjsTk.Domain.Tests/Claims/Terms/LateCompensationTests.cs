using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>What the agency owes when it pays late.</summary>
public class LateCompensationTests
{
    private static readonly LocalDate Due = new(2025, 3, 31);

    [Fact]
    public void Row_jkm_costs_one_percent_for_each_day()
    {
        var late = LateCompensation.Of(SocialProgram.Jkm, Rp(42_000_000), Due, Due.PlusDays(5)).Value;

        Assert.Equal((SocialProgram.Jkm, Rp(42_000_000), Due, Due.PlusDays(5), 5, Rp(2_100_000)), (late.Program, late.Benefit, late.DueOn, late.PaidOn, late.Periods, late.Amount));
        Assert.Equal((Rate.FromPercent(1), Confidence.Inferred, "PP 44/2015 Pasal 40(4)"), (late.Share, late.Confidence, late.Citations[0].ToString()));
        Assert.Equal("paid 2025-04-05, due 2025-03-31: 1% x IDR 42,000,000.00 x 5 days = IDR 2,100,000.00 [PP 44/2015 Pasal 40(4)]", late.ToString());
        Assert.Equal("dibayar 2025-04-05, paling lambat 2025-03-31: 1% x Rp42.000.000,00 x 5 hari = Rp2.100.000,00 [PP 44/2015 Pasal 40(4)]", late.ToText(Language.Indonesian));
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, 0, 0, 0)]
    [InlineData(SocialProgram.Jkk, -3, 0, 0)]
    [InlineData(SocialProgram.Jkk, 1, 1, 10_000)]
    [InlineData(SocialProgram.Jkk, 40, 40, 400_000)]
    [InlineData(SocialProgram.Jkm, 1, 1, 10_000)]
    [InlineData(SocialProgram.Jp, 0, 0, 0)]
    [InlineData(SocialProgram.Jp, 1, 1, 20_000)]
    [InlineData(SocialProgram.Jp, 30, 1, 20_000)]
    [InlineData(SocialProgram.Jp, 31, 2, 40_000)]
    public void Rows_days_count_for_jkk_and_jkm_and_months_that_have_begun_for_jp(SocialProgram program, int days, int periods, long amount)
    {
        var late = LateCompensation.Of(program, Rp(1_000_000), Due, Due.PlusDays(days)).Value;

        Assert.Equal((periods, Rp(amount)), (late.Periods, late.Amount));
        Assert.Equal(periods == 0 ? Confidence.Confirmed : Confidence.Inferred, late.Confidence);
        Assert.Equal(program switch { SocialProgram.Jkk => "PP 44/2015 Pasal 37(3)", SocialProgram.Jkm => "PP 44/2015 Pasal 40(4)", _ => "PP 45/2015 Pasal 35" }, late.Citations[0].ToString());
    }

    [Fact]
    public void Part_of_a_month_counts_by_the_policy()
    {
        var policies = PolicySet.Default.With(FinePartMonth.FullMonthsOnly);
        Assert.Equal(0, LateCompensation.Of(SocialProgram.Jp, Rp(1_000_000), Due, Due.PlusDays(29), policies).Value.Periods);
        Assert.Equal(1, LateCompensation.Of(SocialProgram.Jp, Rp(1_000_000), Due, Due.PlusDays(30), policies).Value.Periods);
    }

    [Fact]
    public void Code_CTM_001_refuses_programs_for_which_nothing_is_named()
    {
        Refused.With(LateCompensation.Of(SocialProgram.Jht, Rp(1), Due, Due), "BPJSTK-CTM-001 Program");
        Refused.With(LateCompensation.Of(SocialProgram.Jkp, Rp(1), Due, Due), "BPJSTK-CTM-001 Program");
        Assert.Throws<ArgumentOutOfRangeException>(() => LateCompensation.Of((SocialProgram)7, Rp(1), Due, Due));
    }

    [Fact]
    public void Code_CTM_002_refuses_a_benefit_that_is_not_above_zero()
    {
        Refused.With(LateCompensation.Of(SocialProgram.Jkk, Rupiah.Zero, Due, Due), "BPJSTK-CTM-002 Benefit");
        Assert.True(LateCompensation.Of(SocialProgram.Jkk, Rupiah.FromSen(1), Due, Due).IsSuccess);
        Refused.With(LateCompensation.Of(SocialProgram.Jkk, Rp(1), new(2015, 6, 30), Due), "BPJSTK-LAW-001 ");
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(9, 6)]
    public void Of_a_paid_claim_the_days_count_from_the_end_of_its_term(int daysAfterFiling, int daysLate)
    {
        // Filed on a Monday, so that the three working days end on Thursday.
        var claim = Filed(Death(), Noon, ClaimActor.Heir);
        var determined = claim.Determine(claim.Verify(JkmFacts.Of(Cover(claim.Case), Died(), false, Heirs(SocialProgram.Jkm, HeirRelation.Child)), Noon.Date).Value, Agency, Noon.PlusDays(1)).Value;
        var paid = determined.Pay(determined.Award.Total, Agency, Noon.PlusDays(daysAfterFiling)).Value;
        var late = LateCompensation.Of(paid, WorkingDays.WeekendsOnly).Value;

        Assert.Equal((daysLate, determined.Award.Total, new LocalDate(2025, 3, 6)), (late.Periods, late.Benefit, late.DueOn));

        // A payment that the bank returned was made all the same.
        var again = paid.ReturnPayment("rekening ditutup", Agency, Noon.PlusDays(20)).Value.Pay(determined.Award.Total, Agency, Noon.PlusDays(30)).Value;
        Assert.Equal(daysLate, LateCompensation.Of(again, WorkingDays.WeekendsOnly).Value.Periods);
        Assert.Throws<ArgumentNullException>(() => LateCompensation.Of<JkmCase>(null!, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentNullException>(() => LateCompensation.Of(paid, null!));
    }
}
