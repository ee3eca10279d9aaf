using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A run of equal monthly pensions: who, how much, from which month to which, by which formula, and why it begins and ends. A month's pension is of its first day (PP 45/2015 Pasal 25).
/// </summary>
[DebuggerDisplay("{Kind} {First} to {Last}: {Amount}")]
public sealed class PensionRun
{
    private readonly int first;
    private readonly PensionStep step;
    private readonly Ruling<Rupiah>? limit;

    internal PensionRun(PensionKind kind, int first, int last, int children, PensionReason reason, PensionStep step, ExactRupiah exact, Rounding rounding, PensionBound bound, Ruling<Rupiah>? limit, RulingOrigin origin, bool isProvisional)
    {
        this.Kind = kind;
        this.first = first;
        this.LastNumber = last;
        this.Children = children;
        this.Reason = reason;
        this.step = step;
        this.Exact = exact;
        this.Rounding = rounding;
        this.Amount = exact.Round(rounding);
        this.Bound = bound;
        this.limit = limit;
        this.Origin = origin;
        this.IsProvisional = isProvisional;
    }

    /// <summary>Gets whose pension it is.</summary>
    public PensionKind Kind { get; }

    /// <summary>Gets the first month.</summary>
    public YearMonth First => JpMonth.Of(this.first);

    /// <summary>Gets the last month, inclusive.</summary>
    public YearMonth Last => JpMonth.Of(this.LastNumber);

    /// <summary>Gets how many months it has.</summary>
    public int Months => this.LastNumber - this.first + 1;

    /// <summary>Gets how many children share it; zero when it is not the children's.</summary>
    public int Children { get; }

    /// <summary>Gets why it begins.</summary>
    public PensionReason Reason { get; }

    /// <summary>Gets what ends the right of its beneficiary with its last month; <see langword="null"/> when the beneficiary's pension goes on.</summary>
    public PensionEnd? End { get; internal set; }

    /// <summary>Gets the pension of each month, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets the amount before rounding, to a twelve-millionth of a sen on the side that does not change the rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets how it was rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets which limit decides the amount.</summary>
    public PensionBound Bound { get; }

    /// <summary>Gets whether any of it stands on figures that did not come with the library, such as an inflation from the caller.</summary>
    public RulingOrigin Origin { get; }

    /// <summary>Gets a value indicating whether it stands on a figure that is not published for its time.</summary>
    public bool IsProvisional { get; }

    /// <summary>Gets the formula with its numbers.</summary>
    public BilingualText Formula => BenefitPhrases.Formula(language =>
        this.step.Formula(language) + (this.limit is { } bound ? PensionStep.Bound(this.Bound, bound.Value, language) : string.Empty));

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is: the text of the formula leaves the base year, part years and rounding open, so that every pension is a reading.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    internal int FirstNumber => this.first;

    internal int LastNumber { get; set; }

    internal BenefitSources Sources => PensionPhrases.Sources(this.Kind, this.step, this.limit, this.Origin, this.IsProvisional);

    /// <summary>Writes the run for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text: months, what, why, the formula, the amount, and where it stands.</returns>
    public string ToText(Language language)
    {
        var months = string.Create(CultureInfo.InvariantCulture, $"{this.First:uuuu-MM} {(language == Language.Indonesian ? "sampai" : "to")} {this.Last:uuuu-MM}");
        var end = this.End is { } ended ? $"; {PensionPhrases.Of(ended).In(language)}" : string.Empty;
        return $"{months}, {PensionPhrases.Of(this.Reason).In(language)}: {this.ToLine().ToText(language)}{end}";
    }

    /// <summary>Returns the run in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);

    internal BenefitLine ToLine() => new(SocialProgram.Jp, BenefitKind.Pension, PensionPhrases.Of(this.Kind, this.Children), this.Formula, this.Exact, this.Rounding, this.Sources);

    internal bool Covers(int month) => month >= this.first && month <= this.LastNumber;
}
