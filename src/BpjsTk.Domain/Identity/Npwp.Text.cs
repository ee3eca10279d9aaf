using System.Diagnostics.CodeAnalysis;

namespace BpjsTk.Domain.Identity;

/// <content>Text, and the order of the texts.</content>
public readonly partial record struct Npwp
{
    /// <inheritdoc/>
    static string ITextValue<Npwp>.RoundTripFormat => IdentifierText.Full;

    /// <inheritdoc/>
    public static bool operator <(Npwp left, Npwp right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Npwp left, Npwp right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Npwp left, Npwp right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Npwp left, Npwp right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an NPWP: 16 digits, 15 digits, or 15 digits printed as <c>XX.XXX.XXX.X-XXX.XXX</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, or <c>BPJSTK-NPWP-001</c> to <c>BPJSTK-NPWP-005</c>.</returns>
    public static Outcome<Npwp> FromText(string? text) => Read(text);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static Npwp Parse(string s, IFormatProvider? provider) => TextValue.Parse<Npwp>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><see cref="FromText(string?)"/> refuses <paramref name="s"/>.</exception>
    public static Npwp Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Npwp>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Npwp result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Npwp result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="Npwp"/>.</exception>
    public int CompareTo(object? obj) => IdentifierText.Compare(this, obj);

    /// <summary>Returns the masked text, such as <c>0912**********00</c>; <c>(none)</c> for the default.</summary>
    /// <returns>A text fit for logs and screens.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the number masked or in full.</summary>
    /// <param name="format"><c>M</c> or nothing: masked; <c>F</c>: the digits in full; <c>P</c>: as printed, 15 digits as <c>09.254.294.3-407.000</c> and 16 without separators.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="format"/> is <c>F</c> or <c>P</c> and this is the default.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IdentifierText.ToText(this, format);
}
