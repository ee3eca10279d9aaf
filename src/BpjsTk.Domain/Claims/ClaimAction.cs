namespace BpjsTk.Domain.Claims;

/// <summary>What is done to a claim: the name of each transition, and of the method that makes it. The numbers are stable; new ones are added at the end.</summary>
public enum ClaimAction
{
    /// <summary>A claim is begun (dibuat).</summary>
    Open = 0,

    /// <summary>JKK: somebody tells of a suspicion (pemberitahuan dugaan).</summary>
    NotifySuspicion = 1,

    /// <summary>JKK: the first report (laporan tahap I).</summary>
    ReportStageOne = 2,

    /// <summary>Papers are handed in (dokumen diserahkan).</summary>
    AddPapers = 3,

    /// <summary>The claim is filed (diajukan).</summary>
    Submit = 4,

    /// <summary>The claimant takes the claim back (dicabut).</summary>
    Withdraw = 5,

    /// <summary>The agency says which papers are missing (diberitahukan belum lengkap).</summary>
    AskForPapers = 6,

    /// <summary>The agency finds the papers complete (dinyatakan lengkap).</summary>
    AcceptPapers = 7,

    /// <summary>The claim is filed again, with the missing papers (diajukan kembali).</summary>
    Resubmit = 8,

    /// <summary>The amount is fixed (ditetapkan).</summary>
    Determine = 9,

    /// <summary>The claim is rejected (ditolak).</summary>
    Reject = 10,

    /// <summary>The amount is paid (dibayarkan).</summary>
    Pay = 11,

    /// <summary>The bank returned the payment (pembayaran diretur).</summary>
    ReturnPayment = 12,

    /// <summary>A party does not accept (diperselisihkan).</summary>
    Dispute = 13,

    /// <summary>A dispute goes to the next instance (diteruskan).</summary>
    Escalate = 14,

    /// <summary>The term of the right is over (gugur).</summary>
    Lapse = 15,

    /// <summary>JKK: the agency guarantees care (penjaminan).</summary>
    GuaranteeCare = 16,

    /// <summary>JKK: it is found to be a work accident or an occupational disease (disimpulkan).</summary>
    ConfirmAccident = 17,

    /// <summary>JKK: it is found to be neither (disimpulkan bukan kecelakaan kerja).</summary>
    DenyAccident = 18,

    /// <summary>JKK: the second report, which is the claim (laporan tahap II).</summary>
    ReportStageTwo = 19,

    /// <summary>JP: the pension begins (pembayaran dimulai).</summary>
    StartPension = 20,

    /// <summary>JP: a month is paid (dibayarkan untuk satu bulan).</summary>
    PayPension = 21,

    /// <summary>JP: the pension is brought to the inflation of the year before (disesuaikan).</summary>
    AdjustPension = 22,

    /// <summary>JP: the beneficiary confirms his data, and a suspended payment goes on (konfirmasi data).</summary>
    ConfirmData = 23,

    /// <summary>JP: payment is suspended (dihentikan sementara).</summary>
    Suspend = 24,

    /// <summary>JP: payment to this beneficiary ends (dihentikan).</summary>
    Stop = 25,

    /// <summary>JP: the pension goes on to the next beneficiary (beralih).</summary>
    PassOn = 26,

    /// <summary>JKP: the months of benefit begin (manfaat dimulai).</summary>
    StartMonths = 27,

    /// <summary>JKP: a month is filed with its evidence (pengajuan bulanan).</summary>
    FileMonth = 28,

    /// <summary>JKP: the month is paid (dibayarkan).</summary>
    PayMonth = 29,

    /// <summary>JKP: the month is refused (ditolak).</summary>
    RefuseMonth = 30,

    /// <summary>JKP: the benefit ends (berakhir).</summary>
    End = 31,

    /// <summary>A fact is corrected by a new event (dikoreksi).</summary>
    Correct = 32,

    /// <summary>The claim is drawn for an audit (diambil sebagai sampel pemeriksaan).</summary>
    MarkForReview = 33,

    /// <summary>The audit is over (pemeriksaan selesai).</summary>
    EndReview = 34,

    /// <summary>JKK: the doctor certifies what became of the injured (surat keterangan dokter).</summary>
    Certify = 35,
}
