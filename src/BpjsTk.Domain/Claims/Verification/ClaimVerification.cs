using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Payments;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// The verification of a claim: every point that was looked at, and the benefit that follows, or the reasons against it. It holds for the claim as it stood, and for no later state of it.
/// </summary>
[DebuggerDisplay("{ClaimId} {Version}: granted {IsGranted}")]
public sealed class ClaimVerification
{
    internal ClaimVerification(ClaimState claim, LocalDate on, ImmutableArray<ClaimFinding> findings, BenefitStatement? statement, CoverPayer payer)
    {
        this.ClaimId = claim.Id;
        this.Version = claim.Version;
        this.On = on;
        this.Case = claim.Case;
        this.Findings = findings;
        this.Statement = statement;
        this.Payer = payer;
    }

    /// <summary>Gets the claim.</summary>
    public string ClaimId { get; }

    /// <summary>Gets the version of the claim that was verified.</summary>
    public int Version { get; }

    /// <summary>Gets the day of verification; what follows from it is not decided before.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what was found, point by point; all points, also those that do not apply.</summary>
    public ImmutableArray<ClaimFinding> Findings { get; }

    /// <summary>Gets the benefit by the rules of the program; <see langword="null"/> when they could not be applied.</summary>
    public BenefitStatement? Statement { get; }

    /// <summary>Gets who pays, or pays first.</summary>
    public CoverPayer Payer { get; }

    /// <summary>Gets a value indicating whether nothing refuses or waits and something is granted.</summary>
    public bool IsGranted => this.Statement is { Lines.IsEmpty: false } && this.Findings.All(finding => finding.Result is not (FindingResult.Refuses or FindingResult.Waits));

    /// <summary>Gets the findings that refuse.</summary>
    public ImmutableArray<ClaimFinding> Refusals => [.. this.Findings.Where(finding => finding.Result == FindingResult.Refuses)];

    /// <summary>Gets the findings that are not met yet: until they are, the claim is neither determined nor refused for them.</summary>
    public ImmutableArray<ClaimFinding> Waiting => [.. this.Findings.Where(finding => finding.Result == FindingResult.Waits)];

    internal ClaimCase Case { get; }

    /// <summary>Writes the verification for a reader: every finding that applies, then the benefit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public IEnumerable<string> ToText(Language language) =>
        [.. this.Findings.Where(finding => finding.Result != FindingResult.NotApplicable).Select(finding => finding.ToText(language)), .. this.Statement?.ToText(language) ?? []];
}
