namespace BpjsTk.Domain.Outreach;

/// <summary>Why an agency of Perisai ended (berakhirnya keagenan).</summary>
public enum PerisaiEnd
{
    /// <summary>Months in a row without acquisitions and contributions, 2017 and 2018 (tiga bulan tanpa akuisisi dan iuran); the agent may return.</summary>
    Idle = 0,

    /// <summary>Fraud (kecurangan): at once, and every right lapses.</summary>
    Fraud = 1,

    /// <summary>A crime (tindak pidana): at once, and every right lapses.</summary>
    Crime = 2,

    /// <summary>Gratuities (gratifikasi): at once, and every right lapses.</summary>
    Gratuities = 3,
}
