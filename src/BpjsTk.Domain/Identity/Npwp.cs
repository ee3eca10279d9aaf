using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a taxpayer (Nomor Pokok Wajib Pajak): 15 digits in the older form, printed <c>XX.XXX.XXX.X-XXX.XXX</c>, or 16 in the newer.
/// </summary>
/// <remarks>
/// Digits, length and the places of the separators are checked. The form is kept: a number of 15 digits never equals one of 16, since a person's
/// newer number is the NIK and cannot be made from the older. A good NPWP proves no taxpayer. The default is no NPWP, see
/// <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Npwp>))]
[TypeConverter(typeof(TextValueTypeConverter<Npwp>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Npwp : IIdentifier<Npwp>
{
    /// <summary>The number of digits of the older form.</summary>
    public const int ShortLength = 15;

    /// <summary>The number of digits of the newer form.</summary>
    public const int LongLength = 16;

    private const string PrintedForm = "00.000.000.0-000.000";

    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.NpwpEmpty, ErrorCatalog.NpwpWhiteSpace, ErrorCatalog.NpwpCharacters, ErrorCatalog.NpwpLength);

    private static readonly SearchValues<char> Separators = SearchValues.Create(".-");
    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789.-");

    private readonly ulong number;
    private readonly byte length;

    private Npwp(ulong number, int length)
    {
        this.number = number;
        this.length = (byte)length;
    }

    /// <inheritdoc/>
    public bool IsDefault => this.length == 0;

    /// <summary>Gets the number of digits, which tells the form: <see cref="ShortLength"/> or <see cref="LongLength"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int DigitCount => this.IsDefault ? throw IdentifierText.NoValue<Npwp>() : this.length;

    /// <inheritdoc/>
    public int CompareTo(Npwp other) => (this.Aligned, this.length).CompareTo((other.Aligned, other.length));

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is "P")
        {
            return this.TryPrint(destination, out charsWritten);
        }

        Span<char> digits = stackalloc char[this.length];
        this.WriteDigits(digits);

        // At most six of sixteen digits and five of fifteen stay to be seen.
        return IdentifierText.TryFormat(this, digits, this.length - 12, 2, format, destination, out charsWritten);
    }

    /// <summary>Makes a number of digits that were checked.</summary>
    internal static Npwp OfDigits(ReadOnlySpan<char> digits) => new(IdentifierText.ToNumber(digits), digits.Length);

    internal void WriteDigits(Span<char> digits) => IdentifierText.WriteNumber(this.number, digits);

    // Both forms stand as if written from the left, so that numbers compare like texts.
    private ulong Aligned => this.length == ShortLength ? this.number * 10 : this.number;

    private static Outcome<Npwp> Read(ReadOnlySpan<char> text)
    {
        if (IdentifierText.CheckCharacters(text, DigitsAndSeparators, Codes) is { } error)
        {
            return Outcome.Failure<Npwp>(error);
        }

        if (text.ContainsAny(Separators))
        {
            return ReadPrinted(text);
        }

        return IdentifierText.CheckLength(text, ShortLength, LongLength, Codes) is { } wrongLength
            ? Outcome.Failure<Npwp>(wrongLength)
            : Outcome.Success(OfDigits(text));
    }

    private static Outcome<Npwp> ReadPrinted(ReadOnlySpan<char> text)
    {
        if (text.Length != PrintedForm.Length)
        {
            return IdentifierText.Refuse<Npwp>(ErrorCatalog.NpwpSeparators);
        }

        Span<char> digits = stackalloc char[ShortLength];
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isDigit = char.IsAsciiDigit(text[at]);
            if (PrintedForm[at] != (isDigit ? '0' : text[at]))
            {
                return IdentifierText.Refuse<Npwp>(ErrorCatalog.NpwpSeparators);
            }

            if (isDigit)
            {
                digits[count++] = text[at];
            }
        }

        return Outcome.Success(OfDigits(digits));
    }

    private bool TryPrint(Span<char> destination, out int charsWritten)
    {
        Span<char> digits = stackalloc char[this.DigitCount];
        this.WriteDigits(digits);
        if (this.length == LongLength)
        {
            return IdentifierText.TryFormat(this, digits, 0, 0, IdentifierText.Full, destination, out charsWritten);
        }

        Span<char> printed = stackalloc char[PrintedForm.Length];
        var count = 0;
        for (var at = 0; at < printed.Length; at++)
        {
            printed[at] = PrintedForm[at] == '0' ? digits[count++] : PrintedForm[at];
        }

        return IdentifierText.TryFormat(this, printed, 0, 0, IdentifierText.Full, destination, out charsWritten);
    }
}
