using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Whether a filing of JKP is good: every condition that was looked at, met and not met, and the last day on which it could be filed.</summary>
[DebuggerDisplay("Eligible: {IsEligible}")]
public sealed class JkpEligibility
{
    internal JkpEligibility(JkpClaim claim, LocalDate foundOn, LocalDate lastDayToFile, ImmutableArray<Condition> conditions)
    {
        this.Claim = claim;
        this.FoundOn = foundOn;
        this.LastDayToFile = lastDayToFile;
        this.Conditions = conditions;
    }

    /// <summary>Gets the filing.</summary>
    public JkpClaim Claim { get; }

    /// <summary>Gets the day on which it is decided, whose law decides.</summary>
    public LocalDate FoundOn { get; }

    /// <summary>Gets the last day on which it could be filed.</summary>
    public LocalDate LastDayToFile { get; }

    /// <summary>Gets the conditions, met and not met.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets the conditions that are not met.</summary>
    public IEnumerable<Condition> Failed => this.Conditions.Where(condition => !condition.IsMet);

    /// <summary>Gets a value indicating whether every condition is met.</summary>
    public bool IsEligible => this.Conditions.All(condition => condition.IsMet);
}
