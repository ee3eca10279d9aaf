using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jht;

public sealed class JhtAccountTests
{
    private static readonly YearMonth January = new(2030, 1);

    internal static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    internal static JhtRates Flat(decimal percent, int first = 2018, int last = 2060) => JhtRates.Published().Throughout(first, last, Rate.FromPercent(percent)).Value;

    internal static JhtAccount Monthly(YearMonth first, int months, Rupiah amount) =>
        JhtAccount.Create(first, Rupiah.Zero, []).Then(account => account.WithMonthly(first, first.PlusMonths(months - 1), amount)).Value;

    internal static string CodeOf<T>(Outcome<T> outcome) => Assert.Single(outcome.Errors).ToString();

    [Fact]
    public void Wage_of_5_million_60_months_at_5_percent_gives_19409470_47()
    {
        var deposits = Enumerable.Range(0, 60).Select(i => JhtDeposit.OfWage(January.PlusMonths(i), Rp(5_000_000)).Value);
        var statement = JhtAccount.Create(January, Rupiah.Zero, deposits).Value.StatementThrough(new(2034, 12), Flat(5)).Value;

        Assert.Equal(Rupiah.FromDecimal(19_409_470.47m), statement.Balance);
        Assert.Equal(Rp(17_100_000), statement.Contributions);
        Assert.Equal(Rupiah.FromDecimal(2_309_470.47m), statement.Development);
        Assert.Equal(Rupiah.Zero, statement.Opening);
        Assert.Equal(new YearMonth(2034, 12), statement.Through);
        Assert.Equal(5, statement.Years.Length);
        Assert.Equal(60, statement.Months.Count());
    }

    [Fact]
    public void Monthly_compounding_is_wrong()
    {
        var balance = Monthly(January, 60, Rp(285_000)).StatementThrough(new(2034, 12), Flat(5)).Value.Balance;

        Assert.True(balance < Rp(19_462_491));
        Assert.True(balance > Rp(19_381_734));
    }

    [Fact]
    public void A_balance_is_rounded_once_as_the_policy_says()
    {
        var account = Monthly(January, 60, Rp(285_000));
        Rupiah Rounded(Rounding rounding) => account.StatementThrough(new(2034, 12), Flat(5), PolicySet.Default.With(rounding)).Value.Balance;

        Assert.Equal(Rp(19_409_470), Rounded(Rounding.HalfUpToRupiah));
        Assert.Equal(Rp(19_409_470), Rounded(Rounding.DownToRupiah));
    }

    // Derived: 100 x (1 + r/12), the quarters of a sen on both sides of the half.
    [Theory]
    [InlineData("0.6%", "1000.50")]
    [InlineData("0.0594%", "1000.05")]
    [InlineData("0.006%", "1000.01")]
    [InlineData("0.0059%", "1000.00")]
    [InlineData("0.0061%", "1000.01")]
    [InlineData("0.018%", "1000.02")]
    [InlineData("0%", "1000.00")]
    public void Half_a_sen_is_rounded_up_and_less_is_not(string rate, string balance)
    {
        var account = JhtAccount.Create(January, Rupiah.Zero, [JhtDeposit.Of(January, Rp(1_000)).Value]).Value;

        Assert.Equal(Rupiah.Parse(balance, null), account.StatementThrough(January, JhtRates.Published().With(2030, Rate.Parse(rate, null)).Value).Value.Balance);
    }

