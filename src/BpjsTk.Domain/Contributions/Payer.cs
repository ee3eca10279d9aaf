namespace BpjsTk.Domain.Contributions;

/// <summary>Who bears a contribution.</summary>
public enum Payer
{
    /// <summary>The employer (pemberi kerja).</summary>
    Employer = 0,

    /// <summary>The worker (pekerja), whose share the employer withholds.</summary>
    Worker = 1,

    /// <summary>The Government (Pemerintah Pusat), for JKP.</summary>
    Government = 2,

    /// <summary>The participant alone (peserta): self-employed and migrant workers.</summary>
    Participant = 3,

    /// <summary>The contractor of a construction project (kontraktor).</summary>
    Contractor = 4,

    /// <summary>The JKK fund, out of what was billed for JKK: nobody pays it extra (PP 37/2021 Pasal 11(5)a).</summary>
    JkkFund = 5,

    /// <summary>The JKM fund, out of what was billed for JKM: nobody pays it extra (PP 37/2021 Pasal 11(5)b).</summary>
    JkmFund = 6,
}
