namespace BpjsTk.Domain.Claims;

/// <summary>What a notice of a suspected work accident or occupational disease tells (Permenaker 5/2021 Pasal 8A as added by Permenaker 1/2025).</summary>
[Flags]
public enum SuspicionItems
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The membership number or NIK (nomor kepesertaan atau NIK).</summary>
    ParticipantNumber = 1,

    /// <summary>Of an accident: how, where, what and when (kronologi).</summary>
    Course = 2,

    /// <summary>Name and telephone of who tells, or the contact (nama dan kontak).</summary>
    Contact = 4,

    /// <summary>Of a disease: the kind of work (jenis pekerjaan).</summary>
    KindOfWork = 8,

    /// <summary>Of a disease: the time in work and in the last work (masa kerja).</summary>
    TimeInWork = 16,

    /// <summary>Of a disease: the source of exposure (sumber pajanan).</summary>
    Exposure = 32,

    /// <summary>Of a disease: the clinical diagnosis (diagnosis klinis).</summary>
    Diagnosis = 64,
}
