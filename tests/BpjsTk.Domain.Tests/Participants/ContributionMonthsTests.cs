using BpjsTk.Domain.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Participants.Facts;

namespace BpjsTk.Domain.Tests.Participants;

[Properties(MaxTest = 500)]
public sealed class ContributionMonthsTests
{
    private static readonly ContributionMonths Broken = Paid("2025-11", "2025-01", "2025-02", "2025-03", "2025-12", "2026-01", "2025-02", "2026-02", "2025-05");

    [Fact]
    public void Months_are_kept_in_order_and_once()
    {
        Assert.Equal(8, Broken.Count);
        Assert.Equal(["2025-01", "2025-02", "2025-03", "2025-05", "2025-11", "2025-12", "2026-01", "2026-02"], Broken.Select(month => $"{month:uuuu-MM}"));
        Assert.Equal((Month("2025-01"), Month("2026-02")), (Broken.First, Broken.Last));
        Assert.Equal((Month("2025-05"), Month("2026-02")), (Broken[3], Broken[7]));
        Assert.Throws<IndexOutOfRangeException>(() => Broken[8]);
        Assert.Equal("8 months, 2025-01 to 2026-02", Broken.ToString());
        Assert.Equal(Broken, ((System.Collections.IEnumerable)Broken).Cast<YearMonth>());
    }

    [Fact]
    public void A_row_goes_over_the_turn_of_the_year_and_ends_at_a_gap()
    {
        Assert.Equal(4, Broken.LongestRun);
        Assert.Equal((1, 2, 3, 0, 1, 0), (Run("2025-01"), Run("2025-02"), Run("2025-03"), Run("2025-04"), Run("2025-05"), Run("2025-10")));
        Assert.Equal((1, 2, 3, 4, 0), (Run("2025-11"), Run("2025-12"), Run("2026-01"), Run("2026-02"), Run("2026-03")));

        static int Run(string month) => Broken.RunEndingAt(Month(month));
    }

    [Theory]
    [InlineData("2025-01", "2026-02", 8, 4)]
    [InlineData("2025-01", "2026-01", 7, 3)]
    [InlineData("2025-12", "2026-02", 3, 3)]
    [InlineData("2025-12", "2026-12", 3, 3)]
    [InlineData("2025-02", "2025-05", 3, 2)]
    [InlineData("2025-04", "2025-04", 0, 0)]
    [InlineData("2025-05", "2025-05", 1, 1)]
    [InlineData("2025-06", "2025-10", 0, 0)]
    [InlineData("2010-01", "2024-12", 0, 0)]
    [InlineData("2026-03", "2030-12", 0, 0)]
    public void A_span_counts_its_own_months_only(string first, string last, int count, int run)
    {
        Assert.Equal(count, Broken.CountIn(Month(first), Month(last)));
        Assert.Equal(run, Broken.LongestRunIn(Month(first), Month(last)));
        Assert.Equal(count, Broken.DensityIn(Month(first), Month(last)).Paid);
    }

    [Fact]
    public void Density_is_exact_on_both_sides_of_a_limit()
    {
        var eighty = Rate.FromPercent(80);
        var eightOfTen = Paid("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08").DensityIn(Month("2025-01"), Month("2025-10"));

        Assert.Equal((8, 10, "8 of 10 months"), (eightOfTen.Paid, eightOfTen.Months, eightOfTen.ToString()));
        Assert.True(eightOfTen.IsAtLeast(eighty));
        Assert.False(eightOfTen.IsAtLeast(Rate.FromPercent(80.0001m)));
        Assert.True(eightOfTen.IsAtLeast(Rate.FromPercent(79.9999m)));
        Assert.False(Paid("2025-01").DensityIn(Month("2025-01"), Month("2025-03")).IsAtLeast(Rate.FromPercent(33.3334m)));
        Assert.True(Paid("2025-01").DensityIn(Month("2025-01"), Month("2025-03")).IsAtLeast(Rate.FromPercent(33.3333m)));
        Assert.Equal(eightOfTen, ContributionMonths.Through(Month("2025-01"), Month("2025-08")).DensityIn(Month("2025-01"), Month("2025-10")));
    }

