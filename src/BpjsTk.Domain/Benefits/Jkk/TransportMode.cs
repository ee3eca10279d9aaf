namespace BpjsTk.Domain.Benefits;

/// <summary>A mode of transport (jenis angkutan) with a cap of its own.</summary>
public enum TransportMode
{
    /// <summary>By land, river or lake (darat, sungai, danau).</summary>
    Land = 0,

    /// <summary>By sea (laut).</summary>
    Sea = 1,

    /// <summary>By air (udara).</summary>
    Air = 2,
}
