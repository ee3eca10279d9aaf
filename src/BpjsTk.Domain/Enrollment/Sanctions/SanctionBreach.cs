namespace BpjsTk.Domain.Enrollment;

/// <summary>Which duty was broken (PP 86/2013 Pasal 3(1) of employers, 4(1) of other persons).</summary>
public enum SanctionBreach
{
    /// <summary>Not registered: an employer itself or workers of it; another person himself or family (letter a).</summary>
    NotRegistered = 0,

    /// <summary>Data that are incomplete or wrong, changes that were not reported among them (letter b).</summary>
    WrongData = 1,
}
