using System.Diagnostics.CodeAnalysis;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain;

/// <content>
/// Text. Three forms, told apart by their beginning: invariant <c>110863.00</c>, Indonesian <c>Rp110.863,00</c>, English
/// <c>IDR 110,863.00</c>. The provider argument of the .NET interfaces is ignored: an amount reads the same on every machine.
/// </content>
public readonly partial record struct Rupiah
{
    private const string IndonesianPrefix = "Rp";
    private const string EnglishPrefix = "IDR ";
    private const int LongestText = 40;

    /// <inheritdoc/>
    static string ITextValue<Rupiah>.RoundTripFormat => "G";

    /// <summary>
    /// Reads an amount in one of the three written forms. Group separators are accepted only after <c>Rp</c> or <c>IDR</c>, and then must all
    /// be there or none; a bare number takes a decimal point only, so that <c>4.500.000</c> and <c>4500000,50</c> are refused, not misread.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The amount, or <c>BPJSTK-AMT-001</c> to <c>BPJSTK-AMT-005</c>.</returns>
    public static Outcome<Rupiah> FromText(string? text) => Read(text);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not an amount in one of the three forms.</exception>
    public static Rupiah Parse(string s, IFormatProvider? provider) => TextValue.Parse<Rupiah>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not an amount in one of the three forms.</exception>
    public static Rupiah Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Rupiah>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rupiah result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rupiah result) => Read(s).TryGet(out result);

    /// <summary>Returns the invariant form, such as <c>110863.00</c>.</summary>
    /// <returns>The amount with two decimals.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the amount with two decimals.</summary>
    /// <param name="format"><c>G</c> or nothing: <c>110863.00</c>; <c>I</c>: <c>Rp110.863,00</c>; <c>E</c>: <c>IDR 110,863.00</c>.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[LongestText];
        _ = this.TryFormat(buffer, out var written, format, formatProvider);
        return buffer[..written].ToString();
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var (prefix, group, point) = format switch
        {
            "" or "G" => (string.Empty, '\0', '.'),
            "I" => (IndonesianPrefix, '.', ','),
            "E" => (EnglishPrefix, ',', '.'),
            _ => throw TextValue.UnknownFormat(format.ToString()),
        };

        // Written from the right, so that groups need no counting ahead.
        Span<char> buffer = stackalloc char[LongestText];
        var at = LongestText;
        var (whole, sen) = Math.DivRem((ulong)Math.Abs(this.Sen), (ulong)SenPerRupiah);
        buffer[--at] = (char)('0' + (sen % 10));
        buffer[--at] = (char)('0' + (sen / 10));
        buffer[--at] = point;
        var digits = 0;
        do
        {
            if (digits > 0 && digits % 3 == 0 && group != '\0')
            {
                buffer[--at] = group;
            }

            buffer[--at] = (char)('0' + (whole % 10));
            whole /= 10;
            digits++;
        }
        while (whole != 0);

        at -= prefix.Length;
        prefix.CopyTo(buffer[at..]);
        if (this.IsNegative)
        {
            buffer[--at] = '-';
        }

        var text = buffer[at..];
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    private static Outcome<Rupiah> Read(ReadOnlySpan<char> text)
    {
        var rest = text;
        if (rest.IsEmpty)
        {
            return Refuse(ErrorCatalog.AmountEmpty, text);
        }

        var negative = rest[0] == '-';
        if (negative)
        {
            rest = rest[1..];
        }

        var (group, point) = ('\0', '.');
        if (rest.StartsWith(IndonesianPrefix, StringComparison.Ordinal))
        {
            rest = rest[IndonesianPrefix.Length..];
            (group, point) = ('.', ',');
        }
        else if (rest.StartsWith(EnglishPrefix, StringComparison.Ordinal))
        {
            rest = rest[EnglishPrefix.Length..];
            group = ',';
        }

        var pointAt = rest.IndexOf(point);
        var whole = pointAt < 0 ? rest : rest[..pointAt];
        var fraction = pointAt < 0 ? default : rest[(pointAt + 1)..];
        if (group == '\0' && (rest.Contains(',') || fraction.Contains('.')))
        {
            return Refuse(ErrorCatalog.AmountSeparator, text);
        }

        Int128 sen = 0;
        var wholeIsGood = group == '\0' || !whole.Contains(group) ? ReadDigits(whole, ref sen) : ReadGroups(whole, group, ref sen);
        if (!wholeIsGood || (pointAt >= 0 && fraction.IsEmpty) || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return Refuse(ErrorCatalog.AmountForm, text);
        }

        if (fraction.Length > 2)
        {
            return Refuse(ErrorCatalog.AmountTooFine, text);
        }

        sen *= SenPerRupiah;
        if (!fraction.IsEmpty)
        {
            sen += ((fraction[0] - '0') * 10) + (fraction.Length > 1 ? fraction[1] - '0' : 0);
        }

        return sen > long.MaxValue
            ? Refuse(ErrorCatalog.AmountTooLarge, text)
            : Outcome.Success(new Rupiah((long)(negative ? -sen : sen)));
    }

    private static bool ReadGroups(ReadOnlySpan<char> text, char separator, ref Int128 value)
    {
        var first = true;
        while (true)
        {
            var at = text.IndexOf(separator);
            var part = at < 0 ? text : text[..at];
            if ((first ? part.Length > 3 : part.Length != 3) || !ReadDigits(part, ref value))
            {
                return false;
            }

            if (at < 0)
            {
                return true;
            }

            first = false;
            text = text[(at + 1)..];
        }
    }

    private static bool ReadDigits(ReadOnlySpan<char> digits, ref Int128 value)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            // A text of any length stays readable: beyond the largest amount the value only has to stay too large.
            value = value > long.MaxValue ? value : (value * 10) + (digit - '0');
        }

        return !digits.IsEmpty;
    }

    private static Outcome<Rupiah> Refuse(ErrorCode code, ReadOnlySpan<char> text) =>
        Outcome.Failure<Rupiah>(DomainError.Of(code, string.Empty, new ErrorArgument("text", TextValue.Shortened(text))));
}
