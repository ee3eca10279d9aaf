using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Payments;

namespace BpjsTk.Domain.Claims;

/// <summary>What the agency knows of a claim when it verifies it: the cover, what the benefit is computed from, and what was paid before. A closed set, one type a program.</summary>
/// <typeparam name="TCase">What the claim is about.</typeparam>
public abstract class ClaimFacts<TCase>
    where TCase : ClaimCase
{
    private protected ClaimFacts(CoverFacts cover, IEnumerable<EarlierBenefit>? earlier)
    {
        this.Cover = Guard.Against.Null(cover);
        this.Earlier = [.. (earlier ?? []).Select(benefit => Guard.Against.Null(benefit))];
    }

    /// <summary>Gets the cover on the day of the event, the arrears, and whether they are settled.</summary>
    public CoverFacts Cover { get; }

    /// <summary>Gets what was paid to the same participant before, of any program and event.</summary>
    public ImmutableArray<EarlierBenefit> Earlier { get; }

    /// <summary>Says where the facts contradict the claim.</summary>
    internal abstract IEnumerable<DomainError> Contradictions(VerificationSheet sheet);

    /// <summary>Looks at the points that the program has of its own.</summary>
    internal abstract void Examine(VerificationSheet sheet);

    /// <summary>Computes the benefit.</summary>
    internal abstract Outcome<BenefitStatement> Compute(VerificationSheet sheet);

    /// <summary>Says to whom a benefit goes at a death; <see langword="null"/> where the claimant receives it.</summary>
    internal virtual HeirDecision? HeirsOf(VerificationSheet sheet) => null;
}
