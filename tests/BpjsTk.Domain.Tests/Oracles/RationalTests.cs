using System.Numerics;
using BpjsTk.Domain.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Oracles;

public sealed class RationalTests
{
    private static readonly Arbitrary<Rational> Any = Arb.From(
        from numerator in Numbers.OfEverySize
        from denominator in Numbers.OfEverySize.Where(value => value != 0)
        select new Rational(numerator, denominator));

    [Fact]
    public void A_rational_is_normalised_with_the_sign_above()
    {
        var value = new Rational(6, -4);

        Assert.Equal(-3, value.Numerator);
        Assert.Equal(2, value.Denominator);
        Assert.Equal(new Rational(-3, 2), value);
        Assert.Equal("-3/2", value.ToString());
    }

    [Fact]
    public void Zero_has_one_form_and_is_the_default()
    {
        Assert.Equal(default, new Rational(0, -7));
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", Rational.Zero.ToString());
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Theory]
    [InlineData("59866.020054", "29933010027/500000")]
    [InlineData("1/3", "1/3")]
    [InlineData("2/6", "1/3")]
    [InlineData("-0.50", "-1/2")]
    [InlineData("1.5/-0.5", "-3")]
    [InlineData("007", "7")]
    [InlineData("0.00", "0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Decimals_and_fractions_are_read(string text, string expected) => Assert.Equal(expected, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData("+1")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1/2/3")]
    [InlineData("1/")]
    [InlineData("\u0665")]
    public void Anything_else_is_no_number(string text) => Assert.Throws<FormatException>(() => Rational.Parse(text));

    [Fact]
    public void A_fraction_of_zero_parts_is_refused() => Assert.Throws<DivideByZeroException>(() => Rational.Parse("1/0"));

    [Theory]
    [InlineData("1/2", "1/3", "5/6", "1/6", "1/6", "3/2")]
    [InlineData("-1/2", "1/2", "0", "-1", "-1/4", "-1")]
    [InlineData("2", "-3", "-1", "5", "-6", "-2/3")]
    public void The_four_operations_are_exact(string left, string right, string sum, string difference, string product, string quotient)
    {
        var (a, b) = (Rational.Parse(left), Rational.Parse(right));

        Assert.Equal(Rational.Parse(sum), a + b);
        Assert.Equal(Rational.Parse(difference), a - b);
        Assert.Equal(Rational.Parse(product), a * b);
        Assert.Equal(Rational.Parse(quotient), a / b);
    }

    [Theory]
    [InlineData("7/2", 3, 4)]
    [InlineData("-7/2", -4, -3)]
    [InlineData("4", 4, 4)]
    [InlineData("-4", -4, -4)]
    [InlineData("0", 0, 0)]
    [InlineData("-1/1000", -1, 0)]
    public void Floor_goes_down_and_ceiling_up(string value, int floor, int ceiling)
    {
        Assert.Equal(floor, Rational.Parse(value).Floor());
        Assert.Equal(ceiling, Rational.Parse(value).Ceiling());
    }

    [Theory]
    [InlineData("0.005", "0.01", "0.01", "0", "0.01")]
    [InlineData("-0.005", "0.01", "-0.01", "0", "-0.01")]
    [InlineData("0.00499999", "0.01", "0", "0", "0.01")]
    [InlineData("0.015", "0.01", "0.02", "0.01", "0.02")]
    [InlineData("2.5", "1", "3", "2", "3")]
    [InlineData("-2.4", "1", "-2", "-2", "-3")]
    [InlineData("150", "100", "200", "100", "200")]
    [InlineData("149.99", "100", "100", "100", "200")]
    [InlineData("300", "100", "300", "300", "300")]
    [InlineData("1/2", "1/3", "2/3", "1/3", "2/3")]
    public void Rounding_goes_to_a_multiple_of_the_unit(string value, string unit, string half, string down, string up)
    {
        var (number, step) = (Rational.Parse(value), Rational.Parse(unit));

        Assert.Equal(Rational.Parse(half), number.RoundHalfAwayFromZero(step));
        Assert.Equal(Rational.Parse(down), number.RoundTowardZero(step));
        Assert.Equal(Rational.Parse(up), number.RoundAwayFromZero(step));
    }

    [Fact]
    public void A_unit_of_rounding_is_above_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.RoundTowardZero(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.RoundAwayFromZero(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.RoundHalfAwayFromZero(0));
    }

    [Fact]
    public void Arithmetic_keeps_the_laws_of_a_field() => Always.Holds(Any, Any, Any, (a, b, c) =>
        a + b == b + a
        && a * b == b * a
        && (a + b) + c == a + (b + c)
        && a * (b + c) == (a * b) + (a * c)
        && a - a == Rational.Zero
        && (b == Rational.Zero || (a / b) * b == a));

    [Fact]
    public void Order_agrees_with_the_sign_of_the_difference() => Always.Holds(Any, Any, (a, b) =>
        a.CompareTo(b) == (a - b).Sign
        && (a < b) == ((a - b).Sign < 0)
        && (a > b) == ((a - b).Sign > 0)
        && (a <= b) == ((a - b).Sign <= 0)
        && (a >= b) == ((a - b).Sign >= 0)
        && (a == b) == ((a - b).Sign == 0)
        && Rational.Min(a, b) + Rational.Max(a, b) == a + b
        && Rational.Min(a, b) <= Rational.Max(a, b));

    [Fact]
    public void Text_is_read_back() => Always.Holds(Any, value => Rational.Parse(value.ToString()) == value);

    [Fact]
    public void Floor_is_the_whole_number_just_below() => Always.Holds(Any, value =>
        value.Floor() <= value && value < value.Floor() + 1 && value.Ceiling() >= value && value > value.Ceiling() - 1);
}
