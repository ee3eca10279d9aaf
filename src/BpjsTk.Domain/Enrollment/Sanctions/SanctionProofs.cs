namespace BpjsTk.Domain.Enrollment;

/// <summary>The proofs on which a sanction ends (PP 86/2013 Pasal 10(7)-(8), 11(2), 12(4)-(5)).</summary>
[Flags]
public enum SanctionProofs
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Registered: the employer and all its workers by stages, or the person and the family.</summary>
    Registered = 1,

    /// <summary>Complete and correct data given.</summary>
    DataGiven = 2,

    /// <summary>The administrative fine paid in full.</summary>
    FinePaid = 4,

    /// <summary>The contributions paid in full.</summary>
    ContributionsPaid = 8,
}
