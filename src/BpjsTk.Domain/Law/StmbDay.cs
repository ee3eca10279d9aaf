namespace BpjsTk.Domain.Law;

/// <summary>What a day of temporary incapacity (santunan sementara tidak mampu bekerja, STMB) is worth: PP 44/2015 Pasal 25(2)b2 knows months only.</summary>
public enum StmbDay
{
    /// <summary>A thirtieth of the month's wage for each calendar day.</summary>
    ThirtiethOfWage = 0,

    /// <summary>The month's wage over the calendar days of the month in which the part month begins.</summary>
    CalendarDaysOfMonth = 1,
}
