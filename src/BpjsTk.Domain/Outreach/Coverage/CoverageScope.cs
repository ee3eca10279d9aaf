using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>Where a statistic is from: an area by its kind and name (wilayah). Two are the same when kind and name are, whatever the case of the letters.</summary>
[DebuggerDisplay("{Kind} {Name}")]
public sealed record CoverageScope
{
    private CoverageScope(CoverageAreaKind kind, string name)
    {
        this.Kind = kind;
        this.Name = name;
    }

    /// <summary>Gets the kind of area.</summary>
    public CoverageAreaKind Kind { get; }

    /// <summary>Gets the name without the word for its kind: <c>Madiun</c>, not <c>Kota Madiun</c>.</summary>
    public string Name { get; }

    /// <summary>Names an area.</summary>
    /// <param name="kind">The kind of area.</param>
    /// <param name="name">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <returns>The area, or <c>BPJSTK-COV-001</c> (no name, a name that is too long, or with control characters).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Outcome<CoverageScope> Create(CoverageAreaKind kind, string? name) => Enum.IsDefined(kind)
        ? CoverageFaults.Name(name, CoveragePart.Scope).Select(good => new CoverageScope(kind, good))
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, null);

    /// <inheritdoc/>
    public bool Equals(CoverageScope? other) => other is not null && this.Kind == other.Kind && string.Equals(this.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Kind, StringComparer.OrdinalIgnoreCase.GetHashCode(this.Name));

    /// <summary>Writes the area for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Kind and name, such as <c>branch Madiun</c>.</returns>
    public string ToText(Language language) => $"{CoveragePhrases.Of(this.Kind).In(language)} {this.Name}";

    /// <summary>Returns the area in English.</summary>
    /// <returns>Kind and name.</returns>
    public override string ToString() => this.ToText(Language.English);
}
