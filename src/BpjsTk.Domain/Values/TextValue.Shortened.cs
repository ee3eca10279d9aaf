using System.Buffers;
using System.Text;

namespace BpjsTk.Domain;

/// <content>How an error shows a text that was refused: what was typed, but no number of a person.</content>
internal static partial class TextValue
{
    private const int LongestShown = 40;
    private const int DigitsOfAPerson = 11;
    private const int DigitsOfACitizen = 16;
    private const int DigitsShown = 4;
    private const int DigitsOfADocument = 6;
    private const int DocumentDigitsShown = 2;
    private const int LettersOfADocument = 2;
    private const int DigitsOfAGroup = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" -./");

    /// <summary>
    /// Returns a refused text as an error shows it: its beginning, when it is long, and only the first digits of what may be a number of a person, which a column out
    /// of its place may have brought here, alone or among other characters. That is a number of 11 digits or more, however they are separated, and letters with 6
    /// digits or more after them, such as a passport. Dates have fewer digits; an amount is told by its currency, its groups of three, or its one or two decimals.
    /// </summary>
    internal static string Shortened(ReadOnlySpan<char> text, int longest = LongestShown)
    {
        var shown = new StringBuilder(LongestShown);
        var at = 0;
        while (at < text.Length && shown.Length < longest)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                shown.Append(text[at++]);
                continue;
            }

            var run = RunAt(text[at..]);
            var length = run.Length;
            if (DigitsOf(run) >= DigitsOfAPerson && !IsAmount(run))
            {
                shown.Append(run[..DigitsShown]).Append('…');
            }
            else if (IsDocument(text[..at], run))
            {
                shown.Append(run[..DocumentDigitsShown]).Append('…');
            }
            else
            {
                length = Math.Min(length, longest - shown.Length);
                shown.Append(run[..length]);
            }

            at += length;
        }

        if (at == text.Length)
        {
            return shown.ToString();
        }

        // Not between the two halves of a surrogate pair: half of one is no text, and JSON cannot hold it.
        shown.Length -= char.IsHighSurrogate(shown[^1]) ? 1 : 0;
        return shown.Append('…').ToString();
    }

    // Digits and what separates them, up to the last digit.
    private static ReadOnlySpan<char> RunAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length && (char.IsAsciiDigit(text[i]) || Separators.Contains(text[i])); i++)
        {
            length = char.IsAsciiDigit(text[i]) ? i + 1 : length;
        }

        return text[..length];
    }

    private static int DigitsOf(ReadOnlySpan<char> run)
    {
        var digits = 0;
        foreach (var character in run)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits;
    }

    private static int LeadingDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    // 18.500.000.000, but not as many digits as a citizen's number has; and 450000000.50.
    private static bool IsAmount(ReadOnlySpan<char> run)
    {
        var first = LeadingDigits(run);
        var rest = run[first..];
        if (rest.Length is 2 or 3 && rest[0] == '.')
        {
            return first < DigitsOfAPerson && LeadingDigits(rest[1..]) == rest.Length - 1;
        }

        var isGrouped = first <= DigitsOfAGroup && !rest.IsEmpty && DigitsOf(run) < DigitsOfACitizen;
        while (isGrouped && !rest.IsEmpty)
        {
            isGrouped = rest[0] == '.' && LeadingDigits(rest[1..]) == DigitsOfAGroup;
            rest = isGrouped ? rest[(1 + DigitsOfAGroup)..] : rest;
        }

        return isGrouped;
    }

    // A1234567, and A 1234567 or A-1234567 too: one or two letters apart are no word, so that "lahir 19901231" stays readable.
    private static bool IsDocument(ReadOnlySpan<char> before, ReadOnlySpan<char> run)
    {
        var isApart = before.Length > 1 && before[^1] is ' ' or '-';
        var text = isApart ? before[..^1] : before;
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[^(letters + 1)]))
        {
            letters++;
        }

        var word = text[^letters..];
        if (letters == 0 || word.Equals("Rp", StringComparison.OrdinalIgnoreCase) || word.Equals("IDR", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return isApart ? letters <= LettersOfADocument && LeadingDigits(run) >= DigitsOfADocument : DigitsOf(run) >= DigitsOfADocument;
    }
}
