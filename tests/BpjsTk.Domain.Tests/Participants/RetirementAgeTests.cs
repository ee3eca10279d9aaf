using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The retirement age of JP: 56, since 2019 57, and a year more every three years until 65 (PP 45/2015 Pasal 15).</summary>
public class RetirementAgeTests
{
    private static readonly LocalDate FirstDayOfJp = new(2015, 7, 1);

    [Theory]
    [InlineData("1950-03-10", "2006-03-10")]
    [InlineData("1959-06-30", "2015-06-30")]
    [InlineData("1959-07-01", "2015-07-01")]
    [InlineData("1961-12-31", "2017-12-31")]
    [InlineData("1962-01-01", "2018-01-01")]
    [InlineData("1962-12-31", "2018-12-31")]
    [InlineData("1963-01-01", "2020-01-01")]
    [InlineData("1963-06-15", "2020-06-15")]
    [InlineData("1964-02-29", "2021-02-28")]
    [InlineData("1964-12-31", "2021-12-31")]
    [InlineData("1965-01-01", "2023-01-01")]
    [InlineData("1965-12-31", "2023-12-31")]
    [InlineData("1966-01-01", "2024-01-01")]
    [InlineData("1966-12-31", "2024-12-31")]
    [InlineData("1967-01-01", "2026-01-01")]
    [InlineData("1967-07-20", "2026-07-20")]
    [InlineData("1968-02-29", "2027-02-28")]
    [InlineData("1968-12-31", "2027-12-31")]
    [InlineData("1969-01-01", "2029-01-01")]
    [InlineData("1970-12-31", "2030-12-31")]
    [InlineData("1971-01-01", "2032-01-01")]
    [InlineData("1976-02-29", "2039-02-28")]
    [InlineData("1977-12-31", "2041-12-31")]
    [InlineData("1978-12-31", "2042-12-31")]
    [InlineData("1979-01-01", "2044-01-01")]
    [InlineData("1990-05-05", "2055-05-05")]
    [InlineData("2000-02-29", "2065-02-28")]
    [InlineData("2004-02-29", "2069-02-28")]
    public void The_retirement_age_is_reached_on(string born, string reached) =>
        Assert.Equal(Facts.Date(reached), RetirementAge.ReachedOn(Facts.Date(born)));

    [Fact]
    public void The_retirement_age_is_reached_on_the_first_day_on_which_the_age_is_that_in_force() =>
        Always.Holds(Births, born => RetirementAge.ReachedOn(born) == FirstDayOfAge(born));

    [Fact]
    public void Whoever_is_born_later_reaches_the_retirement_age_no_earlier() =>
        Always.Holds(Births, born => RetirementAge.ReachedOn(born) <= RetirementAge.ReachedOn(born.PlusDays(1)));

    [Fact]
    public void A_book_that_lowers_the_age_makes_it_reached_on_the_day_it_is_lowered()
    {
        var lowered = LawBook.Default.With(LawParameters.JpRetirementAge, new Ruling<int>(new(2027, 1, 1), 55, [Citation.FromText("PP 45/2015 Pasal 15")]));

        Assert.Equal(new LocalDate(2027, 1, 1), RetirementAge.ReachedOn(new(1970, 6, 1), lowered));
        Assert.Equal(new LocalDate(2027, 1, 1), RetirementAge.ReachedOn(new(1972, 1, 1), lowered));
        Assert.Equal(new LocalDate(2027, 1, 2), RetirementAge.ReachedOn(new(1972, 1, 2), lowered));
        Assert.Equal(new LocalDate(2026, 12, 31), RetirementAge.ReachedOn(new(1967, 12, 31), lowered));
        Assert.Equal(new YearMonth(2026, 12), RetirementAge.LastPaidMonth(new(1970, 6, 1), LastJpMonth.MonthBeforeReachingAge, lowered));
        Assert.False(RetirementAge.AllowsEnrolment(new(1970, 6, 1), new(2026, 12, 2), lowered));
        Assert.True(RetirementAge.AllowsEnrolment(new(1970, 6, 1), new(2026, 12, 1), lowered));
    }

    [Theory]
    [InlineData("1962-12-31", "2018-12", "2018-11")]
    [InlineData("1963-01-01", "2020-01", "2019-12")]
    [InlineData("1966-01-31", "2024-01", "2023-12")]
    [InlineData("1967-01-01", "2026-01", "2025-12")]
    [InlineData("1964-02-29", "2021-02", "2021-01")]
    public void The_last_paid_month_follows_the_policy(string born, string byDefault, string before)
    {
        Assert.Equal(Facts.Month(byDefault), RetirementAge.LastPaidMonth(Facts.Date(born), LastJpMonth.MonthOfReachingAge));
        Assert.Equal(Facts.Month(before), RetirementAge.LastPaidMonth(Facts.Date(born), LastJpMonth.MonthBeforeReachingAge));
    }

    [Fact]
    public void A_policy_that_does_not_exist_is_refused()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => RetirementAge.LastPaidMonth(new(1970, 1, 1), (LastJpMonth)2));

        Assert.Equal("policy", thrown.ParamName);
    }

    [Theory]
    [InlineData("1967-07-20", "2026-06-20", true)]
    [InlineData("1967-07-20", "2026-06-21", false)]
    [InlineData("1967-03-31", "2026-02-28", true)]
    [InlineData("1967-03-31", "2026-03-01", false)]
    [InlineData("1962-12-31", "2018-11-30", true)]
    [InlineData("1962-12-31", "2018-12-01", false)]
    [InlineData("1963-01-01", "2018-12-01", true)]
    [InlineData("1963-01-01", "2019-12-01", true)]
    [InlineData("1963-01-01", "2019-12-02", false)]
    public void Enrolment_is_allowed_until_one_month_before_the_retirement_age(string born, string enrolled, bool isAllowed) =>
        Assert.Equal(isAllowed, RetirementAge.AllowsEnrolment(Facts.Date(born), Facts.Date(enrolled)));

    // From the first birth date for which the age can be reached while JP exists.
    private static Arbitrary<LocalDate> Births { get; } = Arb.From(Gen.Frequency(
        (3, Gen.Choose(0, 40 * 366).Select(days => new LocalDate(1959, 7, 1).PlusDays(days))),
        (2, from year in Gen.Choose(1960, 1999) from day in Gen.Choose(-2, 2) select new LocalDate(year, 1, 1).PlusDays(day)),
        (1, Gen.Choose(15, 25).Select(times => new LocalDate(1900 + (4 * times), 2, 29)))));

    // Day by day, with the age counted from the calendar and the table of the regulation written again as a formula.
    private static LocalDate FirstDayOfAge(LocalDate born)
    {
        var day = LocalDate.Max(FirstDayOfJp, new(born.Year + 55, 1, 1));
        while (Age(born, day) < AgeInForce(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static int AgeInForce(LocalDate day) => day.Year < 2019 ? 56 : Math.Min(65, 57 + ((day.Year - 2019) / 3));

    private static int Age(LocalDate born, LocalDate day)
    {
        var isLeapDay = born is { Month: 2, Day: 29 };
        var birthday = (born.Month, Day: isLeapDay && !CalendarSystem.Iso.IsLeapYear(day.Year) ? 28 : born.Day);
        return day.Year - born.Year - ((day.Month, day.Day).CompareTo((birthday.Month, birthday.Day)) < 0 ? 1 : 0);
    }
}
