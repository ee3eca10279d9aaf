namespace BpjsTk.Domain.Law;

/// <summary>
/// In what the ten days of a written warning to an employer are counted: PP 86/2013 Pasal 10(1)-(2) says days (hari), Pasal 6(1) working days (hari kerja).
/// </summary>
public enum WarningTerm
{
    /// <summary>Calendar days, by the more special Pasal 10.</summary>
    CalendarDays = 0,

    /// <summary>Working days, by Pasal 6(1).</summary>
    WorkingDays = 1,
}
