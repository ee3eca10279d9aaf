using System.Numerics;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;

namespace BpjsTk.Domain.Tests.Values;

public sealed class RupiahTests
{
    [Fact]
    public void The_default_is_rp0_and_valid()
    {
        Assert.Equal(0, default(Rupiah).Sen);
        Assert.Equal(Rupiah.Zero, default);
        Assert.True(Rupiah.Zero.IsZero);
        Assert.False(Rupiah.Zero.IsNegative);
        Assert.Equal("0.00", default(Rupiah).ToString());
    }

    [Fact]
    public void The_sign_is_told()
    {
        Assert.True(Rupiah.FromSen(-1).IsNegative);
        Assert.False(Rupiah.FromSen(1).IsNegative);
        Assert.False(Rupiah.FromSen(1).IsZero);
        Assert.False(Rupiah.FromSen(-1).IsZero);
    }

    [Fact]
    public void The_largest_and_the_smallest_amount_are_opposites()
    {
        Assert.Equal(long.MaxValue, Rupiah.MaxValue.Sen);
        Assert.Equal(-long.MaxValue, Rupiah.MinValue.Sen);
        Assert.Equal(Rupiah.MinValue, -Rupiah.MaxValue);
        Assert.Equal("The amount is below Rupiah.MinValue.", Assert.Throws<OverflowException>(() => Rupiah.FromSen(long.MinValue)).Message);
        Assert.Equal(Rupiah.MinValue, Rupiah.FromSen(long.MinValue + 1));
    }

    [Fact]
    public void Whole_rupiah_are_a_hundred_sen_each()
    {
        Assert.Equal(1_108_630_000, Rupiah.FromRupiah(11_086_300).Sen);
        Assert.Equal(-100, Rupiah.FromRupiah(-1).Sen);
        Assert.Equal(long.MaxValue / 100 * 100, Rupiah.FromRupiah(long.MaxValue / 100).Sen);
        Assert.Throws<OverflowException>(() => Rupiah.FromRupiah((long.MaxValue / 100) + 1));
        Assert.Throws<OverflowException>(() => Rupiah.FromRupiah((long.MinValue / 100) - 1));
    }

    [Fact]
    public void A_decimal_of_two_places_is_taken_exactly()
    {
        Assert.Equal(11_086_301, Rupiah.FromDecimal(110_863.01m).Sen);
        Assert.Equal(-1, Rupiah.FromDecimal(-0.0100m).Sen);
        Assert.Equal(Rupiah.MaxValue, Rupiah.FromDecimal(92_233_720_368_547_758.07m));
        Assert.Equal(Rupiah.MinValue, Rupiah.FromDecimal(-92_233_720_368_547_758.07m));
    }

    [Fact]
    public void A_decimal_finer_than_a_sen_or_too_large_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("rupiah", () => Rupiah.FromDecimal(1.005m));

        Assert.StartsWith("1.005 is not a whole number of sen; round it first.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Rupiah.FromDecimal(92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Rupiah.FromDecimal(-92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Rupiah.FromDecimal(decimal.MaxValue));
    }

    [Fact]
    public void A_decimal_goes_there_and_back_with_two_places() => Always.Holds(Amounts.Any, amount =>
        Rupiah.FromDecimal(amount.ToDecimal()) == amount && amount.ToDecimal().Scale == 2);

    [Fact]
    public void Addition_is_exact_or_overflows() => Always.Holds(Amounts.Any, Amounts.Any, (left, right) =>
        ExactOrOverflow(() => left + right, (BigInteger)left.Sen + right.Sen));

    [Fact]
    public void Subtraction_is_exact_or_overflows() => Always.Holds(Amounts.Any, Amounts.Any, (left, right) =>
        ExactOrOverflow(() => left - right, (BigInteger)left.Sen - right.Sen));

    [Fact]
    public void Multiplication_is_exact_or_overflows() => Always.Holds(Amounts.Any, Rates.Any, (amount, number) =>
        ExactOrOverflow(() => amount * number.PartsPerMillion, (BigInteger)amount.Sen * number.PartsPerMillion)
        && ExactOrOverflow(() => number.PartsPerMillion * amount, (BigInteger)amount.Sen * number.PartsPerMillion));

    [Fact]
    public void The_smallest_long_is_no_result_of_arithmetic()
    {
        Assert.Throws<OverflowException>(() => Rupiah.MinValue - Rupiah.FromSen(1));
        Assert.Throws<OverflowException>(() => Rupiah.MinValue + Rupiah.FromSen(-1));
        Assert.Throws<OverflowException>(() => Rupiah.FromSen(1L << 62) * -2);
        Assert.Throws<OverflowException>(() => Rupiah.Sum([Rupiah.MinValue, Rupiah.FromSen(-1)]));
    }

