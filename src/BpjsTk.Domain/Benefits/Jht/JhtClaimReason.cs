namespace BpjsTk.Domain.Benefits;

/// <summary>Why JHT is claimed (alasan klaim JHT). The numbers are stable; new reasons are added at the end.</summary>
public enum JhtClaimReason
{
    /// <summary>The age of JHT (usia 56 tahun).</summary>
    Age = 0,

    /// <summary>The retirement age of the work agreement (usia pensiun menurut perjanjian kerja).</summary>
    AgreedRetirementAge = 1,

    /// <summary>The participant worked on at the age of JHT, deferred, and now left (penundaan).</summary>
    LeftAfterDeferral = 2,

    /// <summary>The end of a fixed-term contract (berakhirnya PKWT).</summary>
    FixedTermEnded = 3,

    /// <summary>A self-employed participant stopped working (BPU berhenti bekerja).</summary>
    SelfEmployedStopped = 4,

    /// <summary>The participant resigned (mengundurkan diri).</summary>
    Resigned = 5,

    /// <summary>The participant was dismissed (pemutusan hubungan kerja).</summary>
    Dismissed = 6,

    /// <summary>The participant leaves Indonesia for good (meninggalkan Indonesia untuk selama-lamanya).</summary>
    LeavingIndonesia = 7,

    /// <summary>Permanent total disability (cacat total tetap).</summary>
    PermanentTotalDisability = 8,

    /// <summary>Death (meninggal dunia): the heirs claim.</summary>
    Death = 9,

    /// <summary>Part of the balance, to prepare for retirement (persiapan pensiun).</summary>
    RetirementPreparation = 10,

    /// <summary>Part of the balance, for a home of one's own (kepemilikan rumah).</summary>
    HomeOwnership = 11,
}
