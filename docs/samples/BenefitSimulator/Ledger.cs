using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <summary>A month of a job: the wage, and the programs as the rules of participation decide them.</summary>
internal sealed record LedgerRow(YearMonth Month, Job Job, Rupiah Wage, Participation Participation);

/// <summary>The months of all jobs. The program assumes that each of them was paid in full, and in its own month; the report says so.</summary>
internal sealed class Ledger
{
    private Ledger(ImmutableArray<LedgerRow> rows) => this.Rows = rows;

    internal ImmutableArray<LedgerRow> Rows { get; }

    /// <summary>Works out the months of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="policies">The readings.</param>
    /// <returns>The ledger, or the refusals of the rules of participation.</returns>
    internal static Outcome<Ledger> Of(Story story, PolicySet policies)
    {
        var rows = ImmutableArray.CreateBuilder<LedgerRow>();
        foreach (var job in story.Jobs)
        {
            for (var month = job.From.ToYearMonth(); month <= job.LastDay(story).ToYearMonth(); month = month.PlusMonths(1))
            {
                if (!Decide(story, job, month, policies).TryGet(out var participation, out var errors))
                {
                    return Outcome.Failure<Ledger>(errors);
                }

                rows.Add(new(month, job, job.Wages.Where(wage => wage.From <= month).MaxBy(wage => wage.From)!.Amount, participation));
            }
        }

        return Outcome.Success(new Ledger(rows.ToImmutable()));
    }

    /// <summary>Returns the row of a day; <see langword="null"/> when there was no job on it.</summary>
    internal LedgerRow? On(LocalDate day, Story story) => this.Rows.FirstOrDefault(row => row.Month == day.ToYearMonth() && row.Job.From <= day && day <= row.Job.LastDay(story));

    internal IEnumerable<LedgerRow> Of(SocialProgram program) => this.Rows.Where(row => row.Participation.Programs.Contains(program));

    internal ContributionMonths MonthsOf(SocialProgram program, LocalDate through) =>
        ContributionMonths.Of(this.Of(program).Where(row => row.Month <= through.ToYearMonth()).Select(row => row.Month));

    /// <summary>Returns the wages of JP; of two jobs in a month together.</summary>
    internal Outcome<JpWages> WagesOfJp() => JpWages.Of(
        this.Of(SocialProgram.Jp).GroupBy(row => row.Month).Select(month => KeyValuePair.Create(month.Key, Rupiah.Sum([.. month.Select(row => row.Wage)]))));

    // What the employer chose, else the least he has to enrol in; the sample knows no risk class, which no benefit depends on.
    private static Outcome<Participation> Decide(Story story, Job job, YearMonth month, PolicySet policies)
    {
        var law = LawBook.Default.InForce(month, policies.UnpublishedLaw);
        var worker = story.IsCitizen
            ? Worker.Citizen(story.BirthDate, job.From, JknStatus.WageEarner, job.Relation)
            : Worker.Foreigner(story.BirthDate, job.From, Worker.LeastMonthsOfForeigner, JknStatus.WageEarner, job.Relation);
        return BundleRules.For(law).Then(bundles => bundles.Of(Segment.Pu, job.Size)).Then(bundle =>
            worker.Then(one => Employer.Create(job.Size, RiskClass.VeryLow).Then(employer =>
                ParticipationRules.For(law, policies).Then(rules => rules.Decide(employer, one, job.Programs ?? bundle.Mandatory)))));
    }
}
