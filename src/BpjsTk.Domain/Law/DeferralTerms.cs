using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>The terms on which a part of a contribution may be paid later.</summary>
/// <param name="PaidShare">The share of the contribution that is paid on time.</param>
/// <param name="SettleFrom">The first day on which the rest may be settled.</param>
/// <param name="SettleUntil">The last day on which the rest must be settled, inclusive.</param>
public sealed record DeferralTerms(Rate PaidShare, LocalDate SettleFrom, LocalDate SettleUntil)
{
    /// <summary>Gets the share of the contribution that is paid on time.</summary>
    public Rate PaidShare { get; } = PaidShare;

    /// <summary>Gets the first day on which the rest may be settled.</summary>
    public LocalDate SettleFrom { get; } = SettleFrom;

    /// <summary>Gets the last day on which the rest must be settled, inclusive.</summary>
    public LocalDate SettleUntil { get; } = SettleUntil;
}
