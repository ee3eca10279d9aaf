using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// The number of a place of business with the tax office (Nomor Identitas Tempat Kegiatan Usaha): 22 digits, the 16 of the taxpayer's
/// <see cref="Identity.Npwp"/> and 6 of the place.
/// </summary>
/// <remarks>
/// Digits and length are checked. A good NITKU proves no place of business. The default is no NITKU, see <see cref="IIdentifier{TSelf}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Nitku>))]
[TypeConverter(typeof(TextValueTypeConverter<Nitku>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Nitku : IIdentifier<Nitku>
{
    /// <summary>The number of digits.</summary>
    public const int Length = Npwp.LongLength + BranchLength;

    private const int BranchLength = 6;

    private static readonly IdentifierCodes Codes =
        new(ErrorCatalog.NitkuEmpty, ErrorCatalog.NitkuWhiteSpace, ErrorCatalog.NitkuCharacters, ErrorCatalog.NitkuLength);

    private readonly Npwp npwp;
    private readonly int branchNumber;

    private Nitku(Npwp npwp, int branchNumber)
    {
        this.npwp = npwp;
        this.branchNumber = branchNumber;
    }

    /// <inheritdoc/>
    public bool IsDefault => this.npwp.IsDefault;

    /// <summary>Gets the taxpayer's number, in its form of 16 digits.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public Npwp Npwp => this.IsDefault ? throw IdentifierText.NoValue<Nitku>() : this.npwp;

    /// <summary>Gets the number of the place among those of the taxpayer: the last six digits, 0 to 999999.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public int BranchNumber => this.IsDefault ? throw IdentifierText.NoValue<Nitku>() : this.branchNumber;

    /// <inheritdoc/>
    public int CompareTo(Nitku other) => (this.npwp, this.branchNumber).CompareTo((other.npwp, other.branchNumber));

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> digits = stackalloc char[Length];
        this.npwp.WriteDigits(digits[..Npwp.LongLength]);
        IdentifierText.WriteNumber((ulong)this.branchNumber, digits[Npwp.LongLength..]);
        return IdentifierText.TryFormat(this, digits, 4, 2, format, destination, out charsWritten);
    }

    private static Outcome<Nitku> Read(ReadOnlySpan<char> text) =>
        IdentifierText.CheckDigits(text, Length, Codes) is { } error
            ? Outcome.Failure<Nitku>(error)
            : Outcome.Success(new Nitku(Npwp.OfDigits(text[..Npwp.LongLength]), (int)IdentifierText.ToNumber(text[Npwp.LongLength..])));
}
