using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>Where a cadre works: the village and district of his own residence (kelurahan atau desa, dan kecamatan). Two are the same whatever the case of the letters.</summary>
[DebuggerDisplay("{Village}, {District}")]
public sealed record CadrePosting
{
    private CadrePosting(string village, string district)
    {
        this.Village = village;
        this.District = district;
    }

    /// <summary>Gets the village (desa atau kelurahan).</summary>
    public string Village { get; }

    /// <summary>Gets the district (kecamatan).</summary>
    public string District { get; }

    /// <summary>Names a posting.</summary>
    /// <param name="village">The village, 1 to 100 characters; spaces around it are cut.</param>
    /// <param name="district">The district, likewise.</param>
    /// <returns>The posting, or <c>BPJSTK-CDR-001</c> for each of them (no name, a name that is too long, or with control characters).</returns>
    public static Outcome<CadrePosting> Create(string? village, string? district)
    {
        var (one, other) = (CadreFaults.Text(village, "Village"), CadreFaults.Text(district, "District"));
        return one.IsSuccess && other.IsSuccess ? Outcome.Success(new CadrePosting(one.Value, other.Value)) : Outcome.Failure<CadrePosting>([.. one.Errors, .. other.Errors]);
    }

    /// <inheritdoc/>
    public bool Equals(CadrePosting? other) => other is not null
        && string.Equals(this.Village, other.Village, StringComparison.OrdinalIgnoreCase)
        && string.Equals(this.District, other.District, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(this.Village), StringComparer.OrdinalIgnoreCase.GetHashCode(this.District));

    /// <summary>Returns village and district.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.Village}, {this.District}";
}
