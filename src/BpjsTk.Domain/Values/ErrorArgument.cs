using System.Globalization;
using NodaTime;

namespace BpjsTk.Domain;

/// <summary>A named, typed value that fills a placeholder of an error's text.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">The value; personal numbers are masked by whoever puts them here.</param>
public readonly record struct ErrorArgument(string Name, object Value)
{
    /// <summary>Gets the placeholder's name, without braces.</summary>
    public string Name { get; } = Name;

    /// <summary>Gets the value; personal numbers are masked by whoever puts them here.</summary>
    public object Value { get; } = Value;

    /// <summary>Writes the value for a reader of a language: money, rates and dates in that language's form.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>The value as text.</returns>
    public string ToText(Language language) => this.Value switch
    {
        Rupiah amount => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture),
        Rate rate => rate.ToString(language == Language.Indonesian ? "I" : "G", CultureInfo.InvariantCulture),
        LocalDate date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        YearMonth month => month.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        Citation citation => citation.ToText(language),
        BilingualText text => text.In(language),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => this.Value?.ToString() ?? string.Empty,
    };
}
