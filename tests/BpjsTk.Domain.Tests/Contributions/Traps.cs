using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

/// <summary>What most payroll programs get wrong, a test each.</summary>
public sealed class Traps
{
    public static TheoryData<int> MonthsSinceJuly2015 { get; } = new(Enumerable.Range(0, 140));

    [Theory]
    [MemberData(nameof(MonthsSinceJuly2015))]
    public void The_bill_for_jkk_and_jkm_has_not_changed_since_July_2015(int months)
    {
        var (year, month) = (2015 + ((6 + months) / 12), ((6 + months) % 12) + 1);
        var jkk = Enumerable.Range(1, 5).Select(riskClass => Bill(year, month, 10_000_000, riskClass).Jkk);

        Assert.Equal([Rp(24_000), Rp(54_000), Rp(89_000), Rp(127_000), Rp(174_000)], jkk);
        Assert.Equal(Rp(30_000), Bill(year, month, 10_000_000).Jkm);
    }

    [Theory]
    [InlineData(2021, 2)]
    [InlineData(2025, 1)]
    [InlineData(2025, 2)]
    [InlineData(2027, 2)]
    public void Jkp_costs_employer_and_worker_nothing_extra(int year, int month)
    {
        var with = Month(year, month).Calculate(Worker(9_000_000, programs: Everything)).Value;
        var without = Month(year, month).Calculate(Worker(9_000_000, programs: ProgramBundle.JkkJkmJhtJp)).Value;

        Assert.Equal(Rp(11_000), with.JkpGovernment);
        Assert.Equal((without.TotalEmployer, without.TotalWorker, without.Total), (with.TotalEmployer, with.TotalWorker, with.Total));
        Assert.Equal(without.Jkk, with.Jkk);
        Assert.Equal(Rp(7_000), with.FundShares.Value.JkpFromJkk);
        Assert.Equal(with.Jkk - Rp(7_000), with.FundShares.Value.Jkk);
    }

    [Fact]
    public void Jkp_is_refused_before_it_began()
    {
        Refuses(ErrorCatalog.LawBeforeFirst, Month(2021, 1).Calculate(Worker(9_000_000, programs: Everything)));
        Refuses(ErrorCatalog.LawBeforeFirst, Month(2021, 1).Explain(Worker(9_000_000, programs: Everything)));
        Assert.True(Month(2021, 2).Calculate(Worker(9_000_000, programs: Everything)).IsSuccess);
    }

    [Fact]
    public void Jkk_jkm_and_jht_have_no_wage_cap_and_only_jp_and_the_base_of_jkp_have_one()
    {
        var bill = Bill(2026, 3, 1_000_000_000);

        Assert.Equal((Rp(2_400_000), Rp(3_000_000), Rp(37_000_000), Rp(20_000_000)), (bill.Jkk, bill.Jkm, bill.JhtEmployer, bill.JhtWorker));
        Assert.Equal((Rp(221_726), Rp(110_863)), (bill.JpEmployer, bill.JpWorker));
        Assert.Equal(Rp(11_000), bill.JkpGovernment);
    }

    [Fact]
    public void The_jp_cap_changes_in_March_and_not_in_January_and_it_fell_in_2021()
    {
        Assert.Equal(Bill(2025, 12, 20_000_000).JpWorker, Bill(2026, 2, 20_000_000).JpWorker);
        Assert.Equal((Rp(105_474), Rp(110_863)), (Bill(2026, 2, 20_000_000).JpWorker, Bill(2026, 3, 20_000_000).JpWorker));
        Assert.Equal((Rp(89_397), Rp(87_546)), (Bill(2021, 2, 20_000_000).JpWorker, Bill(2021, 3, 20_000_000).JpWorker));
    }

    [Fact]
    public void A_daily_wage_counts_25_times()
    {
        var wage = WageBase.Daily(Rp(200_000), LawBook.Default.InForce(new YearMonth(2026, 3))).Value;
        var bill = Month(2026, 3).Calculate(WageEarner.Create(wage, RiskClass.VeryLow, Everything).Value).Value;

        Assert.Equal(Rp(100_000), bill.JhtWorker);
        Assert.Equal(Rp(50_000), bill.JpWorker);
    }

    [Fact]
    public void No_minimum_wage_is_a_floor_of_the_base()
    {
        var bill = Bill(2025, 6, 100_000);

        Assert.Equal((Rp(240), Rp(300), Rp(3_700), Rp(2_000), Rp(2_000), Rp(1_000)), (bill.Jkk, bill.Jkm, bill.JhtEmployer, bill.JhtWorker, bill.JpEmployer, bill.JpWorker));
    }

