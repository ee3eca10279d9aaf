namespace BpjsTk.Domain.Claims;

/// <summary>
/// Where a claim stands. No list of the agency is public: these are the steps that the law names. Each has a type of its own, which has the methods that the law allows there. The numbers are stable.
/// </summary>
public enum ClaimStatus
{
    /// <summary>Being put together (disusun).</summary>
    Draft = 0,

    /// <summary>Received (diajukan).</summary>
    Submitted = 1,

    /// <summary>The agency has said which papers are missing (belum lengkap).</summary>
    Incomplete = 2,

    /// <summary>Papers complete, being verified (diverifikasi).</summary>
    UnderVerification = 3,

    /// <summary>The amount is fixed (ditetapkan).</summary>
    Determined = 4,

    /// <summary>Rejected, with reasons (ditolak).</summary>
    Rejected = 5,

    /// <summary>A party does not accept (diperselisihkan).</summary>
    Disputed = 6,

    /// <summary>Paid in full (dibayarkan).</summary>
    Paid = 7,

    /// <summary>Taken back by the claimant (dicabut).</summary>
    Withdrawn = 8,

    /// <summary>Ended by the term of the right (gugur).</summary>
    Lapsed = 9,

    /// <summary>JKK: suspected, and not yet reported (dugaan kecelakaan kerja).</summary>
    Suspected = 10,

    /// <summary>JKK: reported, stage I (laporan tahap I).</summary>
    Reported = 11,

    /// <summary>JKK: care is guaranteed while it is open whether it is a work accident (penjaminan pelayanan).</summary>
    CareGuaranteed = 12,

    /// <summary>JKK: found to be a work accident or an occupational disease (disimpulkan kecelakaan kerja).</summary>
    AccidentConfirmed = 13,

    /// <summary>JKK: found to be neither (bukan kecelakaan kerja).</summary>
    NotAnAccident = 14,

    /// <summary>JP: the pension is paid month by month (dibayarkan berkala).</summary>
    InPayment = 15,

    /// <summary>JP: payment is suspended, for data were not confirmed (dihentikan sementara).</summary>
    Suspended = 16,

    /// <summary>JP: payment to this beneficiary has ended (berhenti).</summary>
    Stopped = 17,

    /// <summary>JKP: the filing of a month is awaited (menunggu pengajuan bulanan).</summary>
    MonthAwaited = 18,

    /// <summary>JKP: a month is filed (pengajuan bulanan).</summary>
    MonthFiled = 19,

    /// <summary>JKP: the benefit has ended (berakhir).</summary>
    Ended = 20,

    /// <summary>JKK: that it is no work accident is not accepted (penetapan diperselisihkan).</summary>
    AccidentDisputed = 21,

    /// <summary>JKK: the doctor has certified the consequence (surat keterangan dokter).</summary>
    Certified = 22,
}
