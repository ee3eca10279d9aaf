using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Payments;

/// <summary>Who pays a program's benefit, why, and what must happen for the part that waits.</summary>
[DebuggerDisplay("{Program}: {Payer}")]
public sealed class CoverFinding
{
    internal CoverFinding(
        SocialProgram program, CoverPayer payer, BilingualText reason, ImmutableArray<Citation> citations, Confidence confidence, ImmutableArray<Condition> conditions, RefundTerms? refund)
    {
        this.Program = program;
        this.Payer = payer;
        this.Reason = reason;
        this.Citations = citations;
        this.Confidence = confidence;
        this.Conditions = conditions;
        this.Refund = refund;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets who pays.</summary>
    public CoverPayer Payer { get; }

    /// <summary>Gets why.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets where it stands, the principal provision first.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets what a refund, or the part of the benefit that waits, depends on; empty when nothing waits.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets the terms in which an employer asks for a refund and gets it; <see langword="null"/> where there is no refund, or the law sets no terms (JKK, JKM).</summary>
    public RefundTerms? Refund { get; }

    /// <summary>Writes the finding for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Program, reason and provisions in one line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) =>
        $"{ProgramBundle.Of(this.Program)}: {this.Reason.In(language)} [{string.Join("; ", this.Citations.Select(citation => citation.ToText(language)))}]";
}
