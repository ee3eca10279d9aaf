using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>The amounts: formula, indexed wages, caps, indexation, limits and rounding. Derived: no worked example is published.</summary>
public class PensionAmountTests
{
    public static TheoryData<string, long, long> LimitRows => new()
    {
        { "2015-07", 300_000, 3_600_000 },
        { "2016-03", 310_050, 3_720_600 },
        { "2017-03", 319_450, 3_833_000 },
        { "2018-03", 331_000, 3_971_400 },
        { "2019-03", 341_400, 4_095_750 },
        { "2020-03", 350_700, 4_207_200 },
        { "2021-03", 356_600, 4_277_900 },
        { "2022-03", 363_300, 4_357_900 },
        { "2023-03", 383_400, 4_598_100 },
        { "2024-03", 393_500, 4_718_200 },
        { "2025-03", 399_700, 4_792_300 },
        { "2026-02", 411_400, 4_932_300 },
    };

    [Theory]
    [MemberData(nameof(LimitRows))]
    public void A_row_of_the_limits_binds_from_its_month(string from, long least, long most)
    {
        var month = Facts.Month(from);
        var small = ExactRupiah.From(Rupiah.FromRupiah(1));
        var large = ExactRupiah.From(Rupiah.FromRupiah(9_000_000));
        var between = ExactRupiah.From(Rupiah.FromRupiah(1_000_000));

        Assert.Equal(ExactRupiah.From(Rupiah.FromRupiah(least)), JpPensionFormula.Limited(small, month).Value);
        Assert.Equal(ExactRupiah.From(Rupiah.FromRupiah(most)), JpPensionFormula.Limited(large, month).Value);
        Assert.Equal(between, JpPensionFormula.Limited(between, month).Value);
        if (JpPensionFormula.Limited(small, month.PlusMonths(-1)).TryGet(out var before))
        {
            Assert.NotEqual(ExactRupiah.From(Rupiah.FromRupiah(least)), before);
        }
    }

    [Fact]
    public void Limits_end_with_what_is_published()
    {
        var one = ExactRupiah.From(Rupiah.FromRupiah(1));

        Assert.True(JpPensionFormula.Limited(one, new(2027, 1)).IsSuccess);
        Refused.With(JpPensionFormula.Limited(one, new(2027, 2)), "BPJSTK-LAW-003 ");
        Refused.With(JpPensionFormula.Limited(one, new(2015, 6)), "BPJSTK-LAW-001 ");
        Assert.Equal(411_400, JpPensionFormula.Limited(one, new(2027, 2), policies: Lives.LastKnown).Value.Round(Rounding.DownToRupiah).ToDecimal());
        Assert.Equal(411_400, JpPensionFormula.Limited(one, new(2050, 2), Books.Endless).Value.Round(Rounding.DownToRupiah).ToDecimal());
    }

    [Theory]
    [InlineData(1, 1_200, "1")]
    [InlineData(180, 5_000_000, "750000")]
    [InlineData(187, 6_000_000, "935000")]
    [InlineData(181, 5_000_000, "754166.66666666+2/3e-8")]
    public void The_formula_counts_months_and_not_years(int months, long wage, string formula) =>
        Assert.Equal(formula, JpPensionFormula.First(months, Rupiah.FromRupiah(wage), new(2030, 7, 1)).Value.ToString());

