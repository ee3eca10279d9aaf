using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>
/// Figures of coverage by area: each area with what it says, what follows, and what contradicts itself. Nothing is added up: whether the segments of a report are all there are is never said.
/// </summary>
[DebuggerDisplay("{Scopes.Length} areas")]
public sealed class CoverageSummary
{
    private CoverageSummary(ImmutableArray<CoverageOfScope> scopes) => this.Scopes = scopes;

    /// <summary>Gets the areas in the order they first stand; the figures without an area stand last.</summary>
    public ImmutableArray<CoverageOfScope> Scopes { get; }

    /// <summary>Puts figures together by area.</summary>
    /// <param name="statistics">The figures.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A figure is <see langword="null"/>.</exception>
    public static CoverageSummary Of(IEnumerable<CoverageStatistic> statistics)
    {
        ImmutableArray<CoverageStatistic> all = [.. Guard.Against.Null(statistics)];
        if (all.Any(figure => figure is null))
        {
            throw new ArgumentException("A figure is missing.", nameof(statistics));
        }

        return new([.. all.GroupBy(figure => figure.Scope).OrderBy(scope => scope.Key is null).Select(scope => OfScope(scope.Key, [.. scope.OrderBy(figure => figure.Measure)]))]);
    }

    /// <summary>Writes all areas for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language) => this.Scopes.SelectMany(scope => scope.ToText(language));

    private static CoverageOfScope OfScope(CoverageScope? scope, ImmutableArray<CoverageStatistic> all)
    {
        // Only figures that say everything can be held against each other.
        var cells = all.Where(figure => figure.Unsaid.IsEmpty).GroupBy(figure => (figure.Group, figure.AsOf)).Select(cell => cell.ToLookup(figure => figure.Measure)).ToArray();
        var agreements = cells.SelectMany(Agreements).ToArray();
        var computed = cells.SelectMany(Potentials).ToArray();
        var reported = all.Where(figure => figure.Measure == CoverageMeasure.NotYetEnrolled).Select(figure => CoveragePotential.Reported(figure).Value);
        return new(
            scope,
            all,
            [.. agreements.Where(found => found.IsSuccess).Select(found => found.Value)],
            [.. reported, .. computed.Where(potential => potential.IsSuccess).Select(potential => potential.Value)],
            [.. Changes(all)],
            [.. cells.SelectMany(Contradictions), .. agreements.SelectMany(found => found.Errors).Concat(computed.SelectMany(potential => potential.Errors)).Distinct()]);
    }

    private static IEnumerable<Outcome<CoverageAgreement>> Agreements(ILookup<CoverageMeasure, CoverageStatistic> cell) =>
        from rate in cell[CoverageMeasure.CoverageRate]
        from participants in cell[CoverageMeasure.Participants]
        from other in cell[CoverageMeasure.Workforce].Concat(cell[CoverageMeasure.NotYetEnrolled])
        select CoverageAgreement.Between(rate, participants, other);

    private static IEnumerable<Outcome<CoveragePotential>> Potentials(ILookup<CoverageMeasure, CoverageStatistic> cell)
    {
        var reported = cell[CoverageMeasure.NotYetEnrolled].ToArray();
        foreach (var workforce in cell[CoverageMeasure.Workforce])
        {
            foreach (var participants in cell[CoverageMeasure.Participants])
            {
                // About 270,000 of 260,000 is no contradiction, and nothing that can be computed.
                if (participants.Count > workforce.Count && (participants.IsApproximate || workforce.IsApproximate))
                {
                    continue;
                }

                var computed = CoveragePotential.Of(workforce, participants);
                if (!computed.TryGet(out var potential) || reported.Length == 0)
                {
                    yield return computed;
                }
                else if (Array.Find(reported, figure => figure.Count != potential.Count && !figure.IsApproximate && !potential.IsApproximate) is { } other)
                {
                    yield return Outcome.Failure<CoveragePotential>(DomainError.Of(
                        ErrorCatalog.CoveragePotentialDisagrees,
                        "NotYetEnrolled",
                        new ErrorArgument("reported", CoveragePhrases.Number(other.Count!.Value)),
                        new ErrorArgument("computed", CoveragePhrases.Number(potential.Count)),
                        new ErrorArgument("time", potential.Figures[0].AsOf!)));
                }
            }
        }
    }

    private static IEnumerable<DomainError> Contradictions(ILookup<CoverageMeasure, CoverageStatistic> cell) =>
        from figures in cell
        let exact = figures.Where(figure => !figure.IsApproximate).ToArray()
        from other in exact.Skip(1)
        where IsContradiction(exact[0], other)
        select DomainError.Of(
            ErrorCatalog.CoverageContradiction,
            "Statistics",
            new ErrorArgument("one", CoveragePhrases.Both(exact[0].ToText)),
            new ErrorArgument("other", CoveragePhrases.Both(other.ToText)));

    private static bool IsContradiction(CoverageStatistic one, CoverageStatistic other) => one.Rate is { } rate && other.Rate is { } second ? !rate.CanBe(second) : one.Count != other.Count;

    private static IEnumerable<CoverageChange> Changes(ImmutableArray<CoverageStatistic> all)
    {
        foreach (var figures in all.Where(figure => figure.Unsaid.IsEmpty).GroupBy(figure => (figure.Measure, figure.Group)))
        {
            // Where figures of one time contradict each other none of them is compared: it would depend on which one stands first.
            CoverageStatistic[] ordered =
            [
                .. figures.GroupBy(figure => figure.AsOf!).Where(same => same.All(figure => figure.Count == same.First().Count && figure.Rate == same.First().Rate))
                    .OrderBy(same => same.Key.First).ThenBy(same => same.Key.Last).Select(same => same.First()),
            ];
            foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)))
            {
                if (CoverageChange.Between(earlier, later).TryGet(out var change))
                {
                    yield return change;
                }
            }
        }
    }
}
