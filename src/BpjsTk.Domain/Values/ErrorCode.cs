using System.Diagnostics;

namespace BpjsTk.Domain;

/// <summary>
/// The stable identity of a refusal, with its text in both languages. A code is never reused for another meaning;
/// <see cref="Messages.ErrorCatalog"/> lists all of them.
/// </summary>
[DebuggerDisplay("{Id} {Name}")]
public sealed class ErrorCode : IEquatable<ErrorCode>
{
    private readonly string indonesian;
    private readonly string english;

    internal ErrorCode(string id, string name, string indonesian, string english)
    {
        this.Id = id;
        this.Name = name;
        this.indonesian = indonesian;
        this.english = english;
    }

    /// <summary>Gets the code itself, such as <c>BPJSTK-NIK-003</c>: what a program compares and a log keeps.</summary>
    public string Id { get; }

    /// <summary>Gets a readable English name in Pascal case, such as <c>NegativeWage</c>; unique like the code.</summary>
    public string Name { get; }

    /// <summary>Returns the text of this code with its placeholders (<c>{name}</c>) unfilled.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>The text template.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string Template(Language language) => language switch
    {
        Language.Indonesian => this.indonesian,
        Language.English => this.english,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, null),
    };

    /// <inheritdoc/>
    public bool Equals(ErrorCode? other) => other is not null && string.Equals(this.Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ErrorCode);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.Id);

    /// <summary>Returns <see cref="Id"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => this.Id;
}
