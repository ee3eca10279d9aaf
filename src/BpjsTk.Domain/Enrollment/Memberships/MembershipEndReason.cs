namespace BpjsTk.Domain.Enrollment;

/// <summary>Why a membership ended.</summary>
public enum MembershipEndReason
{
    /// <summary>The participant died (meninggal dunia).</summary>
    Death = 0,

    /// <summary>The employment ended (berhenti bekerja), by dismissal or otherwise.</summary>
    LeftWork = 1,

    /// <summary>The participant moved to another workplace (pindah tempat kerja); the membership goes on there with the same number.</summary>
    MovedToOtherEmployer = 2,

    /// <summary>The contract of a project, or of work abroad, ended (kontrak berakhir).</summary>
    ContractEnded = 3,

    /// <summary>A self-employed participant stopped (berhenti menjadi peserta).</summary>
    Stopped = 4,
}
