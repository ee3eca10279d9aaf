using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Benefits;

/// <summary>One line of a benefit: what, how much, the formula with its numbers, and where it stands.</summary>
[DebuggerDisplay("{Program} {Kind} {Amount}")]
public sealed class BenefitLine
{
    internal BenefitLine(SocialProgram program, BenefitKind kind, BilingualText name, BilingualText formula, ExactRupiah exact, Rounding rounding, BenefitSources sources)
    {
        this.Program = program;
        this.Kind = kind;
        this.Name = name;
        this.Formula = formula;
        this.Exact = exact;
        this.Rounding = rounding;
        this.Amount = exact.Round(rounding);
        this.Citations = sources.Citations;
        this.Confidence = sources.Confidence;
        this.Origin = sources.Origin;
        this.IsProvisional = sources.IsProvisional;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets what it is.</summary>
    public BenefitKind Kind { get; }

    /// <summary>Gets what it is, for a reader; with what tells this line from others of its kind, such as a child or a mode of transport.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the formula with its numbers, such as <c>60% x 80 x IDR 5,000,000.00</c>.</summary>
    public BilingualText Formula { get; }

    /// <summary>Gets the amount before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets the amount, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets how it was rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the line is: as sure as the least sure of what it is made of.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets whether any of it did not come with the library.</summary>
    public RulingOrigin Origin { get; }

    /// <summary>Gets a value indicating whether it stands on a figure that is not published for the day.</summary>
    public bool IsProvisional { get; }

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => BenefitPhrases.Line(this, language);

    /// <summary>Returns the line in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
