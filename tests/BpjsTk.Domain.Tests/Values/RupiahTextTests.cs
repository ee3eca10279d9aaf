using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Tests.Generators;

namespace BpjsTk.Domain.Tests.Values;

public sealed class RupiahTextTests
{
    [Theory]
    [InlineData(0, "0.00", "Rp0,00", "IDR 0.00")]
    [InlineData(1, "0.01", "Rp0,01", "IDR 0.01")]
    [InlineData(-1, "-0.01", "-Rp0,01", "-IDR 0.01")]
    [InlineData(10, "0.10", "Rp0,10", "IDR 0.10")]
    [InlineData(99_999, "999.99", "Rp999,99", "IDR 999.99")]
    [InlineData(100_000, "1000.00", "Rp1.000,00", "IDR 1,000.00")]
    [InlineData(11_086_300, "110863.00", "Rp110.863,00", "IDR 110,863.00")]
    [InlineData(-123_456_789, "-1234567.89", "-Rp1.234.567,89", "-IDR 1,234,567.89")]
    [InlineData(long.MaxValue, "92233720368547758.07", "Rp92.233.720.368.547.758,07", "IDR 92,233,720,368,547,758.07")]
    [InlineData(-long.MaxValue, "-92233720368547758.07", "-Rp92.233.720.368.547.758,07", "-IDR 92,233,720,368,547,758.07")]
    public void An_amount_is_written_in_three_forms(long sen, string invariant, string indonesian, string english)
    {
        var amount = Rupiah.FromSen(sen);

        Assert.Equal(invariant, amount.ToString());
        Assert.Equal(invariant, amount.ToString(null, null));
        Assert.Equal(invariant, amount.ToString(string.Empty, null));
        Assert.Equal(invariant, amount.ToString("G", null));
        Assert.Equal(indonesian, amount.ToString("I", null));
        Assert.Equal(english, amount.ToString("E", null));
    }

    [Theory]
    [InlineData("F")]
    [InlineData("g")]
    [InlineData("N2")]
    public void Another_format_is_refused(string format)
    {
        var refusal = Assert.Throws<FormatException>(() => Rupiah.Zero.ToString(format, null));

        Assert.Equal($"The format '{format}' is not one of this type's.", refusal.Message);
    }

    [Fact]
    public void Every_form_is_read_back() => Always.Holds(Amounts.Any, amount =>
        new[] { "G", "I", "E" }.All(format => Rupiah.Parse(amount.ToString(format, null), null) == amount));

    [Fact]
    public void No_culture_changes_text_or_reading() => Always.Holds(Amounts.Any, amount => HostileCulture.In(() =>
        $"{amount}" == amount.ToString()
        && amount.ToString("I", HostileCulture.Create()) == amount.ToString("I", null)
        && Rupiah.Parse(amount.ToString(), HostileCulture.Create()) == amount));

