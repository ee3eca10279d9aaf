namespace BpjsTk.Domain.Law;

/// <summary>Whether a holiday moves the due date of JP; PP 45/2015 Pasal 30(3) has no such sentence, the other programs have.</summary>
public enum JpDueDateShift
{
    /// <summary>To the next working day, as for JKK, JKM and JHT.</summary>
    SameShift = 0,

    /// <summary>Not at all.</summary>
    NoShift = 1,
}