    [Fact]
    public void The_formula_asks_for_a_month_a_wage_and_a_law()
    {
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => JpPensionFormula.First(0, Rupiah.Zero, new(2030, 7, 1))).ParamName);
        Assert.Equal("averageIndexedMonthlyWage", Assert.Throws<ArgumentOutOfRangeException>(() => JpPensionFormula.First(1, Rupiah.FromSen(-1), new(2030, 7, 1))).ParamName);
        Refused.With(JpPensionFormula.First(1, Rupiah.Zero, new(2015, 6, 30)), "BPJSTK-LAW-001 ");
        Assert.Equal(ExactRupiah.Zero, JpPensionFormula.First(1, Rupiah.Zero, new(2015, 7, 1)).Value);
    }

    [Theory]
    [InlineData(800_000, "1.57%", "812560")]
    [InlineData(800_000, "-1%", "792000")]
    [InlineData(1, "0.0001%", "1.000001")]
    public void A_further_year_is_indexed(long pension, string inflation, string next) =>
        Assert.Equal(next, JpPensionFormula.Next(Rupiah.FromRupiah(pension), Rate.Parse(inflation, null)).ToString());

    [Fact]
    public void The_years_wages_are_carried_to_the_year_of_the_first_pension_by_the_inflation_from_their_own_year_on()
    {
        // Wages of 2020 and 2021, a pension of February 2022: 12 x 5m x 1.1 x 1.2 and 12 x 5m x 1.2, over 24 months.
        var prices = Lives.Still.With(2020, Rate.Parse("10%", null)).Value.With(2021, Rate.Parse("20%", null)).Value.With(2022, Rate.Parse("50%", null)).Value.With(2019, Rate.Parse("50%", null)).Value;
        var run = Lives.History(Lives.Life(Lives.Young("2021-12"), disability: Lives.Disability("2022-01-05", "2022-01-20")), "2022-02", prices).Runs[0];

        Assert.Equal(945_000, run.Amount.ToDecimal());
        Assert.Equal("1% x 180/12 x IDR 6,300,000.00", run.Formula.English);
    }

    [Fact]
    public void A_wage_counts_up_to_the_cap_of_its_month()
    {
        // The cap is 8,939,700 from March 2020; in January and February it was 8,512,400.
        var run = Lives.History(Lives.Life(Lives.Young("2020-04", wage: 9_000_000), disability: Lives.Disability("2020-05-05", "2020-05-20")), "2020-06").Runs[0];

        Assert.Equal("1% x 180/12 x IDR 8,726,050.00", run.Formula.English);
        Assert.Equal(1_308_908, run.Amount.ToDecimal());
    }

    [Fact]
    public void The_pension_is_indexed_every_twelve_months_by_the_inflation_of_the_year_before()
    {
        var prices = Lives.Still.With(2030, Rate.Parse("2%", null)).Value.With(2031, Rate.Parse("5%", null)).Value;
        var history = Lives.History(Lives.Life(Lives.Whole()), "2032-12", prices);

        Assert.Equal(["2030-07 2031-06 OldAge 750000 Begun", "2031-07 2032-06 OldAge 765000 Indexed", "2032-07 2032-12 OldAge 803250 Indexed"], Lives.Runs(history));
        Assert.Equal("IDR 750,000.00 x (1 + 2%)", history.Runs[1].Formula.English);
        Assert.Equal("Rp765.000,00 x (1 + 5%)", history.Runs[2].Formula.Indonesian);
        Assert.Equal(["PP 45/2015 Pasal 19", "PP 45/2015 Pasal 17(4)"], history.Runs[1].Citations.Select(citation => citation.ToString()));
        Assert.Equal(
            "2031-07 to 2032-06, indexed: JP old age pension: IDR 750,000.00 x (1 + 2%) = IDR 765,000.00 [PP 45/2015 Pasal 19; PP 45/2015 Pasal 17(4)] inferred; provisional; law from the caller",
            history.Runs[1].ToString());
        Assert.Equal((Rupiah.FromRupiah(803_250), Rupiah.Zero, Rupiah.Zero), (history.AmountIn(new(2032, 7)), history.AmountIn(new(2030, 6)), history.AmountIn(new(2033, 1))));
    }

    [Fact]
    public void A_pension_that_passes_on_keeps_its_years()
    {
        var prices = Lives.Prices(2030, "2%");
        var early = Lives.Life(Lives.Whole(wage: 10_000_000), Lives.Family(Lives.Spouse()), died: "2031-03-10");
        var late = Lives.Life(Lives.Whole(wage: 10_000_000), Lives.Family(Lives.Spouse()), died: "2031-06-10");

        Assert.Equal(
            ["2030-07 2031-03 OldAge 1500000 Begun ends Death", "2031-04 2031-06 Spouse 750000 PassedOn", "2031-07 2031-12 Spouse 765000 Indexed"],
            Lives.Runs(Lives.History(early, "2031-12", prices, book: Books.HighCap)));
        var history = Lives.History(late, "2031-12", prices, book: Books.HighCap);
        Assert.Equal(["2030-07 2031-06 OldAge 1500000 Begun ends Death", "2031-07 2031-12 Spouse 765000 PassedOn"], Lives.Runs(history));
        Assert.Equal("50% x IDR 1,500,000.00 x (1 + 2%)", history.Runs[1].Formula.English);
    }

    [Fact]
    public void The_lowest_pension_rises_within_a_year_and_the_next_year_starts_from_what_the_law_gives()
    {
        // 300,000 by the formula; the lowest pension rises in March.
        var history = Lives.History(Lives.Life(Lives.Whole(wage: 2_000_000)), "2031-12", book: Books.Moving);

        Assert.Equal(
            [
                "2030-07 2031-02 OldAge 444600 Begun Minimum",
                "2031-03 2031-06 OldAge 452900 LimitChanged Minimum",
                "2031-07 2031-12 OldAge 452900 Indexed Minimum",
            ],
            Lives.Runs(history));
        Assert.Equal("1% x 180/12 x IDR 2,000,000.00, at least IDR 444,600.00", history.Runs[0].Formula.English);
        Assert.Equal("Rp444.600,00 x (1 + 0%), paling sedikit Rp452.900,00", history.Runs[2].Formula.Indonesian);
        Assert.Contains("PP 45/2015 Pasal 18(3)", history.Runs[0].Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void The_highest_pension_binds_the_year_and_the_half_of_it()
    {
        var life = Lives.Life(Lives.Whole(wage: 40_000_000), Lives.Family(Lives.Spouse()), died: "2031-01-01");
        var history = Lives.History(life, "2031-12", book: Books.HighCap);

        Assert.Equal(["2030-07 2031-01 OldAge 4932300 Begun Maximum ends Death", "2031-02 2031-06 Spouse 2466150 PassedOn", "2031-07 2031-12 Spouse 2466150 Indexed"], Lives.Runs(history));
        Assert.Equal(
            ["2030-07 2031-06 OldAge 5331100 Begun Maximum", "2031-07 2032-06 OldAge 5331100 Indexed"],
            Lives.Runs(Lives.History(Lives.Life(Lives.Whole(wage: 40_000_000)), "2032-06", book: Books.HighCapMoving)));
        Assert.Equal("1% x 180/12 x Rp40.000.000,00, paling banyak Rp4.932.300,00", history.Runs[0].Formula.Indonesian);
        Assert.Equal("1% x 180/12 x IDR 40,000,000.00, at most IDR 4,932,300.00", history.Runs[0].Formula.English);
    }

    [Fact]
    public void Limits_of_the_formula_only_bind_neither_later_years_nor_survivors()
    {
        var life = Lives.Life(Lives.Whole(wage: 40_000_000), Lives.Family(Lives.Spouse()), died: "2031-08-01");
        var policies = Lives.LastKnown.With(JpLimits.FormulaOnly);
        var low = Lives.Life(Lives.Whole(wage: 1_000_000), Lives.Family(parent: JpParent.Of()), died: "2030-06-20");
        var rich = Lives.History(life, "2031-12", Lives.Prices(2030, "10%"), policies, Books.HighCap);
        var poor = Lives.History(low, "2030-12", policies: policies);

        Assert.Equal(["2030-07 2031-06 OldAge 4932300 Begun", "2031-07 2031-08 OldAge 5425530 Indexed ends Death", "2031-09 2031-12 Spouse 2712765 PassedOn"], Lives.Runs(rich));
        Assert.Equal("(1% x 180/12 x IDR 40,000,000.00, at most IDR 4,932,300.00)", rich.Runs[0].Formula.English);
        Assert.Equal(["2030-07 2030-12 Parent 82280 Begun"], Lives.Runs(poor));
        Assert.Equal("20% x (1% x 180/12 x Rp1.000.000,00, paling sedikit Rp411.400,00)", poor.Runs[0].Formula.Indonesian);
        Assert.Contains("PP 45/2015 Pasal 18(3)", poor.Runs[0].Citations.Select(citation => citation.ToString()));
    }

    [Theory]
    [InlineData(JpRounding.UpToRupiah, "754167")]
    [InlineData(JpRounding.HalfUpToRupiah, "754167")]
    [InlineData(JpRounding.HalfUpToSen, "754166.67")]
    [InlineData(JpRounding.DownToRupiah, "754166")]
    public void A_pension_is_rounded_by_its_own_policy(JpRounding rounding, string amount)
    {
        // 181 months: from July 2015 to July 2030.
        var participant = Lives.Participant("1970-07-15", "2015-07-01", Lives.Wages("2015-07", "2030-07", 5_000_000), Lives.Balance);

        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), Lives.History(Lives.Life(participant), "2030-08", policies: Lives.LastKnown.With(rounding)).Runs[0].Amount.ToDecimal());
    }

    [Fact]
    public void Rounding_is_of_what_is_paid_and_not_carried_on()
    {
        var participant = Lives.Participant("1970-07-15", "2015-07-01", Lives.Wages("2015-07", "2030-07", 5_000_000), Lives.Balance);
        var history = Lives.History(Lives.Life(participant), "2031-08", Lives.Prices(2030, "100%"));

        // 754,166 2/3 doubled is 1,508,333 1/3, rounded up once.
        Assert.Equal([754_167m, 1_508_334m], history.Runs.Select(run => run.Amount.ToDecimal()));
    }

    [Fact]
    public void A_rest_below_every_piece_still_rounds_up()
    {
        // A thousandth of a percent for fifteen years leaves a rest far below a millionth of a sen.
        var prices = Lives.Still.WithEach(2015, 2029, Rate.FromPartsPerMillion(1)).Value;
        var run = Lives.History(Lives.Life(Lives.Whole()), "2030-07", prices).Runs[0];

        Assert.Equal(750_006, run.Amount.ToDecimal());
        Assert.Equal(run.Amount, run.Exact.Round(run.Rounding));
    }

    [Fact]
    public void A_deferred_pension_is_of_the_year_in_which_it_begins()
    {
        var prices = Lives.Prices(2032, "10%");
        var history = Lives.History(Lives.Life(Lives.Whole(), takes: "2033-06-15"), "2033-12", prices);

        Assert.Equal(["2033-07 2033-12 OldAge 825000 Begun"], Lives.Runs(history));
        Assert.Equal(new LocalDate(2030, 6, 15), history.RetirementAgeOn);
    }

    [Fact]
    public void Who_dies_before_having_180_months_and_the_age_is_deemed_to_have_them_but_who_chose_to_wait_has_only_the_own()
    {
        var waits = JpLife.Of(Lives.Whole(wage: 10_000_000), Lives.Family(Lives.Spouse()), new LocalDate(2032, 1, 1), null, new LocalDate(2032, 1, 31)).Value;

        Assert.Equal(["Spouse 2032-02 2032-06 750000"], Lives.Who(Lives.History(waits, "2032-06", book: Books.HighCap)));
        Assert.Equal(["Spouse 2030-06 2030-06 750000"], Lives.Who(Lives.History(Lives.Life(Lives.Whole("2030-05", 10_000_000), Lives.Family(Lives.Spouse()), died: "2030-05-31"), "2030-06", book: Books.HighCap)));
    }

    [Fact]
    public void Who_dies_in_the_month_of_the_age_never_received_a_pension()
    {
        var family = Lives.Family(Lives.Spouse());

        Assert.Equal(["Spouse 2030-07 2030-12 750000"], Lives.Who(Lives.History(Lives.Life(Lives.Whole(wage: 10_000_000), family, died: "2030-06-30"), "2030-12", book: Books.HighCap)));
        var tooFew = Lives.History(Lives.Life(Lives.Whole("2030-05"), family, died: "2030-06-30"), "2030-12");
        Assert.Empty(tooFew.Runs);
        Assert.True(tooFew.LumpSum!.IsForHeirs);
    }

    [Fact]
    public void Who_dies_in_the_month_of_the_finding_is_told_as_a_death()
    {
        var family = Lives.Family(Lives.Spouse());
        var life = Lives.Life(Lives.Young("2020-12", wage: 10_000_000), family, disability: Lives.Disability("2021-01-12", "2021-01-15"), died: "2021-01-20");

        Assert.Equal(["Spouse"], Lives.History(life, "2021-06").Runs.Select(run => run.Kind.ToString()).Distinct());
    }
}
