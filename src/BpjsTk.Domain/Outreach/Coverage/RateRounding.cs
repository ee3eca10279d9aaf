namespace BpjsTk.Domain.Outreach;

/// <summary>How a reported percentage was rounded.</summary>
public enum RateRounding
{
    /// <summary>Not said: any of the others may have been used.</summary>
    Unsaid = 0,

    /// <summary>To the nearest, a half upwards.</summary>
    HalfUp = 1,

    /// <summary>Downwards: the decimals that do not fit are cut.</summary>
    Down = 2,

    /// <summary>Upwards.</summary>
    Up = 3,
}
