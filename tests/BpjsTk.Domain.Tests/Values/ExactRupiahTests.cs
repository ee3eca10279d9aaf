using System.Globalization;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;

namespace BpjsTk.Domain.Tests.Values;

public sealed class ExactRupiahTests
{
    [Fact]
    public void The_default_is_rp0()
    {
        Assert.Equal(ExactRupiah.Zero, default);
        Assert.Equal("0", default(ExactRupiah).ToString());
        Assert.True(ExactRupiah.Zero.IsWholeSen);
        Assert.Equal(ExactRupiah.Zero, ExactRupiah.From(Rupiah.Zero));
    }

    [Fact]
    public void A_share_rounded_in_any_way_equals_the_oracle() => Always.Holds(
        Amounts.Any,
        Rates.Any,
        ValueArbitraries.Rounding(),
        (amount, rate, rounding) => RoundsTo(() => rate.Of(amount, rounding), MoneyOracle.Round(MoneyOracle.Share(rate, amount), rounding)));

    [Fact]
    public void A_share_by_the_law_rounded_in_any_way_equals_the_oracle() => Always.Holds(
        Amounts.Wages,
        Rates.Statutory,
        ValueArbitraries.Rounding(),
        (amount, rate, rounding) => rate.Of(amount).Round(rounding) == MoneyOracle.ToRupiah(MoneyOracle.Round(MoneyOracle.Share(rate, amount), rounding)));

    [Fact]
    public void A_third_or_a_twelfth_rounded_in_any_way_equals_the_oracle() => Always.Holds(
        Amounts.Any,
        ValueArbitraries.Rounding(),
        (amount, rounding) => new[] { 1, 2, 3, 4, 6, 12 }.All(divisor => RoundsTo(
            () => ExactRupiah.FromFraction(amount.Sen, divisor).Round(rounding),
            MoneyOracle.Round(MoneyOracle.InRupiah(amount) / divisor, rounding))));

    [Fact]
    public void A_negative_amount_rounds_as_the_mirror_image() => Always.Holds(
        Amounts.Wages,
        Rates.Statutory,
        ValueArbitraries.Rounding(),
        (amount, rate, rounding) => rate.Of(-amount).Round(rounding) == -rate.Of(amount).Round(rounding));

