namespace BpjsTk.Domain.Outreach;

/// <summary>The kind of area a statistic is about. The numbers are stable; new kinds are added at the end.</summary>
public enum CoverageAreaKind
{
    /// <summary>The area of a branch or pioneer branch (wilayah kantor cabang, kantor cabang perintis); it need not follow administrative borders.</summary>
    Branch = 0,

    /// <summary>A regency (kabupaten).</summary>
    Regency = 1,

    /// <summary>A city (kota).</summary>
    City = 2,

    /// <summary>A former residency (eks karesidenan): some regencies and cities together, as reports still name them.</summary>
    FormerResidency = 3,

    /// <summary>A province (provinsi).</summary>
    Province = 4,

    /// <summary>The whole country (nasional).</summary>
    Country = 5,
}
