using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>What a form is accepted or refused for, held to the domain's own constructors called with the typed values; and the validators to the rules.</summary>
[Properties(Arbitrary = [typeof(WorkerCases)], MaxTest = 1_000)]
public class FormProperties
{
    [Property]
    public bool A_worker_is_accepted_as_the_constructors_accept_and_refused_as_they_refuse(WorkerCase given)
    {
        var outcome = given.Rules.Accept(given.Form, given.Employer, given.Programs);
        var (person, worker, wage, participation, faults) = given.Expected();
        if (given.Broken is { } broken)
        {
            return outcome.Errors.Any(error => error.Member == broken);
        }

        if (!outcome.TryGet(out var registration, out var errors))
        {
            return !faults.IsEmpty && faults.SequenceEqual(errors.Select(error => error.Code.Id).Order(StringComparer.Ordinal));
        }

        return faults.IsEmpty
            && registration.Person.Equals(person)
            && (registration.Facts.BirthDate, registration.Facts.RegisteredOn, registration.Facts.IsCitizen, registration.Facts.Jkn, registration.Facts.Relation, registration.Facts.HasJkpElsewhere, registration.Facts.JpEnrolledOn)
                == (worker!.BirthDate, worker.RegisteredOn, worker.IsCitizen, worker.Jkn, worker.Relation, worker.HasJkpElsewhere, worker.JpEnrolledOn)
            && registration.Wage.Exact == wage!.Exact
            && registration.Wage.Kind == given.WageKind
            && registration.Participation!.Programs == participation!.Programs
            && registration.Row is null
            && registration.StartedWorkOn == given.StartedWorkOn
            && registration.ContractEndsOn == given.ContractEndsOn
            && registration.FiledOn == given.FiledOn;
    }

    [Property]
    public void The_validator_of_a_worker_tells_what_the_rules_tell(WorkerCase given) => FormDesk.WorkerAt(given.Employer, given.Programs).Faults(given.Form, given.Rules);

    [Property(MaxTest = 300)]
    public void An_employer_goes_on_with_exactly_the_workers_who_would_be_accepted_alone(WorkerCase first, WorkerCase second)
    {
        var rules = first.Rules;
        var form = GoodForms.Employer()
            .With("FormReceivedOn", null)
            .With("Workers", new[] { GoodForms.Worker().With("StartedWorkOn", "2015-01-01").With("Nik", "3578121111910009").With("BirthDate", "1991-11-11"), first.Form, second.Form.With("Nik", second.Form.Nik?.Replace("0001", "0002", StringComparison.Ordinal)).With("Passport", "B0000002").With("Kpj", "24001234569") });
        var outcome = rules.Accept(form);
        var alone = form.Workers!.Select(worker => rules.Accept(worker!, GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp)).ToArray();

        Assert.Equal(alone.Where(one => one.IsSuccess).Select(one => one.Value.Person), outcome.Value.Workers.Select(worker => worker.Person));
        Assert.Equal(alone.SelectMany(one => one.Errors), outcome.Value.Rejected.SelectMany(rejected => rejected.Errors));
        FormDesk.Employer.Faults(form, rules);
    }

