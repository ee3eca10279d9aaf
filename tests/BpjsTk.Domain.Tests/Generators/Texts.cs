using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Texts that are meant to break a parser: pieces of what it reads in any order, and any characters at all.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "Rp", "IDR ", "IDR", "rp", "-", "+", ".", ",", "%", " ", "0", "00", "1", "5", "9", "123", "000", "4500000", "9223372036854775807", "214748", "3647", "\0", "e", "\u0665", "\uff15", "\u2212", "\u00a0",
        "\r\n", "{text}", "\ud83d", "\ud83d\ude00",
    ];

    /// <summary>Gets texts made of pieces of amounts and rates.</summary>
    public static Arbitrary<string> OfPieces { get; } = Arb.From(
        from count in Gen.Choose(0, 6)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        select string.Concat(pieces),
        Shrink);

    /// <summary>Gets texts of any characters, half of a surrogate pair and control characters included.</summary>
    public static Arbitrary<string> OfAnyCharacters { get; } = Arb.From(
        from count in Gen.Choose(0, 60)
        from characters in Gen.ArrayOf(Gen.Choose(char.MinValue, char.MaxValue), count)
        select string.Concat(characters.Select(character => (char)character)),
        Shrink);

    private static IEnumerable<string> Shrink(string text) => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1));
}
