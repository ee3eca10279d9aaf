namespace BpjsTk.Domain.Programs;

/// <summary>The size of an employer (skala usaha), which decides the mandatory programs of its workers (Perpres 109/2013 Pasal 6).</summary>
public enum EmployerScale
{
    /// <summary>Usaha mikro.</summary>
    Micro = 0,

    /// <summary>Usaha kecil.</summary>
    Small = 1,

    /// <summary>Usaha menengah.</summary>
    Medium = 2,

    /// <summary>Usaha besar.</summary>
    Large = 3,
}