    [Property]
    public void A_self_employed_participant_is_accepted_as_the_constructors_accept(WorkerCase given, SelfEmployedKind kind, int number)
    {
        var months = (number & int.MaxValue) % 14;
        var income = given.Wages.IsEmpty ? Rupiah.Zero : given.Wages[0];
        var occupations = ((string[])["petani", number % 5 == 0 ? "PETANI " : "nelayan", "buruh"])[..(months % 4)];
        var month = given.FiledOn.ToYearMonth().PlusMonths((months % 4) - 1);
        var law = LawBook.Default.InForce(given.FiledOn.ToYearMonth());
        var form = GoodForms.SelfEmployed()
            .With("BirthDate", given.BirthDate.ToString("uuuu-MM-dd", null)).With("Nik", GoodForms.Nik(given.BirthDate.ToString("uuuu-MM-dd", null)))
            .With("Kind", kind switch { SelfEmployedKind.Independent => "MANDIRI", SelfEmployedKind.Employer => "PEMBERI KERJA", _ => "LAINNYA" })
            .With("Occupations", occupations).With("Programs", given.Programs.ToString()).With("DeclaredIncome", income.ToString())
            .With("FirstMonth", month.ToString("uuuu-MM", null)).With("Months", months.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var isNamed = ProgramBundle.FromText(given.Programs.ToString()).IsSuccess;
        var participant = SelfEmployed.Create(kind, income, given.Programs, [.. occupations], law);
        var payment = participant.Then(one => SelfEmployedPayment.Price(one, month, months));
        var isFine = isNamed && payment.IsSuccess && given.BirthDate < given.FiledOn && month >= given.FiledOn.ToYearMonth() && month <= given.FiledOn.ToYearMonth().PlusMonths(1);

        Assert.Equal(isFine, FormDesk.SelfEmployed.Faults(form, given.Rules).IsEmpty);
        if (isFine)
        {
            Assert.Equal(payment.Value.Total, given.Rules.Accept(form).Value.FirstPayment.Total);
        }
        else if (isNamed)
        {
            Assert.Superset(
                participant.Errors.Select(error => error.Code.Id).ToHashSet(StringComparer.Ordinal),
                given.Rules.Accept(form).Errors.Select(error => error.Code.Id).ToHashSet(StringComparer.Ordinal));
        }
    }

    [Property]
    public void A_migrant_worker_is_accepted_as_the_constructors_accept(WorkerCase given, MigrantRoute route, int number)
    {
        var extension = (number & int.MaxValue) % 100;
        Rupiah? jht = (extension % 5) switch { 0 => null, 1 => Rupiah.FromRupiah(50_000), 2 => Rupiah.FromRupiah(100_000), 3 => Rupiah.FromRupiah(99_999), _ => given.Wages.IsEmpty ? null : given.Wages[0] };
        var (starts, ends) = (given.StartedWorkOn, given.ContractEndsOn ?? given.FiledOn);
        var form = GoodForms.Migrant()
            .With("BirthDate", given.BirthDate.ToString("uuuu-MM-dd", null)).With("Nik", GoodForms.Nik(given.BirthDate.ToString("uuuu-MM-dd", null), isWoman: true))
            .With("Route", route == MigrantRoute.Individual ? "PERSEORANGAN" : "P3MI").With("PlacementAgency", route == MigrantRoute.Individual ? null : "PT X")
            .With("ContractStartsOn", starts.ToString("uuuu-MM-dd", null)).With("ContractEndsOn", ends.ToString("uuuu-MM-dd", null))
            .With("ExtensionMonths", extension.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("JhtMonthly", jht?.ToString());

        // Months counted one by one: as many as begin on or before the last day.
        var months = Enumerable.Range(0, 3_000).TakeWhile(month => starts.PlusMonths(month) <= ends).Count();
        var price = MigrantWorker.Create(route, months, extension, jht).Then(worker => MigrantCalculator.For(given.FiledOn.ToYearMonth()).Then(calculator => calculator.Calculate(worker)));
        MigrantStatement? bill = ends >= starts && price.IsSuccess ? price.Value : null;

        // The extension begins on the day after the contract, and the work is not over when the form is handed in.
        var last = ends.PlusDays(1).PlusMonths(extension).PlusDays(-1);

        Assert.Equal(bill is not null && given.BirthDate < given.FiledOn && last >= given.FiledOn, FormDesk.Migrant.Faults(form, given.Rules).IsEmpty);
        if (given.Rules.Accept(form).TryGet(out var registration))
        {
            Assert.Equal(months, registration.Participant.ContractMonths);
            Assert.Equal(last, registration.LastDay);
            Assert.Equal((bill!.Value.Total, bill.Value.JhtMonthly), (registration.Bill.Total, registration.Bill.JhtMonthly));
        }
    }

    [Property]
    public void A_construction_project_is_accepted_as_the_constructors_accept(WorkerCase given)
    {
        var law = LawBook.Default.InForce(given.FiledOn.ToYearMonth());
        var wages = given.Wages.Take(4).ToArray();
        var (starts, ends) = (given.StartedWorkOn, given.ContractEndsOn ?? given.StartedWorkOn);
        Rupiah? value = given.IsWoman ? given.Wages.LastOrDefault() : null;
        var form = GoodForms.Construction()
            .With("StartsOn", starts.ToString("uuuu-MM-dd", null)).With("EndsOn", ends.ToString("uuuu-MM-dd", null)).With("ContractValue", value?.ToString())
            .With("WorkerCount", wages.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("Workers", wages.Select(wage => new ConstructionWorkerForm { FullName = "Slamet", WageKind = "HARIAN", DailyWage = wage.ToString() }).ToArray());
        var isFine = starts <= ends
            && wages.Length > 0
            && wages.All(wage => WageBase.Daily(wage, law).IsSuccess)
            && (value is null || ConstructionProject.Create(value.Value).IsSuccess);

        Assert.Equal(isFine, FormDesk.Construction.Faults(form, given.Rules).IsEmpty);
    }

    [Property]
    public void A_worker_registers_himself_when_he_could_be_registered_and_the_employer_is_clearly_negligent(WorkerCase given)
    {
        var form = GoodForms.SelfRegistration().With("Worker", given.Form);
        var ofWorker = given.Rules.Accept(given.Form, given.Employer, given.Programs).Errors.Where(error => !error.Member.Equals("Programs", StringComparison.Ordinal)).ToArray();
        var workingDays = 0;
        for (var day = LocalDate.Max(given.StartedWorkOn, new(2015, 7, 1)); day < given.FiledOn; day = day.PlusDays(1))
        {
            workingDays += day.PlusDays(1).DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        // The seventh working day is still the employer's: the day after it is the worker's.
        var last = given.FiledOn.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 7 : 8;
        var expected = ofWorker.Select(error => error.Code.Id).ToList();
        if (given.Broken != "StartedWorkOn" && workingDays < last)
        {
            expected.Add(ErrorCatalog.NotYetNegligent.Id);
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), FormDesk.SelfRegistration.Faults(form, given.Rules).Select(error => error.Code.Id).Order(StringComparer.Ordinal));
    }
}
