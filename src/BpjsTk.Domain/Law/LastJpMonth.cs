namespace BpjsTk.Domain.Law;

/// <summary>Which month is the last one for which JP is paid when a worker reaches the retirement age; no text says it.</summary>
public enum LastJpMonth
{
    /// <summary>The month in which the age is reached is still paid.</summary>
    MonthOfReachingAge = 0,

    /// <summary>The month before it is the last.</summary>
    MonthBeforeReachingAge = 1,
}
