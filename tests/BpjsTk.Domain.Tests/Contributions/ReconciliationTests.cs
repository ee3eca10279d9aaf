using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class ReconciliationTests
{
    private static readonly ProgramBundle AllFive = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    private static readonly ContributionCalculator August2026 = ContributionCalculator.For(new YearMonth(2026, 8)).Value;

    [Fact]
    public void Bills_that_are_equal_agree()
    {
        var worker = Earner(15_000_000);

        var result = Reconciliation.OfWorker(August2026, worker, BilledAmounts.Of(August2026.Calculate(worker).Value)).Value;

        Assert.True(result.Agrees);
        Assert.Empty(result.Differences);
        Assert.Equal(result.Calculated, result.Billed);
    }

    [Fact]
    public void A_payslip_cut_down_to_hundreds_is_known_by_its_rounding()
    {
        // The payslip behind a real Formulir 2a: 55,463.68 and 27,731.84 became 55,400 and 27,700.
        var worker = Earner(2_773_184);
        var lawful = BilledAmounts.Of(August2026.Calculate(worker).Value);

        var result = Reconciliation.OfWorker(August2026, worker, With(lawful, jhtWorker: R(55_400), jpWorker: R(27_700))).Value;

        Assert.False(result.Agrees);
        Assert.Equal([BillItem.JhtWorker, BillItem.JpWorker], result.Differences.Select(one => one.Item));
        Assert.Equal(Rupiah.FromSen(-6_368), result.Differences[0].Amount);
        Assert.Equal((Rupiah.FromSen(5_546_368), R(55_400)), (result.Differences[0].Calculated, result.Differences[0].Billed));
        Assert.All(result.Differences, one => Assert.Equal((DifferenceCause.OtherRounding, "DownToHundredRupiah"), (one.Reasons.Single().Cause, one.Reasons.Single().Detail.English)));
    }

    [Fact]
    public void Last_years_JP_cap_is_named_by_its_amount()
    {
        var worker = Earner(15_000_000);
        var lawful = BilledAmounts.Of(August2026.Calculate(worker).Value);

        var result = Reconciliation.OfWorker(August2026, worker, With(lawful, jpEmployer: R(200_846), jpWorker: Rupiah.FromSen(10_042_300))).Value;

        Assert.Equal(2, result.Differences.Length);
        Assert.All(result.Differences, one =>
        {
            var reason = Assert.Single(one.Reasons);
            Assert.Equal(DifferenceCause.OtherJpCap, reason.Cause);
            Assert.Equal(new BilingualText("Rp10.042.300,00", "IDR 10,042,300.00"), reason.Detail);
        });
    }

    [Theory]
    [InlineData(BillItem.Jkk, 36_000_00, DifferenceCause.OtherRiskClass, "class I")]
    [InlineData(BillItem.Jkk, 261_000_00, DifferenceCause.OtherRiskClass, "class V")]
    [InlineData(BillItem.Jkk, 59_866_02, DifferenceCause.CapWhereNoneIs, "IDR 11,086,300.00")]
    [InlineData(BillItem.Jkk, 60_000_00, DifferenceCause.FundShareBilled, "fund share rate 0.4%")]
    [InlineData(BillItem.Jkk, 74_000_00, DifferenceCause.FundShareBilled, "fund share after recomposition")]
    [InlineData(BillItem.Jkk, 40_500_00, DifferenceCause.ReliefUngranted, "half the rate")]
    [InlineData(BillItem.Jkk, 0, DifferenceCause.LeftOut, "the program is not billed")]
    [InlineData(BillItem.Jkm, 30_000_00, DifferenceCause.FundShareBilled, "fund share rate 0.2%")]
    [InlineData(BillItem.Jkm, 40_000_00, DifferenceCause.FundShareBilled, "fund share after recomposition")]
    [InlineData(BillItem.Jkm, 22_500_00, DifferenceCause.ReliefUngranted, "half the rate")]
    [InlineData(BillItem.Jkm, 33_258_90, DifferenceCause.CapWhereNoneIs, "IDR 11,086,300.00")]
    [InlineData(BillItem.JhtEmployer, 335_871_20, DifferenceCause.CapWhereNoneIs, "IDR 9,077,600.00")]
    [InlineData(BillItem.JhtWorker, 12_345_67, DifferenceCause.Unexplained, "not recognised")]
    [InlineData(BillItem.JpEmployer, 300_000_00, DifferenceCause.JpCapIgnored, "the whole wage without the cap")]
    [InlineData(BillItem.JpWorker, 150_000_00, DifferenceCause.JpCapIgnored, "the whole wage without the cap")]
    [InlineData(BillItem.JpWorker, 70_000_00, DifferenceCause.OtherJpCap, "IDR 7,000,000.00")]
    public void A_usual_mistake_is_named(BillItem item, long billedSen, DifferenceCause cause, string detail)
    {
        var worker = Earner(15_000_000);
        var wrong = Replace(BilledAmounts.Of(August2026.Calculate(worker).Value), item, Rupiah.FromSen(billedSen));

        var difference = Assert.Single(Reconciliation.OfWorker(August2026, worker, wrong).Value.Differences);

        Assert.Equal(item, difference.Item);
        Assert.Contains((cause, detail), difference.Reasons.Select(reason => (reason.Cause, reason.Detail.English)));
        Assert.All(difference.Reasons, reason => Assert.NotEmpty(reason.Detail.Indonesian));
    }

    [Fact]
    public void A_bill_of_another_wage_is_known_by_all_its_amounts()
    {
        var (worker, other) = (Earner(15_000_000), Earner(8_765_432));

        var result = Reconciliation.OfWorker(August2026, worker, BilledAmounts.Of(August2026.Calculate(other).Value)).Value;

        Assert.Equal(6, result.Differences.Length);
        Assert.All(result.Differences, one => Assert.Contains((DifferenceCause.OtherWage, "IDR 8,765,432.00"), one.Reasons.Select(reason => (reason.Cause, reason.Detail.English))));
    }

    [Fact]
    public void One_amount_of_another_wage_is_not_called_another_wage()
    {
        var worker = Earner(15_000_000);
        var wrong = Replace(BilledAmounts.Of(August2026.Calculate(worker).Value), BillItem.JhtEmployer, R(74_000));

        var difference = Assert.Single(Reconciliation.OfWorker(August2026, worker, wrong).Value.Differences);

        Assert.Equal([DifferenceCause.Unexplained], difference.Reasons.Select(reason => reason.Cause));
    }

    [Fact]
    public void A_granted_relief_that_the_bill_forgot_is_named()
    {
        var march = ContributionCalculator.For(new YearMonth(2025, 3)).Value.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Furniture, 60, true)).Value;
        var worker = Earner(10_000_000);
        var lawful = BilledAmounts.Of(march.Calculate(worker).Value);

        var difference = Assert.Single(Reconciliation.OfWorker(march, worker, With(lawful, jkk: R(54_000))).Value.Differences);

        Assert.Equal((R(27_000), R(54_000), R(27_000)), (difference.Calculated, difference.Billed, difference.Amount));
        Assert.Contains((DifferenceCause.ReliefMissing, "Relief of JKK for labour-intensive industries"), difference.Reasons.Select(reason => (reason.Cause, reason.Detail.English)));
    }

    [Fact]
    public void Before_JKP_nothing_is_called_a_fund_share()
    {
        var calculator = ContributionCalculator.For(new YearMonth(2021, 1)).Value;
        var worker = WageEarner.Create(WageBase.Monthly(R(15_000_000)).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;
        var wrong = With(BilledAmounts.Of(calculator.Calculate(worker).Value), jkk: R(60_000), jkm: R(30_000));

        var result = Reconciliation.OfWorker(calculator, worker, wrong).Value;

        Assert.Equal(2, result.Differences.Length);
        Assert.All(result.Differences, one => Assert.DoesNotContain(DifferenceCause.FundShareBilled, one.Reasons.Select(reason => reason.Cause)));
    }

    [Fact]
    public void A_program_the_worker_does_not_have_is_not_explained()
    {
        var worker = WageEarner.Create(WageBase.Monthly(R(5_000_000)).Value, RiskClass.Low, ProgramBundle.JkkJkm).Value;
        var wrong = With(BilledAmounts.Of(August2026.Calculate(worker).Value), jhtWorker: R(100_000));

        var difference = Assert.Single(Reconciliation.OfWorker(August2026, worker, wrong).Value.Differences);

        Assert.Equal([DifferenceCause.Unexplained], difference.Reasons.Select(reason => reason.Cause));
    }

    [Fact]
    public void A_construction_worker_is_not_suspected_of_a_risk_class()
    {
        var worker = ConstructionWorker.Create(WageBase.Monthly(R(3_000_000)).Value);
        var wrong = With(BilledAmounts.Of(August2026.Calculate(worker).Value), jkk: R(7_200));

        var difference = Assert.Single(Reconciliation.OfWorker(August2026, worker, wrong).Value.Differences);

        Assert.Equal([DifferenceCause.Unexplained], difference.Reasons.Select(reason => reason.Cause));
    }

    [Fact]
    public void A_worker_who_cannot_be_priced_is_refused()
    {
        var later = ContributionCalculator.For(new YearMonth(2027, 3)).Value;

        Assert.Equal("BPJSTK-LAW-003", Assert.Single(Reconciliation.OfWorker(later, Earner(1), default).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("calculator", () => Reconciliation.OfWorker(null!, Earner(1), default));
    }

    [Fact]
    public void A_whole_bill_is_parted_into_what_agrees_differs_and_is_missing()
    {
        var (one, two, three, four) = (Key(1), Key(2), Key(3), Key(4));
        var workers = new Dictionary<Kpj, WagedParticipant> { [three] = Earner(10_000_000), [one] = Earner(5_000_000), [two] = Earner(7_000_000) };
        var bill = new Dictionary<Kpj, BilledAmounts>
        {
            [one] = BilledAmounts.Of(August2026.Calculate(workers[one]).Value),
            [two] = With(BilledAmounts.Of(August2026.Calculate(workers[two]).Value), jkk: R(1)),
            [four] = new(R(1), R(2), R(3), R(4), R(5), R(6)),
        };

        var result = Reconciliation.OfBill(August2026, workers, bill);

        Assert.Equal(1, result.Agreeing);
        Assert.Equal([two], result.Differing.Keys);
        Assert.Equal([three], result.MissingOnBill.AsEnumerable());
        Assert.Equal([four], result.OnlyOnBill.AsEnumerable());
        Assert.Empty(result.NotPriced);
        Assert.Equal(Total(workers[one]) + Total(workers[two]) + Total(workers[three]), result.Calculated);
        Assert.Equal(Total(workers[one]) + Total(workers[two]) - R(37_800) + R(1) + R(21), result.Billed);
        Assert.Equal(result.Billed - result.Calculated, result.Difference);

        static Rupiah Total(WagedParticipant worker) => August2026.Calculate(worker).Value.Total;
    }

    [Fact]
    public void Workers_who_cannot_be_priced_are_listed_with_the_reason()
    {
        var later = ContributionCalculator.For(new YearMonth(2027, 3)).Value;

        var result = Reconciliation.OfBill(later, new Dictionary<Kpj, WagedParticipant> { [Key(1)] = Earner(10) }, new Dictionary<Kpj, BilledAmounts>());

        Assert.Equal("BPJSTK-LAW-003", Assert.Single(result.NotPriced[Key(1)]).Code.Id);
        Assert.Empty(result.MissingOnBill);
        Assert.Equal(Rupiah.Zero, result.Calculated);
    }

    [Fact]
    public void The_six_amounts_of_a_bill_are_told_apart()
    {
        var amounts = new BilledAmounts(R(1), R(2), R(3), R(4), R(5), R(6));

        Assert.Equal([R(1), R(2), R(3), R(4), R(5), R(6)], Enum.GetValues<BillItem>().Select(item => amounts[item]));
        Assert.Equal(R(21), amounts.Total);
        Assert.Throws<ArgumentOutOfRangeException>("item", () => amounts[(BillItem)6]);
    }

    [Fact]
    public void A_correction_owes_what_a_higher_wage_adds()
    {
        var correction = ContributionCorrection.Between(August2026.Calculate(Earner(10_000_000)).Value, August2026.Calculate(Earner(12_000_000)).Value).Value;

        Assert.Equal(new YearMonth(2026, 8), correction.Month);
        Assert.Equal(new BilledAmounts(R(10_800), R(6_000), R(74_000), R(40_000), R(21_726), R(10_863)), correction.Change);
        Assert.Equal(R(163_389), correction.Total);
        Assert.Equal(R(54_000), correction.Before.Jkk);
        Assert.Equal(R(64_800), correction.After.Jkk);
        Assert.Same(August2026.Law, correction.Law);
    }

    [Fact]
    public void A_correction_downwards_is_the_opposite()
    {
        var (low, high) = (August2026.Calculate(Earner(10_000_001)).Value, August2026.Calculate(Earner(12_345_678)).Value);

        Assert.Equal(-ContributionCorrection.Between(low, high).Value.Total, ContributionCorrection.Between(high, low).Value.Total);
    }

    [Fact]
    public void A_correction_of_two_months_is_refused()
    {
        var september = ContributionCalculator.For(new YearMonth(2026, 9)).Value;

        var error = Assert.Single(ContributionCorrection.Between(August2026.Calculate(Earner(1)).Value, september.Calculate(Earner(1)).Value).Errors);

        Assert.Equal("BPJSTK-COR-001", error.Code.Id);
        Assert.Equal("A correction compares two calculations of the same month, not 2026-08 and 2026-09.", error.ToText(Language.English));
        Assert.Throws<ArgumentException>("before", () => ContributionCorrection.Between(default, default));
    }

    [Fact]
    public void The_agency_tells_of_a_difference_within_fourteen_working_days()
    {
        var correction = ContributionCorrection.Between(August2026.Calculate(Earner(1)).Value, August2026.Calculate(Earner(2)).Value).Value;

        // Received on Tuesday 15 September 2026: fourteen working days end on Monday 5 October.
        Assert.Equal(new LocalDate(2026, 10, 5), correction.NoticeDue(new LocalDate(2026, 9, 15), WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentNullException>("calendar", () => correction.NoticeDue(new LocalDate(2026, 9, 15), null!));
    }

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static Kpj Key(int number) => Kpj.FromText($"1400000000{number}").Value;

    private static WageEarner Earner(long wage) => WageEarner.Create(WageBase.Monthly(R(wage)).Value, RiskClass.Low, AllFive).Value;

    private static BilledAmounts Replace(BilledAmounts bill, BillItem item, Rupiah amount) => item switch
    {
        BillItem.Jkk => With(bill, jkk: amount),
        BillItem.Jkm => With(bill, jkm: amount),
        BillItem.JhtEmployer => With(bill, jhtEmployer: amount),
        BillItem.JhtWorker => With(bill, jhtWorker: amount),
        BillItem.JpEmployer => With(bill, jpEmployer: amount),
        _ => With(bill, jpWorker: amount),
    };

    private static BilledAmounts With(
        BilledAmounts bill, Rupiah? jkk = null, Rupiah? jkm = null, Rupiah? jhtEmployer = null, Rupiah? jhtWorker = null, Rupiah? jpEmployer = null, Rupiah? jpWorker = null) => new(
            jkk ?? bill.Jkk, jkm ?? bill.Jkm, jhtEmployer ?? bill.JhtEmployer, jhtWorker ?? bill.JhtWorker, jpEmployer ?? bill.JpEmployer, jpWorker ?? bill.JpWorker);
}