    [Fact]
    public void The_month_of_payment_is_counted_in_full_and_the_years_interest_joins_at_its_end()
    {
        // Derived by hand: 12 % a year is 1 % a month. 1,200 in January: 12 in January, 12 in February; 600 in March earns 6 in March, with the 12 of the 1,200.
        JhtDeposit[] deposits = [JhtDeposit.Of(new(2030, 3), Rp(600)).Value, JhtDeposit.Of(January, Rp(1_200)).Value];
        var statement = JhtAccount.Create(January, Rupiah.Zero, deposits).Value.StatementThrough(new(2031, 1), Flat(12)).Value;
        var months = statement.Months.ToArray();

        Assert.Equal([Rp(1_212), Rp(1_224), Rp(1_842)], months.Take(3).Select(month => month.Balance));
        Assert.Equal([Rp(12), Rp(12), Rp(18), Rp(18)], months.Take(4).Select(month => month.Development));
        Assert.Equal([Rp(1_200), Rp(0), Rp(600), Rp(0)], months.Take(4).Select(month => month.Contribution));
        Assert.Equal([Rp(0), Rp(1_212), Rp(1_224), Rp(1_842)], months.Take(4).Select(month => month.Opening));
        Assert.Equal(Rp(2_004), months[11].Balance);
        Assert.Equal(Rupiah.FromDecimal(2_024.04m), months[12].Balance);
        Assert.Equal(new YearMonth(2031, 1), months[12].Month);
    }

    [Fact]
    public void An_opening_balance_earns_from_the_first_month_on_and_is_no_contribution()
    {
        var statement = JhtAccount.Create(new(2030, 11), Rp(1_000), []).Value.StatementThrough(new(2031, 1), Flat(12)).Value;

        Assert.Equal([Rp(1_010), Rp(1_020), Rupiah.FromDecimal(1_030.20m)], statement.Months.Select(month => month.Balance));
        Assert.Equal(Rp(0), statement.Contributions);
        Assert.Equal(Rp(1_000), statement.Opening);
        Assert.Equal(Rupiah.FromDecimal(30.20m), statement.Development);
        Assert.Equal([Rp(1_000), Rp(1_020)], statement.Years.Select(year => year.Opening));
        Assert.Equal([Rp(20), Rupiah.FromDecimal(10.20m)], statement.Years.Select(year => year.Development));
    }

    [Fact]
    public void Two_contributions_of_a_month_are_both_counted_and_later_ones_left_out()
    {
        JhtDeposit[] deposits = [JhtDeposit.Of(January, Rp(100)).Value, JhtDeposit.Of(January, Rp(200)).Value, JhtDeposit.Of(new(2030, 2), Rp(999)).Value];
        var account = JhtAccount.Create(January, Rupiah.Zero, deposits).Value;
        var statement = account.StatementThrough(January, Flat(12)).Value;

        Assert.Equal(Rp(303), statement.Balance);
        Assert.Equal(Rp(300), statement.Contributions);
        Assert.Equal(3, account.Deposits.Length);
        Assert.Equal(January, account.First);
        Assert.Same(account, statement.Account);
        Assert.Same(PolicySet.Default, statement.Policies);
    }

    [Fact]
    public void The_published_rates_of_2016_and_2020_are_used_and_other_years_are_refused()
    {
        var rates = JhtRates.Published();

        Assert.Equal(("7.19%", Confidence.Confirmed, RulingOrigin.Shipped), (rates.Of(2016).Value.Rate.ToString(), rates.Of(2016).Value.Confidence, rates.Of(2016).Value.Origin));
        Assert.Equal(("5.63%", Confidence.SingleSource, "PP 46/2015 Pasal 27(1)"), (rates.Of(2020).Value.Rate.ToString(), rates.Of(2020).Value.Confidence, rates.Of(2020).Value.Citations[0].ToString()));
        Assert.Equal(2020, rates.Of(2020).Value.Year);
        Assert.All([2015, 2017, 2019, 2021], year => Assert.Equal(
            $"BPJSTK-JHT-006 Rates: The development of JHT of {year} is neither known nor given. [PP 46/2015 Pasal 27(1)]", CodeOf(rates.Of(year))));
    }

    [Fact]
    public void Every_year_without_a_rate_is_refused_at_once()
    {
        var outcome = JhtAccount.Create(new(2019, 12), Rp(1), []).Value.StatementThrough(new(2021, 1), JhtRates.Published());

        Assert.Equal(["2019", "2021"], outcome.Errors.Select(error => error.Arguments[0].ToText(Language.English)));
    }

