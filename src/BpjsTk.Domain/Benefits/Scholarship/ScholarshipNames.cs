namespace BpjsTk.Domain.Benefits;

/// <summary>The names of the levels of education in both languages.</summary>
internal static class ScholarshipNames
{
    internal static BilingualText Of(EducationLevel level) => level switch
    {
        EducationLevel.KindergartenToPrimary => new("TK-SD", "kindergarten to primary"),
        EducationLevel.LowerSecondary => new("SMP", "lower secondary"),
        EducationLevel.UpperSecondary => new("SMA", "upper secondary"),
        EducationLevel.University => new("perguruan tinggi atau pelatihan", "university or training"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
