using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <summary>Asks each program about each event of a story. What one program refuses does not stop the others.</summary>
internal sealed partial class Simulation
{
    private readonly Story story;
    private readonly Ledger ledger;
    private readonly PolicySet policies;
    private readonly List<Section> sections = [];
    private readonly List<LocalDate> jkpBenefits = [];
    private LocalDate? jhtPaidOn;

    private Simulation(Story story, Ledger ledger, PolicySet policies) => (this.story, this.ledger, this.policies) = (story, ledger, policies);

    /// <summary>Runs a story.</summary>
    /// <param name="story">The story.</param>
    /// <returns>What every program says, in the order of the events and JP at the end; or why there are no months to begin with.</returns>
    internal static Outcome<IReadOnlyList<Section>> Run(Story story)
    {
        var readings = PolicySet.Default.With(story.Assumptions?.UnpublishedLaw ?? UnpublishedLaw.Refuse);
        return Ledger.Of(story, readings).Select(months =>
        {
            var simulation = new Simulation(story, months, readings);
            foreach (var one in story.Events)
            {
                simulation.Take(one);
            }

            simulation.AskJp();
            return (IReadOnlyList<Section>)simulation.sections;
        });
    }

    private void Take(StoryEvent one)
    {
        if (one.Event != EventKind.Death && this.ledger.On(one.On, this.story) is null)
        {
            this.Begin(one, SocialProgram.Jkk).Refused.Add(SimCodes.NoWork.At("on", one.On));
            return;
        }

        switch (one.Event)
        {
            case EventKind.Accident:
                this.AskJkk(one);
                break;
            case EventKind.Death:
                this.AskJkm(one);
                break;
            case EventKind.Retirement:
                break;
            default:
                this.AskJkp(one);
                break;
        }

        if (one.Event != EventKind.Accident || one.Consequence is Consequence.Total or Consequence.Death)
        {
            this.AskJht(one);
        }
    }

    private Section Begin(StoryEvent? one, SocialProgram program)
    {
        var section = new Section(one?.On, one is null ? Texts.WholeLife : Texts.NameOf(one.Event), program);
        this.sections.Add(section);
        return section;
    }

    // Takes over a statement of the library; when each line is paid is told by the caller.
    private static void Add<T>(Section section, Outcome<T> outcome, Action<T> granted)
    {
        if (outcome.TryGet(out var value, out var errors))
        {
            granted(value);
        }
        else
        {
            section.Refused.AddRange(errors.Select(Fault.Of));
        }
    }

    private static void AddDenials(Section section, IEnumerable<BenefitDenial> denials) => section.NotGranted.AddRange(denials.Select(denial => Texts.Of(denial.ToText)));

    private void AddOnce(Section section, LocalDate on, BenefitStatement statement)
    {
        var scholarships = new Queue<Entry>(this.Scholarships(on, statement));
        section.Paid.AddRange(statement.Lines.Select(line => line.Kind == BenefitKind.Scholarship && scholarships.TryDequeue(out var yearly)
            ? yearly
            : Entry.Once(on, line.Program, line.Amount, Texts.Of(line.ToText))));
        AddDenials(section, statement.NotGranted);
    }

    // A line of the scholarship is a child's years of one level; each year is claimed and paid by itself. Before December 2019 it was one amount.
    private IEnumerable<Entry> Scholarships(LocalDate on, BenefitStatement statement)
    {
        if (!ScholarshipRules.On(on, policies: this.policies).TryGet(out var rules) || !this.SchoolChildren().TryGet(out var children))
        {
            return [];
        }

        var levels = rules.Decide(children).Where(year => year.IsPaid).GroupBy(year => (year.ChildNumber, year.Year.Level));
        return statement.Lines.Where(line => line.Kind == BenefitKind.Scholarship).Zip(levels, (line, level) => new Entry(
            Texts.Span(LocalDate.Max(on, level.First().Year.StartsOn), LocalDate.Max(on, level.Last().Year.StartsOn)),
            line.Program,
            line.Amount,
            Texts.Of(line.ToText),
            [.. level.Select(year => new Part(LocalDate.Max(on, year.Year.StartsOn).Year, year.Amount))]));
    }

    private Outcome<ImmutableArray<ScholarshipChild>> SchoolChildren()
    {
        var children = ImmutableArray.CreateBuilder<ScholarshipChild>();
        foreach (var child in this.story.Family?.Children ?? [])
        {
            if (child.School is not { } school)
            {
                continue;
            }

            (EducationLevel Level, int Years)[] levels =
            [
                (EducationLevel.KindergartenToPrimary, school.Primary), (EducationLevel.LowerSecondary, school.LowerSecondary),
                (EducationLevel.UpperSecondary, school.UpperSecondary), (EducationLevel.University, school.University),
            ];
            var plan = levels.Where(level => level.Years > 0).Aggregate(EducationPlan.From(school.From), (before, level) => before.Then(level.Level, level.Years));
            if (!ScholarshipChild.Create(child.BirthDate, plan, child.MarriedOn, child.WorksFrom).TryGet(out var one, out var errors))
            {
                return Outcome.Failure<ImmutableArray<ScholarshipChild>>(errors);
            }

            children.Add(one);
        }

        return Outcome.Success(children.ToImmutable());
    }

