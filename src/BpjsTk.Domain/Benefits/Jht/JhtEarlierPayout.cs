using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A payment of JHT that came before another one: it uses up slices and years of the tax.</summary>
/// <param name="PaidOn">The day of payment.</param>
/// <param name="Amount">The gross amount, rupiah.</param>
/// <param name="Kind">What it was.</param>
public sealed record JhtEarlierPayout(LocalDate PaidOn, Rupiah Amount, JhtPayoutKind Kind)
{
    /// <summary>Gets the day of payment.</summary>
    public LocalDate PaidOn { get; } = PaidOn;

    /// <summary>Gets the gross amount, rupiah.</summary>
    public Rupiah Amount { get; } = Amount;

    /// <summary>Gets what it was.</summary>
    public JhtPayoutKind Kind { get; } = Kind;
}
