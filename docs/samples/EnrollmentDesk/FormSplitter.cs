using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EnrollmentDesk;

/// <summary>
/// Takes a file that is no JSON apart into its forms, so that one bad form does not take the others along. A form begins where an object begins with the key <c>form</c>, whatever
/// was left open before; it ends with its own last bracket. What lies between forms and is more than commas is a part of its own: nothing is passed over.
/// </summary>
internal static class FormSplitter
{
    private static readonly Regex FormStart = new("\\{\\s*\"form\"\\s*:", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private const string Between = " \t\r\n,";

    internal static ImmutableArray<FormPiece> Split(string text)
    {
        var starts = FormStart.Matches(text).Select(match => match.Index).ToArray();
        var pieces = ImmutableArray.CreateBuilder<FormPiece>();
        if (starts.Length > 0)
        {
            AddBetween(pieces, text, text.IndexOf('[', StringComparison.Ordinal) + 1, starts[0]);
        }

        for (var i = 0; i < starts.Length; i++)
        {
            var isLast = i + 1 == starts.Length;
            var limit = isLast ? text.Length : starts[i + 1];
            var end = EndOf(text, starts[i], limit);
            Add(pieces, text, starts[i], end);
            AddBetween(pieces, text, end, isLast ? WithoutTail(text) : limit);
        }

        return pieces.ToImmutable();
    }

    /// <summary>Returns the place after the bracket that closes the object, or the limit when none does.</summary>
    private static int EndOf(string text, int start, int limit)
    {
        var (depth, isInText) = (0, false);
        for (var at = start; at < limit; at++)
        {
            switch (text[at])
            {
                case '\\' when isInText:
                    at++;
                    break;
                case '"':
                    isInText = !isInText;
                    break;
                case '\n':
                    // A text of JSON does not go over the end of its line: a quotation mark that is missing spoils no other line.
                    isInText = false;
                    break;
                case '{' or '[' when !isInText:
                    depth++;
                    break;
                case '}' or ']' when !isInText:
                    if (--depth == 0)
                    {
                        return at + 1;
                    }

                    break;
            }
        }

        return limit;
    }

    private static void AddBetween(ImmutableArray<FormPiece>.Builder pieces, string text, int start, int end)
    {
        while (start < end && Between.Contains(text[start]))
        {
            start++;
        }

        if (start < end)
        {
            Add(pieces, text, start, end);
        }
    }

    // The brackets that close the list and the file.
    private static int WithoutTail(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end is [.., '}'] && end[..^1].TrimEnd() is [.., ']'] list)
        {
            return list.Length - 1;
        }

        return end.Length;
    }

    private static void Add(ImmutableArray<FormPiece>.Builder pieces, string text, int start, int end) =>
        pieces.Add(new(text[start..end].TrimEnd(' ', '\t', '\r', '\n', ','), text.AsSpan(0, start).Count('\n') + 1));
}
