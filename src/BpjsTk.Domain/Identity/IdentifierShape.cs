using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace BpjsTk.Domain.Identity;

/// <summary>
/// What an identifier of no lawful fixed form must look like (bentuk nomor): how long it is and where letters stand. Letters are the 26 of
/// A to Z, upper and lower case alike; digits are 0 to 9. Two shapes that say the same of lengths and letters are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IdentifierShape
{
    /// <summary>The largest number of characters that a shape may ask for.</summary>
    public const int LongestLength = 64;

    private readonly bool digitsMayLead;
    private readonly int minimumLead;
    private readonly int maximumLead;
    private readonly int minimumDigits;
    private readonly int maximumDigits;

    // Two runs: a lead of letters (or of letters and digits mixed), and then digits only.
    private IdentifierShape(bool digitsMayLead, (int Minimum, int Maximum) lead, (int Minimum, int Maximum) digits)
    {
        this.digitsMayLead = digitsMayLead;
        (this.minimumLead, this.maximumLead) = lead;
        (this.minimumDigits, this.maximumDigits) = digits;
    }

    /// <summary>Gets the smallest number of characters, at least 1.</summary>
    public int MinimumLength => this.minimumLead + this.minimumDigits;

    /// <summary>Gets the largest number of characters, itself allowed.</summary>
    public int MaximumLength => this.maximumLead + this.maximumDigits;

    /// <summary>Returns the shape of digits only.</summary>
    /// <param name="minimum">The smallest number of digits, at least 1.</param>
    /// <param name="maximum">The largest number of digits, itself allowed.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimum"/> is below 1, or <paramref name="maximum"/> is below it or above <see cref="LongestLength"/>.
    /// </exception>
    public static IdentifierShape OfDigits(int minimum, int maximum) => OfLettersThenDigits(0, 0, minimum, maximum);

    /// <summary>Returns the shape of letters and digits in any order; either may be missing.</summary>
    /// <param name="minimum">The smallest number of characters, at least 1.</param>
    /// <param name="maximum">The largest number of characters, itself allowed.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimum"/> is below 1, or <paramref name="maximum"/> is below it or above <see cref="LongestLength"/>.
    /// </exception>
    public static IdentifierShape OfLettersAndDigits(int minimum, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, LongestLength);
        return new(digitsMayLead: true, (minimum, maximum), default);
    }

    /// <summary>Returns the shape of letters followed by digits.</summary>
    /// <param name="minimumLetters">The smallest number of letters, at least 0.</param>
    /// <param name="maximumLetters">The largest number of letters, itself allowed; 0 for none.</param>
    /// <param name="minimumDigits">The smallest number of digits, at least 0, and at least 1 where letters may be missing.</param>
    /// <param name="maximumDigits">The largest number of digits, itself allowed; 0 for none.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A minimum is below its bound, a maximum is below its minimum, or letters and digits together may exceed <see cref="LongestLength"/>.
    /// </exception>
    public static IdentifierShape OfLettersThenDigits(int minimumLetters, int maximumLetters, int minimumDigits, int maximumDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLetters);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumLetters, minimumLetters);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumLetters, LongestLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumDigits, minimumLetters == 0 ? 1 : 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDigits, minimumDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumDigits, LongestLength - maximumLetters);
        return new(digitsMayLead: false, (minimumLetters, maximumLetters), (minimumDigits, maximumDigits));
    }

    /// <summary>Says whether a text has this shape.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when its length and the places of its letters fit, and it holds nothing but letters and digits.</returns>
    public bool Matches(ReadOnlySpan<char> text)
    {
        var lead = RunLength(text, this.digitsMayLead ? IdentifierText.LettersAndDigits : IdentifierText.Letters);
        var digits = RunLength(text[lead..], IdentifierText.Digits);
        return lead + digits == text.Length
            && lead >= this.minimumLead && lead <= this.maximumLead
            && digits >= this.minimumDigits && digits <= this.maximumDigits;
    }

    /// <summary>Returns the shape as a regular expression, such as <c>[A-Z]{1,2}[0-9]{6,7}</c>: the same in every language.</summary>
    /// <returns>The pattern of the upper-case text.</returns>
    public override string ToString() =>
        Run(this.digitsMayLead ? "[A-Z0-9]" : "[A-Z]", this.minimumLead, this.maximumLead) + Run("[0-9]", this.minimumDigits, this.maximumDigits);

    private static int RunLength(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var end = text.IndexOfAnyExcept(characters);
        return end < 0 ? text.Length : end;
    }

    private static string Run(string characters, int minimum, int maximum) => (minimum, maximum) switch
    {
        (_, 0) => string.Empty,
        _ when minimum == maximum => string.Create(CultureInfo.InvariantCulture, $"{characters}{{{minimum}}}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{characters}{{{minimum},{maximum}}}"),
    };
}
