namespace BpjsTk.Domain.Claims;

/// <summary>Why JKP ended (alasan berakhirnya JKP).</summary>
public enum JkpEndReason
{
    /// <summary>The participant found work (mendapatkan pekerjaan).</summary>
    FoundWork = 0,

    /// <summary>The participant died (meninggal dunia).</summary>
    Died = 1,

    /// <summary>Every month was paid (seluruh bulan telah dibayarkan).</summary>
    AllMonthsPaid = 2,

    /// <summary>The claimant asks for no further month (tidak diajukan lagi).</summary>
    NotContinued = 3,
}
