using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a participant (Nomor Kartu Peserta Jamsostek), one for each membership: a person with two employers has two. 11 digits on
/// today's cards; older cards carry letters, and other lengths have been seen.
/// </summary>
/// <remarks>
/// No provision fixes the form. Plain reading, and therefore JSON, accepts what can be a KPJ at all (<see cref="WidestShape"/>), so that a number
/// once accepted is never lost; give <see cref="DefaultShape"/> where only today's cards count. A good KPJ proves no membership. The default is
/// no KPJ, see <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Kpj>))]
[TypeConverter(typeof(TextValueTypeConverter<Kpj>))]
public readonly partial record struct Kpj : IIdentifier<Kpj>
{
    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.KpjEmpty, ErrorCatalog.KpjWhiteSpace, ErrorCatalog.KpjCharacters, ErrorCatalog.KpjLength);

    private readonly string? text;

    private Kpj(string text) => this.text = text;

    /// <summary>Gets the usual shape: 11 digits, as on today's cards.</summary>
    public static IdentifierShape DefaultShape { get; } = IdentifierShape.OfDigits(11, 11);

    /// <summary>Gets the widest shape that can be read at all: 10 to 15 letters and digits.</summary>
    public static IdentifierShape WidestShape { get; } = IdentifierShape.OfLettersAndDigits(10, 15);

    /// <inheritdoc/>
    public bool IsDefault => this.text is null;

    /// <summary>Reads a KPJ of one shape only; lower-case letters are read as upper case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What it must look like: <see cref="DefaultShape"/>, or one of your own within <see cref="WidestShape"/>.</param>
    /// <returns>The number, or <c>BPJSTK-KPJ-001</c> to <c>BPJSTK-KPJ-005</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="shape"/> admits a length that <see cref="WidestShape"/> does not: such a number could not be read back from JSON.
    /// </exception>
    public static Outcome<Kpj> FromText(string? text, IdentifierShape shape) => Read(text, shape);

    /// <summary>Says whether the number has a shape, such as <see cref="DefaultShape"/>.</summary>
    /// <param name="shape">The shape, however wide.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public bool HasShape(IdentifierShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Matches(this.text ?? throw IdentifierText.NoValue<Kpj>());
    }

    /// <inheritdoc/>
    public int CompareTo(Kpj other) => string.CompareOrdinal(this.text, other.text);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        IdentifierText.TryFormat(this, this.text, format, destination, out charsWritten);

    private static Outcome<Kpj> Read(ReadOnlySpan<char> text, IdentifierShape shape) =>
        IdentifierText.CheckShape(text, shape, WidestShape, Codes, ErrorCatalog.KpjShape) is { } error
            ? Outcome.Failure<Kpj>(error)
            : Outcome.Success(new Kpj(IdentifierText.ToUpper(text)));
}
