namespace BpjsTk.Domain.Outreach;

/// <summary>What cadres are taught (materi pelatihan). The numbers are stable; new ones are added at the end.</summary>
public enum TrainingSubject
{
    /// <summary>The benefits of the programs (manfaat).</summary>
    Benefits = 0,

    /// <summary>How to register (prosedur pendaftaran).</summary>
    Registration = 1,

    /// <summary>How to claim (prosedur klaim).</summary>
    ClaimProcedure = 2,

    /// <summary>Marketing, taught by the agency (pemasaran).</summary>
    Marketing = 3,

    /// <summary>Service, taught by the agency (pelayanan).</summary>
    Service = 4,

    /// <summary>General affairs and staff, taught by the agency (umum dan SDM).</summary>
    GeneralAndStaff = 5,

    /// <summary>Finance, taught by the agency (keuangan).</summary>
    Finance = 6,

    /// <summary>Law, taught by others (hukum).</summary>
    Law = 7,

    /// <summary>Banking, taught by others (perbankan).</summary>
    Banking = 8,
}
