using System.Collections.Immutable;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <content>The monthly evaluation, and its days.</content>
public sealed partial class AcquisitionLedger
{
    /// <summary>
    /// Evaluates a month. Somebody acquired in a month is in it; in each later month he stays by a contribution for that month that was received by its last day, and lapses on that day without one. The first
    /// such contribution counts on its day, one paid ahead on the first of the month. What was acquired stays with the cadre who left; the row then has no place.
    /// </summary>
    /// <param name="month">The month. One that is not over yet is evaluated as if nothing more came.</param>
    /// <returns>The evaluation of every cadre and office of the month; empty in a month without cadres.</returns>
    public MonthlyEvaluation Evaluate(YearMonth month)
    {
        var cadres = this.Roster.Cadres.Where(cadre => WorksIn(cadre, month) || this.months.ContainsKey((cadre, month))).ToArray();
        CadreEvaluation[] evaluated = [.. cadres.GroupBy(cadre => cadre.Office.OwnBranch!).OrderBy(branch => branch.Key.Name, StringComparer.OrdinalIgnoreCase).SelectMany(branch => this.OfBranch(branch, month))];
        var offices = evaluated.GroupBy(one => one.Cadre.Office).Select(office => this.OfOffice(office.Key, [.. office], month));
        return new(
            month,
            [.. evaluated],
            [.. offices.OrderBy(one => one.Office.OwnBranch!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Office.Kind).ThenBy(one => one.Office.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Evaluates one day: the sum of the days of a month is the month.</summary>
    /// <param name="date">The day.</param>
    /// <returns>What all cadres did on it.</returns>
    public OutreachCounts EvaluateDay(LocalDate date) => EvaluationPhrases.Sum(this.happenings[date].Select(one => one.Counts));

    /// <summary>Evaluates one day of one cadre.</summary>
    /// <param name="cadre">The cadre.</param>
    /// <param name="date">The day.</param>
    /// <returns>What the cadre did on it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cadre"/> is <see langword="null"/>.</exception>
    public OutreachCounts EvaluateDay(Cadre cadre, LocalDate date)
    {
        Guard.Against.Null(cadre);
        return EvaluationPhrases.Sum(this.happenings[date].Where(one => one.Cadre == cadre).Select(one => one.Counts));
    }

    private static bool WorksIn(Cadre cadre, YearMonth month) => cadre.From.ToYearMonth() <= month && !(cadre.Until?.ToYearMonth() < month);

    // The latest month first.
    private static IEnumerable<YearMonth> MonthsBefore(YearMonth month, YearMonth first)
    {
        for (var one = month.PlusMonths(-1); one >= first; one = one.PlusMonths(-1))
        {
            yield return one;
        }
    }

    private OutreachCounts Of(Cadre cadre, YearMonth month) => this.months.GetValueOrDefault((cadre, month));

    private IEnumerable<CadreEvaluation> OfBranch(IEnumerable<Cadre> cadres, YearMonth month)
    {
        var working = cadres.Where(cadre => WorksIn(cadre, month)).Select(cadre => this.Of(cadre, month).New).ToArray();
        var sum = working.Sum();
        return cadres.Select(Row).OrderBy(one => one.Place ?? int.MaxValue).ThenBy(one => one.Cadre.Nik).ThenBy(one => one.Cadre.From);

        CadreEvaluation Row(Cadre cadre)
        {
            var (counts, isWorking) = (this.Of(cadre, month), WorksIn(cadre, month));
            ImmutableArray<OutreachCounts> earlier = [.. MonthsBefore(month, cadre.From.ToYearMonth()).Select(one => this.Of(cadre, one))];
            return new(
                cadre,
                counts,
                earlier,
                isWorking && counts.IsIdle ? 1 + earlier.TakeWhile(one => one.IsIdle).Count() : 0,
                isWorking ? 1 + working.Count(other => other > counts.New) : null,
                isWorking && sum > 0 ? CoverageRate.Rounded(counts.New, sum, CoverageRate.MostDecimals).Value : null,
                isWorking ? ((long)counts.New * working.Length).CompareTo(sum) : null);
        }
    }

    private OfficeEvaluation OfOffice(Office office, CadreEvaluation[] cadres, YearMonth month)
    {
        var all = this.Roster.Cadres.Where(cadre => cadre.Office.Equals(office)).ToArray();
        return new(
            office,
            EvaluationPhrases.Sum(cadres.Select(one => one.Counts)),
            [.. MonthsBefore(month, all.Min(cadre => cadre.From).ToYearMonth()).Select(one => EvaluationPhrases.Sum(all.Select(cadre => this.Of(cadre, one))))],
            cadres.Count(one => one.Place is not null),
            cadres.Count(one => one.IdleMonths > 0));
    }
}
