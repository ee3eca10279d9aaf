using System.Diagnostics;

namespace BpjsTk.Domain;

/// <summary>A text in both languages of the library.</summary>
/// <param name="Indonesian">The text in Indonesian.</param>
/// <param name="English">The text in English.</param>
[DebuggerDisplay("{English,nq}")]
public sealed record BilingualText(string Indonesian, string English)
{
    /// <summary>Gets the text in Indonesian.</summary>
    public string Indonesian { get; } = Indonesian;

    /// <summary>Gets the text in English.</summary>
    public string English { get; } = English;

    /// <summary>Returns the text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string In(Language language) => language switch
    {
        Language.Indonesian => this.Indonesian,
        Language.English => this.English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, null),
    };

    /// <summary>Returns the English text, for logs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this.English;
}
