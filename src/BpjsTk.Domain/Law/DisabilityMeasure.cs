namespace BpjsTk.Domain.Law;

/// <summary>What a row of the disability table is multiplied by.</summary>
public enum DisabilityMeasure
{
    /// <summary>Nothing: the percentage is that of the loss.</summary>
    None = 0,

    /// <summary>Every 10 decibel of hearing lost (setiap 10 desibel).</summary>
    TenDecibel = 1,

    /// <summary>Every 10 percent of visual efficiency or field lost (setiap 10 %).</summary>
    TenPercent = 2,
}
