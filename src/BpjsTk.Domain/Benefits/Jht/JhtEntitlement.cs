using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Whether a claim of JHT is good on the day it is filed, for which share of the balance, since when, and every condition that was looked at.</summary>
[DebuggerDisplay("{Claim.Reason} entitled: {IsEntitled}")]
public sealed class JhtEntitlement
{
    internal JhtEntitlement(JhtClaim claim, LocalDate filedOn, Rate share, LocalDate? earliestOn, ImmutableArray<Condition> conditions, BenefitSources sources)
    {
        this.Claim = claim;
        this.FiledOn = filedOn;
        this.Share = share;
        this.EarliestOn = earliestOn;
        this.Conditions = conditions;
        this.Sources = sources;
    }

    /// <summary>Gets the claim.</summary>
    public JhtClaim Claim { get; }

    /// <summary>Gets the day on which it is filed, whose law decides.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the share of the balance: all of it, or the most that may be taken.</summary>
    public Rate Share { get; }

    /// <summary>
    /// Gets the first day on which the claim is good, by the law book as it is known through time; <see langword="null"/> where no day makes it good, or where the law names none, as for leaving Indonesia.
    /// </summary>
    public LocalDate? EarliestOn { get; }

    /// <summary>Gets the conditions, met and not met; at least one.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets a value indicating whether every condition is met.</summary>
    public bool IsEntitled => this.Conditions.All(condition => condition.IsMet);

    /// <summary>Gets a value indicating whether it is paid to the heirs (ahli waris, PP 46/2015 Pasal 23) and not to the participant.</summary>
    public bool IsForHeirs => this.Claim.Reason == JhtClaimReason.Death;

    /// <summary>Gets a value indicating whether it is a part that is taken while membership goes on.</summary>
    public bool IsPart => this.Claim.Reason is JhtClaimReason.RetirementPreparation or JhtClaimReason.HomeOwnership;

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    internal BenefitSources Sources { get; }
}
