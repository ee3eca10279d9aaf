using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>What is known of one area, or of figures whose area is not said.</summary>
[DebuggerDisplay("{Scope}: {Statistics.Length} figures")]
public sealed class CoverageOfScope
{
    internal CoverageOfScope(
        CoverageScope? scope,
        ImmutableArray<CoverageStatistic> statistics,
        ImmutableArray<CoverageAgreement> agreements,
        ImmutableArray<CoveragePotential> potentials,
        ImmutableArray<CoverageChange> changes,
        ImmutableArray<DomainError> faults)
    {
        this.Scope = scope;
        this.Statistics = statistics;
        this.Agreements = agreements;
        this.Potentials = potentials;
        this.Changes = changes;
        this.Faults = faults;
    }

    /// <summary>Gets the area; <see langword="null"/> when the figures do not say one.</summary>
    public CoverageScope? Scope { get; }

    /// <summary>Gets the figures by measure, then in the order they were given.</summary>
    public ImmutableArray<CoverageStatistic> Statistics { get; }

    /// <summary>Gets the rates that have their counts beside them and do not disagree with them.</summary>
    public ImmutableArray<CoverageAgreement> Agreements { get; }

    /// <summary>Gets how many could still be enrolled: what is reported, and what can be computed where nothing is.</summary>
    public ImmutableArray<CoveragePotential> Potentials { get; }

    /// <summary>Gets the changes from one time to the next, of figures that say where, who and when.</summary>
    public ImmutableArray<CoverageChange> Changes { get; }

    /// <summary>
    /// Gets what contradicts itself: <c>BPJSTK-COV-008</c> (a rate and its counts), <c>-009</c> (more participants than workforce), <c>-011</c> (two figures of the same), <c>-012</c> (a reported
    /// potential and workforce and participants), <c>-013</c> (a rate of nobody).
    /// </summary>
    public ImmutableArray<DomainError> Faults { get; }

    /// <summary>Writes all of it for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text: the area, figures, agreements, potentials, changes, contradictions.</returns>
    public IEnumerable<string> ToText(Language language) =>
    [
        CoveragePhrases.Scope(this.Scope, language),
        .. this.Statistics.Select(figure => figure.ToText(language)),
        .. this.Agreements.Select(found => found.ToText(language)),
        .. this.Potentials.Select(potential => potential.ToText(language)),
        .. this.Changes.Select(change => change.ToText(language)),
        .. this.Faults.Select(fault => fault.ToText(language)),
    ];
}
