using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class JpWageCapFormulaTests
{
    [Theory]
    [InlineData(2016, "4.79")]
    [InlineData(2017, "5.02")]
    [InlineData(2018, "5.07")]
    [InlineData(2019, "5.17")]
    [InlineData(2020, "5.02")]
    [InlineData(2021, "-2.07")]
    [InlineData(2022, "3.69")]
    [InlineData(2023, "5.31")]
    [InlineData(2024, "5.05")]
    [InlineData(2025, "5.03")]
    [InlineData(2026, "5.11")]
    public void The_formula_gives_the_cap_that_was_published(int year, string growth)
    {
        Rupiah Cap(int month) => LawBook.Default.TimelineOf(LawParameters.JpWageCap).At(new YearMonth(year, month)).Value.Value;

        Assert.Equal(Cap(3), JpWageCapFormula.Next(Cap(2), Rate.FromText(growth + "%").Value));
    }

    [Fact]
    public void The_cap_is_cut_to_the_hundred_and_not_rounded()
    {
        Assert.Equal("10042359.8", JpWageCapFormula.Exact(Rp(9_559_600), Rate.FromPercent(5.05m)).ToString());
        Assert.Equal(Rp(10_042_300), JpWageCapFormula.Next(Rp(9_559_600), Rate.FromPercent(5.05m)));
        Assert.Equal(Rp(100), JpWageCapFormula.Next(Rp(199.99m), Rate.Zero));
        Assert.Equal(Rp(200), JpWageCapFormula.Next(Rp(200), Rate.Zero));
    }
}
