namespace BpjsTk.Domain.Outreach;

/// <summary>Whether a place is rewarded (penghargaan).</summary>
public enum RewardState
{
    /// <summary>The place is not rewarded, or nobody was acquired.</summary>
    None = 0,

    /// <summary>The place is rewarded.</summary>
    Rewarded = 1,

    /// <summary>More cadres share the place than there are rewards left: the office decides.</summary>
    Undecided = 2,
}
