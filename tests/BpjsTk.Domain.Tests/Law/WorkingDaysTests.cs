using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

public class WorkingDaysTests
{
    // 2026-03-20 is a Friday.
    private static readonly LocalDate Friday = new(2026, 3, 20);
    private static readonly WorkingDays Eid = WorkingDays.WithHolidays([Friday.PlusDays(4), Friday.PlusDays(3), Friday.PlusDays(1), Friday]);

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, true)]
    [InlineData(18, true)]
    [InlineData(19, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(22, false)]
    public void Weekends_are_no_working_days(int day, bool expected) => Assert.Equal(expected, WorkingDays.WeekendsOnly.IsWorkingDay(new(2026, 3, day)));

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(23, false)]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void Holidays_are_no_working_days(int day, bool expected) => Assert.Equal(expected, Eid.IsWorkingDay(new(2026, 3, day)));

    [Theory]
    [InlineData(19, 19)]
    [InlineData(20, 25)]
    [InlineData(21, 25)]
    [InlineData(24, 25)]
    [InlineData(25, 25)]
    public void A_chain_of_holidays_and_a_weekend_ends_on_the_first_working_day(int day, int expected) =>
        Assert.Equal(new LocalDate(2026, 3, expected), Eid.OnOrAfter(new(2026, 3, day)));

    [Theory]
    [InlineData(19, 1, 25)]
    [InlineData(18, 1, 19)]
    [InlineData(18, 2, 25)]
    [InlineData(20, 1, 25)]
    [InlineData(22, 2, 26)]
    [InlineData(25, 3, 30)]
    public void A_term_begins_the_day_after(int start, int days, int end) => Assert.Equal(new LocalDate(2026, 3, end), Eid.After(new(2026, 3, start), days));

    [Theory]
    [InlineData(19, 25, 1)]
    [InlineData(18, 25, 2)]
    [InlineData(19, 24, 0)]
    [InlineData(25, 25, 0)]
    [InlineData(26, 25, 0)]
    [InlineData(15, 31, 9)]
    public void Days_are_counted_after_the_first_up_to_the_last(int start, int end, int expected) =>
        Assert.Equal(expected, Eid.Between(new(2026, 3, start), new(2026, 3, end)));

    [Fact]
    public void Fourteen_working_days_without_holidays_are_two_weeks_and_four_days() =>
        Assert.Equal(new LocalDate(2026, 11, 19), WorkingDays.WeekendsOnly.After(new(2026, 10, 30), 14));

    [Fact]
    public void A_term_is_at_least_one_day() =>
        Assert.Equal("workingDays", Assert.Throws<ArgumentOutOfRangeException>(() => Eid.After(Friday, 0)).ParamName);

    [Fact]
    public void Holidays_are_given_back_in_order()
    {
        Assert.Equal([Friday, Friday.PlusDays(1), Friday.PlusDays(3), Friday.PlusDays(4)], Eid.Holidays);
        Assert.Empty(WorkingDays.WeekendsOnly.Holidays);
        Assert.Equal("holidays", Assert.Throws<ArgumentNullException>(() => WorkingDays.WithHolidays(null!)).ParamName);
    }

    [Fact]
    public void A_term_holds_as_many_working_days_as_it_was_given()
    {
        var random = new Random(20261120);
        for (var i = 0; i < 2_000; i++)
        {
            var start = new LocalDate(2026, 1, 1).PlusDays(random.Next(1_000));
            var calendar = WorkingDays.WithHolidays(Enumerable.Range(0, random.Next(12)).Select(_ => start.PlusDays(random.Next(30))));
            var days = random.Next(1, 40);

            var end = calendar.After(start, days);

            Assert.True(calendar.IsWorkingDay(end));
            Assert.Equal(days, calendar.Between(start, end));
            Assert.Equal(days - 1, calendar.Between(start, end.PlusDays(-1)));
            Assert.Equal(end, calendar.OnOrAfter(end));
        }
    }
}
