namespace BpjsTk.Domain.Law;

/// <summary>How a part of JHT that is taken while working on is taxed: PP 68/2009 Pasal 2(2) and 6 may be read in two ways.</summary>
public enum JhtPartialTax
{
    /// <summary>The part bears the final rate as the first payment; what is paid from the third calendar year on, the rest of the balance too, is taxed progressively.</summary>
    FinalRate = 0,

    /// <summary>The part is taxed progressively by Article 17; the rest, when it is paid at once, bears the final rate.</summary>
    Progressive = 1,
}
