using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of an employer with the agency (Nomor Pendaftaran Perusahaan): 8 characters, often two letters and six digits. A branch may have
/// its own.
/// </summary>
/// <remarks>
/// No provision fixes the form. Plain reading, and therefore JSON, accepts what can be an NPP at all (<see cref="WidestShape"/>), so that a number
/// once accepted is never lost; give <see cref="DefaultShape"/> or one of your own where only that counts. A good NPP proves no registration.
/// The default is no NPP, see <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Npp>))]
[TypeConverter(typeof(TextValueTypeConverter<Npp>))]
public readonly partial record struct Npp : IIdentifier<Npp>
{
    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.NppEmpty, ErrorCatalog.NppWhiteSpace, ErrorCatalog.NppCharacters, ErrorCatalog.NppLength);

    private readonly string? text;

    private Npp(string text) => this.text = text;

    /// <summary>Gets the usual shape: 8 letters and digits.</summary>
    public static IdentifierShape DefaultShape { get; } = IdentifierShape.OfLettersAndDigits(8, 8);

    /// <summary>Gets the widest shape that can be read at all: 6 to 12 letters and digits.</summary>
    public static IdentifierShape WidestShape { get; } = IdentifierShape.OfLettersAndDigits(6, 12);

    /// <inheritdoc/>
    public bool IsDefault => this.text is null;

    /// <summary>Reads an NPP of one shape only; lower-case letters are read as upper case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What it must look like: <see cref="DefaultShape"/>, or one of your own within <see cref="WidestShape"/>.</param>
    /// <returns>The number, or <c>BPJSTK-NPP-001</c> to <c>BPJSTK-NPP-005</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="shape"/> admits a length that <see cref="WidestShape"/> does not: such a number could not be read back from JSON.
    /// </exception>
    public static Outcome<Npp> FromText(string? text, IdentifierShape shape) => Read(text, shape);

    /// <summary>Says whether the number has a shape, such as <see cref="DefaultShape"/>.</summary>
    /// <param name="shape">The shape, however wide.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public bool HasShape(IdentifierShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Matches(this.text ?? throw IdentifierText.NoValue<Npp>());
    }

    /// <inheritdoc/>
    public int CompareTo(Npp other) => string.CompareOrdinal(this.text, other.text);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IdentifierText.TryFormat(this, this.text, format, destination, out charsWritten);

    private static Outcome<Npp> Read(ReadOnlySpan<char> text, IdentifierShape shape) =>
        IdentifierText.CheckShape(text, shape, WidestShape, Codes, ErrorCatalog.NppShape) is { } error
            ? Outcome.Failure<Npp>(error)
            : Outcome.Success(new Npp(IdentifierText.ToUpper(text)));
}
