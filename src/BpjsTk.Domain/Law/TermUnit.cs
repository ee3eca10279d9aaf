namespace BpjsTk.Domain.Law;

/// <summary>What a term of the law is counted in.</summary>
public enum TermUnit
{
    /// <summary>Working days (hari kerja) of a calendar that the caller gives.</summary>
    WorkingDays = 0,

    /// <summary>Days as the calendar runs (hari), holidays and weekends with them.</summary>
    CalendarDays = 1,

    /// <summary>Months (bulan).</summary>
    Months = 2,

    /// <summary>Years (tahun).</summary>
    Years = 3,

    /// <summary>Hours from the event itself (jam), in whole days of 24 (2 x 24 jam).</summary>
    Hours = 4,
}
