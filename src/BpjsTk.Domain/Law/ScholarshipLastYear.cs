namespace BpjsTk.Domain.Law;

/// <summary>Whether the school year in which a child reaches the age at which the scholarship ends is still paid.</summary>
public enum ScholarshipLastYear
{
    /// <summary>Not paid: the last year is the one before it.</summary>
    YearBeforeReachingAge = 0,

    /// <summary>Paid when the child is below the age as the year begins.</summary>
    YearOfReachingAge = 1,
}
