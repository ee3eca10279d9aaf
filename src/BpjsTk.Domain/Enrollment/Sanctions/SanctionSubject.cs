namespace BpjsTk.Domain.Enrollment;

/// <summary>On whom PP 86/2013 imposes administrative sanctions.</summary>
public enum SanctionSubject
{
    /// <summary>An employer other than a state organiser (pemberi kerja selain penyelenggara negara).</summary>
    Employer = 0,

    /// <summary>A person other than employers, workers and those whose contributions the State pays (PP 86/2013 Pasal 4), such as a self-employed one.</summary>
    Person = 1,
}
