using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>Temporary incapacity (STMB), by month and by day, and who receives it.</summary>
public class IncapacityTests
{
    [Theory]
    [InlineData(1, 6_000_000, 6_000_000)]
    [InlineData(6, 36_000_000, 36_000_000)]
    [InlineData(7, 40_500_000, 42_000_000)]
    [InlineData(12, 63_000_000, 72_000_000)]
    [InlineData(13, 66_000_000, 75_000_000)]
    [InlineData(14, 69_000_000, 78_000_000)]
    [InlineData(40, 147_000_000, 156_000_000)]
    public void Incapacity_is_paid_by_month_100_75_50_before_and_100_50_since(int months, long before, long since)
    {
        Assert.Equal((Rp(before), Rp(since)), (Months(Before), Months(Since)));

        Rupiah Months(LocalDate day) => Jkk(day, wage: 6_000_000, incapacity: Of(day, day.PlusMonths(months).PlusDays(-1))).Value.AmountOf(BenefitKind.TemporaryIncapacity);
    }

    [Fact]
    public void Every_tier_is_a_line_that_names_its_months()
    {
        var lines = Jkk(Before, wage: 6_000_000, incapacity: Of(Before, Before.PlusMonths(13).PlusDays(9))).Value.Lines.Where(line => line.Kind == BenefitKind.TemporaryIncapacity).ToArray();

        Assert.Equal(
            ["months 1-6: 6 x 100% x IDR 6,000,000.00", "months 7-12: 6 x 75% x IDR 6,000,000.00", "month 13: 1 x 50% x IDR 6,000,000.00", "10 days of month 14: 10 / 30 x 50% x IDR 6,000,000.00"],
            lines.Select(line => $"{line.Name.English["temporary incapacity, ".Length..]}: {line.Formula.English}"));
        Assert.Equal(["bulan 1-6", "bulan 7-12", "bulan 13", "10 hari pada bulan 14"], lines.Select(line => line.Name.Indonesian["santunan sementara tidak mampu bekerja, ".Length..]));
        Assert.Equal([Confidence.SingleSource, Confidence.SingleSource, Confidence.SingleSource, Confidence.Inferred], lines.Select(line => line.Confidence));
    }

    [Theory]
    [InlineData("2024-05-10", "2024-05-10", 200_000)]
    [InlineData("2024-05-10", "2024-06-08", 6_000_000)]
    [InlineData("2024-05-10", "2024-06-09", 6_000_000)]
    [InlineData("2024-05-10", "2024-06-10", 6_200_000)]
    [InlineData("2024-02-01", "2024-02-28", 5_600_000)]
    [InlineData("2024-02-01", "2024-02-29", 6_000_000)]
    [InlineData("2024-05-10", "2025-05-10", 72_100_000)]
    public void A_day_is_a_thirtieth_of_the_wage(string first, string last, long amount) => Assert.Equal(Rp(amount), Days(first, last, PolicySet.Default));

    [Theory]
    [InlineData("2024-05-10", "2024-05-10", 19_354_839)]
    [InlineData("2024-05-10", "2024-06-08", 580_645_161)]
    [InlineData("2024-02-01", "2024-02-28", 579_310_345)]
    [InlineData("2024-05-10", "2024-06-10", 620_000_000)]
    public void A_day_may_be_read_as_one_of_the_calendar_days_of_the_month(string first, string last, long sen)
    {
        var policies = PolicySet.Default.With(StmbDay.CalendarDaysOfMonth);

        Assert.Equal(Rupiah.FromSen(sen), Days(first, last, policies));
        Assert.Equal(Confidence.Inferred, Jkk(Day(first), incapacity: Of(Day(first), Day(last)), policies: policies).Value.Lines.Last(line => line.Kind == BenefitKind.TemporaryIncapacity).Confidence);
    }

    [Fact]
    public void Incapacity_counts_months_and_days_from_its_first_day()
    {
        var incapacity = Of(new(2024, 1, 31), new(2024, 3, 15));

        Assert.Equal((1, 16), (incapacity.Months, incapacity.Days));
        Assert.Equal((new LocalDate(2024, 1, 31), new LocalDate(2024, 3, 15)), (incapacity.FirstDay, incapacity.LastDay));
    }

    [Fact]
    public void Incapacity_does_not_end_before_it_begins()
    {
        Assert.True(Incapacity.Between(Since, Since).IsSuccess);
        Assert.Equal("BPJSTK-JKK-004 LastDay: The last day 2019-12-01 is before the first day 2019-12-02.", Incapacity.Between(Since, Before).Errors.Single().ToString());
    }

    [Theory]
    [InlineData(5_000_000, 5_000_000, 1_000_000, 0, "PP 44/2015 Pasal 51(3)")]
    [InlineData(6_000_000, 6_000_000, 0, 0, "PP 44/2015 Pasal 51(2)")]
    [InlineData(7_000_000, 6_000_000, 0, 1_000_000, "PP 44/2015 Pasal 51(4)")]
    [InlineData(0, 0, 6_000_000, 0, "PP 44/2015 Pasal 51(3)")]
    public void The_refund_goes_to_the_employer_and_what_is_above_the_wage_paid_to_the_worker(long advanced, long toEmployer, long toWorker, long notRefunded, string article)
    {
        var refund = IncapacityRefund.Of(Jkk(Since, wage: 6_000_000, incapacity: Of(Since, Since.PlusMonths(1).PlusDays(-1))).Value, Rp(advanced)).Value;

        Assert.Equal((Rp(toEmployer), Rp(toWorker), Rp(notRefunded), article), (refund.ToEmployer, refund.ToWorker, refund.NotRefunded, refund.Citation.ToString()));
    }

    [Fact]
    public void A_refund_needs_an_incapacity_and_wages_that_are_not_negative()
    {
        var statement = Jkk(Since).Value;

        Assert.Equal("BPJSTK-JKK-008 Statement", Faults(IncapacityRefund.Of(statement, Rupiah.Zero)));
        Assert.Equal("BPJSTK-JKK-009 AdvancedWages", Faults(IncapacityRefund.Of(statement, Rupiah.FromSen(-1))));
        Assert.Throws<ArgumentNullException>("statement", () => IncapacityRefund.Of(null!, Rupiah.Zero));

        static string Faults<T>(Outcome<T> outcome) => string.Join("; ", outcome.Errors.Select(error => $"{error.Code.Id} {error.Member}"));
    }

    private static Incapacity Of(LocalDate first, LocalDate last) => Incapacity.Between(first, last).Value;

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Rupiah Days(string first, string last, PolicySet policies) =>
        Jkk(Day(first), wage: 6_000_000, incapacity: Of(Day(first), Day(last)), policies: policies).Value.AmountOf(BenefitKind.TemporaryIncapacity);
}
