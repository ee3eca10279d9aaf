using System.Diagnostics.CodeAnalysis;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>What the <c>IParsable</c> and <c>ISpanFormattable</c> members of all text values share.</summary>
internal static partial class TextValue
{
    internal static T Parse<T>(string? text)
        where T : struct, ITextValue<T>
    {
        return T.FromText(Guard.Against.Null(text)).TryGet(out var value, out var errors)
            ? value
            : throw new FormatException(errors[0].ToString());
    }

    internal static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, ITextValue<T> => T.FromText(text).TryGet(out value);

    internal static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    /// <summary>Tells whether every character can be printed: no control characters, and no surrogates, whose pairs are signs that no name or address has.</summary>
    internal static bool IsPrintable(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    internal static FormatException UnknownFormat(string? format) => new($"The format '{format}' is not one of this type's.");
}
