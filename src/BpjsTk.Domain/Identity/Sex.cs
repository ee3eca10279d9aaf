namespace BpjsTk.Domain.Identity;

/// <summary>
/// The sex that a <see cref="Nik"/> states (jenis kelamin). Numbered as in ISO/IEC 5218, so that a value nobody set is neither.
/// </summary>
public enum Sex
{
    /// <summary>A man (laki-laki): the day of birth stands in the NIK as it is.</summary>
    Male = 1,

    /// <summary>A woman (perempuan): 40 is added to the day of birth.</summary>
    Female = 2,
}
