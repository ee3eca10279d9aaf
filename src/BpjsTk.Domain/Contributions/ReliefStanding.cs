namespace BpjsTk.Domain.Contributions;

/// <summary>Why a relief did or did not change a contribution.</summary>
public enum ReliefStanding
{
    /// <summary>It was granted and applied.</summary>
    Applied = 0,

    /// <summary>It is not in force in the month.</summary>
    NotInForce = 1,

    /// <summary>It is in force, but nobody asked for it.</summary>
    NotClaimed = 2,

    /// <summary>It was asked for and a condition is not met.</summary>
    ConditionNotMet = 3,
}
