namespace BpjsTk.Domain.Benefits;

/// <summary>By which rule a payment of JHT is taxed.</summary>
public enum JhtTaxRegime
{
    /// <summary>The final tax of PP 68/2009.</summary>
    Final = 0,

    /// <summary>The brackets of Article 17, not final.</summary>
    Progressive = 1,
}
