using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class LateFineTests
{
    private static readonly YearMonth June2025 = new(2025, 6);

    [Theory]
    [InlineData("2025-07-15", "2025-07-01", 0, 0)]
    [InlineData("2025-07-15", "2025-07-15", 0, 0)]
    [InlineData("2025-07-15", "2025-07-16", 1, 0)]
    [InlineData("2025-07-15", "2025-08-14", 1, 0)]
    [InlineData("2025-07-15", "2025-08-15", 1, 1)]
    [InlineData("2025-07-15", "2025-08-16", 2, 1)]
    [InlineData("2025-07-15", "2026-07-15", 12, 12)]
    [InlineData("2025-07-15", "2027-07-16", 25, 24)]
    [InlineData("2020-12-30", "2021-02-27", 2, 1)]
    [InlineData("2020-12-30", "2021-02-28", 2, 2)]
    [InlineData("2020-12-30", "2021-03-01", 3, 2)]
    [InlineData("2025-01-31", "2025-02-28", 1, 1)]
    [InlineData("2025-01-31", "2025-03-01", 2, 1)]
    [InlineData("2021-03-01", "2021-04-01", 1, 1)]
    public void Months_of_delay_are_counted_from_the_due_date(string due, string paid, int begun, int full)
    {
        var (from, to) = (Date(due), Date(paid));

        Assert.Equal(begun, LateFines.MonthsLate(from, to, FinePartMonth.MonthBegunCounts));
        Assert.Equal(full, LateFines.MonthsLate(from, to, FinePartMonth.FullMonthsOnly));
    }

    [Fact]
    public void A_reading_of_part_months_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("policy", () => LateFines.MonthsLate(Date("2025-07-15"), Date("2025-07-16"), (FinePartMonth)7));
    }

    [Fact]
    public void The_fine_is_two_percent_a_month_without_compounding_and_without_ceiling()
    {
        Rupiah Of(int months) => LateFines.OfMonths(Rp(1_000_000), June2025, months).Value.Amount;

        Assert.Equal([Rp(0), Rp(20_000), Rp(60_000), Rp(1_200_000)], new[] { Of(0), Of(1), Of(3), Of(60) });
    }

    [Fact]
    public void A_fine_says_what_it_was_computed_from()
    {
        var fine = LateFines.OfMonths(Rp(1_000.01m), June2025, 3).Value;

        Assert.Equal((June2025, Rp(1_000.01m), Rate.FromPercent(2), 3), (fine.Month, fine.Contribution, fine.Rate, fine.Months));
        Assert.Equal("60.0006", fine.Exact.ToString());
        Assert.Equal(Rp(60), fine.Amount);
        Assert.Equal(Confidence.Confirmed, fine.Confidence);
        Assert.Contains(Citation.FromText("PP 44/2015 Pasal 22(1)"), fine.Citations);
        Assert.Equal(Citation.FromText("PP 49/2020"), Assert.Single(LateFines.OfMonths(Rp(1), new YearMonth(2020, 9), 1).Value.Citations));
    }

    [Fact]
    public void The_fine_is_rounded_as_the_readings_say()
    {
        Assert.Equal(Rp(20.03m), LateFines.OfMonths(Rp(1_001.25m), June2025, 1).Value.Amount);
        Assert.Equal(Rp(20), LateFines.OfMonths(Rp(1_001.25m), June2025, 1, policies: PolicySet.Default.With(Rounding.DownToRupiah)).Value.Amount);
    }

    [Fact]
    public void The_day_of_payment_decides_how_many_months_and_the_reading_whether_part_of_one_counts()
    {
        var due = DueDates.OfWageEarner(SocialProgram.Jkk, June2025, WorkingDays.WeekendsOnly).Value;
        var begun = LateFines.Of(Rp(1_000_000), due, Date("2025-08-20")).Value;
        var full = LateFines.Of(Rp(1_000_000), due, Date("2025-08-20"), policies: PolicySet.Default.With(FinePartMonth.FullMonthsOnly)).Value;

        Assert.Equal((2, Rp(40_000), Confidence.Inferred), (begun.Months, begun.Amount, begun.Confidence));
        Assert.Equal((1, Rp(20_000)), (full.Months, full.Amount));
        Assert.Equal((0, Rp(0)), (LateFines.Of(Rp(1_000_000), due, Date("2025-07-15")).Value.Months, LateFines.Of(Rp(1_000_000), due, Date("2025-06-01")).Value.Amount));
    }

    [Fact]
    public void A_payment_before_the_month_and_a_negative_contribution_are_refused()
    {
        var due = DueDates.OfWageEarner(SocialProgram.Jkk, June2025, WorkingDays.WeekendsOnly).Value;

        Refuses(ErrorCatalog.PaidBeforeMonth, LateFines.Of(Rp(1), due, Date("2025-05-31")));
        Refuses(ErrorCatalog.ContributionNegative, LateFines.Of(Rp(-1), due, Date("2025-07-16")));
        Refuses(ErrorCatalog.ContributionNegative, LateFines.OfMonths(Rp(-0.01m), June2025, 1));
        Assert.Equal(Rp(0), LateFines.OfMonths(Rp(0), June2025, 1).Value.Amount);
        Assert.Throws<ArgumentOutOfRangeException>("monthsLate", () => LateFines.OfMonths(Rp(1), June2025, -1));
        Assert.Throws<ArgumentNullException>("due", () => LateFines.Of(Rp(1), null!, Date("2025-07-16")));
        Assert.Throws<ArgumentNullException>("totals", () => LateFines.Of(null!, SocialProgram.Jkk, Date("2025-07-16"), WorkingDays.WeekendsOnly));
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, 480)]
    [InlineData(SocialProgram.Jkm, 600)]
    [InlineData(SocialProgram.Jht, 11_400)]
    [InlineData(SocialProgram.Jp, 6_000)]
    public void Each_program_of_a_payroll_is_fined_on_what_should_have_been_paid_of_it(SocialProgram program, int fine)
    {
        var totals = new PayrollTotals(June2025);
        totals.Add(Bill(2025, 6, 10_000_000));

        Assert.Equal(Rp(fine), LateFines.Of(totals, program, Date("2025-07-16"), WorkingDays.WeekendsOnly).Value.Amount);
        Assert.Equal(0, LateFines.Of(totals, program, Date("2025-07-15"), WorkingDays.WeekendsOnly).Value.Months);
    }

    [Fact]
    public void The_fine_on_jht_may_be_read_as_one_on_the_employers_share_only()
    {
        var totals = new PayrollTotals(June2025);
        totals.Add(Bill(2025, 6, 10_000_000));
        var policies = PolicySet.Default.With(FineBaseOfJht.EmployerShareOnly);

        Assert.Equal(Rp(7_400), LateFines.Of(totals, SocialProgram.Jht, Date("2025-07-16"), WorkingDays.WeekendsOnly, policies: policies).Value.Amount);
        Assert.Equal(Rp(6_000), LateFines.Of(totals, SocialProgram.Jp, Date("2025-07-16"), WorkingDays.WeekendsOnly, policies: policies).Value.Amount);
    }

    [Fact]
    public void Jp_paid_late_is_fined_from_the_day_that_the_reading_gives()
    {
        // 15 November 2025 is a Saturday.
        var totals = new PayrollTotals(new YearMonth(2025, 10));
        totals.Add(Bill(2025, 10, 10_000_000));
        int Months(PolicySet policies) => LateFines.Of(totals, SocialProgram.Jp, Date("2025-11-17"), WorkingDays.WeekendsOnly, policies: policies).Value.Months;

        Assert.Equal(0, Months(PolicySet.Default));
        Assert.Equal(1, Months(PolicySet.Default.With(JpDueDateShift.NoShift)));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
