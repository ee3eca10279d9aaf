namespace BpjsTk.Domain.Enrollment;

/// <summary>A step of the ladder of sanctions (PP 86/2013).</summary>
public enum SanctionStep
{
    /// <summary>The first written warning (teguran tertulis pertama).</summary>
    FirstWarning = 0,

    /// <summary>The second written warning (teguran tertulis kedua).</summary>
    SecondWarning = 1,

    /// <summary>The administrative fine (denda), of employers only.</summary>
    Fine = 2,

    /// <summary>The loss of certain public services (tidak mendapat pelayanan publik tertentu).</summary>
    ServicesLost = 3,

    /// <summary>The end: what was owed is done.</summary>
    Ended = 4,
}
