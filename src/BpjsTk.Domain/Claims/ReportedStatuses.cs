namespace BpjsTk.Domain.Claims;

/// <summary>Which of the regulator's four states a claim counts as. No rule of counting is public: the mapping is inferred.</summary>
public static class ReportedStatuses
{
    /// <summary>Returns the state of the statistics.</summary>
    /// <param name="status">The state of the claim.</param>
    /// <returns>
    /// The state; <see langword="null"/> for what is not filed yet (of JKK everything before stage II, which is the claim), and for a claim that ended undecided. A disputed claim is open again and counts as filed; what is paid month by
    /// month counts as paid from the day on which payment begins.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public static ReportedStatus? Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Submitted or ClaimStatus.Incomplete or ClaimStatus.UnderVerification or ClaimStatus.Disputed => ReportedStatus.Filed,
        ClaimStatus.Determined => ReportedStatus.Determined,
        ClaimStatus.Rejected => ReportedStatus.Rejected,
        ClaimStatus.Paid or ClaimStatus.InPayment or ClaimStatus.Suspended or ClaimStatus.Stopped or ClaimStatus.MonthAwaited or ClaimStatus.MonthFiled or ClaimStatus.Ended => ReportedStatus.Paid,
        ClaimStatus.Draft or ClaimStatus.Withdrawn or ClaimStatus.Lapsed or ClaimStatus.Suspected or ClaimStatus.Reported or ClaimStatus.CareGuaranteed or ClaimStatus.AccidentConfirmed or
            ClaimStatus.NotAnAccident or ClaimStatus.AccidentDisputed or ClaimStatus.Certified => null,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
