namespace BpjsTk.Domain.Claims;

/// <summary>What the agency looks at before it determines a claim (pokok pemeriksaan). The numbers are stable.</summary>
public enum DecisionPoint
{
    /// <summary>Covered on the day of the event (kepesertaan aktif).</summary>
    ActiveOnEventDay = 0,

    /// <summary>Reported in time (pelaporan tepat waktu).</summary>
    ReportedInTime = 1,

    /// <summary>A work accident, an occupational disease, or neither (hubungan dengan pekerjaan).</summary>
    WorkRelated = 2,

    /// <summary>The proof for this kind of event (bukti kejadian).</summary>
    ProofOfEvent = 3,

    /// <summary>A clinic with a contract, or none at the place (fasilitas yang bekerja sama).</summary>
    ContractedClinic = 4,

    /// <summary>The wage the benefit is computed on (upah dasar).</summary>
    WageBase = 5,

    /// <summary>The condition and, for a disability, its percentage (kondisi dan persentase).</summary>
    ConditionAndPercentage = 6,

    /// <summary>Who receives it at a death (ahli waris).</summary>
    Heirs = 7,

    /// <summary>Contributions in arrears (tunggakan iuran).</summary>
    Arrears = 8,

    /// <summary>Asked for before the right lapsed (jangka waktu).</summary>
    Term = 9,

    /// <summary>The papers complete (kelengkapan dokumen).</summary>
    PapersComplete = 10,

    /// <summary>Not paid before (belum pernah dibayar).</summary>
    PaidBefore = 11,

    /// <summary>The conditions of the benefit itself (syarat manfaat).</summary>
    Entitlement = 12,
}
