using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a passport (nomor paspor): of an Indonesian who works abroad, or of a foreigner who works in Indonesia.
/// </summary>
/// <remarks>
/// Plain reading, and therefore JSON, accepts passports of any state (<see cref="WidestShape"/>): the machine-readable zone has room for nine
/// characters. Give <see cref="DefaultShape"/> where only Indonesian ones count. A good number proves no passport. The default is no passport
/// number, see <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<PassportNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<PassportNumber>))]
public readonly partial record struct PassportNumber : IIdentifier<PassportNumber>
{
    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.PassportEmpty, ErrorCatalog.PassportWhiteSpace, ErrorCatalog.PassportCharacters, ErrorCatalog.PassportLength);

    private readonly string? text;

    private PassportNumber(string text) => this.text = text;

    /// <summary>Gets the usual shape: that of Indonesian passports, one or two letters and six or seven digits.</summary>
    public static IdentifierShape DefaultShape { get; } = IdentifierShape.OfLettersThenDigits(1, 2, 6, 7);

    /// <summary>Gets the widest shape that can be read at all: 5 to 9 letters and digits.</summary>
    public static IdentifierShape WidestShape { get; } = IdentifierShape.OfLettersAndDigits(5, 9);

    /// <inheritdoc/>
    public bool IsDefault => this.text is null;

    /// <summary>Reads a passport number of one shape only; lower-case letters are read as upper case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What it must look like: <see cref="DefaultShape"/>, or one of your own within <see cref="WidestShape"/>.</param>
    /// <returns>The number, or <c>BPJSTK-PASS-001</c> to <c>BPJSTK-PASS-005</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="shape"/> admits a length that <see cref="WidestShape"/> does not: such a number could not be read back from JSON.
    /// </exception>
    public static Outcome<PassportNumber> FromText(string? text, IdentifierShape shape) => Read(text, shape);

    /// <summary>Says whether the number has a shape, such as <see cref="DefaultShape"/>.</summary>
    /// <param name="shape">The shape, however wide.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public bool HasShape(IdentifierShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Matches(this.text ?? throw IdentifierText.NoValue<PassportNumber>());
    }

    /// <inheritdoc/>
    public int CompareTo(PassportNumber other) => string.CompareOrdinal(this.text, other.text);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IdentifierText.TryFormat(this, this.text, format, destination, out charsWritten);

    private static Outcome<PassportNumber> Read(ReadOnlySpan<char> text, IdentifierShape shape) =>
        IdentifierText.CheckShape(text, shape, WidestShape, Codes, ErrorCatalog.PassportShape) is { } error
            ? Outcome.Failure<PassportNumber>(error)
            : Outcome.Success(new PassportNumber(IdentifierText.ToUpper(text)));
}
