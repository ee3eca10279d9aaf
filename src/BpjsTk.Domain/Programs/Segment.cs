namespace BpjsTk.Domain.Programs;

/// <summary>
/// The segment of participation (segmen kepesertaan) that decides which programs are mandatory, optional or closed. "Informal" is none:
/// informal work holds wage earners and self-employed alike.
/// </summary>
public enum Segment
{
    /// <summary>Wage earner (Penerima Upah, PU) of an employer that is not a state organiser: PP 44/2015 Pasal 5(2).</summary>
    Pu = 0,

    /// <summary>Wage earner at a state organiser who is not a civil servant (PU non-ASN): Permenaker 1/2025 Pasal 3A.</summary>
    PuNonAsn = 1,

    /// <summary>Self-employed or outside an employment relation (Bukan Penerima Upah, BPU): PP 44/2015 Pasal 5(3)b and c.</summary>
    Bpu = 2,

    /// <summary>Employer who draws no wage (BPU Pemberi Kerja): PP 44/2015 Pasal 5(3)a.</summary>
    BpuEmployer = 3,

    /// <summary>Daily, piece or fixed-term worker on a construction project (jasa konstruksi): PP 44/2015 Pasal 53.</summary>
    Construction = 4,

    /// <summary>Migrant worker (Pekerja Migran Indonesia, PMI): Permenaker 4/2023.</summary>
    Pmi = 5,

    /// <summary>Intern, student on work practice, honorary staff, or prisoner in assimilation, treated as a worker for JKK: PP 44/2015 Pasal 28.</summary>
    Trainee = 6,
}
