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

    /// <summary>The fund of another program, out of what was billed for that one: nobody pays it extra.</summary>
    Fund = 5,
}