    private void AskJkk(StoryEvent one)
    {
        var section = this.Begin(one, SocialProgram.Jkk);
        if (one.Consequence is null)
        {
            section.Refused.Add(SimCodes.NeedsKey.At("consequence", "consequence"));
            return;
        }

        var consequence = one.Consequence switch
        {
            Consequence.Partial => AccidentConsequence.PartialDisability([.. (one.Losses ?? []).Select(LossOf)], one.IsLeftHanded ? Handedness.Left : Handedness.Right),
            Consequence.Total => AccidentConsequence.PermanentTotalDisability,
            Consequence.Death => AccidentConsequence.Death(one.DiedOn ?? one.On),
            _ => AccidentConsequence.Recovered,
        };
        var incapacity = one.CannotWorkTo is { } last ? Incapacity.Between(one.On, last).Select(days => (Incapacity?)days) : Outcome.Success<Incapacity?>(null);
        var statement = WageBase.Monthly(this.ledger.On(one.On, this.story)!.Wage).Then(wage => incapacity.Then(days => this.SchoolChildren().Then(children =>
            WorkAccident.Create(Segment.Pu, BenefitWage.Of(wage), consequence, days, children: children, birthDate: this.story.BirthDate)
                .Then(accident => JkkCalculator.On(one.On, policies: this.policies).Then(calculator => calculator.Calculate(accident))))));
        Add(section, statement, lines => this.AddOnce(section, one.On, lines));
    }

    private static DisabilityLoss LossOf(Loss loss) =>
        loss.Reduction is { } reduction ? DisabilityLoss.Functional(loss.Row, reduction)
        : loss.DoctorsFigure is { } figure ? DisabilityLoss.AtDoctorsFigure(loss.Row, figure)
        : loss.Measured is { } measured ? DisabilityLoss.ByTens(loss.Row, measured)
        : DisabilityLoss.Anatomical(loss.Row);

    private void AskJkm(StoryEvent one)
    {
        var section = this.Begin(one, SocialProgram.Jkm);
        if (this.ledger.On(one.On, this.story) is not { } row || !row.Participation.Programs.Contains(SocialProgram.Jkm))
        {
            section.NotGranted.Add(Texts.NotActive);
            return;
        }

        var months = this.ledger.MonthsOf(SocialProgram.Jkm, one.On).Count;
        var statement = this.SchoolChildren().Then(children => JkmDeath.Create(Segment.Pu, months, this.story.BirthDate, children)
            .Then(death => JkmCalculator.On(one.On, policies: this.policies).Then(calculator => calculator.Calculate(death))));
        Add(section, statement, lines => this.AddOnce(section, one.On, lines));
    }

    private void AskJkp(StoryEvent one)
    {
        var section = this.Begin(one, SocialProgram.Jkp);
        var row = this.ledger.On(one.On, this.story)!;
        if (row.Participation.Decisions.FirstOrDefault(decision => decision.Program == SocialProgram.Jkp) is { IsParticipant: false } outside)
        {
            section.NotGranted.Add(Texts.NoParticipant(outside));
            return;
        }

        var end = one.Event switch
        {
            EventKind.Dismissal => EmploymentEnd.ByEmployer,
            EventKind.EndOfTerm => EmploymentEnd.TermRanOut,
            _ => EmploymentEnd.Resigned,
        };
        var filedOn = one.JkpFiledOn ?? one.On;
        var statement = JkpDismissal.Create(this.story.BirthDate, one.On, row.Job.Relation, end, row.Wage, this.ledger.MonthsOf(SocialProgram.Jkp, one.On))
            .Then(dismissal => dismissal.After(this.jkpBenefits))
            .Then(dismissal => JkpClaim.File(dismissal, filedOn))
            .Then(claim => this.story.Jobs.FirstOrDefault(job => job.From > one.On) is { } next ? claim.Working(next.From) : Outcome.Success(claim))
            .Then(claim => this.story.DiedOn is { } died ? claim.Dead(died) : Outcome.Success(claim))
            .Then(claim => JkpCalculator.On(filedOn, policies: this.policies).Then(calculator => calculator.Calculate(claim)));
        Add(section, statement, lines =>
        {
            var month = 0;
            section.Paid.AddRange(lines.Lines.Select(line =>
                Entry.Once(line.Kind == BenefitKind.UnemploymentCash ? filedOn.PlusMonths(month++) : filedOn, SocialProgram.Jkp, line.Amount, Texts.Of(line.ToText))));
            AddDenials(section, lines.NotGranted);
            if (month > 0)
            {
                this.jkpBenefits.Add(filedOn);
            }
        });
    }
}
