using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain;

/// <summary>
/// A share of an amount, held as a whole number of parts per million: the finest rate in the law is 0.0024 % (PP 49/2020), 24 parts per
/// million. The default is 0 % and valid. A rate may be negative (growth, a change); contributions never are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Rate>))]
[TypeConverter(typeof(TextValueTypeConverter<Rate>))]
public readonly record struct Rate : ITextValue<Rate>, IComparable<Rate>, IComparable
{
    /// <summary>Parts in a whole: 1,000,000 parts per million are 100 %.</summary>
    public const int PartsPerWhole = 1_000_000;

    private const int PartsPerPercent = PartsPerWhole / 100;

    private const int MaxDecimals = 4;

    private Rate(int partsPerMillion) => this.PartsPerMillion = partsPerMillion;

    /// <summary>Gets 0 %.</summary>
    public static Rate Zero => default;

    /// <summary>Gets 100 %.</summary>
    public static Rate Whole => new(PartsPerWhole);

    /// <inheritdoc/>
    static string ITextValue<Rate>.RoundTripFormat => "G";

    /// <summary>Gets the rate in parts per million.</summary>
    public int PartsPerMillion { get; }

    /// <summary>Adds two rates.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Rate operator +(Rate left, Rate right) => new(checked(left.PartsPerMillion + right.PartsPerMillion));

    /// <summary>Takes one rate from another.</summary>
    /// <param name="left">The rate to take from.</param>
    /// <param name="right">The rate to take.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Rate operator -(Rate left, Rate right) => new(checked(left.PartsPerMillion - right.PartsPerMillion));

    /// <summary>Compares two rates.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns><see langword="true"/> when the first is smaller.</returns>
    public static bool operator <(Rate left, Rate right) => left.PartsPerMillion < right.PartsPerMillion;

    /// <summary>Compares two rates.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns><see langword="true"/> when the first is larger.</returns>
    public static bool operator >(Rate left, Rate right) => left.PartsPerMillion > right.PartsPerMillion;

    /// <summary>Compares two rates.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns><see langword="true"/> when the first is not larger.</returns>
    public static bool operator <=(Rate left, Rate right) => left.PartsPerMillion <= right.PartsPerMillion;

    /// <summary>Compares two rates.</summary>
    /// <param name="left">The first rate.</param>
    /// <param name="right">The second rate.</param>
    /// <returns><see langword="true"/> when the first is not smaller.</returns>
    public static bool operator >=(Rate left, Rate right) => left.PartsPerMillion >= right.PartsPerMillion;

    /// <summary>Returns the rate of a count of parts per million.</summary>
    /// <param name="partsPerMillion">Parts per million.</param>
    /// <returns>The rate.</returns>
    public static Rate FromPartsPerMillion(int partsPerMillion) => new(partsPerMillion);

    /// <summary>Returns the rate of a percentage with at most four decimals.</summary>
    /// <param name="percent">Percent: 0.24 for 0.24 %.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException"><paramref name="percent"/> is not a whole number of parts per million.</exception>
    /// <exception cref="OverflowException">The rate does not fit.</exception>
    public static Rate FromPercent(decimal percent)
    {
        var parts = percent * PartsPerPercent;
        return decimal.Truncate(parts) == parts
            ? new((int)parts)
            : throw new ArgumentException($"{percent.ToString(CultureInfo.InvariantCulture)} % is not a whole number of parts per million.", nameof(percent));
    }

    /// <summary>Reads a percentage: <c>0.24%</c>, <c>0.24 %</c>, or the Indonesian <c>0,24%</c>; the sign <c>%</c> may not be missing.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rate, or <c>BPJSTK-RATE-001</c>.</returns>
    public static Outcome<Rate> FromText(string? text) =>
        TryReadParts(text, out var parts)
            ? Outcome.Success(new Rate(parts))
            : Outcome.Failure<Rate>(DomainError.Of(ErrorCatalog.RateForm, string.Empty, new ErrorArgument("text", TextValue.Shortened(text))));

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not a percentage.</exception>
    public static Rate Parse(string s, IFormatProvider? provider) => TextValue.Parse<Rate>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not a percentage.</exception>
    public static Rate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Rate>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rate result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rate result) => TextValue.TryParse(s.ToString(), out result);

    /// <summary>Takes this share of an amount, exactly.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The share before rounding.</returns>
    public ExactRupiah Of(Rupiah amount) => new((Int128)amount.Sen * this.PartsPerMillion * (ExactRupiah.UnitsPerSen / PartsPerWhole));

    /// <summary>Takes this share of an amount and rounds it once.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rounding">The rule of rounding.</param>
    /// <returns>The rounded share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The share does not fit into a <see cref="Rupiah"/>.</exception>
    public Rupiah Of(Rupiah amount, Rounding rounding) => this.Of(amount).Round(rounding);

    /// <summary>Takes this share of another share, such as the half that a relief leaves to pay.</summary>
    /// <param name="other">The other rate.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ArgumentException">The product is not a whole number of parts per million.</exception>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Rate Of(Rate other)
    {
        var (product, remainder) = Math.DivRem((long)this.PartsPerMillion * other.PartsPerMillion, PartsPerWhole);
        return remainder == 0
            ? new(checked((int)product))
            : throw new ArgumentException($"{this} of {other} is not a whole number of parts per million.", nameof(other));
    }

    /// <inheritdoc/>
    public int CompareTo(Rate other) => this.PartsPerMillion.CompareTo(other.PartsPerMillion);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="Rate"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rate other => this.CompareTo(other),
        _ => throw new ArgumentException("The other object is not a rate.", nameof(obj)),
    };

    /// <summary>Returns the percentage, such as <c>0.24%</c>.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the rate as a percentage without needless zeros.</summary>
    /// <param name="format"><c>G</c> or nothing: <c>0.24%</c>; <c>I</c>: <c>0,24%</c>.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var text = (new decimal(this.PartsPerMillion) / PartsPerPercent).ToString("0.####", CultureInfo.InvariantCulture) + "%";
        return format switch
        {
            null or "" or "G" => text,
            "I" => text.Replace('.', ','),
            _ => throw TextValue.UnknownFormat(format),
        };
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(this.ToString(format.ToString(), provider), destination, out charsWritten);

    // Digit by digit: decimal.TryParse would drop decimals beyond its 28 and so take 0.24000000000000000000000000001% for 0.24%.
    private static bool TryReadParts(ReadOnlySpan<char> text, out int parts)
    {
        parts = 0;
        if (!text.EndsWith("%", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text[..^1].TrimEnd(' ');
        var negative = rest.StartsWith("-", StringComparison.Ordinal);
        rest = negative ? rest[1..] : rest;
        var pointAt = rest.IndexOfAny('.', ',');
        var whole = pointAt < 0 ? rest : rest[..pointAt];
        var decimals = pointAt < 0 ? "0" : rest[(pointAt + 1)..];
        if (decimals.Length > MaxDecimals || !TryReadDigits(whole, out var percent) || !TryReadDigits(decimals, out var fraction))
        {
            return false;
        }

        for (var i = decimals.Length; i < MaxDecimals; i++)
        {
            fraction *= 10;
        }

        var signed = ((percent * PartsPerPercent) + fraction) * (negative ? -1 : 1);
        parts = unchecked((int)signed);
        return parts == signed;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out long value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            // Beyond the largest rate the value only has to stay too large.
            value = value > int.MaxValue ? value : (value * 10) + (digit - '0');
        }

        return !digits.IsEmpty;
    }
}
