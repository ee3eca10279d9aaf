namespace BpjsTk.Domain.Claims;

/// <summary>What was found at a point of verification (hasil pemeriksaan). The numbers are stable.</summary>
public enum FindingResult
{
    /// <summary>Nothing to look at in this claim (tidak relevan).</summary>
    NotApplicable = 0,

    /// <summary>Met (terpenuhi).</summary>
    Met = 1,

    /// <summary>Not met, and the claim is not refused for it: it decides who pays first (mengubah pembayar).</summary>
    ShiftsPayer = 2,

    /// <summary>Not met: the claim is refused (tidak terpenuhi).</summary>
    Refuses = 3,

    /// <summary>Not met, and the claim is not refused for it; the reason says what follows, such as a part that is not paid (dicatat).</summary>
    Noted = 4,

    /// <summary>Not met yet: nothing is determined and nothing refused before it is (ditunda).</summary>
    Waits = 5,
}
