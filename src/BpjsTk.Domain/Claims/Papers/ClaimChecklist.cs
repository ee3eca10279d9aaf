using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Claims;

/// <summary>What a claim needs by the law of its event, and what of it is there (daftar kelengkapan).</summary>
[DebuggerDisplay("{Missing.Length} of {Requirements.Length} missing")]
public sealed class ClaimChecklist
{
    private ClaimChecklist(ImmutableArray<ClaimRequirement> requirements, ClaimPapers papers)
    {
        this.Requirements = requirements;
        this.Missing = requirements.All(requirement => requirement.IsMetBy(papers)) ? [] : [.. requirements.Where(requirement => !requirement.IsMetBy(papers))];
    }

    /// <summary>Gets what is needed.</summary>
    public ImmutableArray<ClaimRequirement> Requirements { get; }

    /// <summary>Gets what is missing.</summary>
    public ImmutableArray<ClaimRequirement> Missing { get; }

    /// <summary>Gets a value indicating whether nothing is missing.</summary>
    public bool IsComplete => this.Missing.IsEmpty;

    /// <summary>Gets a refusal for each paper that is missing.</summary>
    internal ImmutableArray<DomainError> Faults =>
    [
        .. this.Missing.Select(requirement => DomainError.Of(
            ErrorCatalog.ClaimPaperMissing,
            "Papers",
            requirement.Citation,
            new ErrorArgument("papers", ClaimPhrases.AnyOf(requirement.AnyOf)),
            new ErrorArgument("reason", requirement.Reason))),
    ];

    internal static ClaimChecklist Of(ClaimState claim) => new(ClaimDocuments.Of(claim.Case, claim.FiledOn, claim.Consequence), claim.Papers);
}
