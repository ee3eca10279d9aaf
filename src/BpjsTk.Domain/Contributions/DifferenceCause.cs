namespace BpjsTk.Domain.Contributions;

/// <summary>What would make a calculated amount the one on the real bill; more than one may.</summary>
public enum DifferenceCause
{
    /// <summary>Nothing the library knows explains it.</summary>
    Unexplained = 0,

    /// <summary>The bill has nothing there: the program was left out.</summary>
    LeftOut = 1,

    /// <summary>Another rounding; payslips often cut to whole rupiah or hundreds.</summary>
    OtherRounding = 2,

    /// <summary>All amounts are those of another wage.</summary>
    OtherWage = 3,

    /// <summary>The rate of another risk class.</summary>
    OtherRiskClass = 4,

    /// <summary>The wage cap of JP of another year.</summary>
    OtherJpCap = 5,

    /// <summary>JP on the whole wage, without its cap.</summary>
    JpCapIgnored = 6,

    /// <summary>JKK, JKM or JHT cut to the JP cap, which they do not have.</summary>
    CapWhereNoneIs = 7,

    /// <summary>The share that stays with the fund after JKP was taken out, billed as if it were the contribution.</summary>
    FundShareBilled = 8,

    /// <summary>A relief that was granted is missing on the bill.</summary>
    ReliefMissing = 9,

    /// <summary>The bill has the relief of half although none was granted.</summary>
    ReliefUngranted = 10,
}
