namespace BpjsTk.Domain.Benefits;

/// <summary>A level of education (tingkat pendidikan) of the scholarship, lowest first.</summary>
public enum EducationLevel
{
    /// <summary>Kindergarten to primary school (TK sampai SD).</summary>
    KindergartenToPrimary = 0,

    /// <summary>Lower secondary school (SMP).</summary>
    LowerSecondary = 1,

    /// <summary>Upper secondary school (SMA).</summary>
    UpperSecondary = 2,

    /// <summary>University to bachelor, or training (perguruan tinggi paling tinggi strata 1, atau pelatihan).</summary>
    University = 3,
}
