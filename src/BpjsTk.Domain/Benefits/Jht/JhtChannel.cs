namespace BpjsTk.Domain.Benefits;

/// <summary>Where a claim of JHT can be filed (kanal klaim).</summary>
public enum JhtChannel
{
    /// <summary>The mobile app.</summary>
    MobileApp = 0,

    /// <summary>The online service (Lapak Asik).</summary>
    OnlineService = 1,

    /// <summary>A branch (kantor cabang).</summary>
    Branch = 2,
}
