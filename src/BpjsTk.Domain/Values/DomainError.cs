using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>
/// An expected refusal: a stable code, where it lies, what it is about, and the law when the law is the reason. It holds no text;
/// <see cref="ToText"/> makes one in either language. Personal numbers never stand in it unmasked.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DomainError : IEquatable<DomainError>
{
    /// <summary>Initializes a new instance of the <see cref="DomainError"/> class.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="member">The path of the member that is wrong, such as <c>Wage</c> or <c>Occupations[1]</c>; empty for the whole.</param>
    /// <param name="arguments">The values that fill the text.</param>
    /// <param name="citation">The provision that forbids it; <see langword="null"/> when law is not the reason.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="member"/> is <see langword="null"/>.</exception>
    public DomainError(ErrorCode code, string member, ImmutableArray<ErrorArgument> arguments = default, Citation? citation = null)
    {
        this.Code = Guard.Against.Null(code);
        this.Member = Guard.Against.Null(member);
        this.Arguments = arguments.IsDefault ? [] : arguments;
        this.Citation = citation;
    }

    /// <summary>Gets what is wrong.</summary>
    public ErrorCode Code { get; }

    /// <summary>Gets the path of the member that is wrong; empty when it is the whole.</summary>
    public string Member { get; }

    /// <summary>Gets the values that fill the text.</summary>
    public ImmutableArray<ErrorArgument> Arguments { get; }

    /// <summary>Gets the provision that is the reason; <see langword="null"/> when law is not the reason.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the same error seen from a containing object.</summary>
    /// <param name="prefix">The path of the containing member, such as <c>Workers[3]</c>.</param>
    /// <returns>An error whose <see cref="Member"/> starts with <paramref name="prefix"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is <see langword="null"/> or empty.</exception>
    public DomainError Under(string prefix)
    {
        Guard.Against.NullOrEmpty(prefix);
        return new(this.Code, this.Member.Length == 0 ? prefix : $"{prefix}.{this.Member}", this.Arguments, this.Citation);
    }

    /// <summary>Writes the error for a reader: text, then the provision in brackets when there is one.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>The text, without the code.</returns>
    public string ToText(Language language)
    {
        var text = this.Fill(this.Code.Template(language), language);
        return this.Citation is { } citation ? $"{text} [{citation.ToText(language)}]" : text;
    }

    /// <inheritdoc/>
    public bool Equals(DomainError? other) =>
        other is not null
        && this.Code.Equals(other.Code)
        && string.Equals(this.Member, other.Member, StringComparison.Ordinal)
        && Equals(this.Citation, other.Citation)
        && this.Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as DomainError);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Code, this.Member, this.Arguments.Length);

    /// <summary>Returns code, member and English text, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        this.Member.Length == 0
            ? OneLine($"{this.Code.Id}: {this.ToText(Language.English)}")
            : OneLine($"{this.Code.Id} {this.Member}: {this.ToText(Language.English)}");

    internal DomainError At(string member) => new(this.Code, member, this.Arguments, this.Citation);

    internal static DomainError Of(ErrorCode code, string member, params ReadOnlySpan<ErrorArgument> arguments) =>
        new(code, member, [.. arguments]);

    internal static DomainError Of(ErrorCode code, string member, Citation citation, params ReadOnlySpan<ErrorArgument> arguments) =>
        new(code, member, [.. arguments], citation);

    // An argument may hold what a user typed: a line break in it must not begin a new entry of a log.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    // One pass over the template, so that a value that looks like a placeholder is never filled itself.
    private string Fill(string template, Language language)
    {
        var text = new StringBuilder(template.Length);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and >= 0)
        {
            text.Append(rest[..open]).Append(this.Filled(rest.Slice(open, length + 1), language));
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Filled(ReadOnlySpan<char> placeholder, Language language)
    {
        foreach (var argument in this.Arguments)
        {
            if (placeholder[1..^1].SequenceEqual(argument.Name))
            {
                return argument.ToText(language);
            }
        }

        return placeholder.ToString();
    }
}
