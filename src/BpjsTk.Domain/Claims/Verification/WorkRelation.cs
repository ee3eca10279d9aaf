namespace BpjsTk.Domain.Claims;

/// <summary>How an accident or a disease hangs together with the work (hubungan dengan pekerjaan): PP 44/2015 Pasal 1 number 6, Permenaker 5/2021 Pasal 7.</summary>
public enum WorkRelation
{
    /// <summary>It does not (bukan kecelakaan kerja).</summary>
    None = 0,

    /// <summary>At the place of work, in working time or a break (di tempat kerja).</summary>
    AtWork = 1,

    /// <summary>On duty elsewhere (perjalanan dinas, tugas luar).</summary>
    OnDuty = 2,

    /// <summary>On the way from home to work or back, by the usual road (perjalanan pergi atau pulang).</summary>
    Commuting = 3,

    /// <summary>A disease caused by the work environment (penyakit akibat kerja).</summary>
    Disease = 4,

    /// <summary>A sudden death by work (meninggal mendadak akibat kerja).</summary>
    SuddenDeath = 5,

    /// <summary>Violence or rape in connection with work (kekerasan fisik atau pemerkosaan), since 24 February 2025.</summary>
    ViolenceOrRape = 6,
}
