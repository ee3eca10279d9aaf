using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The month's wage by the way a wage is paid (PP 44/2015 Pasal 19), and what is no month's wage.</summary>
public class WageBaseTests
{
    private static readonly LawInForce Law = Facts.Law("2025-03");

    [Fact]
    public void Monthly_basic_wage_and_fixed_allowances_are_the_base()
    {
        var wage = WageBase.Monthly(Rp(4_000_000), Rp(750_000)).Value;

        Assert.Equal("4750000", wage.Exact.ToString());
        Assert.Equal(WageKind.Monthly, wage.Kind);
        Assert.Equal([Rp(4_000_000), Rp(750_000)], wage.Given.AsEnumerable());
        Assert.Equal((475_000_000, 1), (wage.Sen, wage.Divisor));
        Assert.Equal(["PP 44/2015 Pasal 19(2)", "PP 46/2015 Pasal 17(2)", "PP 45/2015 Pasal 29(1)"], wage.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Variable_allowances_are_no_part_of_the_base()
    {
        var wage = WageBase.Monthly(Rp(4_000_000), Rp(750_000), Rp(300_000)).Value;

        Assert.Equal("4750000", wage.Exact.ToString());
        Assert.Equal(Rp(300_000), wage.VariableAllowances);
        Assert.Equal(Rupiah.Zero, WageBase.Monthly(Rp(4_000_000)).Value.VariableAllowances);
    }

    [Fact]
    public void Daily_wage_times_25_is_the_base()
    {
        var wage = WageBase.Daily(Rupiah.FromDecimal(150_000.01m), Law).Value;

        Assert.Equal("3750000.25", wage.Exact.ToString());
        Assert.Equal(WageKind.Daily, wage.Kind);
        Assert.Equal([Rupiah.FromDecimal(150_000.01m)], wage.Given.AsEnumerable());
        Assert.Equal(Rupiah.Zero, wage.VariableAllowances);
        Assert.Equal(["PP 44/2015 Pasal 19(3)", "PP 46/2015 Pasal 17(3)"], wage.Citations.Select(citation => citation.ToString()));
    }

    [Theory]
    [InlineData("3000000.00 3100000.00 3200000.00", "3100000")]
    [InlineData("0.00 0.00 0.01", "0.00333333+1/3e-8")]
    [InlineData("2500000.00 2500000.00 2500000.01", "2500000.00333333+1/3e-8")]
    [InlineData("1000000.00 1000000.00 0.00", "666666.66666666+2/3e-8")]
    public void By_piece_or_output_the_exact_average_of_3_months_is_the_base(string months, string exact)
    {
        var wage = WageBase.Piece(Amounts(months), Law).Value;

        Assert.Equal(exact, wage.Exact.ToString());
        Assert.Equal(WageKind.Piece, wage.Kind);
        Assert.Equal(3, wage.Divisor);
        Assert.Equal(Amounts(months).AsEnumerable(), wage.Given.AsEnumerable());
        Assert.Equal(["PP 44/2015 Pasal 19(4)", "PP 46/2015 Pasal 17(4)"], wage.Citations.Select(citation => citation.ToString()));
    }

    [Theory]
    [InlineData("12.00 0.00", "1")]
    [InlineData("0.01 0.00", "0.00083333+1/3e-8")]
    [InlineData("30000000.00 0.07", "2500000.00583333+1/3e-8")]
    public void By_piece_depending_on_weather_the_exact_average_of_12_months_is_the_base(string firstMonths, string exact)
    {
        var months = Amounts(firstMonths).AddRange(Enumerable.Repeat(Rupiah.Zero, 10));
        var wage = WageBase.WeatherPiece(months, Law).Value;

        Assert.Equal(exact, wage.Exact.ToString());
        Assert.Equal(WageKind.WeatherPiece, wage.Kind);
        Assert.Equal(12, wage.Divisor);
        Assert.Equal(months.AsEnumerable(), wage.Given.AsEnumerable());
        Assert.Equal(["PP 44/2015 Pasal 19(5)", "PP 46/2015 Pasal 17(5)"], wage.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Jkp_wage_not_split_into_parts_counts_without_allowances() =>
        Assert.Equal("6000000", WageBase.Monthly(Rp(6_000_000)).Value.Exact.ToString());

    [Fact]
    public void Jkp_basic_wage_with_variable_allowances_counts_as_basic_wage() =>
        Assert.Equal("6000000", WageBase.Monthly(Rp(6_000_000), variableAllowances: Rp(2_000_000)).Value.Exact.ToString());

    [Fact]
    public void Apprentices_and_prisoners_are_deemed_to_earn_the_lowest_wage_for_the_same_work()
    {
        var wage = WageBase.Deemed(Rupiah.FromSen(1)).Value;

        Assert.Equal("0.01", wage.Exact.ToString());
        Assert.Equal(WageKind.Deemed, wage.Kind);
        Assert.Equal([Rupiah.FromSen(1)], wage.Given.AsEnumerable());
        Assert.Equal(1, wage.Divisor);
        Assert.Equal(["PP 44/2015 Pasal 28(2)"], wage.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void There_is_no_floor_under_a_wage() => Assert.Equal("0.01", WageBase.Monthly(Rupiah.FromSen(1)).Value.Exact.ToString());

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void An_average_of_another_number_than_3_months_is_refused(int months) => Refused.Saying(
        WageBase.Piece([.. Enumerable.Repeat(Rp(1), months)], Law),
        "BPJSTK-WAGE-004 Wage",
        $"Rata-rata upah memerlukan 3 bulan terakhir, diberikan {months}. [PP 44/2015 Pasal 19(4)]",
        $"The average wage needs the last 3 months, {months} were given. [PP 44/2015 Pasal 19(4)]");

    [Theory]
    [InlineData(11)]
    [InlineData(13)]
    public void An_average_of_another_number_than_12_months_is_refused(int months) => Refused.Saying(
        WageBase.WeatherPiece([.. Enumerable.Repeat(Rp(1), months)], Law),
        "BPJSTK-WAGE-004 Wage",
        $"Rata-rata upah memerlukan 12 bulan terakhir, diberikan {months}. [PP 44/2015 Pasal 19(5)]",
        $"The average wage needs the last 12 months, {months} were given. [PP 44/2015 Pasal 19(5)]");

    [Fact]
    public void An_average_of_no_months_at_all_is_refused()
    {
        Refused.With(WageBase.Piece(default, Law), "BPJSTK-WAGE-004 Wage");
        Refused.With(WageBase.Piece([], Law), "BPJSTK-WAGE-004 Wage");
    }

    [Fact]
    public void A_negative_wage_is_refused()
    {
        Refused.Saying(
            WageBase.Monthly(Rupiah.FromSen(-1)),
            "BPJSTK-WAGE-001 Wage",
            "Upah atau tunjangan -Rp0,01 negatif.",
            "The wage or allowance -IDR 0.01 is negative.");
        Refused.With(WageBase.Daily(Rupiah.FromSen(-1), Law), "BPJSTK-WAGE-001 Wage");
        Refused.With(WageBase.Deemed(Rupiah.FromSen(-1)), "BPJSTK-WAGE-001 Wage");
        Refused.With(WageBase.Piece([Rp(1), Rupiah.FromSen(-1), Rp(1)], Law), "BPJSTK-WAGE-001 Wage[1]");
        Refused.With(WageBase.Piece([Rp(1), Rp(-1), Rp(0)], Law), "BPJSTK-WAGE-001 Wage[1]");
    }

    [Fact]
    public void A_wage_of_zero_is_refused()
    {
        Refused.Saying(
            WageBase.Monthly(Rupiah.Zero),
            "BPJSTK-WAGE-002 Wage",
            "Upah nol tidak memiliki iuran; laporkan pekerja sebagai nonaktif.",
            "A wage of zero has no contribution; report the worker as inactive.");
        Refused.With(WageBase.Monthly(Rupiah.Zero, Rp(1_000_000)), "BPJSTK-WAGE-002 Wage");
        Refused.With(WageBase.Daily(Rupiah.Zero, Law), "BPJSTK-WAGE-002 Wage");
        Refused.With(WageBase.Deemed(Rupiah.Zero), "BPJSTK-WAGE-002 Wage");
        Refused.With(WageBase.Piece([Rupiah.Zero, Rupiah.Zero, Rupiah.Zero], Law), "BPJSTK-WAGE-002 Wage");
    }

    [Fact]
    public void All_faults_of_a_wage_are_told_at_once()
    {
        Refused.With(
            WageBase.Monthly(Rupiah.Zero, Rp(-1), Rp(-2)),
            "BPJSTK-WAGE-002 Wage",
            "BPJSTK-WAGE-001 FixedAllowances",
            "BPJSTK-WAGE-001 VariableAllowances");
        Refused.With(
            WageBase.Piece([Rp(-1), Rp(-1)], Law),
            "BPJSTK-WAGE-004 Wage",
            "BPJSTK-WAGE-001 Wage[0]",
            "BPJSTK-WAGE-001 Wage[1]");
        Refused.With(WageBase.Monthly(Rupiah.MaxValue, Rupiah.MaxValue, Rp(-1)), "BPJSTK-WAGE-001 VariableAllowances", "BPJSTK-WAGE-003 Wage");
        Refused.With(WageBase.Piece([Rupiah.Zero, Rupiah.Zero], Law), "BPJSTK-WAGE-004 Wage");
    }

    [Fact]
    public void A_wage_that_does_not_fit_is_refused()
    {
        var mostDaily = Rupiah.FromSen(Rupiah.MaxValue.Sen / 25);

        Assert.True(WageBase.Monthly(Rupiah.MaxValue).IsSuccess);
        Assert.True(WageBase.Monthly(Rupiah.FromSen(Rupiah.MaxValue.Sen - 1), Rupiah.FromSen(1)).IsSuccess);
        Assert.True(WageBase.Daily(mostDaily, Law).IsSuccess);
        Assert.True(WageBase.Piece([Rupiah.MaxValue, Rupiah.Zero, Rupiah.Zero], Law).IsSuccess);
        Refused.Saying(
            WageBase.Monthly(Rupiah.MaxValue, Rupiah.FromSen(1)),
            "BPJSTK-WAGE-003 Wage",
            "Upah sebulan melebihi nilai terbesar yang dapat dihitung.",
            "The month's wage is larger than any that can be computed.");
        Refused.With(WageBase.Daily(mostDaily + Rupiah.FromSen(1), Law), "BPJSTK-WAGE-003 Wage");
        Refused.With(WageBase.Piece([Rupiah.MaxValue, Rupiah.FromSen(1), Rupiah.Zero], Law), "BPJSTK-WAGE-003 Wage");
    }

    [Fact]
    public void A_conversion_needs_the_law_of_a_month()
    {
        var before = Facts.Law("2015-06");

        Refused.With(WageBase.Daily(Rp(1), before), "BPJSTK-LAW-001 ");
        Refused.With(WageBase.Piece([Rp(1), Rp(1), Rp(1)], before), "BPJSTK-LAW-001 ");
        Assert.Throws<ArgumentNullException>("law", () => WageBase.Daily(Rp(1), null!));
        Assert.Throws<ArgumentNullException>("law", () => WageBase.Piece([Rp(1)], null!));
        Assert.Throws<ArgumentNullException>("law", () => WageBase.WeatherPiece([Rp(1)], null!));
    }

    [Fact]
    public void A_conversion_follows_a_book_of_ones_own()
    {
        var book = LawBook.Default.With(LawParameters.DailyWageDays, new Ruling<int>(new(2030, 1, 1), 26, [Citation.FromText("PP 44/2015 Pasal 19(3)")]));
        var wage = WageBase.Daily(Rp(100_000), book.InForce(Facts.Month("2030-01"))).Value;

        Assert.Equal("2600000", wage.Exact.ToString());
        Assert.Equal("IDR 100,000.00 x 26", wage.ToString());
    }

    [Fact]
    public void A_base_says_how_it_came_about()
    {
        Says(WageBase.Monthly(Rp(4_000_000)), "Rp4.000.000,00", "IDR 4,000,000.00");
        Says(WageBase.Monthly(Rp(4_000_000), Rp(750_000), Rp(9)), "Rp4.000.000,00 + Rp750.000,00", "IDR 4,000,000.00 + IDR 750,000.00");
        Says(WageBase.Daily(Rp(150_000), Law), "Rp150.000,00 x 25", "IDR 150,000.00 x 25");
        Says(WageBase.Piece([Rp(1), Rp(2), Rp(3)], Law), "(Rp1,00 + Rp2,00 + Rp3,00) / 3", "(IDR 1.00 + IDR 2.00 + IDR 3.00) / 3");
        Says(
            WageBase.WeatherPiece([.. Enumerable.Repeat(Rp(1), 12)], Law),
            $"({string.Join(" + ", Enumerable.Repeat("Rp1,00", 12))}) / 12",
            $"({string.Join(" + ", Enumerable.Repeat("IDR 1.00", 12))}) / 12");
        Says(WageBase.Deemed(Rp(2_000_000)), "Rp2.000.000,00", "IDR 2,000,000.00");
    }

    private static void Says(Outcome<WageBase> wage, string indonesian, string english)
    {
        Assert.Equal(indonesian, wage.Value.ToText(Language.Indonesian));
        Assert.Equal(english, wage.Value.ToText(Language.English));
        Assert.Equal(english, wage.Value.ToString());
    }

    private static Rupiah Rp(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static ImmutableArray<Rupiah> Amounts(string texts) => [.. texts.Split(' ').Select(text => Rupiah.FromText(text).Value)];
}
