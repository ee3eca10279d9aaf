using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// An office of the agency with the one above it and its area (kantor BPJS Ketenagakerjaan). Two are the same when kind and name are, whatever the case of the letters. The offices above a branch
/// may be left out; a pioneer branch is always under its branch.
/// </summary>
[DebuggerDisplay("{Kind} {Name}")]
public sealed class Office : IEquatable<Office>
{
    private Office(OfficeKind kind, string name, Office? parent, ImmutableArray<CoverageScope> area, string? address)
    {
        this.Kind = kind;
        this.Name = name;
        this.Parent = parent;
        this.Area = area;
        this.Address = address;
    }

    /// <summary>Gets the head office.</summary>
    public static Office Head { get; } = new(OfficeKind.HeadOffice, "BPJS Ketenagakerjaan", null, [], null);

    /// <summary>Gets the kind of office.</summary>
    public OfficeKind Kind { get; }

    /// <summary>Gets the name without the word for its kind: <c>Madiun</c>, not <c>Kantor Cabang Madiun</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the office above; <see langword="null"/> of the head office, and where it was left out.</summary>
    public Office? Parent { get; }

    /// <summary>Gets the regencies and cities the office works in; empty when that is not said. They need not follow the borders of a province, and offices may share them.</summary>
    public ImmutableArray<CoverageScope> Area { get; }

    /// <summary>Gets the address; <see langword="null"/> when not said.</summary>
    public string? Address { get; }

    /// <summary>Gets the branch: itself, or the one above a pioneer branch; <see langword="null"/> of the head office and of a region.</summary>
    public Office? OwnBranch => this.Kind switch
    {
        OfficeKind.Branch => this,
        OfficeKind.PioneerBranch => this.Parent,
        _ => null,
    };

    /// <summary>Gets the scope of statistics about the area of a branch or pioneer branch; <see langword="null"/> of the head office and of a region.</summary>
    public CoverageScope? Scope => this.Kind >= OfficeKind.Branch ? CoverageScope.Create(CoverageAreaKind.Branch, this.Name).Value : null;

    /// <summary>Names a region under the head office.</summary>
    /// <param name="name">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <returns>The region, or <c>BPJSTK-CDR-001</c> (no name, a name that is too long, or with control characters).</returns>
    public static Outcome<Office> Region(string? name) => CadreFaults.Text(name, "Name").Select(good => new Office(OfficeKind.Region, good, Head, [], null));

    /// <summary>Names a branch.</summary>
    /// <param name="name">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="area">The regencies and cities it works in.</param>
    /// <param name="region">The region above; left out when <see langword="null"/>.</param>
    /// <param name="address">The address.</param>
    /// <returns>
    /// The branch, or <c>BPJSTK-CDR-001</c> (no name, or an address that is empty, too long or with control characters), <c>-002</c> (a region that is none), <c>-003</c> (an area that is neither regency nor
    /// city), <c>-004</c> (an area that stands twice).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is <see langword="null"/>.</exception>
    public static Outcome<Office> Branch(string? name, IEnumerable<CoverageScope> area, Office? region = null, string? address = null) =>
        Create(OfficeKind.Branch, name, region, OfficeKind.Region, area, address);

    /// <summary>Names a pioneer branch under a branch.</summary>
    /// <param name="name">The name, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="branch">The branch above.</param>
    /// <param name="area">The regencies and cities it works in.</param>
    /// <param name="address">The address.</param>
    /// <returns>The pioneer branch, or the same refusals as of a branch; <c>BPJSTK-CDR-002</c> when what stands above is no branch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="branch"/> or <paramref name="area"/> is <see langword="null"/>.</exception>
    public static Outcome<Office> PioneerBranch(string? name, Office branch, IEnumerable<CoverageScope> area, string? address = null) =>
        Create(OfficeKind.PioneerBranch, name, Guard.Against.Null(branch), OfficeKind.Branch, area, address);

    /// <summary>Says whether this is the other office, or is under it.</summary>
    /// <param name="other">The other office.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsWithin(Office other)
    {
        Guard.Against.Null(other);
        for (var office = this; office is not null; office = office.Parent)
        {
            if (office.Equals(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Office? other) => other is not null && this.Kind == other.Kind && string.Equals(this.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Office);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Kind, StringComparer.OrdinalIgnoreCase.GetHashCode(this.Name));

    /// <summary>Writes the office for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Kind and name, such as <c>Kantor Cabang Madiun</c>.</returns>
    public string ToText(Language language) => $"{CadrePhrases.Of(this.Kind).In(language)} {this.Name}";

    /// <summary>Returns the office in English.</summary>
    /// <returns>Kind and name.</returns>
    public override string ToString() => this.ToText(Language.English);

    private static Outcome<Office> Create(OfficeKind kind, string? name, Office? parent, OfficeKind above, IEnumerable<CoverageScope> area, string? address)
    {
        ImmutableArray<CoverageScope> scopes = [.. Guard.Against.Null(area)];
        var (named, placed) = (CadreFaults.Text(name, "Name"), CadreFaults.OptionalText(address, "Address"));
        ImmutableArray<DomainError> errors =
        [
            .. named.Errors,
            .. placed.Errors,
            .. parent is { } given && given.Kind != above ? [CadreFaults.OfficeAbove(given, above)] : Array.Empty<DomainError>(),
            .. scopes.SelectMany((scope, i) => CadreFaults.Area(scope, scopes.IndexOf(scope) < i, i)),
        ];
        return errors.IsEmpty ? Outcome.Success(new Office(kind, named.Value, parent, scopes, placed.Value.Length == 0 ? null : placed.Value)) : Outcome.Failure<Office>(errors);
    }
}
