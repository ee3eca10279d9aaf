using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// One line of an explanation: which program, who pays, on what base and how it came about, at which rate, by which relief, the exact and the
/// rounded amount, and where all this stands.
/// </summary>
[DebuggerDisplay("{Program} {Payer} {Amount}")]
public sealed class ContributionLine
{
    internal ContributionLine(
        SocialProgram program,
        Payer payer,
        LineNature nature,
        ExactRupiah @base,
        BilingualText baseText,
        Rate? rate,
        Rate reliefShare,
        BilingualText? relief,
        ExactRupiah exact,
        Rupiah amount,
        Rounding rounding,
        ImmutableArray<Citation> citations,
        Confidence confidence,
        RulingOrigin origin,
        bool isProvisional)
    {
        this.Program = program;
        this.Payer = payer;
        this.Nature = nature;
        this.Base = @base;
        this.BaseText = baseText;
        this.Rate = rate;
        this.ReliefShare = reliefShare;
        this.Relief = relief;
        this.Exact = exact;
        this.Amount = amount;
        this.Rounding = rounding;
        this.Citations = citations;
        this.Confidence = confidence;
        this.Origin = origin;
        this.IsProvisional = isProvisional;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets who bears it.</summary>
    public Payer Payer { get; }

    /// <summary>Gets whether it is billed, deferred, or a share of a fund.</summary>
    public LineNature Nature { get; }

    /// <summary>Gets the base, exactly: the wage, the capped wage, the base of a band, a slice of a contract, or a flat amount.</summary>
    public ExactRupiah Base { get; }

    /// <summary>Gets how the base came about: components, conversion, cap.</summary>
    public BilingualText BaseText { get; }

    /// <summary>Gets the rate of the law before any relief; <see langword="null"/> when the base is a flat amount.</summary>
    public Rate? Rate { get; }

    /// <summary>Gets the share that a relief leaves to pay; the whole without one.</summary>
    public Rate ReliefShare { get; }

    /// <summary>Gets the name of the relief that was applied, if any.</summary>
    public BilingualText? Relief { get; }

    /// <summary>Gets the amount before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>
    /// Gets the amount after rounding. A deferred amount is what the rounded whole leaves over the rounded part that is paid now, so that the two add up.
    /// </summary>
    public Rupiah Amount { get; }

    /// <summary>Gets how it was rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets where rate, base and relief stand.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the line is: as sure as the least sure of what it is made of.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets whether any of it did not come with the library.</summary>
    public RulingOrigin Origin { get; }

    /// <summary>Gets a value indicating whether it stands on a figure that is not published for the month.</summary>
    public bool IsProvisional { get; }

    /// <summary>Writes the line for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => ContributionPhrases.Line(this, language);

    /// <summary>Returns the line in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
