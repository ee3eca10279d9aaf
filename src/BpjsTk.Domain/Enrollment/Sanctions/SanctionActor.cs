namespace BpjsTk.Domain.Enrollment;

/// <summary>Who imposes a sanction.</summary>
public enum SanctionActor
{
    /// <summary>The agency, BPJS Ketenagakerjaan (PP 86/2013 Pasal 6(2), 7(2)).</summary>
    Agency = 0,

    /// <summary>The public service units of the Government, a province, a regency or a city, at the request of the agency (PP 86/2013 Pasal 8(1), 9(3)).</summary>
    Government = 1,
}
