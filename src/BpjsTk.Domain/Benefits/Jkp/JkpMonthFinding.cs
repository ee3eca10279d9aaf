using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>Whether a month of JKP is paid, with every condition that was looked at.</summary>
[DebuggerDisplay("Month {Evidence.Month} payable: {IsPayable}")]
public sealed class JkpMonthFinding
{
    internal JkpMonthFinding(JkpEvidence evidence, ImmutableArray<Condition> conditions, BenefitSources sources)
    {
        this.Evidence = evidence;
        this.Conditions = conditions;
        this.Sources = sources;
    }

    /// <summary>Gets the evidence.</summary>
    public JkpEvidence Evidence { get; }

    /// <summary>Gets the conditions, met and not met; at least one.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets a value indicating whether every condition is met.</summary>
    public bool IsPayable => this.Conditions.All(condition => condition.IsMet);

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    private BenefitSources Sources { get; }
}
