using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// A figure of coverage as a report gives it (data kepesertaan): what is counted, how many, where, who and when. Where, who and when may be missing; what is missing is <see langword="null"/> and
/// is never filled in, and what needs it is refused.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CoverageStatistic
{
    private CoverageStatistic(CoverageMeasure measure, long? count, CoverageRate? rate, CoverageScope? scope, CoveredGroup? group, CoverageDate? asOf, bool isApproximate)
    {
        this.Measure = measure;
        this.Count = count;
        this.Rate = rate;
        this.Scope = scope;
        this.Group = group;
        this.AsOf = asOf;
        this.IsApproximate = isApproximate;
    }

    /// <summary>Gets what is counted.</summary>
    public CoverageMeasure Measure { get; }

    /// <summary>Gets how many people or companies; <see langword="null"/> for a rate.</summary>
    public long? Count { get; }

    /// <summary>Gets the rate; <see langword="null"/> for a count.</summary>
    public CoverageRate? Rate { get; }

    /// <summary>Gets the area; <see langword="null"/> when not said.</summary>
    public CoverageScope? Scope { get; }

    /// <summary>Gets the segment or other group; <see langword="null"/> when not said.</summary>
    public CoveredGroup? Group { get; }

    /// <summary>Gets the day or month; <see langword="null"/> when not said.</summary>
    public CoverageDate? AsOf { get; }

    /// <summary>Gets a value indicating whether the report gives it as about so many (sekitar).</summary>
    public bool IsApproximate { get; }

    /// <summary>Gets the parts that are not said, in the order where, who, when.</summary>
    public ImmutableArray<CoveragePart> Unsaid =>
    [
        .. new[] { (CoveragePart.Scope, this.Scope is null), (CoveragePart.Group, this.Group is null), (CoveragePart.AsOf, this.AsOf is null) }.Where(part => part.Item2).Select(part => part.Item1),
    ];

    /// <summary>States a count.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="count">How many people or companies, not negative.</param>
    /// <param name="scope">The area; <see langword="null"/> when not said.</param>
    /// <param name="group">The segment or other group; <see langword="null"/> when not said.</param>
    /// <param name="asOf">The day or month; <see langword="null"/> when not said.</param>
    /// <param name="isApproximate">Whether it is about so many.</param>
    /// <returns>The statistic, or <c>BPJSTK-COV-002</c> (a negative count).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not a member of the enumeration, or is the rate, which is no count.</exception>
    public static Outcome<CoverageStatistic> OfCount(
        CoverageMeasure measure, long count, CoverageScope? scope = null, CoveredGroup? group = null, CoverageDate? asOf = null, bool isApproximate = false)
    {
        if (!Enum.IsDefined(measure) || measure == CoverageMeasure.CoverageRate)
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, null);
        }

        return count >= 0
            ? Outcome.Success(new CoverageStatistic(measure, count, null, scope, group, asOf, isApproximate))
            : Outcome.Failure<CoverageStatistic>(DomainError.Of(
                ErrorCatalog.CoverageCountNegative, "Count", new ErrorArgument("measure", CoveragePhrases.Of(measure)), new ErrorArgument("count", CoveragePhrases.Number(count))));
    }

    /// <summary>States a coverage rate.</summary>
    /// <param name="rate">The rate as given.</param>
    /// <param name="scope">The area; <see langword="null"/> when not said.</param>
    /// <param name="group">The segment or other group; <see langword="null"/> when not said.</param>
    /// <param name="asOf">The day or month; <see langword="null"/> when not said.</param>
    /// <param name="isApproximate">Whether it is about so much.</param>
    /// <returns>The statistic.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    public static CoverageStatistic OfRate(CoverageRate rate, CoverageScope? scope = null, CoveredGroup? group = null, CoverageDate? asOf = null, bool isApproximate = false) =>
        new(CoverageMeasure.CoverageRate, null, Guard.Against.Null(rate), scope, group, asOf, isApproximate);

    /// <summary>Returns the same figure of a stated area: what a report left unsaid and the caller knows.</summary>
    /// <param name="scope">The area.</param>
    /// <returns>A new statistic.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is <see langword="null"/>.</exception>
    public CoverageStatistic With(CoverageScope scope) => new(this.Measure, this.Count, this.Rate, Guard.Against.Null(scope), this.Group, this.AsOf, this.IsApproximate);

    /// <summary>Returns the same figure of a stated segment or other group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>A new statistic.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public CoverageStatistic With(CoveredGroup group) => new(this.Measure, this.Count, this.Rate, this.Scope, Guard.Against.Null(group), this.AsOf, this.IsApproximate);

    /// <summary>Returns the same figure of a stated day or month.</summary>
    /// <param name="asOf">The day or month.</param>
    /// <returns>A new statistic.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="asOf"/> is <see langword="null"/>.</exception>
    public CoverageStatistic With(CoverageDate asOf) => new(this.Measure, this.Count, this.Rate, this.Scope, this.Group, Guard.Against.Null(asOf), this.IsApproximate);

    /// <summary>Writes the figure for a reader; what is not said is written so.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => CoveragePhrases.Statistic(this, language);

    /// <summary>Returns the figure in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
