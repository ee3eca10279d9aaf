namespace BpjsTk.Domain.Contributions;

/// <summary>Which columns a batch writes besides the six billed ones.</summary>
[Flags]
public enum ContributionColumnSet
{
    /// <summary>The six billed columns alone.</summary>
    Billed = 0,

    /// <summary>The three fund shares of JKP.</summary>
    FundShares = 1,

    /// <summary>The two deferred shares of JP.</summary>
    Deferred = 2,
}
