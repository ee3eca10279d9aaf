using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Programs;

/// <summary>
/// A set of programs somebody takes part in, written <c>JKK+JKM+JHT</c>. The default is the empty set, written <c>-</c>. Whether a set is
/// allowed depends on the segment: <see cref="BundleRules"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<ProgramBundle>))]
[TypeConverter(typeof(TextValueTypeConverter<ProgramBundle>))]
public readonly record struct ProgramBundle : ITextValue<ProgramBundle>
{
    private const string Nothing = "-";
    private const int ProgramCount = 5;

    private static readonly string[] Acronyms = ["JKK", "JKM", "JHT", "JP", "JKP"];

    private readonly byte bits;

    private ProgramBundle(int bits) => this.bits = (byte)bits;

    /// <summary>Gets the empty set.</summary>
    public static ProgramBundle None => default;

    /// <summary>Gets JKK and JKM, the least almost everyone must have.</summary>
    public static ProgramBundle JkkJkm => Of(SocialProgram.Jkk, SocialProgram.Jkm);

    /// <summary>Gets JKK, JKM and JHT.</summary>
    public static ProgramBundle JkkJkmJht => JkkJkm.With(SocialProgram.Jht);

    /// <summary>Gets JKK, JKM, JHT and JP, what large and medium employers must give.</summary>
    public static ProgramBundle JkkJkmJhtJp => JkkJkmJht.With(SocialProgram.Jp);

    /// <inheritdoc/>
    static string ITextValue<ProgramBundle>.RoundTripFormat => "G";

    /// <summary>Gets how many programs there are in the set.</summary>
    public int Count => BitOperations.PopCount(this.bits);

    internal int Bits => this.bits;

    /// <summary>Returns a set of programs.</summary>
    /// <param name="programs">The programs; one named twice counts once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A program is not a member of the enumeration.</exception>
    public static ProgramBundle Of(params ReadOnlySpan<SocialProgram> programs)
    {
        var bundle = None;
        foreach (var program in programs)
        {
            bundle = bundle.With(program);
        }

        return bundle;
    }

    /// <summary>Reads a set: acronyms joined by <c>+</c>, in any order, or <c>-</c> for the empty set.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The set, or <c>BPJSTK-BND-001</c> for an unknown or repeated program.</returns>
    public static Outcome<ProgramBundle> FromText(string? text)
    {
        if (string.Equals(text, Nothing, StringComparison.Ordinal))
        {
            return Outcome.Success(None);
        }

        var bundle = None;
        foreach (var part in (text ?? string.Empty).Split('+'))
        {
            var index = Array.IndexOf(Acronyms, part);
            if (index < 0 || bundle.Contains((SocialProgram)index))
            {
                return Outcome.Failure<ProgramBundle>(DomainError.Of(ErrorCatalog.BundleText, string.Empty, new ErrorArgument("text", TextValue.Shortened(text))));
            }

            bundle = bundle.With((SocialProgram)index);
        }

        return Outcome.Success(bundle);
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not a set of programs.</exception>
    public static ProgramBundle Parse(string s, IFormatProvider? provider) => TextValue.Parse<ProgramBundle>(s);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="s"/> is not a set of programs.</exception>
    public static ProgramBundle Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<ProgramBundle>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProgramBundle result) => TextValue.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProgramBundle result) => TextValue.TryParse(s.ToString(), out result);

    /// <summary>Tells whether a program is in the set.</summary>
    /// <param name="program">The program.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public bool Contains(SocialProgram program) => (this.bits & Bit(program)) != 0;

    /// <summary>Tells whether every program of another set is in this one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns><see langword="true"/> when none is missing.</returns>
    public bool Contains(ProgramBundle other) => (this.bits & other.bits) == other.bits;

    /// <summary>Returns the set with a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The larger set, or the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public ProgramBundle With(SocialProgram program) => new(this.bits | Bit(program));

    /// <summary>Returns the set without a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The smaller set, or the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public ProgramBundle Without(SocialProgram program) => new(this.bits & ~Bit(program));

    /// <summary>Returns the programs of the set in the order JKK, JKM, JHT, JP, JKP.</summary>
    /// <returns>The programs.</returns>
    public IEnumerable<SocialProgram> Programs()
    {
        for (var i = 0; i < ProgramCount; i++)
        {
            if ((this.bits >> i & 1) != 0)
            {
                yield return (SocialProgram)i;
            }
        }
    }

    /// <summary>Returns the acronyms joined by <c>+</c>, or <c>-</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Writes the set.</summary>
    /// <param name="format"><c>G</c> or nothing.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The acronyms joined by <c>+</c>, or <c>-</c>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => this.bits == 0 ? Nothing : string.Join('+', this.Programs().Select(program => Acronyms[(int)program])),
        _ => throw TextValue.UnknownFormat(format),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(this.ToString(format.ToString(), provider), destination, out charsWritten);

    internal static int Bit(SocialProgram program) => program is >= SocialProgram.Jkk and <= SocialProgram.Jkp
        ? 1 << (int)program
        : throw new ArgumentOutOfRangeException(nameof(program), program, null);
}
