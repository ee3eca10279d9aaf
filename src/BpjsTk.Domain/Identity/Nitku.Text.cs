using System.Diagnostics.CodeAnalysis;

namespace BpjsTk.Domain.Identity;

/// <content>Text, and the order of the texts.</content>
public readonly partial record struct Nitku
{
    /// <inheritdoc/>
    static string ITextValue<Nitku>.RoundTripFormat => IdentifierText.Full;

    /// <inheritdoc/>
    public static bool operator <(Nitku left, Nitku right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Nitku left, Nitku right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Nitku left, Nitku right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Nitku left, Nitku right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a NITKU: 22 digits and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, or <c>BPJSTK-NITKU-001</c> to <c>BPJSTK-NITKU-004</c>.</returns>
    public static Outcome<Nitku> FromText(string? text) => Read(text);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static Nitku Parse(string s, IFormatProvider? provider) => TextValue.Parse<Nitku>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static Nitku Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Nitku>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Nitku result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Nitku result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="Nitku"/>.</exception>
    public int CompareTo(object? obj) => IdentifierText.Compare(this, obj);

    /// <summary>Returns the masked text, such as <c>0912****************01</c>; <c>(none)</c> for the default.</summary>
    /// <returns>A text fit for logs and screens.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the number masked or in full.</summary>
    /// <param name="format"><c>M</c> or nothing: masked; <c>F</c>: in full, <c>0912345678901000000001</c>.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="format"/> is <c>F</c> and this is the default.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IdentifierText.ToText(this, format);
}
