using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Outreach;

/// <summary>How many workers could still be enrolled (potensi peserta): as reported, or the workforce without its participants.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CoveragePotential
{
    private CoveragePotential(long count, params ImmutableArray<CoverageStatistic> figures)
    {
        this.Count = count;
        this.Figures = figures;
    }

    /// <summary>Gets how many workers.</summary>
    public long Count { get; }

    /// <summary>Gets what it is made of: the reported figure alone, or the workforce and the participants.</summary>
    public ImmutableArray<CoverageStatistic> Figures { get; }

    /// <summary>Gets a value indicating whether it was reported and not computed.</summary>
    public bool IsReported => this.Figures.Length == 1;

    /// <summary>Gets a value indicating whether it stands on an approximate figure.</summary>
    public bool IsApproximate => this.Figures.Any(figure => figure.IsApproximate);

    /// <summary>Takes a reported figure.</summary>
    /// <param name="notYetEnrolled">The workers not yet enrolled.</param>
    /// <returns>The potential, or <c>BPJSTK-COV-007</c> (a figure of another measure).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notYetEnrolled"/> is <see langword="null"/>.</exception>
    public static Outcome<CoveragePotential> Reported(CoverageStatistic notYetEnrolled)
    {
        Guard.Against.Null(notYetEnrolled);
        ImmutableArray<DomainError> errors = [.. CoverageFaults.Measure(notYetEnrolled, "NotYetEnrolled", CoverageMeasure.NotYetEnrolled)];
        return errors.IsEmpty ? Outcome.Success(new CoveragePotential(notYetEnrolled.Count!.Value, notYetEnrolled)) : Outcome.Failure<CoveragePotential>(errors);
    }

    /// <summary>Takes the participants from the workforce.</summary>
    /// <param name="workforce">The workforce.</param>
    /// <param name="participants">The participants of the same area, group and time.</param>
    /// <returns>
    /// The potential, or every reason why not: <c>BPJSTK-COV-005</c> (where, who or when is not said), <c>-006</c> (they are not of the same), <c>-007</c> (a figure of another measure), <c>-009</c>
    /// (more participants than workforce).
    /// </returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Outcome<CoveragePotential> Of(CoverageStatistic workforce, CoverageStatistic participants)
    {
        Guard.Against.Null(workforce);
        Guard.Against.Null(participants);
        ImmutableArray<DomainError> errors =
            [.. CoverageFaults.Measure(workforce, "Workforce", CoverageMeasure.Workforce), .. CoverageFaults.Measure(participants, "Participants", CoverageMeasure.Participants)];
        errors = errors.IsEmpty ? [.. CoverageFaults.Parts([workforce, participants], withDate: true)] : errors;
        if (errors.IsEmpty && participants.Count > workforce.Count)
        {
            errors = [CoverageFaults.MoreThanWorkforce(participants.Count.Value, workforce.Count.Value)];
        }

        return errors.IsEmpty
            ? Outcome.Success(new CoveragePotential(workforce.Count!.Value - participants.Count!.Value, workforce, participants))
            : Outcome.Failure<CoveragePotential>(errors);
    }

    /// <summary>Writes the potential for a reader, with what it is made of.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => CoveragePhrases.Potential(this, language);

    /// <summary>Returns the potential in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
