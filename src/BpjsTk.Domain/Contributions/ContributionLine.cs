using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// One line of an explanation: which program, who pays, on what base and how it came about, at which rate, by which relief, the exact and the
/// rounded amount, and where all this stands.
/// </summary>
[DebuggerDisplay("{Program} {Payer} {Amount}")]
public sealed class ContributionLine
{
    private readonly LineBasis basis;
    private readonly Ruling<Rate>? rate;
    private readonly Reduction? reduction;
    private readonly YearMonth month;

    internal ContributionLine(
        SocialProgram program,
        Payer payer,
        LineNature nature,
        LineBasis basis,
        Ruling<Rate>? rate,
        Reduction? reduction,
        YearMonth month,
        ExactRupiah exact,
        Rupiah amount,
        Rounding rounding)
    {
        this.Program = program;
        this.Payer = payer;
        this.Nature = nature;
        this.basis = basis;
        this.rate = rate;
        this.reduction = reduction;
        this.month = month;
        this.Exact = exact;
        this.Amount = amount;
        this.Rounding = rounding;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets who bears it.</summary>
    public Payer Payer { get; }

    /// <summary>Gets whether it is billed, deferred, or a share of a fund.</summary>
    public LineNature Nature { get; }

    /// <summary>Gets the base, exactly: the wage, the capped wage, the base of a band, a slice of a contract, or a flat amount.</summary>
    public ExactRupiah Base => this.basis.Amount;

    /// <summary>Gets how the base came about: components, conversion, cap.</summary>
    public BilingualText BaseText => new(this.basis.ToText(Language.Indonesian), this.basis.ToText(Language.English));

    /// <summary>Gets the rate of the law before any relief; <see langword="null"/> when the base is a flat amount.</summary>
    public Rate? Rate => this.rate?.Value;

    /// <summary>Gets the share that a relief leaves to pay; the whole without one.</summary>
    public Rate ReliefShare => this.reduction?.Share ?? BpjsTk.Domain.Rate.Whole;

    /// <summary>Gets the name of the relief that was applied, if any.</summary>
    public BilingualText? Relief => this.reduction?.Name;

    /// <summary>Gets the amount before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>
    /// Gets the amount after rounding. A deferred amount is what the rounded whole leaves over the rounded part that is paid now, so that the two add up.
    /// </summary>
    public Rupiah Amount { get; }

    /// <summary>Gets how it was rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets where rate, base and relief stand.</summary>
    public ImmutableArray<Citation> Citations
    {
        get
        {
            IEnumerable<Citation> all = this.basis.Citations;
            all = this.rate is { } ruling ? ruling.Citations.Concat(all) : all;
            all = this.reduction is { } relief ? all.Append(relief.Citation) : all;
            return [.. all.Distinct()];
        }
    }

    /// <summary>Gets how sure the line is: as sure as the least sure of what it is made of.</summary>
    public Confidence Confidence => (Confidence)Math.Max(
        (int)this.basis.Confidence,
        Math.Max((int)(this.rate?.ConfidenceIn(this.month) ?? Confidence.Confirmed), (int)(this.reduction?.Confidence ?? Confidence.Confirmed)));

    /// <summary>Gets whether any of it did not come with the library.</summary>
    public RulingOrigin Origin => (RulingOrigin)Math.Max(
        (int)this.basis.Origin,
        Math.Max((int)(this.rate?.Origin ?? RulingOrigin.Shipped), (int)(this.reduction?.Origin ?? RulingOrigin.Shipped)));

    /// <summary>Gets a value indicating whether it stands on a figure that is not published for the month.</summary>
    public bool IsProvisional => this.basis.IsProvisional || this.rate is { IsProvisional: true };

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => ContributionPhrases.Line(this, language);

    /// <summary>Returns the line in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
