namespace BpjsTk.Domain.Benefits;

/// <summary>What a payment of JHT is: the balance, or a part of it while membership goes on.</summary>
public enum JhtPayoutKind
{
    /// <summary>The balance, paid at once (sekaligus), or what was left of it.</summary>
    Whole = 0,

    /// <summary>A part, while membership goes on (sebagian).</summary>
    Part = 1,
}
