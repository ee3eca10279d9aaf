namespace BpjsTk.Domain.Law;

/// <summary>The share of a month's wage paid for temporary incapacity, up to a month of it.</summary>
/// <param name="ThroughMonth">The last month, from 1; <see langword="null"/> for all months that follow.</param>
/// <param name="Share">The share of the wage.</param>
public sealed record IncapacityShare(int? ThroughMonth, Rate Share)
{
    /// <summary>Gets the last month, from 1; <see langword="null"/> for all months that follow.</summary>
    public int? ThroughMonth { get; } = ThroughMonth;

    /// <summary>Gets the share of the wage.</summary>
    public Rate Share { get; } = Share;
}
