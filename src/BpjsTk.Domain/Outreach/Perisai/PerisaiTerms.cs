using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// What the agency agreed with its agents and offices and did not publish: there is no default. What needs one that is not given is refused.
/// </summary>
[DebuggerDisplay("later {LaterShare}, office {OfficeShare}")]
public sealed class PerisaiTerms
{
    private PerisaiTerms(Rate? laterShare, Rate? officeShare)
    {
        this.LaterShare = laterShare;
        this.OfficeShare = officeShare;
    }

    /// <summary>Gets terms of which nothing is known.</summary>
    public static PerisaiTerms Unknown { get; } = new(null, null);

    /// <summary>Gets the agent's share of contributions after the first two years of a participant; <see langword="null"/> when not known.</summary>
    public Rate? LaterShare { get; }

    /// <summary>Gets the Perisai office's own share of the contributions its agents brought; <see langword="null"/> when not known.</summary>
    public Rate? OfficeShare { get; }

    /// <summary>States the terms.</summary>
    /// <param name="laterShare">The agent's share after the first two years, 0 % to 100 %; <see langword="null"/> when not known.</param>
    /// <param name="officeShare">The office's own share, 0 % to 100 %; <see langword="null"/> when not known.</param>
    /// <returns>The terms, or <c>BPJSTK-PSI-007</c> for each share outside 0 % to 100 %.</returns>
    public static Outcome<PerisaiTerms> Create(Rate? laterShare = null, Rate? officeShare = null)
    {
        DomainError[] errors = [.. PerisaiFaults.Share(laterShare, "LaterShare"), .. PerisaiFaults.Share(officeShare, "OfficeShare")];
        return errors.Length == 0 ? Outcome.Success(new PerisaiTerms(laterShare, officeShare)) : Outcome.Failure<PerisaiTerms>([.. errors]);
    }
}
