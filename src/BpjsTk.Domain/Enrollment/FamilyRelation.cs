namespace BpjsTk.Domain.Enrollment;

/// <summary>How a member of the family stands to the participant (hubungan keluarga).</summary>
public enum FamilyRelation
{
    /// <summary>Husband or wife (suami, istri).</summary>
    Spouse = 0,

    /// <summary>A child (anak): own, step or adopted.</summary>
    Child = 1,

    /// <summary>A parent (orang tua).</summary>
    Parent = 2,
}
