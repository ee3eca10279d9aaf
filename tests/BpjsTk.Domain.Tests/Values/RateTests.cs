using System.Numerics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;

namespace BpjsTk.Domain.Tests.Values;

public sealed class RateTests
{
    [Fact]
    public void The_default_is_zero_percent_and_valid()
    {
        Assert.Equal(Rate.Zero, default);
        Assert.Equal(0, Rate.Zero.PartsPerMillion);
        Assert.Equal("0%", default(Rate).ToString());
        Assert.Equal(1_000_000, Rate.Whole.PartsPerMillion);
        Assert.Equal(1_000_000, Rate.PartsPerWhole);
    }

    [Theory]
    [InlineData("0.24", 2_400)]
    [InlineData("0.0024", 24)]
    [InlineData("0.0001", 1)]
    [InlineData("-0.00010", -1)]
    [InlineData("5.7", 57_000)]
    [InlineData("100", 1_000_000)]
    [InlineData("214748.3647", int.MaxValue)]
    [InlineData("-214748.3648", int.MinValue)]
    public void A_percentage_is_ten_thousand_parts_per_million_each(string percent, int parts) =>
        Assert.Equal(parts, Rate.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).PartsPerMillion);

    [Fact]
    public void A_percentage_that_does_not_fit_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("percent", () => HostileCulture.In(() => Rate.FromPercent(-0.00001m)));

        Assert.StartsWith("-0.00001 % is not a whole number of parts per million.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Rate.FromPercent(214_748.3648m));
        Assert.Throws<OverflowException>(() => Rate.FromPercent(-214_748.3649m));
    }

    [Theory]
    [InlineData(0, "0%", "0%")]
    [InlineData(1, "0.0001%", "0,0001%")]
    [InlineData(-1, "-0.0001%", "-0,0001%")]
    [InlineData(24, "0.0024%", "0,0024%")]
    [InlineData(2_400, "0.24%", "0,24%")]
    [InlineData(57_000, "5.7%", "5,7%")]
    [InlineData(1_000_000, "100%", "100%")]
    [InlineData(int.MaxValue, "214748.3647%", "214748,3647%")]
    [InlineData(int.MinValue, "-214748.3648%", "-214748,3648%")]
    public void A_rate_is_written_as_a_percentage_without_needless_zeros(int parts, string invariant, string indonesian)
    {
        var rate = Rate.FromPartsPerMillion(parts);

        Assert.Equal(invariant, rate.ToString());
        Assert.Equal(invariant, rate.ToString(null, null));
        Assert.Equal(invariant, rate.ToString(string.Empty, null));
        Assert.Equal(invariant, rate.ToString("G", null));
        Assert.Equal(indonesian, rate.ToString("I", null));
        Assert.Equal(invariant, HostileCulture.In(() => $"{rate}"));
    }

    [Theory]
    [InlineData("E")]
    [InlineData("P")]
    [InlineData("i")]
    public void Another_format_is_refused(string format) =>
        Assert.Equal($"The format '{format}' is not one of this type's.", Assert.Throws<FormatException>(() => Rate.Zero.ToString(format, null)).Message);

    [Fact]
    public void Both_forms_are_read_back() => Always.Holds(Rates.Any, rate =>
        Rate.Parse(rate.ToString("G", null), null) == rate && Rate.Parse(rate.ToString("I", null), HostileCulture.Create()) == rate);

    [Theory]
    [InlineData("0.24%", 2_400)]
    [InlineData("0,24%", 2_400)]
    [InlineData("0.24 %", 2_400)]
    [InlineData("0.2400%", 2_400)]
    [InlineData("-0.24%", -2_400)]
    [InlineData("-0%", 0)]
    [InlineData("007%", 70_000)]
    [InlineData("0000000000000000000000000000000000001%", 10_000)]
    [InlineData("214748.3647%", int.MaxValue)]
    [InlineData("-214748.3648%", int.MinValue)]
    public void A_good_text_is_read(string text, int parts)
    {
        Assert.Equal(parts, Rate.FromText(text).Value.PartsPerMillion);
        Assert.Equal(parts, Rate.Parse(text, null).PartsPerMillion);
        Assert.Equal(parts, Rate.Parse(text.AsSpan(), null).PartsPerMillion);
        Assert.True(Rate.TryParse(text, null, out var fromString));
        Assert.True(Rate.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.Equal((parts, parts), (fromString.PartsPerMillion, fromSpan.PartsPerMillion));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%")]
    [InlineData(" %")]
    [InlineData("-%")]
    [InlineData("0.24")]
    [InlineData("0.24%%")]
    [InlineData("0.24% ")]
    [InlineData(" 0.24%")]
    [InlineData("- 1%")]
    [InlineData("--1%")]
    [InlineData("+1%")]
    [InlineData("1.%")]
    [InlineData(".5%")]
    [InlineData("1.2.3%")]
    [InlineData("1,000.5%")]
    [InlineData("0.00001%")]
    [InlineData("0.24000%")]
    [InlineData("0.24000000000000000000000000001%")]
    [InlineData("0.00000000000000000000000000000000001%")]
    [InlineData("1e1%")]
    [InlineData("1/%")]
    [InlineData("1:%")]
    [InlineData("1.0:%")]
    [InlineData("5\0%")]
    [InlineData("\u0665%")]
    [InlineData("5\t%")]
    [InlineData("214748.3648%")]
    [InlineData("-214748.3649%")]
    [InlineData("429496.7296%")]
    [InlineData("99999999999999999999999999999999999999999999999999%")]
    public void A_bad_text_is_refused_with_its_code(string? text)
    {
        var error = Assert.Single(Rate.FromText(text).Errors);

        Assert.Same(ErrorCatalog.RateForm, error.Code);
        Assert.Empty(error.Member);
        Assert.False(Rate.TryParse(text, null, out var fromString));
        Assert.False(Rate.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.Equal((Rate.Zero, Rate.Zero), (fromString, fromSpan));
        Assert.Throws<FormatException>(() => Rate.Parse(text ?? string.Empty, null));
        Assert.Throws<FormatException>(() => Rate.Parse(text.AsSpan(), null));
    }

    [Fact]
    public void A_refusal_shows_the_text()
    {
        var error = Assert.Single(Rate.FromText("0.24").Errors);

        Assert.Equal("BPJSTK-RATE-001: \"0.24\" is not a percentage with at most four decimals, such as 0.24%.", error.ToString());
        Assert.Equal("\"0.24\" bukan persentase dengan paling banyak empat desimal, misalnya 0,24%.", error.ToText(Language.Indonesian));
        Assert.Equal(
            new ErrorArgument("text", new string('x', 40) + "…"),
            Assert.Single(Assert.Single(Rate.FromText(new string('x', 1_000)).Errors).Arguments));
    }

    [Fact]
    public void Parsing_null_is_a_programmers_error() => Assert.Throws<ArgumentNullException>(() => Rate.Parse(null!, null));

    [Fact]
    public void Reading_never_throws()
    {
        Always.Holds(Texts.OfPieces, text => Rate.FromText(text + "%").IsSuccess == Rate.TryParse(text + "%", null, out _));
        Always.Holds(Texts.OfAnyCharacters, text => Rate.FromText(text).IsSuccess == Rate.TryParse(text, null, out _));
    }

    [Fact]
    public void What_is_read_is_the_number_that_stands_there() => Always.Holds(Texts.OfPieces, text =>
        !Rate.FromText(text + "%").TryGet(out var rate)
        || MoneyOracle.AsNumber(rate) * 100 == Rational.Parse(text.TrimEnd('%', ' ').Replace(',', '.')));

    [Fact]
    public void Formatting_into_a_span_needs_the_room_and_no_more()
    {
        Span<char> exact = stackalloc char[5];

        Assert.True(Rate.FromPartsPerMillion(2_400).TryFormat(exact, out var written, "I", null));
        Assert.Equal(5, written);
        Assert.Equal("0,24%", exact.ToString());

        Assert.False(Rate.FromPartsPerMillion(2_400).TryFormat(exact[..4], out var nothing, default, null));
        Assert.Equal(0, nothing);
    }

    [Fact]
    public void Addition_and_subtraction_are_exact_or_overflow() => Always.Holds(Rates.Any, Rates.Any, (left, right) =>
        ExactOrOverflow(() => left + right, (long)left.PartsPerMillion + right.PartsPerMillion)
        && ExactOrOverflow(() => left - right, (long)left.PartsPerMillion - right.PartsPerMillion));

    [Fact]
    public void A_rate_of_a_rate_is_exact_or_refused() => Always.Holds(Rates.Any, Rates.Any, (left, right) =>
    {
        var product = (BigInteger)left.PartsPerMillion * right.PartsPerMillion;
        try
        {
            return left.Of(right).PartsPerMillion * (BigInteger)Rate.PartsPerWhole == product;
        }
        catch (ArgumentException)
        {
            return product % Rate.PartsPerWhole != 0;
        }
        catch (OverflowException)
        {
            var parts = product / Rate.PartsPerWhole;
            return product % Rate.PartsPerWhole == 0 && (parts > int.MaxValue || parts < int.MinValue);
        }
    });

    [Fact]
    public void One_percent_of_a_rate_is_taken_exactly()
    {
        Assert.Equal(Rate.FromPercent(0.0024m), Rate.FromPercent(1).Of(Rate.FromPercent(0.24m)));
        Assert.Equal(Rate.FromPercent(-0.12m), Rate.FromPercent(50).Of(Rate.FromPercent(-0.24m)));

        var refusal = Assert.Throws<ArgumentException>("other", () => Rate.FromPercent(0.5m).Of(Rate.FromPercent(0.0001m)));

        Assert.StartsWith("0.5% of 0.0001% is not a whole number of parts per million.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Rate.FromPercent(200).Of(Rate.FromPercent(200_000)));
    }

    [Fact]
    public void Comparison_agrees_with_the_parts_per_million() => Always.Holds(Rates.Any, Rates.Any, (left, right) =>
        AgreesWith(left.PartsPerMillion.CompareTo(right.PartsPerMillion), left, right) && AgreesWith(0, left, left));

    [Fact]
    public void Comparison_with_another_type_is_refused_and_null_comes_first()
    {
        Assert.Equal(1, Rate.Zero.CompareTo(null));

        var refusal = Assert.Throws<ArgumentException>("obj", () => Rate.Zero.CompareTo(0));

        Assert.StartsWith("The other object is not a rate.", refusal.Message, StringComparison.Ordinal);
    }

    private static bool ExactOrOverflow(Func<Rate> calculate, long expected)
    {
        try
        {
            return calculate().PartsPerMillion == expected;
        }
        catch (OverflowException)
        {
            return expected is > int.MaxValue or < int.MinValue;
        }
    }

    private static bool AgreesWith(int order, Rate left, Rate right) =>
        Math.Sign(left.CompareTo(right)) == order
        && Math.Sign(left.CompareTo((object)right)) == order
        && (left < right) == (order < 0)
        && (left > right) == (order > 0)
        && (left <= right) == (order <= 0)
        && (left >= right) == (order >= 0)
        && (left == right) == (order == 0);
}
