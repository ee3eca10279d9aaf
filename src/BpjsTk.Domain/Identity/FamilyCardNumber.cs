using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a family card (nomor Kartu Keluarga, KK): 16 digits, by custom six of the region, six of the day of issue and a serial.
/// </summary>
/// <remarks>
/// Only digits and length are checked, so nothing is read from its parts. A good number proves no family card. The default is none, see
/// <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<FamilyCardNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<FamilyCardNumber>))]
public readonly partial record struct FamilyCardNumber : IIdentifier<FamilyCardNumber>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 16;

    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.FamilyCardEmpty, ErrorCatalog.FamilyCardWhiteSpace, ErrorCatalog.FamilyCardCharacters, ErrorCatalog.FamilyCardLength);

    // The number and one more: sixteen zeros have a good form too, and must not be the default.
    private readonly ulong numberPlusOne;

    private FamilyCardNumber(ulong number) => this.numberPlusOne = number + 1;

    /// <inheritdoc/>
    public bool IsDefault => this.numberPlusOne == 0;

    /// <inheritdoc/>
    public int CompareTo(FamilyCardNumber other) => this.numberPlusOne.CompareTo(other.numberPlusOne);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> digits = stackalloc char[Length];
        IdentifierText.WriteNumber(this.IsDefault ? 0 : this.numberPlusOne - 1, digits);
        return IdentifierText.TryFormat(this, digits, 4, 2, format, destination, out charsWritten);
    }

    private static Outcome<FamilyCardNumber> Read(ReadOnlySpan<char> text) =>
        IdentifierText.CheckDigits(text, Length, Codes) is { } error
            ? Outcome.Failure<FamilyCardNumber>(error)
            : Outcome.Success(new FamilyCardNumber(IdentifierText.ToNumber(text)));
}
