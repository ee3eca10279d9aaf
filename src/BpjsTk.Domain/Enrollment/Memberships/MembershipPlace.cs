using System.Diagnostics;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Where a membership belongs: an employer, one's own occupation, a construction project, or work abroad. A closed set.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class MembershipPlace
{
    private protected MembershipPlace()
    {
    }

    /// <summary>Says whether another place is the same one, so that a second membership there would be the first one again.</summary>
    /// <param name="other">The other place.</param>
    /// <returns><see langword="true"/> for the same employer, project or contract, and for the same segment of the self-employed.</returns>
    public abstract bool IsSameAs(MembershipPlace other);
}
