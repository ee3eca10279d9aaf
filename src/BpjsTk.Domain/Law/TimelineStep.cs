namespace BpjsTk.Domain.Law;

/// <summary>How finely a timeline is dated.</summary>
public enum TimelineStep
{
    /// <summary>By contribution month: every row begins on the first day of a month.</summary>
    Month = 0,

    /// <summary>By day: a row may begin on any day.</summary>
    Day = 1,
}
