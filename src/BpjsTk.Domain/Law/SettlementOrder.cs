namespace BpjsTk.Domain.Law;

/// <summary>
/// What a payment settles first. The law names no order between months; it says that a fine is paid together with the contribution of the next month (PP 44/2015 Pasal 22(2)).
/// Within a month the programs go JKK, JKM, JHT, JP in either order.
/// </summary>
public enum SettlementOrder
{
    /// <summary>Contributions of the months that have ended, oldest month first; then fines, oldest month first; then contributions of the running month.</summary>
    ContributionsBeforeFines = 0,

    /// <summary>Month by month, oldest first: the contributions of the month, and right after them its fines.</summary>
    EachMonthWithItsFines = 1,
}
