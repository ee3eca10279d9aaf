namespace BpjsTk.Domain.Enrollment;

/// <summary>What an employer (pemberi kerja) is, as far as enrollment asks (PP 44/2015 Pasal 1 angka 3, 5(2)).</summary>
public enum EmployerKind
{
    /// <summary>A company (badan usaha), whatever its legal form.</summary>
    Company = 0,

    /// <summary>A natural person who employs others (orang perseorangan), a household with a driver, say.</summary>
    NaturalPerson = 1,

    /// <summary>A state organiser (penyelenggara negara), for its staff outside the civil service.</summary>
    StateOrganiser = 2,
}
