using System.Diagnostics.CodeAnalysis;

namespace BpjsTk.Domain.Identity;

/// <content>Text, and the order of the texts.</content>
public readonly partial record struct PassportNumber
{
    /// <inheritdoc/>
    static string ITextValue<PassportNumber>.RoundTripFormat => IdentifierText.Full;

    /// <inheritdoc/>
    public static bool operator <(PassportNumber left, PassportNumber right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(PassportNumber left, PassportNumber right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(PassportNumber left, PassportNumber right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(PassportNumber left, PassportNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a passport number of any shape within <see cref="WidestShape"/>; lower-case letters are read as upper case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, or <c>BPJSTK-PASS-001</c> to <c>BPJSTK-PASS-004</c>.</returns>
    public static Outcome<PassportNumber> FromText(string? text) => Read(text, WidestShape);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static PassportNumber Parse(string s, IFormatProvider? provider) => TextValue.Parse<PassportNumber>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static PassportNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<PassportNumber>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PassportNumber result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PassportNumber result) => Read(s, WidestShape).TryGet(out result);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="PassportNumber"/>.</exception>
    public int CompareTo(object? obj) => IdentifierText.Compare(this, obj);

    /// <summary>Returns the masked text, such as <c>C******7</c>; <c>(none)</c> for the default.</summary>
    /// <returns>A text fit for logs and screens.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the number masked or in full.</summary>
    /// <param name="format"><c>M</c> or nothing: masked; <c>F</c>: in full, <c>C1234567</c>.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="format"/> is <c>F</c> and this is the default.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IdentifierText.ToText(this, format);
}
