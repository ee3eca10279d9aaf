using System.Diagnostics;

namespace BpjsTk.Domain.Benefits;

/// <summary>A slice of a payment and its tax, or what is added for want of a tax number.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JhtTaxLine
{
    internal JhtTaxLine(BilingualText name, ExactRupiah taxBase, Rate rate, ExactRupiah exact)
    {
        this.Name = name;
        this.Base = taxBase;
        this.Rate = rate;
        this.Exact = exact;
    }

    /// <summary>Gets what it is.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets what the rate is taken of: the part of the payment in the slice, or the tax that is raised.</summary>
    public ExactRupiah Base { get; }

    /// <summary>Gets the rate.</summary>
    public Rate Rate { get; }

    /// <summary>Gets the tax, before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => $"{this.Name.In(language)}: {BenefitPhrases.Share(this.Rate, language)} x {this.Base} = {this.Exact}";

    /// <summary>Returns the line in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
