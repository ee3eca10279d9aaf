namespace BpjsTk.Domain.Outreach;

/// <summary>The kind of an office of the agency, from the highest down. The numbers are stable; new kinds are added at the end.</summary>
public enum OfficeKind
{
    /// <summary>The head office (Kantor Pusat).</summary>
    HeadOffice = 0,

    /// <summary>A region (Kantor Wilayah).</summary>
    Region = 1,

    /// <summary>A branch (Kantor Cabang).</summary>
    Branch = 2,

    /// <summary>A pioneer branch under a branch (Kantor Cabang Perintis, KCP).</summary>
    PioneerBranch = 3,
}
