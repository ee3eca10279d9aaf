namespace BpjsTk.Domain.Outreach;

/// <summary>What somebody does at an office. The numbers are stable; new ones are added at the end.</summary>
public enum OfficeDuty
{
    /// <summary>Head of the office (kepala kantor).</summary>
    Head = 0,

    /// <summary>Marketing: enrolling employers and participants (pemasaran).</summary>
    Marketing = 1,

    /// <summary>Service: claims and information (pelayanan).</summary>
    Service = 2,

    /// <summary>General affairs and staff (umum dan SDM).</summary>
    GeneralAndStaff = 3,

    /// <summary>Finance (keuangan).</summary>
    Finance = 4,
}
