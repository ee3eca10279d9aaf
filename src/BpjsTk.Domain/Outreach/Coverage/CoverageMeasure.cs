namespace BpjsTk.Domain.Outreach;

/// <summary>What a statistic of coverage counts. The numbers are stable; new measures are added at the end.</summary>
public enum CoverageMeasure
{
    /// <summary>Active participants (peserta aktif).</summary>
    Participants = 0,

    /// <summary>Companies that take part (perusahaan peserta).</summary>
    Companies = 1,

    /// <summary>Workers who do not take part yet (pekerja yang belum menjadi peserta).</summary>
    NotYetEnrolled = 2,

    /// <summary>All who could take part, participants or not (tenaga kerja).</summary>
    Workforce = 3,

    /// <summary>Participants of the workforce, in percent (tingkat cakupan kepesertaan).</summary>
    CoverageRate = 4,
}
