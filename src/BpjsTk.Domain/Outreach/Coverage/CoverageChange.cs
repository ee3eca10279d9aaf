using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>What changed between two figures of the same measure, area and group at different times.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CoverageChange
{
    private CoverageChange(CoverageStatistic earlier, CoverageStatistic later)
    {
        this.Earlier = earlier;
        this.Later = later;
    }

    /// <summary>Gets the earlier figure.</summary>
    public CoverageStatistic Earlier { get; }

    /// <summary>Gets the later figure.</summary>
    public CoverageStatistic Later { get; }

    /// <summary>Gets how many more or, below zero, fewer; <see langword="null"/> for rates.</summary>
    public long? Difference => this.Later.Count - this.Earlier.Count;

    /// <summary>Gets the difference of the rates as they were given, in points of percent; <see langword="null"/> for counts.</summary>
    public Rate? Points => this.Later.Rate?.Value - this.Earlier.Rate?.Value;

    /// <summary>Gets a value indicating whether a figure is only approximate, and so the change.</summary>
    public bool IsApproximate => this.Earlier.IsApproximate || this.Later.IsApproximate;

    /// <summary>Compares two figures.</summary>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="later">The later figure.</param>
    /// <returns>
    /// The change, or every reason why they are not comparable: <c>BPJSTK-COV-005</c> (where, who or when is not said), <c>-006</c> (they are not of the same), <c>-007</c> (different measures),
    /// <c>-010</c> (the first is not certainly before the second).
    /// </returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Outcome<CoverageChange> Between(CoverageStatistic earlier, CoverageStatistic later)
    {
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        ImmutableArray<DomainError> errors = [.. CoverageFaults.Measure(later, "Later", earlier.Measure), .. CoverageFaults.Parts([earlier, later], withDate: false)];
        if (errors.IsEmpty && !earlier.AsOf!.IsBefore(later.AsOf!))
        {
            errors = [DomainError.Of(ErrorCatalog.CoverageNotLater, "AsOf", new ErrorArgument("earlier", earlier.AsOf), new ErrorArgument("later", later.AsOf!))];
        }

        return errors.IsEmpty ? Outcome.Success(new CoverageChange(earlier, later)) : Outcome.Failure<CoverageChange>(errors);
    }

    /// <summary>Writes the change for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => CoveragePhrases.Change(this, language);

    /// <summary>Returns the change in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
