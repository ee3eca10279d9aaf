using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Outreach;

/// <summary>A line of an incentive: what, how much, the formula with its numbers, and where it stands.</summary>
[DebuggerDisplay("{Name.English,nq} {Amount}")]
public sealed class PerisaiLine
{
    internal PerisaiLine(BilingualText name, BilingualText formula, Rupiah amount, ImmutableArray<Citation> citations, Confidence confidence)
    {
        this.Name = name;
        this.Formula = formula;
        this.Amount = amount;
        this.Citations = citations;
        this.Confidence = confidence;
    }

    /// <summary>Gets what it is.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the formula with its numbers.</summary>
    public BilingualText Formula { get; }

    /// <summary>Gets the amount, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets where it stands; at least one provision, or the words that the caller gave it.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{this.Name.In(language)}: {this.Formula.In(language)} = {BenefitPhrases.Money(this.Amount, language)} [{string.Join("; ", this.Citations.Select(citation => citation.ToText(language)))}] {ConfidenceNames.Of(this.Confidence).In(language)}");
}
