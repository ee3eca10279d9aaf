using System.Diagnostics;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// Who is counted: a segment, all segments together, or a group a report names in its own words, such as the informal sector (sektor informal), which is no segment. All together is said as
/// such; a group that is not said is none of these.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CoveredGroup
{
    private CoveredGroup(Segment? segment, string? name)
    {
        this.Segment = segment;
        this.Name = name;
    }

    /// <summary>Gets all segments together.</summary>
    public static CoveredGroup All { get; } = new(null, null);

    /// <summary>Gets the segment; <see langword="null"/> for all together and for a named group.</summary>
    public Segment? Segment { get; }

    /// <summary>Gets the words of the report; <see langword="null"/> for a segment and for all together.</summary>
    public string? Name { get; }

    /// <summary>Gets a value indicating whether all segments are meant.</summary>
    public bool IsAll => this.Segment is null && this.Name is null;

    /// <summary>Returns the group of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration.</exception>
    public static CoveredGroup Of(Segment segment) => Enum.IsDefined(segment) ? new(segment, null) : throw new ArgumentOutOfRangeException(nameof(segment), segment, null);

    /// <summary>Returns a group in the words of a report.</summary>
    /// <param name="name">The words, 1 to 100 characters; spaces around them are cut.</param>
    /// <returns>The group, or <c>BPJSTK-COV-001</c> (no words, too many, or control characters).</returns>
    public static Outcome<CoveredGroup> Named(string? name) => CoverageFaults.Name(name, CoveragePart.Group).Select(good => new CoveredGroup(null, good));

    /// <inheritdoc/>
    public bool Equals(CoveredGroup? other) => other is not null && this.Segment == other.Segment && string.Equals(this.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Segment, this.Name is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(this.Name));

    /// <summary>Writes the group for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name of the segment, the words of the report, or that all are meant.</returns>
    public string ToText(Language language) => CoveragePhrases.Of(this).In(language);

    /// <summary>Returns the group in English.</summary>
    /// <returns>One text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
