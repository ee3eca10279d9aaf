using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Claims;

/// <summary>A line of an award: what, how much, the formula with its numbers, and where it stands.</summary>
[DebuggerDisplay("{Program} {Kind} {Amount}")]
public sealed class ClaimAwardLine
{
    internal ClaimAwardLine(
        SocialProgram program, BenefitKind kind, BilingualText name, BilingualText formula, Rupiah amount, ImmutableArray<Citation> citations, Confidence confidence)
    {
        this.Program = program;
        this.Kind = kind;
        this.Name = name;
        this.Formula = formula;
        this.Amount = amount;
        this.Citations = citations;
        this.Confidence = confidence;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets what it is.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets what it is, for a reader.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the formula with its numbers.</summary>
    public BilingualText Formula { get; }

    /// <summary>Gets the amount, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets where it stands; at least one provision.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{this.Name.In(language)}: {this.Formula.In(language)} = {this.Amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture)} [{string.Join("; ", this.Citations.Select(citation => citation.ToText(language)))}]");
}
