using System.Diagnostics.CodeAnalysis;
using System.Text;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>What the <c>IParsable</c> and <c>ISpanFormattable</c> members of all text values share.</summary>
internal static class TextValue
{
    private const int LongestShown = 40;
    private const int DigitsOfAPerson = 11;
    private const int DigitsShown = 4;

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

    /// <summary>
    /// Returns a refused text as an error shows it: its beginning, when it is long, and only the first digits of a number as long as a citizen's, which a column
    /// out of its place may have brought here, alone or among other characters.
    /// </summary>
    internal static string Shortened(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(LongestShown);
        while (!text.IsEmpty && shown.Length < LongestShown)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
            if (digits >= DigitsOfAPerson)
            {
                shown.Append(text[..DigitsShown]).Append('…');
                text = text[digits..];
                continue;
            }

            var taken = Math.Clamp(digits, 1, LongestShown - shown.Length);
            shown.Append(text[..taken]);
            text = text[taken..];
        }

        if (text.IsEmpty)
        {
            return shown.ToString();
        }

        // Not between the two halves of a surrogate pair: half of one is no text, and JSON cannot hold it.
        shown.Length -= char.IsHighSurrogate(shown[^1]) ? 1 : 0;
        return shown.Append('…').ToString();
    }

    internal static FormatException UnknownFormat(string? format) => new($"The format '{format}' is not one of this type's.");
}