    [Fact]
    public void None_has_nothing()
    {
        var none = ContributionMonths.None;

        Assert.Equal((0, 0, 0), (none.Count, none.LongestRun, none.RunEndingAt(Month("2025-01"))));
        Assert.Equal((null, null), (none.First, none.Last));
        Assert.Equal("0 months", none.ToString());
        Assert.Empty(none);
        Assert.False(none.Contains(Month("2025-01")));
        Assert.Same(none, ContributionMonths.Of([]));
        Assert.Equal((0, 12), (none.DensityIn(Month("2025-01"), Month("2025-12")).Paid, none.DensityIn(Month("2025-01"), Month("2025-12")).Months));
    }

    [Fact]
    public void Sets_of_the_same_months_are_equal()
    {
        var same = Paid([.. Broken.Reverse().Select(month => $"{month:uuuu-MM}")]);

        Assert.Equal(Broken, same);
        Assert.True(Broken.Equals((object)same));
        Assert.Equal(Broken.GetHashCode(), same.GetHashCode());
        Assert.False(Broken.Equals(Paid("2025-01")));
        Assert.False(Broken.Equals(null));
        Assert.False(Broken.Equals("2025-01"));
        Assert.NotEqual(Paid("2025-01").GetHashCode(), Paid("2025-02").GetHashCode());
    }

    [Fact]
    public void A_span_through_two_months_holds_both_and_all_between()
    {
        var year = ContributionMonths.Through(Month("2024-12"), Month("2025-11"));

        Assert.Equal((12, 12), (year.Count, year.LongestRun));
        Assert.True(year.Contains(Month("2024-12")) && year.Contains(Month("2025-11")));
        Assert.False(year.Contains(Month("2024-11")) || year.Contains(Month("2025-12")));
        Assert.Equal(Paid("2025-01"), ContributionMonths.Through(Month("2025-01"), Month("2025-01")));
    }

    [Fact]
    public void The_months_of_two_employers_count_once_each()
    {
        Assert.Equal(Paid("2025-01", "2025-02", "2025-03"), Paid("2025-01", "2025-02").Union(Paid("2025-02", "2025-03")));
        Assert.Equal(Broken, Broken.Union(ContributionMonths.None));
        Assert.Throws<ArgumentNullException>("other", () => Broken.Union(null!));
    }

    [Fact]
    public void What_is_no_span_and_what_is_no_month_is_refused()
    {
        var (first, last) = (Month("2025-02"), Month("2025-01"));
        var julian = new YearMonth(2025, 1, CalendarSystem.Julian);

        Assert.StartsWith("A span ends", Assert.Throws<ArgumentException>("last", () => Broken.CountIn(first, last)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("last", () => Broken.LongestRunIn(first, last));
        Assert.Throws<ArgumentException>("last", () => Broken.DensityIn(first, last));
        Assert.Throws<ArgumentException>("last", () => ContributionMonths.Through(first, last));
        Assert.Throws<ArgumentNullException>("months", () => ContributionMonths.Of(null!));
        Assert.StartsWith("A contribution month is one of the ISO", Assert.Throws<ArgumentException>("months", () => ContributionMonths.Of([julian])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("month", () => Broken.Contains(julian));
        Assert.Throws<ArgumentException>("month", () => Broken.RunEndingAt(julian));
    }

    [Property]
    public void The_set_says_what_walking_month_by_month_says(byte[] offsets, byte start, byte length)
    {
        var (origin, first) = (Month("2015-07"), Month("2015-07").PlusMonths(start));
        var last = first.PlusMonths(length);
        var paid = (offsets ?? []).Select(offset => origin.PlusMonths(offset)).ToHashSet();
        var (count, run, longest, every) = (0, 0, 0, 0);
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            every++;
            run = paid.Contains(month) ? run + 1 : 0;
            count += paid.Contains(month) ? 1 : 0;
            longest = Math.Max(longest, run);
        }

        var set = ContributionMonths.Of(paid);

        Assert.Equal((paid.Count, count, longest), (set.Count, set.CountIn(first, last), set.LongestRunIn(first, last)));
        Assert.Equal((count, every), (set.DensityIn(first, last).Paid, set.DensityIn(first, last).Months));
        Assert.Equal(paid.Count == 0 ? 0 : set.LongestRunIn(paid.Min(), paid.Max()), set.LongestRun);
        Assert.Equal(paid.Contains(last), set.Contains(last));
        Assert.All(set, month => Assert.Equal(paid.Contains(month.PlusMonths(-1)) ? set.RunEndingAt(month.PlusMonths(-1)) + 1 : 1, set.RunEndingAt(month)));
    }

    private static ContributionMonths Paid(params string[] months) => ContributionMonths.Of(months.Select(Month));
}
