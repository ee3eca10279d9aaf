namespace BpjsTk.Domain.Claims;

/// <summary>The four states that the regulator's statistics of claims know (status klaim). The numbers are stable.</summary>
public enum ReportedStatus
{
    /// <summary>Filed, and nothing decided (diajukan).</summary>
    Filed = 0,

    /// <summary>The amount is fixed (ditetapkan).</summary>
    Determined = 1,

    /// <summary>Rejected (ditolak).</summary>
    Rejected = 2,

    /// <summary>Paid, or being paid month by month (dibayarkan).</summary>
    Paid = 3,
}
