using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>The tax on a payment of JHT: gross, tax and net, slice by slice, with the reading that was used.</summary>
[DebuggerDisplay("{Gross} - {Tax} = {Net}")]
public sealed class JhtTax
{
    internal JhtTax(JhtPayout payout, JhtTaxRegime regime, PolicySet policies, ImmutableArray<JhtTaxLine> lines, BenefitSources sources)
    {
        this.Payout = payout;
        this.Regime = regime;
        this.Reading = policies.JhtPartialTax;
        this.Rounding = policies.Rounding;
        this.Lines = lines;
        this.Exact = lines.Aggregate(ExactRupiah.Zero, (sum, line) => sum + line.Exact);
        this.Tax = this.Exact.Round(policies.Rounding);
        this.Sources = sources;
    }

    /// <summary>Gets the payment.</summary>
    public JhtPayout Payout { get; }

    /// <summary>Gets by which rule it is taxed.</summary>
    public JhtTaxRegime Regime { get; }

    /// <summary>Gets the reading of the tax on parts that was used.</summary>
    public JhtPartialTax Reading { get; }

    /// <summary>Gets the slices with their tax; a slice that the payment does not reach has no line.</summary>
    public ImmutableArray<JhtTaxLine> Lines { get; }

    /// <summary>Gets the gross amount, rupiah.</summary>
    public Rupiah Gross => this.Payout.Gross;

    /// <summary>Gets the tax before rounding: the sum of the lines.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets the tax, rupiah, rounded once.</summary>
    public Rupiah Tax { get; }

    /// <summary>Gets what is paid out, rupiah.</summary>
    public Rupiah Net => this.Gross - this.Tax;

    /// <summary>Gets how it was rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    private BenefitSources Sources { get; }

    /// <summary>Writes the tax for a reader: every slice, then gross, tax and net with the reading and the sources.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        var citations = string.Join("; ", this.Citations.Select(citation => citation.ToText(language)));
        var (gross, tax, net) = language == Language.Indonesian ? ("bruto", "pajak", "neto") : ("gross", "tax", "net");
        return
        [
            .. this.Lines.Select(line => line.ToText(language)),
            $"{gross} {BenefitPhrases.Money(this.Gross, language)} - {tax} {BenefitPhrases.Money(this.Tax, language)} = {net} {BenefitPhrases.Money(this.Net, language)}"
                + $" ({nameof(JhtPartialTax)}.{this.Reading}) [{citations}] {ConfidenceNames.Of(this.Confidence).In(language)}",
        ];
    }
}
