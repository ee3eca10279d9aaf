namespace BpjsTk.Domain.Enrollment;

/// <summary>How far a membership has come.</summary>
public enum MembershipStatus
{
    /// <summary>Registered; no cover yet but of JP once its first contribution is paid.</summary>
    Registered = 0,

    /// <summary>In force: the number is issued and the first contribution paid.</summary>
    Active = 1,

    /// <summary>Ended.</summary>
    Ended = 2,
}
