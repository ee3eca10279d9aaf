namespace BpjsTk.Domain.Benefits;

/// <summary>How an employment relation ended (alasan berakhirnya hubungan kerja), as JKP sees it.</summary>
public enum EmploymentEnd
{
    /// <summary>The employer ended it; of a fixed-term contract before its term (PHK oleh pengusaha).</summary>
    ByEmployer = 0,

    /// <summary>A fixed-term contract ran out (jangka waktu PKWT berakhir).</summary>
    TermRanOut = 1,

    /// <summary>The worker resigned (mengundurkan diri).</summary>
    Resigned = 2,

    /// <summary>Permanent total disability (cacat total tetap).</summary>
    PermanentTotalDisability = 3,

    /// <summary>Retirement (pensiun).</summary>
    Retired = 4,

    /// <summary>Death (meninggal dunia).</summary>
    Died = 5,
}