    [Fact]
    public void A_rate_of_the_caller_goes_before_the_published_one_and_is_marked()
    {
        var rates = JhtRates.Published().With(2016, Rate.FromPercent(8)).Value;

        Assert.Equal((Rate.FromPercent(8), RulingOrigin.Supplied, Confidence.SingleSource), (rates.Of(2016).Value.Rate, rates.Of(2016).Value.Origin, rates.Of(2016).Value.Confidence));
        var account = JhtAccount.Create(new(2016, 1), Rp(100), []).Value;
        Assert.True(account.StatementThrough(new(2016, 1), rates).Value.UsesSuppliedLaw);
        Assert.False(account.StatementThrough(new(2016, 1), JhtRates.Published()).Value.UsesSuppliedLaw);
    }

    [Fact]
    public void A_rate_below_the_average_of_deposits_is_refused_where_that_is_known()
    {
        Assert.Equal(
            "BPJSTK-JHT-005 Rate: A development of 4.87% for 2016 is below the average deposit rate of 4.88%. [PP 46/2015 Pasal 27(3)]", CodeOf(JhtRates.Published().With(2016, Rate.FromPercent(4.87m))));
        Assert.True(JhtRates.Published().With(2016, Rate.FromPercent(4.88m)).IsSuccess);
        Assert.True(JhtRates.Published().With(2015, Rate.Zero).IsSuccess);
        Assert.True(JhtRates.Published().With(2017, Rate.Zero).IsSuccess);
    }

