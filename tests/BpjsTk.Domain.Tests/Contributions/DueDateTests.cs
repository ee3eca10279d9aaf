using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class DueDateTests
{
    private static readonly YearMonth June2025 = new(2025, 6);

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 21(2)")]
    [InlineData(SocialProgram.Jkm, "PP 44/2015 Pasal 21(2)")]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 19(2)")]
    [InlineData(SocialProgram.Jp, "PP 45/2015 Pasal 30(3)")]
    public void Wage_earners_pay_by_the_15th_of_the_next_month(SocialProgram program, string citation)
    {
        var due = DueDates.OfWageEarner(program, June2025, WorkingDays.WeekendsOnly).Value;

        Assert.Equal((program, June2025, new LocalDate(2025, 7, 15), new LocalDate(2025, 7, 15)), (due.Program, due.Month, due.Nominal, due.Date));
        Assert.Equal(Confidence.Confirmed, due.Confidence);
        Assert.Equal(Citation.FromText(citation), Assert.Single(due.Citations));
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, Confidence.Confirmed)]
    [InlineData(SocialProgram.Jkm, Confidence.Confirmed)]
    [InlineData(SocialProgram.Jht, Confidence.Confirmed)]
    [InlineData(SocialProgram.Jp, Confidence.Inferred)]
    public void A_weekend_and_holidays_after_it_move_the_day_to_the_next_working_day(SocialProgram program, Confidence confidence)
    {
        // 15 November 2025 is a Saturday; the Monday after it is made a holiday here.
        var due = DueDates.OfWageEarner(program, new YearMonth(2025, 10), WorkingDays.WithHolidays([new LocalDate(2025, 11, 17)])).Value;

        Assert.Equal((new LocalDate(2025, 11, 15), new LocalDate(2025, 11, 18), confidence), (due.Nominal, due.Date, due.Confidence));
    }

    [Fact]
    public void Jp_may_be_read_without_a_shift_and_the_other_programs_not()
    {
        var policies = PolicySet.Default.With(JpDueDateShift.NoShift);
        var (october, calendar) = (new YearMonth(2025, 10), WorkingDays.WeekendsOnly);

        var jp = DueDates.OfWageEarner(SocialProgram.Jp, october, calendar, policies: policies).Value;
        Assert.Equal((new LocalDate(2025, 11, 15), Confidence.Confirmed), (jp.Date, jp.Confidence));
        Assert.Equal(new LocalDate(2025, 11, 17), DueDates.OfWageEarner(SocialProgram.Jht, october, calendar, policies: policies).Value.Date);
        Assert.Equal(new LocalDate(2025, 11, 17), DueDates.OfWageEarner(SocialProgram.Jp, october, calendar).Value.Date);
    }

    [Fact]
    public void A_thirtieth_of_February_is_its_last_day()
    {
        var january = DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2021, 1), WorkingDays.WeekendsOnly).Value;
        Assert.Equal((new LocalDate(2021, 2, 28), new LocalDate(2021, 3, 1), Confidence.Inferred), (january.Nominal, january.Date, january.Confidence));
        Assert.Equal(Citation.FromText("PP 49/2020"), Assert.Single(january.Citations));

        var august = DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2020, 8), WorkingDays.WeekendsOnly).Value;
        Assert.Equal((new LocalDate(2020, 9, 30), Confidence.Confirmed), (august.Nominal, august.Confidence));
    }

    [Fact]
    public void The_self_employed_pay_jkk_and_jkm_in_the_month_itself_and_jht_in_the_next()
    {
        // 15 June 2025 is a Sunday.
        DueDate Of(SocialProgram program) => DueDates.OfSelfEmployed(program, June2025, WorkingDays.WeekendsOnly).Value;

        Assert.Equal((new LocalDate(2025, 6, 15), new LocalDate(2025, 6, 16)), (Of(SocialProgram.Jkk).Nominal, Of(SocialProgram.Jkk).Date));
        Assert.Equal(new LocalDate(2025, 6, 16), Of(SocialProgram.Jkm).Date);
        Assert.Equal(new LocalDate(2025, 7, 15), Of(SocialProgram.Jht).Date);
        Assert.Equal(["PP 44/2015 Pasal 24(3)", "PP 44/2015 Pasal 24(4)"], Of(SocialProgram.Jkk).Citations.Select(citation => citation.ToString()));
        Assert.Equal(Citation.FromText("PP 46/2015 Pasal 21(3)"), Assert.Single(Of(SocialProgram.Jht).Citations));
    }

    [Fact]
    public void The_due_date_of_December_falls_into_the_next_year()
    {
        Assert.Equal(new LocalDate(2026, 1, 15), DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2025, 12), WorkingDays.WeekendsOnly).Value.Date);
    }

    [Fact]
    public void Programs_that_are_not_billed_have_no_due_date()
    {
        Assert.Throws<ArgumentOutOfRangeException>("program", () => DueDates.OfWageEarner(SocialProgram.Jkp, June2025, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => DueDates.OfWageEarner((SocialProgram)(-1), June2025, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => DueDates.OfSelfEmployed(SocialProgram.Jp, June2025, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => DueDates.OfSelfEmployed(SocialProgram.Jkp, June2025, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentNullException>("calendar", () => DueDates.OfWageEarner(SocialProgram.Jkk, June2025, null!));
        Assert.Throws<ArgumentNullException>("calendar", () => DueDates.OfSelfEmployed(SocialProgram.Jkk, June2025, null!));
    }
}