    [Fact]
    public void No_culture_changes_the_text_of_an_exception() => Assert.StartsWith(
        "-1.005 is not",
        HostileCulture.In(() => Assert.Throws<ArgumentException>(() => Rupiah.FromDecimal(-1.005m))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("4500000", 450_000_000)]
    [InlineData("4500000.5", 450_000_050)]
    [InlineData("4500000.05", 450_000_005)]
    [InlineData("007", 700)]
    [InlineData("-12.34", -1_234)]
    [InlineData("Rp4500000", 450_000_000)]
    [InlineData("Rp4500000,5", 450_000_050)]
    [InlineData("Rp4.500.000", 450_000_000)]
    [InlineData("Rp4.500.000,50", 450_000_050)]
    [InlineData("Rp1.000", 100_000)]
    [InlineData("Rp12.345", 1_234_500)]
    [InlineData("Rp123.456", 12_345_600)]
    [InlineData("-Rp1.000", -100_000)]
    [InlineData("IDR 4,500,000.50", 450_000_050)]
    [InlineData("IDR 4500000.50", 450_000_050)]
    [InlineData("-IDR 1", -100)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.07", -long.MaxValue)]
    [InlineData("00000000000000000000000000000000000000000000000000000000001", 100)]
    public void A_good_text_is_read(string text, long sen)
    {
        Assert.Equal(sen, Rupiah.FromText(text).Value.Sen);
        Assert.Equal(sen, Rupiah.Parse(text, null).Sen);
        Assert.Equal(sen, Rupiah.Parse(text.AsSpan(), null).Sen);
        Assert.True(Rupiah.TryParse(text, null, out var fromString));
        Assert.True(Rupiah.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.Equal((sen, sen), (fromString.Sen, fromSpan.Sen));
    }

    [Theory]
    [InlineData(null, "BPJSTK-AMT-001")]
    [InlineData("", "BPJSTK-AMT-001")]
    [InlineData(" ", "BPJSTK-AMT-002")]
    [InlineData("-", "BPJSTK-AMT-002")]
    [InlineData("--1", "BPJSTK-AMT-002")]
    [InlineData("+1", "BPJSTK-AMT-002")]
    [InlineData(" 1", "BPJSTK-AMT-002")]
    [InlineData("1 ", "BPJSTK-AMT-002")]
    [InlineData("1.", "BPJSTK-AMT-002")]
    [InlineData(".5", "BPJSTK-AMT-002")]
    [InlineData(".", "BPJSTK-AMT-002")]
    [InlineData("1.a", "BPJSTK-AMT-002")]
    [InlineData("1.-5", "BPJSTK-AMT-002")]
    [InlineData("abc", "BPJSTK-AMT-002")]
    [InlineData("abc.123", "BPJSTK-AMT-002")]
    [InlineData("1e3", "BPJSTK-AMT-002")]
    [InlineData("1/", "BPJSTK-AMT-002")]
    [InlineData("1:", "BPJSTK-AMT-002")]
    [InlineData("1.0:", "BPJSTK-AMT-002")]
    [InlineData("1.0/", "BPJSTK-AMT-002")]
    [InlineData("\u0665", "BPJSTK-AMT-002")]
    [InlineData("1\0", "BPJSTK-AMT-002")]
    [InlineData("Rp", "BPJSTK-AMT-002")]
    [InlineData("rp1", "BPJSTK-AMT-002")]
    [InlineData("Rp 1", "BPJSTK-AMT-002")]
    [InlineData("Rp-1", "BPJSTK-AMT-002")]
    [InlineData("Rp1,", "BPJSTK-AMT-002")]
    [InlineData("Rp,5", "BPJSTK-AMT-002")]
    [InlineData("Rp1,5,5", "BPJSTK-AMT-002")]
    [InlineData("Rp1,5.5", "BPJSTK-AMT-002")]
    [InlineData("Rp1,500.000", "BPJSTK-AMT-002")]
    [InlineData("Rp.500", "BPJSTK-AMT-002")]
    [InlineData("Rp500.", "BPJSTK-AMT-002")]
    [InlineData("Rp1000.000", "BPJSTK-AMT-002")]
    [InlineData("Rp1.00", "BPJSTK-AMT-002")]
    [InlineData("Rp1.0000", "BPJSTK-AMT-002")]
    [InlineData("Rp1.000.00", "BPJSTK-AMT-002")]
    [InlineData("Rp1.0000.000", "BPJSTK-AMT-002")]
    [InlineData("Rp1..000", "BPJSTK-AMT-002")]
    [InlineData("Rp1.00a", "BPJSTK-AMT-002")]
    [InlineData("IDR", "BPJSTK-AMT-002")]
    [InlineData("IDR1", "BPJSTK-AMT-002")]
    [InlineData("IDR 1.5.5", "BPJSTK-AMT-002")]
    [InlineData("IDR 4,50", "BPJSTK-AMT-002")]
    [InlineData("4.500", "BPJSTK-AMT-003")]
    [InlineData("1.005", "BPJSTK-AMT-003")]
    [InlineData("Rp1,005", "BPJSTK-AMT-003")]
    [InlineData("IDR 1.005", "BPJSTK-AMT-003")]
    [InlineData("4.500.000", "BPJSTK-AMT-004")]
    [InlineData("4500000,50", "BPJSTK-AMT-004")]
    [InlineData("4,500,000.50", "BPJSTK-AMT-004")]
    [InlineData("4.500.000,50", "BPJSTK-AMT-004")]
    [InlineData("92233720368547758.08", "BPJSTK-AMT-005")]
    [InlineData("-92233720368547758.08", "BPJSTK-AMT-005")]
    [InlineData("92233720368547759", "BPJSTK-AMT-005")]
    [InlineData("9999999999999999999999999999999999999999999999999999999999", "BPJSTK-AMT-005")]
    public void A_bad_text_is_refused_with_its_code(string? text, string code)
    {
        Assert.Equal(code, Assert.Single(Rupiah.FromText(text).Errors).Code.Id);
        Assert.False(Rupiah.TryParse(text, null, out var fromString));
        Assert.False(Rupiah.TryParse(text.AsSpan(), null, out var fromSpan));
        Assert.Equal((Rupiah.Zero, Rupiah.Zero), (fromString, fromSpan));
        Assert.StartsWith(code, Assert.Throws<FormatException>(() => Rupiah.Parse(text ?? string.Empty, null)).Message, StringComparison.Ordinal);
        Assert.StartsWith(code, Assert.Throws<FormatException>(() => Rupiah.Parse(text.AsSpan(), null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parsing_null_is_a_programmers_error() => Assert.Throws<ArgumentNullException>(() => Rupiah.Parse(null!, null));

    [Fact]
    public void A_refusal_shows_the_text_and_the_way_to_write_it()
    {
        var error = Assert.Single(Rupiah.FromText("4.500.000").Errors);

        Assert.Empty(error.Member);
        Assert.Null(error.Citation);
        Assert.Equal(new ErrorArgument("text", "4.500.000"), Assert.Single(error.Arguments));
        Assert.Equal(
            "\"4.500.000\" memakai pemisah yang bermakna ganda; tulis 4500000.50 dengan titik desimal, atau Rp4.500.000,50.",
            error.ToText(Language.Indonesian));
        Assert.Equal(
            "\"4.500.000\" uses an ambiguous separator; write 4500000.50 with a decimal point, or Rp4.500.000,50.",
            error.ToText(Language.English));
    }

    [Fact]
    public void A_refusal_of_a_long_text_shows_its_first_forty_characters()
    {
        var forty = new string('x', 40);

        Assert.Equal(forty, ShownOf(forty));
        Assert.Equal(forty + "…", ShownOf(forty + "y"));
        Assert.Equal(new string('x', 39) + "…", ShownOf(new string('x', 39) + "\ud83d\ude00"));
        Assert.Equal(new string('x', 38) + "\ud83d\ude00…", ShownOf(new string('x', 38) + "\ud83d\ude00y"));

        static object ShownOf(string text) => Assert.Single(Assert.Single(Rupiah.FromText(text).Errors).Arguments).Value;
    }

    [Fact]
    public void Reading_never_throws_and_every_refusal_is_registered()
    {
        Always.Holds(Texts.OfPieces, ReadsOrRefuses);
        Always.Holds(Texts.OfAnyCharacters, ReadsOrRefuses);
    }

    [Fact]
    public void What_is_read_is_the_number_that_stands_there() => Always.Holds(Texts.OfPieces, text =>
        !Rupiah.FromText(text).TryGet(out var amount) || amount.ToString() == Normalised(text));

    [Fact]
    public void Formatting_into_a_span_needs_the_room_and_no_more()
    {
        var amount = Rupiah.FromSen(-11_086_300);
        Span<char> exact = stackalloc char[13];

        Assert.True(amount.TryFormat(exact, out var written, "I", null));
        Assert.Equal(13, written);
        Assert.Equal("-Rp110.863,00", exact.ToString());

        Assert.False(amount.TryFormat(exact[..12], out var nothing, "I", null));
        Assert.Equal(0, nothing);
    }

    private static bool ReadsOrRefuses(string text)
    {
        var outcome = Rupiah.FromText(text);
        return outcome.IsSuccess == Rupiah.TryParse(text, null, out _)
            && (outcome.IsSuccess
                ? outcome.Errors.IsEmpty
                : outcome.Errors.All(error => ReferenceEquals(ErrorCatalog.Find(error.Code.Id), error.Code)));
    }

    // Independent of the library: the digits of an accepted text mean what they mean without signs of currency and groups.
    private static string Normalised(string text)
    {
        var negative = text.StartsWith('-');
        var rest = negative ? text[1..] : text;
        rest = rest.StartsWith("Rp", StringComparison.Ordinal)
            ? rest[2..].Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : rest.Replace("IDR ", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        var parts = rest.Split('.');
        var whole = parts[0].TrimStart('0').PadLeft(1, '0');
        var decimals = (parts.Length > 1 ? parts[1] : string.Empty).PadRight(2, '0');
        return negative && (whole, decimals) != ("0", "00") ? $"-{whole}.{decimals}" : $"{whole}.{decimals}";
    }
}
