using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace EnrollmentDesk;

/// <summary>What is said of an accepted form: programs, price of the first payment, terms and which of them were missed, and for workers the decisions on JP and JKP.</summary>
internal sealed class AcceptedReport(EnrollmentRules rules)
{
    internal ImmutableArray<BilingualText> Of(EmployerRegistration registration, ImmutableArray<WorkerRegistration> enrolled)
    {
        var employer = registration.Employer;
        var scale = employer.Scale is { } size ? SegmentNames.Of(size) : null;
        var lines = new List<BilingualText> { Texts.EmployerLine(SegmentNames.Of(employer.Segment), scale, (int)employer.RiskClass, registration.Programs), this.FirstMonth(enrolled) };
        if (registration.ReturnDeadline is { } deadline)
        {
            lines.Add(Texts.Deadline(deadline, rules.FiledOn));
        }

        foreach (var worker in enrolled)
        {
            lines.Add(Texts.AcceptedWorker(worker.Row!.Value, worker.Person.FullName, worker.Person.ToString(), worker.Participation!.Programs));
            lines.AddRange(this.DecisionsAndTerms(worker).Select(Indented));
        }

        return [.. lines];
    }

    internal ImmutableArray<BilingualText> Of(WorkerRegistration worker, Employer employer, ProgramBundle programs) =>
    [
        Texts.PersonOf(worker.Person.FullName, worker.Person.ToString()),
        Texts.EmployerLine(SegmentNames.Of(employer.Segment), SegmentNames.Of(employer.Scale!.Value), (int)employer.RiskClass, programs),
        Texts.Programs(worker.Participation!.Programs),
        this.FirstMonth([worker]),
        .. this.DecisionsAndTerms(worker),
    ];

    internal ImmutableArray<BilingualText> Of(SelfEmployedRegistration registration) =>
    [
        Texts.PersonOf(registration.Person.FullName, registration.Person.ToString()),
        Texts.Programs(registration.Participant.Programs),
        Texts.FirstPayment(registration.FirstPayment.Months[0].Month, registration.FirstPayment.Months.Length, registration.FirstPayment.Total),
    ];

    internal ImmutableArray<BilingualText> Of(ConstructionRegistration registration) =>
    [
        Texts.Contract(registration.StartsOn, registration.EndsOn, registration.Location),
        Texts.ProjectWorkers(registration.Workers.Length),
        Texts.Programs(ProgramBundle.JkkJkm),
        registration.IsByWages ? this.ByWages(registration) : this.ByContract(registration.Contract!),
    ];

    internal ImmutableArray<BilingualText> Of(MigrantRegistration registration)
    {
        var lines = ImmutableArray.CreateBuilder<BilingualText>();
        lines.Add(Texts.PersonOf(registration.Person.FullName, registration.Person.ToString()));
        lines.Add(Texts.Contract(registration.ContractStartsOn, registration.ContractEndsOn, registration.Destination));
        lines.Add(Texts.Programs(registration.Participant.Programs));
        lines.Add(Texts.ContractPrice(registration.Bill.Total));
        if (registration.Participant.JhtMonthly is { } jht)
        {
            lines.Add(Texts.JhtMonthly(jht));
        }

        return lines.ToImmutable();
    }

    internal ImmutableArray<BilingualText> Of(SelfRegistration registration)
    {
        var verification = EnrollmentDeadlines.Of(EnrollmentDuty.VerifySelfRegistration, rules.FiledOn, rules.Calendar, rules.Law.Book).Value;
        return
        [
            Texts.PersonOf(registration.Worker.Person.FullName, registration.Worker.Person.ToString()),
            Texts.Negligent(registration.EmployerName, registration.NegligentFrom),
            Texts.DecisionIsForAgency,
            .. registration.Worker.Deadlines.Append(verification).Select(deadline => Texts.Deadline(deadline, rules.FiledOn)),
        ];
    }

    private static BilingualText Indented(BilingualText text) => new($"  {text.Indonesian}", $"  {text.English}");

    private IEnumerable<BilingualText> DecisionsAndTerms(WorkerRegistration worker) => worker.Participation!.Decisions
        .Where(decision => decision.Program is SocialProgram.Jp or SocialProgram.Jkp)
        .Select(decision => Texts.Decision(decision.Program, decision.IsParticipant, decision.Conditions.Where(condition => !condition.IsMet)))
        .Concat(worker.Deadlines.Select(deadline => Texts.Deadline(deadline, rules.FiledOn)));

    private BilingualText FirstMonth(ImmutableArray<WorkerRegistration> workers)
    {
        var (employer, own) = (Rupiah.Zero, Rupiah.Zero);
        foreach (var worker in workers)
        {
            if (!this.MonthOf(worker.Participation!.ToWageEarner(worker.Wage)).TryGet(out var month, out var errors))
            {
                return Texts.Price(errors[0]);
            }

            (employer, own) = (employer + month.TotalEmployer, own + month.TotalWorker);
        }

        return Texts.FirstMonth(rules.Law.Month, employer + own, employer, own);
    }

    private BilingualText ByWages(ConstructionRegistration registration)
    {
        var total = Rupiah.Zero;
        foreach (var worker in registration.Workers)
        {
            if (!this.MonthOf(worker.Participant!).TryGet(out var month, out var errors))
            {
                return Texts.Price(errors[0]);
            }

            total += month.Total;
        }

        return Texts.ByWages(rules.Law.Month, total);
    }

    private BilingualText ByContract(ConstructionProject contract) => ConstructionCalculator.For(rules.Law.Month, rules.Law.Book, rules.Policies)
        .Select(calculator => calculator.Calculate(contract).Total)
        .Match(Texts.ContractPrice, errors => Texts.Price(errors[0]));

    private Outcome<ContributionStatement> MonthOf(WagedParticipant participant) =>
        ContributionCalculator.For(rules.Law.Month, rules.Law.Book, rules.Policies).Then(calculator => calculator.Calculate(participant));
}
