namespace BpjsTk.Domain.Participants;

/// <summary>The relation between a worker and the employer (hubungan kerja).</summary>
public enum EmploymentRelation
{
    /// <summary>An agreement without a fixed term (PKWTT), probation included.</summary>
    Permanent = 0,

    /// <summary>A fixed-term agreement (PKWT).</summary>
    FixedTerm = 1,

    /// <summary>None in the meaning of JKP, such as a director or commissioner appointed by the shareholders.</summary>
    None = 2,
}
