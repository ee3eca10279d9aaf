namespace BpjsTk.Domain.Law;

/// <summary>How part of a month of delay counts in a fine. No text says it (PP 44/2015 Pasal 22(1) speaks of each month of delay).</summary>
public enum FinePartMonth
{
    /// <summary>A month begun counts as a whole one.</summary>
    MonthBegunCounts = 0,

    /// <summary>Only full months count.</summary>
    FullMonthsOnly = 1,
}
