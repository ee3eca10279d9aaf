namespace BpjsTk.Domain.Outreach;

/// <summary>A part of a statistic that a report may leave unsaid.</summary>
public enum CoveragePart
{
    /// <summary>Where: the area.</summary>
    Scope = 0,

    /// <summary>Who: the segment or another group.</summary>
    Group = 1,

    /// <summary>When: the day or month.</summary>
    AsOf = 2,
}
