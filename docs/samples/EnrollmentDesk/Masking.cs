using System.Text.RegularExpressions;

namespace EnrollmentDesk;

/// <summary>Masks long numbers in texts that repeat what was typed.</summary>
internal static class Masking
{
    private const int Shown = 2;

    // A letter and six digits may be a passport, eight digits a phone number; dates have fewer in a row, and so have the examples in the library's texts.
    private static readonly Regex LongNumber = new("[A-Za-z]{1,2}[0-9]{6,}|[0-9]{8,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    internal static string Of(string text) => LongNumber.Replace(
        text,
        match => $"{match.ValueSpan[..Shown]}{new string('*', match.Length - (2 * Shown))}{match.ValueSpan[^Shown..]}");
}