    [Fact]
    public void The_self_employed_pay_on_the_base_of_the_band_and_not_on_what_they_earn()
    {
        var bill = SelfEmployedMonth(2025, 6).Calculate(Independent(3_000_000, jht: true)).Value;

        Assert.Equal(Rp(2_950_000), bill.Band!.Base);
        Assert.Equal((Rp(29_500), Rp(6_800), Rp(59_000)), (bill.Jkk, bill.Jkm, bill.Jht));
    }

    [Fact]
    public void The_tiers_of_construction_are_marginal()
    {
        var bill = ConstructionCalculator.For(new YearMonth(2015, 7)).Value.Calculate(ConstructionProject.Create(Rp(180_000_000)).Value);

        // The law's own example: 0.21 % of 100 million and 0.17 % of the 80 million above.
        Assert.Equal((Rp(346_000), Rp(46_000), Rp(392_000)), (bill.Jkk, bill.Jkm, bill.Total));
    }

    [Theory]
    [InlineData("1966-02-15", 2025, 2, false)]
    [InlineData("1966-02-15", 2025, 1, false)]
    [InlineData("1966-12-31", 2024, 12, true)]
    [InlineData("1966-12-31", 2025, 1, false)]
    [InlineData("1967-01-01", 2025, 2, true)]
    [InlineData("1967-01-01", 2026, 1, true)]
    [InlineData("1967-01-01", 2026, 2, false)]
    public void Jp_is_paid_until_the_age_of_59_from_2025(string birth, int year, int month, bool hasJp)
    {
        // Who was born in 1966 reached 58 while it was the age; who was born a day later has it raised to 59 on that day.
        var law = LawBook.Default.InForce(new YearMonth(year, month));
        var worker = BpjsTk.Domain.Participants.Worker.Citizen(NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value, new LocalDate(2016, 1, 4), JknStatus.WageEarner, EmploymentRelation.Permanent).Value;
        var participation = ParticipationRules.For(law).Value.Decide(Employer.Create(EmployerScale.Large, RiskClass.VeryLow).Value, worker, ProgramBundle.JkkJkmJhtJp).Value;
        var bill = Month(year, month).Calculate(participation.ToWageEarner(WageBase.Monthly(Rp(10_000_000)).Value)).Value;

        Assert.Equal(hasJp ? Rp(100_000) : Rupiah.Zero, bill.JpWorker);
        Assert.Equal(Rp(200_000), bill.JhtWorker);
    }

    [Fact]
    public void The_relief_of_PP_50_2025_is_chosen_by_contribution_month()
    {
        // Twelve months from July 2026, paid at once by one who is no driver: six have the relief, whenever the payment is made.
        var payment = SelfEmployedPayment.Price(Independent(1_000_000), new YearMonth(2026, 7), 12, [SelfEmployedRelief.OfOther(false)]).Value;

        Assert.Equal(Enumerable.Repeat(Rp(8_400), 6).Concat(Enumerable.Repeat(Rp(16_800), 6)), payment.Months.Select(month => month.Statement.Total));
        Assert.Equal(Rp(151_200), payment.Total);
    }

    [Fact]
    public void Trade_is_risk_class_I_and_construction_work_class_V()
    {
        var list = RiskClassList.On(new LocalDate(2025, 6, 1)).Value;

        Assert.StartsWith("Perdagangan lainnya (toko", list.Find(RiskClass.VeryLow, 8).Value.Name, StringComparison.Ordinal);
        Assert.All(list.Search("perdagangan besar").Concat(list.Search("perdagangan ekspor")), kind => Assert.Equal(1, kind.RiskClassNumber));
        Assert.Equal(5, Assert.Single(list.Search("konstruksi")).RiskClassNumber);
        Assert.Equal(Rp(174_000), Bill(2025, 6, 10_000_000, 5).Jkk);
        Assert.Equal(Rp(24_000), Bill(2025, 6, 10_000_000, 1).Jkk);
    }

    [Fact]
    public void The_rates_of_the_civil_servants_scheme_are_not_ours()
    {
        // PP 70/2015 has 0.24 % JKK and 0.72 % JKM for every civil servant; no segment of the library bills that JKM.
        Assert.Equal(Rp(30_000), Month(2025, 6).Calculate(Worker(10_000_000, 1, ProgramBundle.JkkJkmJhtJp, Segment.PuNonAsn)).Value.Jkm);
    }
}
