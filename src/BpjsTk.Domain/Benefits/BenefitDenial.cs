using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Benefits;

/// <summary>A benefit that was considered and not granted, with the conditions that were looked at; at least one of them is not met.</summary>
[DebuggerDisplay("{Program} {Kind}: not granted")]
public sealed class BenefitDenial
{
    internal BenefitDenial(SocialProgram program, BenefitKind kind, params ImmutableArray<Condition> conditions)
    {
        this.Program = program;
        this.Kind = kind;
        this.Conditions = conditions;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets what was considered.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets the conditions, met and not met.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Writes what was not granted and why.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text: the benefit, then each condition that is not met, with its article.</returns>
    public string ToText(Language language) => BenefitPhrases.Denial(this, language);
}