    [Fact]
    public void Negation_is_its_own_opposite() => Always.Holds(Amounts.Any, amount =>
        -(-amount) == amount && (-amount).Sen == -amount.Sen && -amount + amount == Rupiah.Zero);

    [Fact]
    public void A_sum_is_exact_or_overflows_whatever_the_order() => Always.Holds(Amounts.Any, Amounts.Any, Amounts.Any, (a, b, c) =>
    {
        var total = (BigInteger)a.Sen + b.Sen + c.Sen;
        return ExactOrOverflow(() => Rupiah.Sum([a, b, c]), total) && ExactOrOverflow(() => Rupiah.Sum([c, a, b]), total);
    });

    [Fact]
    public void A_sum_passes_through_more_than_can_be_held()
    {
        Assert.Equal(Rupiah.MaxValue, Rupiah.Sum([Rupiah.MaxValue, Rupiah.MaxValue, Rupiah.MinValue]));
        Assert.Equal(Rupiah.Zero, Rupiah.Sum([]));
        Assert.Throws<OverflowException>(() => Rupiah.Sum([Rupiah.MaxValue, Rupiah.FromSen(1)]));
    }

    [Fact]
    public void Comparison_agrees_with_the_count_of_sen() => Always.Holds(Amounts.Any, Amounts.Any, (left, right) =>
        AgreesWith(left.Sen.CompareTo(right.Sen), left, right) && AgreesWith(0, left, left));

    [Fact]
    public void Minimum_and_maximum_are_the_two_amounts() => Always.Holds(Amounts.Any, Amounts.Any, (left, right) =>
        Rupiah.Min(left, right).Sen == Math.Min(left.Sen, right.Sen) && Rupiah.Max(left, right).Sen == Math.Max(left.Sen, right.Sen));

    [Fact]
    public void Comparison_with_another_type_is_refused_and_null_comes_first()
    {
        Assert.Equal(1, Rupiah.MinValue.CompareTo(null));
        Assert.Equal(-1, Rupiah.Zero.CompareTo((object)Rupiah.FromSen(1)));

        var refusal = Assert.Throws<ArgumentException>("obj", () => Rupiah.Zero.CompareTo(0L));

        Assert.StartsWith("The other object is not an amount of rupiah.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_adds_up_and_its_parts_differ_by_at_most_one_sen() => Always.Holds(Amounts.Any, Rates.Any, (amount, number) =>
    {
        var count = (int)(Math.Abs((long)number.PartsPerMillion) % 100) + 1;
        var parts = amount.Split(count);
        return parts.Length == count
            && Rupiah.Sum(parts) == amount
            && parts.Max() - parts.Min() <= Rupiah.FromSen(1)
            && parts.Zip(parts.Skip(1)).All(pair => Math.Abs(pair.First.Sen) >= Math.Abs(pair.Second.Sen))
            && parts.All(part => part.IsZero || part.IsNegative == amount.IsNegative);
    });

    [Theory]
    [InlineData(5, 2, new long[] { 3, 2 })]
    [InlineData(-5, 3, new long[] { -2, -2, -1 })]
    [InlineData(2, 3, new long[] { 1, 1, 0 })]
    [InlineData(6, 3, new long[] { 2, 2, 2 })]
    [InlineData(7, 1, new long[] { 7 })]
    public void A_split_puts_the_parts_further_from_zero_first(long sen, int parts, long[] expected) =>
        Assert.Equal(expected, Rupiah.FromSen(sen).Split(parts).Select(part => part.Sen));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_split_needs_a_part(int parts) => Assert.Throws<ArgumentOutOfRangeException>(nameof(parts), () => Rupiah.Zero.Split(parts));

    [Fact]
    public void Equal_amounts_are_equal_and_others_are_not() => Always.Holds(Amounts.Any, Amounts.Any, (left, right) =>
        (left == right) == (left.Sen == right.Sen)
        && (left != right) == (left.Sen != right.Sen)
        && (left != right || left.GetHashCode() == right.GetHashCode()));

    private static bool ExactOrOverflow(Func<Rupiah> calculate, BigInteger expected)
    {
        try
        {
            return calculate().Sen == expected && MoneyOracle.Fits(expected);
        }
        catch (OverflowException)
        {
            return !MoneyOracle.Fits(expected);
        }
    }

    private static bool AgreesWith(int order, Rupiah left, Rupiah right) =>
        Math.Sign(left.CompareTo(right)) == order
        && Math.Sign(left.CompareTo((object)right)) == order
        && (left < right) == (order < 0)
        && (left > right) == (order > 0)
        && (left <= right) == (order <= 0)
        && (left >= right) == (order >= 0);
}