    [Fact]
    public void An_impossible_rate_is_refused_for_every_year_it_is_given_for()
    {
        Assert.Equal("BPJSTK-JHT-004 Rate: A development of -0.0001% for 2030 is not possible; 0% to 100% is.", CodeOf(JhtRates.Published().With(2030, Rate.FromPartsPerMillion(-1))));
        Assert.Equal(2, JhtRates.Published().Throughout(2030, 2031, Rate.FromPercent(100.0001m)).Errors.Length);
        Assert.True(JhtRates.Published().With(2030, Rate.Whole).IsSuccess);
        Assert.Equal("BPJSTK-JHT-007 Years: A span from 2031 to 2030 ends before it begins.", CodeOf(JhtRates.Published().Throughout(2031, 2030, Rate.Zero)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void A_year_outside_the_calendar_is_a_mistake_of_the_program(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => JhtRates.Published().Of(year));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => JhtRates.Published().Throughout(year, 2030, Rate.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("last", () => JhtRates.Published().Throughout(2030, year, Rate.Zero));
        Assert.True(JhtRates.Published().With(1, Rate.Zero).Value.Of(1).IsSuccess);
        Assert.True(JhtRates.Published().With(9998, Rate.Zero).Value.Of(9998).IsSuccess);
    }

    [Fact]
    public void What_is_wrong_with_an_account_is_told_all_at_once()
    {
        var outcome = JhtAccount.Create(January, Rupiah.FromSen(-1), [JhtDeposit.Of(new(2029, 12), Rp(1)).Value]);

        Assert.Equal(
            ["BPJSTK-JHT-002 Opening: An opening balance of -IDR 0.01 is negative.", "BPJSTK-JHT-003 Deposits: A contribution of 2029-12 is before the account's first month 2030-01."],
            outcome.Errors.Select(error => error.ToString()));
        Assert.Equal("BPJSTK-JHT-001 Amount: A contribution to JHT of IDR 0.00 in 2030-01 must be above zero.", CodeOf(JhtDeposit.Of(January, Rupiah.Zero)));
        Assert.True(JhtDeposit.Of(January, Rupiah.FromSen(1)).IsSuccess);
    }

    [Fact]
    public void A_statement_before_the_account_and_a_span_turned_round_are_refused()
    {
        var account = Monthly(January, 1, Rp(1));

        Assert.Equal("BPJSTK-JHT-008 Last: The account begins in 2030-01; there is no balance for 2029-12.", CodeOf(account.StatementThrough(new(2029, 12), Flat(5))));
        Assert.Equal("BPJSTK-JHT-007 Months: A span from 2030-02 to 2030-01 ends before it begins.", CodeOf(account.WithMonthly(new(2030, 2), January, Rp(1))));
        Assert.Equal("BPJSTK-JHT-001", Assert.Single(account.WithMonthly(January, January, Rupiah.Zero).Errors).Code.Id);
        Assert.Equal("BPJSTK-JHT-003", Assert.Single(account.WithMonthly(new(2029, 12), new(2029, 12), Rp(1)).Errors).Code.Id);
    }

    [Fact]
    public void A_contribution_of_a_wage_is_both_shares_and_has_no_cap()
    {
        Assert.Equal(Rp(5_700_000), JhtDeposit.OfWage(new(2026, 3), Rp(100_000_000)).Value.Amount);
        Assert.Equal("BPJSTK-JHT-009 Wage: A wage of IDR 0.00 in 2026-03 must be above zero. [PP 46/2015 Pasal 17(1)]", CodeOf(JhtDeposit.OfWage(new(2026, 3), Rupiah.Zero)));
        Assert.Equal("BPJSTK-LAW-001", Assert.Single(JhtDeposit.OfWage(new(2015, 6), Rp(1)).Errors).Code.Id);

        // Each share is rounded: 3.7 % and 2 % of 33 sen are 1.221 and 0.66 sen.
        Assert.Equal(2, JhtDeposit.OfWage(new(2026, 3), Rupiah.FromSen(33)).Value.Amount.Sen);
        Assert.Equal("BPJSTK-JHT-001", Assert.Single(JhtDeposit.OfWage(new(2026, 3), Rupiah.FromSen(33), policies: PolicySet.Default.With(Rounding.DownToRupiah)).Errors).Code.Id);
    }

    [Fact]
    public void A_statement_explains_itself_in_both_languages()
    {
        var statement = JhtAccount.Create(new(2016, 11), Rp(1_000_000), [JhtDeposit.Of(new(2016, 12), Rp(100_000)).Value]).Value
            .StatementThrough(new(2017, 1), JhtRates.Published().With(2017, Rate.FromPercent(7)).Value).Value;

        Assert.Equal(
            [
                "2016: IDR 1,000,000.00 + IDR 100,000.00 + IDR 12,582.50 (7.19%) = IDR 1,112,582.50",
                "2017: IDR 1,112,582.50 + IDR 0.00 + IDR 6,490.06 (7%) = IDR 1,119,072.56",
                "balance: IDR 1,119,072.56 [PP 46/2015 Pasal 22(2); PP 46/2015 Pasal 27(1)] single source",
            ],
            statement.ToText(Language.English));
        Assert.Equal(
            "2016: Rp1.000.000,00 + Rp100.000,00 + Rp12.582,50 (7,19%) = Rp1.112.582,50", statement.ToText(Language.Indonesian).First());
        Assert.StartsWith("saldo: Rp1.119.072,56 [PP 46/2015 Pasal 22(2); PP 46/2015 Pasal 27(1)] ", statement.ToText(Language.Indonesian).Last(), StringComparison.Ordinal);
        Assert.Equal(statement.Years[0].ToText(Language.English), statement.Years[0].ToString());
        Assert.Equal(Rp(100_000), statement.Years[0].Contributions);
        Assert.Equal(Confidence.SingleSource, statement.Confidence);
        Assert.Equal(2, statement.Citations.Length);
    }

    [Fact]
    public void Arguments_that_are_missing_are_mistakes_of_the_program()
    {
        Assert.Throws<ArgumentNullException>("deposits", () => JhtAccount.Create(January, Rupiah.Zero, null!));
        Assert.Throws<ArgumentNullException>(() => JhtAccount.Create(January, Rupiah.Zero, [null!]));
        Assert.Throws<ArgumentNullException>("rates", () => Monthly(January, 1, Rp(1)).StatementThrough(January, null!));
    }

    [Fact]
    public void Under_reported_wages_stand_side_by_side()
    {
        // Derived: 12 % is 1 % a month; 285 instead of 171 a month for two months.
        var (reported, due) = (Monthly(January, 2, Rp(171_000)), Monthly(January, 2, Rp(285_000)));
        var shortfall = JhtShortfall.Of(reported, due, new(2030, 2), Flat(12)).Value;

        Assert.Equal(Rp(347_130), shortfall.AgencyPays);
        Assert.Equal(Rp(231_420), shortfall.EmployerOwes);
        Assert.Equal(Rp(578_550), shortfall.Due.Balance);
        Assert.Same(reported, shortfall.Reported.Account);
        Assert.Equal(Confidence.Inferred, shortfall.Confidence);
        Assert.Equal("PP 46/2015 Pasal 24", shortfall.Citations[0].ToString());
        Assert.Equal(
            [
                "the agency pays: IDR 347,130.00",
                "the employer owes: IDR 578,550.00 - IDR 347,130.00 = IDR 231,420.00 [PP 46/2015 Pasal 24; PP 46/2015 Pasal 22(2); PP 46/2015 Pasal 27(1)] inferred",
            ],
            shortfall.ToText(Language.English));
        Assert.StartsWith("BPJS Ketenagakerjaan membayar: Rp347.130,00|pemberi kerja membayar kekurangan: Rp578.550,00 - ", string.Join('|', shortfall.ToText(Language.Indonesian)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_not_enrolled_is_owed_the_whole_balance()
    {
        var shortfall = JhtShortfall.Of(JhtAccount.Create(January, Rupiah.Zero, []).Value, Monthly(January, 1, Rp(285_000)), January, Flat(12)).Value;

        Assert.Equal((Rupiah.Zero, Rp(287_850)), (shortfall.AgencyPays, shortfall.EmployerOwes));
        Assert.Equal("PP 46/2015 Pasal 28", shortfall.Citations[0].ToString());
    }

    [Fact]
    public void More_reported_than_due_is_refused_and_what_was_paid_late_is_not()
    {
        var (less, more) = (Monthly(January, 1, Rp(100)), Monthly(January, 1, Rp(101)));

        Assert.Equal(
            "BPJSTK-JHT-010 Due: What should have been paid in 2030-01, IDR 100.00, is less than the IDR 101.00 that was reported; nothing is short. [PP 46/2015 Pasal 24]",
            CodeOf(JhtShortfall.Of(more, less, January, Flat(5))));
        Assert.Equal(Rupiah.Zero, JhtShortfall.Of(less, less, January, Flat(5)).Value.EmployerOwes);

        var late = JhtAccount.Create(January, Rupiah.Zero, [JhtDeposit.Of(new(2030, 2), Rp(200)).Value]).Value;
        Assert.Equal(Rp(1), JhtShortfall.Of(late, Monthly(January, 2, Rp(100)), new(2030, 2), Flat(12)).Value.EmployerOwes);

        // The balance with which an account begins counts from its first month on.
        var opened = JhtAccount.Create(January, Rp(101), []).Value;
        Assert.Equal("BPJSTK-JHT-010", Assert.Single(JhtShortfall.Of(opened, less, January, Flat(5)).Errors).Code.Id);
        Assert.Equal("BPJSTK-JHT-010", Assert.Single(JhtShortfall.Of(opened, Monthly(new(2030, 2), 1, Rp(101)), new(2030, 2), Flat(5)).Errors).Code.Id);
        Assert.Throws<ArgumentNullException>("reported", () => JhtShortfall.Of(null!, less, January, Flat(5)));
        Assert.Throws<ArgumentNullException>("due", () => JhtShortfall.Of(less, null!, January, Flat(5)));
    }
}
