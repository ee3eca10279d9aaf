namespace BpjsTk.Domain.Participants;

/// <summary>
/// The risk class of the work environment (tingkat risiko lingkungan kerja) of an employer, set by the agency from the list of kinds of
/// business: PP 44/2015 Pasal 16. There is no class zero: the default of the enumeration is refused everywhere.
/// </summary>
public enum RiskClass
{
    /// <summary>No class: never valid.</summary>
    None = 0,

    /// <summary>Class I, sangat rendah.</summary>
    VeryLow = 1,

    /// <summary>Class II, rendah.</summary>
    Low = 2,

    /// <summary>Class III, sedang.</summary>
    Medium = 3,

    /// <summary>Class IV, tinggi.</summary>
    High = 4,

    /// <summary>Class V, sangat tinggi.</summary>
    VeryHigh = 5,
}
