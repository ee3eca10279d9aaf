using BpjsTk.Domain.Contributions;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class PayrollTotalsTests
{
    [Fact]
    public void Every_amount_of_two_workers_is_added_up()
    {
        var totals = new PayrollTotals(new YearMonth(2024, 6));
        totals.Add(Bill(2024, 6, 9_000_000));
        totals.Add(Bill(2024, 6, 4_000_000, 5));

        Assert.Equal((new YearMonth(2024, 6), 2, 0), (totals.Month, totals.Workers, totals.WorkersWithoutFundSplit));
        Assert.Equal((Rp(91_200), Rp(39_000)), (totals.Jkk, totals.Jkm));
        Assert.Equal((Rp(481_000), Rp(260_000)), (totals.JhtEmployer, totals.JhtWorker));
        Assert.Equal((Rp(260_000), Rp(130_000), Rupiah.Zero), (totals.JpEmployer, totals.JpWorker, totals.JpDeferred));
        Assert.Equal((Rp(19_800), Rp(12_600), Rp(9_000)), (totals.JkpGovernment, totals.JkpFromJkk, totals.JkpFromJkm));
        Assert.Equal((Rp(871_200), Rp(390_000), Rp(1_261_200)), (totals.TotalEmployer, totals.TotalWorker, totals.Total));
    }

    [Fact]
    public void Deferred_jp_of_both_shares_is_added_up()
    {
        var totals = new PayrollTotals(new YearMonth(2020, 9));
        totals.Add(Bill(2020, 9, 5_000_000, 1, PandemicPensionDeferral.OfSmallOrMicro(true)));

        Assert.Equal((Rp(148_500), Rp(1_500)), (totals.JpDeferred, totals.JpEmployer + totals.JpWorker));
    }

    [Fact]
    public void A_worker_whose_fund_split_is_not_public_is_counted_and_left_out_of_it()
    {
        var totals = new PayrollTotals(new YearMonth(2025, 6));
        totals.Add(Bill(2025, 6, 9_000_000));
        totals.Add(Bill(2025, 6, 9_000_000, 1, LabourIntensiveRelief.Of(LabourIntensiveIndustry.Leather, 50, true)));

        Assert.Equal((2, 1, Rp(7_000), Rp(22_000), Rp(32_400)), (totals.Workers, totals.WorkersWithoutFundSplit, totals.JkpFromJkk, totals.JkpGovernment, totals.Jkk));
    }

    [Fact]
    public void A_statement_of_another_month_or_of_none_is_refused()
    {
        var totals = new PayrollTotals(new YearMonth(2024, 6));

        Assert.Throws<ArgumentException>("statement", () => totals.Add(Bill(2024, 7, 1)));
        Assert.Throws<ArgumentException>("statement", () => totals.Add(default));
        Assert.Equal((0, Rupiah.Zero), (totals.Workers, totals.Total));
    }
}
