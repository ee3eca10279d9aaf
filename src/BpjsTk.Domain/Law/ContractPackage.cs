namespace BpjsTk.Domain.Law;

/// <summary>A price for a contract of a given length.</summary>
/// <param name="Months">The length of the contract in months.</param>
/// <param name="Amount">The price, paid at once.</param>
public sealed record ContractPackage(int Months, Rupiah Amount)
{
    /// <summary>Gets the length of the contract in months.</summary>
    public int Months { get; } = Months;

    /// <summary>Gets the price, paid at once.</summary>
    public Rupiah Amount { get; } = Amount;
}
