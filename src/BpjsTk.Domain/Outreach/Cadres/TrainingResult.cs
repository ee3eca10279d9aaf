namespace BpjsTk.Domain.Outreach;

/// <summary>How somebody ended a training (hasil pelatihan).</summary>
public enum TrainingResult
{
    /// <summary>Took part on both days and passed (lulus).</summary>
    Passed = 0,

    /// <summary>Took part on both days and did not pass (tidak lulus).</summary>
    Failed = 1,

    /// <summary>Was away on a day or both (tidak hadir).</summary>
    Absent = 2,
}
