using System.Globalization;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain;

/// <summary>A named, typed value that fills a placeholder of an error's text. The default has no name and fills nothing.</summary>
public readonly record struct ErrorArgument
{
    private readonly string? name;
    private readonly object? value;

    /// <summary>Initializes a new instance of the <see cref="ErrorArgument"/> struct.</summary>
    /// <param name="name">The placeholder's name, without braces.</param>
    /// <param name="value">The value; personal numbers are masked by whoever puts them here.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or <paramref name="value"/> is <see langword="null"/>.</exception>
    public ErrorArgument(string name, object value)
    {
        this.name = Guard.Against.NullOrEmpty(name);
        this.value = Guard.Against.Null(value);
    }

    /// <summary>Gets the placeholder's name, without braces.</summary>
    public string Name => this.name ?? string.Empty;

    /// <summary>Gets the value.</summary>
    public object Value => this.value ?? string.Empty;

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
        _ => this.Value.ToString() ?? string.Empty,
    };
}
