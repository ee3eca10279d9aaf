using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The monthly evaluation of cadres and offices (evaluasi bulanan).</summary>
[DebuggerDisplay("{Month} {Total}")]
public sealed class MonthlyEvaluation
{
    internal MonthlyEvaluation(YearMonth month, ImmutableArray<CadreEvaluation> cadres, ImmutableArray<OfficeEvaluation> offices)
    {
        this.Month = month;
        this.Cadres = cadres;
        this.Offices = offices;
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets every cadre of the month: by branch, place, and number.</summary>
    public ImmutableArray<CadreEvaluation> Cadres { get; }

    /// <summary>Gets every office with cadres in the month, each branch before its pioneer branches.</summary>
    public ImmutableArray<OfficeEvaluation> Offices { get; }

    /// <summary>Gets the cadres who acquired nobody and brought nothing.</summary>
    public ImmutableArray<CadreEvaluation> Idle => [.. this.Cadres.Where(cadre => cadre.IdleMonths > 0)];

    /// <summary>Gets the sum of all offices.</summary>
    public OutreachCounts Total => EvaluationPhrases.Sum(this.Offices.Select(office => office.Counts));

    /// <summary>Returns the sum of an office and those under it.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The sum; zeros when none of them had cadres.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public OutreachCounts Within(Office office)
    {
        Guard.Against.Null(office);
        return EvaluationPhrases.Sum(this.Offices.Where(one => one.Office.IsWithin(office)).Select(one => one.Counts));
    }

    /// <summary>Writes the evaluation for a reader: the offices, then the cadres, then the sum.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language) =>
    [
        .. this.Offices.Select(office => office.ToText(language)),
        .. this.Cadres.Select(cadre => cadre.ToText(language)),
        EvaluationPhrases.Total(this.Total).In(language),
    ];
}
