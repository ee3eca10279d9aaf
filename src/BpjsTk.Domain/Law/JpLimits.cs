namespace BpjsTk.Domain.Law;

/// <summary>What the lowest and the highest pension bind; PP 45/2015 Pasal 18 speaks of the pension, and Pasal 16 counts those of survivors among them.</summary>
public enum JpLimits
{
    /// <summary>Every pension of every month, that of survivors too.</summary>
    EveryPension = 0,

    /// <summary>The formula in its first year only; neither later years nor the shares of survivors.</summary>
    FormulaOnly = 1,
}