    [Theory]
    [InlineData(0, "0", "0", "0", "0", "0")]
    [InlineData(1, "0.01", "0", "0", "1", "0")]
    [InlineData(49, "0.49", "0", "0", "1", "0")]
    [InlineData(50, "0.5", "1", "0", "1", "0")]
    [InlineData(-50, "-0.5", "-1", "0", "-1", "0")]
    [InlineData(-49, "-0.49", "0", "0", "-1", "0")]
    [InlineData(100, "1", "1", "1", "1", "0")]
    [InlineData(9_999, "99.99", "100", "99", "100", "0")]
    [InlineData(10_000, "100", "100", "100", "100", "100")]
    [InlineData(10_001, "100.01", "100", "100", "101", "100")]
    [InlineData(-19_999, "-199.99", "-200", "-199", "-200", "-100")]
    public void Each_rounding_of_whole_sen(long sen, string toSen, string toRupiah, string down, string up, string hundred)
    {
        var exact = ExactRupiah.From(Rupiah.FromSen(sen));

        Assert.Equal(Of(toSen), exact.Round(Rounding.HalfUpToSen));
        Assert.Equal(Of(toRupiah), exact.Round(Rounding.HalfUpToRupiah));
        Assert.Equal(Of(down), exact.Round(Rounding.DownToRupiah));
        Assert.Equal(Of(up), exact.Round(Rounding.UpToRupiah));
        Assert.Equal(Of(hundred), exact.Round(Rounding.DownToHundredRupiah));

        static Rupiah Of(string rupiah) => Rupiah.FromDecimal(decimal.Parse(rupiah, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Half_a_sen_goes_away_from_zero_and_less_does_not()
    {
        Assert.Equal(1, ExactRupiah.FromFraction(1, 2).Round(Rounding.HalfUpToSen).Sen);
        Assert.Equal(-1, ExactRupiah.FromFraction(-1, 2).Round(Rounding.HalfUpToSen).Sen);
        Assert.Equal(0, (ExactRupiah.FromFraction(1, 2) - new ExactRupiah(1)).Round(Rounding.HalfUpToSen).Sen);
        Assert.Equal(0, (ExactRupiah.FromFraction(-1, 2) + new ExactRupiah(1)).Round(Rounding.HalfUpToSen).Sen);
        Assert.Equal(100, new ExactRupiah(1).Round(Rounding.UpToRupiah).Sen);
        Assert.Equal(-100, new ExactRupiah(-1).Round(Rounding.UpToRupiah).Sen);
    }

    [Fact]
    public void A_result_that_cannot_be_held_overflows()
    {
        Assert.Throws<OverflowException>(() => Rate.FromPercent(101).Of(Rupiah.MaxValue, Rounding.DownToRupiah));
        Assert.Throws<OverflowException>(() => Rate.FromPercent(-101).Of(Rupiah.MaxValue, Rounding.DownToRupiah));
        Assert.Throws<OverflowException>(() => ExactRupiah.From(Rupiah.MaxValue).Round(Rounding.UpToRupiah));
        Assert.Equal(Rupiah.MaxValue, ExactRupiah.From(Rupiah.MaxValue).Round(Rounding.HalfUpToSen));
        Assert.Equal(Rupiah.MinValue, Rate.Whole.Of(Rupiah.MinValue, Rounding.HalfUpToSen));
        Assert.Throws<OverflowException>(() => (ExactRupiah.From(Rupiah.MinValue) - ExactRupiah.From(Rupiah.FromSen(1))).Round(Rounding.HalfUpToSen));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void An_unknown_rounding_is_refused(int rounding) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(rounding), () => ExactRupiah.Zero.Round((Rounding)rounding));

    [Fact]
    public void The_exact_share_is_written_in_full()
    {
        var wage = Rupiah.FromDecimal(24_944_175.02m);

        Assert.Equal("59866.020048", Rate.FromPercent(0.24m).Of(wage).ToString());
        Assert.Equal("-59866.020048", Rate.FromPercent(-0.24m).Of(wage).ToString());
        Assert.Equal("24944175.02", ExactRupiah.From(wage).ToString());
        Assert.Equal("0.00000001", Rate.FromPartsPerMillion(1).Of(Rupiah.FromSen(1)).ToString());
        Assert.Equal("100", ExactRupiah.From(Rupiah.FromRupiah(100)).ToString());
        Assert.Equal("-100", ExactRupiah.From(Rupiah.FromRupiah(-100)).ToString());
        Assert.Equal("59866.020048", HostileCulture.In(() => Rate.FromPercent(0.24m).Of(wage).ToString()));
        Assert.Equal("-100", HostileCulture.In(() => ExactRupiah.From(Rupiah.FromRupiah(-100)).ToString()));
    }

    [Theory]
    [InlineData(1, "0.00000000+1/12e-8")]
    [InlineData(2, "0.00000000+1/6e-8")]
    [InlineData(3, "0.00000000+1/4e-8")]
    [InlineData(4, "0.00000000+1/3e-8")]
    [InlineData(5, "0.00000000+5/12e-8")]
    [InlineData(6, "0.00000000+1/2e-8")]
    [InlineData(7, "0.00000000+7/12e-8")]
    [InlineData(8, "0.00000000+2/3e-8")]
    [InlineData(9, "0.00000000+3/4e-8")]
    [InlineData(10, "0.00000000+5/6e-8")]
    [InlineData(11, "0.00000000+11/12e-8")]
    [InlineData(12, "0.00000001")]
    [InlineData(4_000_000, "0.00333333+1/3e-8")]
    [InlineData(-4_000_000, "-(0.00333333+1/3e-8)")]
    public void A_fraction_that_no_decimal_ends_is_written_as_a_sum(long units, string expected)
    {
        Assert.Equal(expected, new ExactRupiah(units).ToString());
        Assert.Equal(expected, HostileCulture.In(() => new ExactRupiah(units).ToString()));
    }

    [Fact]
    public void The_text_says_the_exact_number() => Always.Holds(Amounts.Any, Rates.Any, (amount, rate) =>
        Rational.Parse(rate.Of(amount).ToString()) == MoneyOracle.Share(rate, amount));

    [Fact]
    public void Whole_sen_are_told_from_fractions()
    {
        Assert.True(ExactRupiah.From(Rupiah.FromSen(7)).IsWholeSen);
        Assert.True(ExactRupiah.FromFraction(3, 3).IsWholeSen);
        Assert.False(ExactRupiah.FromFraction(1, 3).IsWholeSen);
        Assert.False(new ExactRupiah(-1).IsWholeSen);
    }

    [Fact]
    public void A_fraction_that_cannot_be_exact_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("divisor", () => HostileCulture.In(() => ExactRupiah.FromFraction(-1, 7)));

        Assert.StartsWith("-1/7 sen cannot be held exactly.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ExactRupiah.From(Rupiah.FromSen(1)), ExactRupiah.FromFraction(7, 7));
    }

    [Fact]
    public void Addition_and_subtraction_are_exact() => Always.Holds(Amounts.Any, Amounts.Any, Rates.Any, (left, right, rate) =>
        Rational.Parse((rate.Of(left) + ExactRupiah.From(right)).ToString()) == MoneyOracle.Share(rate, left) + MoneyOracle.InRupiah(right)
        && Rational.Parse((rate.Of(left) - ExactRupiah.From(right)).ToString()) == MoneyOracle.Share(rate, left) - MoneyOracle.InRupiah(right));

    [Fact]
    public void Comparison_agrees_with_the_oracle() => Always.Holds(Amounts.Any, Rates.Any, Rates.Any, (amount, first, second) =>
        AgreesWith(MoneyOracle.Share(first, amount).CompareTo(MoneyOracle.Share(second, amount)), first.Of(amount), second.Of(amount))
        && AgreesWith(0, first.Of(amount), first.Of(amount)));

    [Fact]
    public void Comparison_with_another_type_is_refused_and_null_comes_first()
    {
        Assert.Equal(1, ExactRupiah.Zero.CompareTo(null));

        var refusal = Assert.Throws<ArgumentException>("obj", () => ExactRupiah.Zero.CompareTo(Rupiah.Zero));

        Assert.StartsWith("The other object is not an exact amount of rupiah.", refusal.Message, StringComparison.Ordinal);
    }

    private static bool RoundsTo(Func<Rupiah> round, Rational expected)
    {
        try
        {
            return round() is var rounded && MoneyOracle.Fits(expected) && MoneyOracle.InRupiah(rounded) == expected;
        }
        catch (OverflowException)
        {
            return !MoneyOracle.Fits(expected);
        }
    }

    private static bool AgreesWith(int order, ExactRupiah left, ExactRupiah right) =>
        Math.Sign(left.CompareTo(right)) == order
        && Math.Sign(left.CompareTo((object)right)) == order
        && (left < right) == (order < 0)
        && (left > right) == (order > 0)
        && (left <= right) == (order <= 0)
        && (left >= right) == (order >= 0)
        && (left == right) == (order == 0);
}
