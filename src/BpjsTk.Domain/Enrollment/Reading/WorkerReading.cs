using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads a worker's form; the employer and its programs may not be known, then the programs are not decided.</summary>
internal static class WorkerReading
{
    internal static FormReading<WorkerRegistration> Read(WorkerForm form, EnrollmentRules rules, Employer? employer, ProgramBundle programs)
    {
        var reader = new FormReader<WorkerForm>(form);
        var person = ReadPerson(reader);
        var jpSince = reader.Read(WorkerFields.JpSince);
        var facts = ReadFacts(reader, rules, person, jpSince);
        var started = reader.Read(WorkerFields.StartedWorkOn);
        if (started.TryGet(out var start) && person.BirthDate.TryGet(out var born) && born >= start)
        {
            reader.Refuse(EnrollmentFaults.BirthAfter(WorkerFields.BirthDate.Name, born, start));
        }

        var ends = reader.Read(WorkerFields.ContractEndsOn);
        if (started.IsKnown && ends.TryGet(out var end) && end < started.Value)
        {
            reader.Refuse(EnrollmentFaults.EndsBeforeStart(WorkerFields.ContractEndsOn.Name, started.Value, end));
        }

        var wage = WageReading.Read(reader, form, rules.Law);
        var kpj = reader.Read(WorkerFields.Kpj);
        if (kpj.IsBlank && jpSince.IsKnown)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.KpjOfEarlierMembership, WorkerFields.Kpj.Name, Citation.FromText("PP 45/2015 Pasal 11(2)")));
        }

        var familyCard = reader.Read(WorkerFields.FamilyCard);
        var contact = ReadContact(reader);
        var family = FamilyReading.Read(reader, nameof(WorkerForm.Family), form.Family, rules.FiledOn);
        var participation = employer is not null && facts.TryGet(out var worker)
            ? reader.Take(rules.Participation.Decide(employer, worker, programs))
            : Entry<Participation>.Blank;

        return reader.Finish(() => new WorkerRegistration(person.Make(), facts.Value, wage.Value, started.Value, rules.FiledOn)
        {
            ContractEndsOn = ends.OrNull(),
            Participation = participation.TryGet(out var decided) ? decided : null,
            Kpj = kpj.OrNull(),
            FamilyCardNumber = familyCard.OrNull(),
            Contact = contact,
            Family = family,
            Deadlines = DeadlinesOf(started.Value, participation, rules),
        });
    }

    private static ImmutableArray<Deadline> DeadlinesOf(LocalDate started, Entry<Participation> participation, EnrollmentRules rules)
    {
        var programs = participation.TryGet(out var decided) ? decided.Programs : ProgramBundle.None;
        var deadlines = ImmutableArray.CreateBuilder<Deadline>();
        foreach (var (duty, applies) in ((EnrollmentDuty, bool)[])
        [
            (EnrollmentDuty.RegisterWorker, true),
            (EnrollmentDuty.RegisterWorkerInJp, programs.Contains(SocialProgram.Jp)),
            (EnrollmentDuty.RegisterWorkerInJkp, programs.Contains(SocialProgram.Jkp)),
        ])
        {
            if (applies && EnrollmentDeadlines.Of(duty, started, rules.Calendar, rules.Law.Book).TryGet(out var deadline))
            {
                deadlines.Add(deadline);
            }
        }

        return deadlines.ToImmutable();
    }

    private static PersonEntries ReadPerson(FormReader<WorkerForm> reader)
    {
        var entries = new PersonEntries(
            reader.Read(WorkerFields.FullName),
            reader.Read(WorkerFields.Citizenship),
            reader.Read(WorkerFields.Nik),
            reader.Read(WorkerFields.Passport),
            reader.Read(WorkerFields.BirthDate),
            reader.Read(WorkerFields.Sex));
        if (entries.IsCitizen.TryGet(out var isCitizen))
        {
            if (isCitizen)
            {
                reader.Need(entries.Nik, WorkerFields.Nik);
            }
            else
            {
                reader.Need(entries.Passport, WorkerFields.Passport);
            }
        }

        reader.Refuse(entries.Disagreements());
        return entries;
    }

    private static Entry<Worker> ReadFacts(FormReader<WorkerForm> reader, EnrollmentRules rules, PersonEntries person, Entry<LocalDate> jpSince)
    {
        var jkn = reader.Read(WorkerFields.Jkn);
        var relation = reader.Read(WorkerFields.Relation);
        var elsewhere = reader.Read(WorkerFields.HasJkpElsewhere);
        var months = reader.Read(WorkerFields.MonthsOfWork);
        if (person.IsCitizen.TryGet(out var isCitizen) && !isCitizen)
        {
            reader.Need(months, WorkerFields.MonthsOfWork);
        }

        if (jpSince.TryGet(out var since) && since > rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.AfterFiling(WorkerFields.JpSince.Name, since, rules.FiledOn));
        }

        if (!person.IsCitizen.IsKnown || !person.BirthDate.TryGet(out var born) || !jkn.IsKnown || !relation.IsKnown)
        {
            return Entry<Worker>.Unreadable;
        }

        if (isCitizen)
        {
            return reader.Take(Worker.Citizen(born, rules.FiledOn, jkn.Value, relation.Value, elsewhere.OrNull() ?? false, jpSince.OrNull()));
        }

        return months.TryGet(out var count)
            ? reader.Take(Worker.Foreigner(born, rules.FiledOn, count, jkn.Value, relation.Value, jpSince.OrNull()))
            : Entry<Worker>.Unreadable;
    }

    private static ContactDetails ReadContact(FormReader<WorkerForm> reader)
    {
        var phone = reader.Read(WorkerFields.Phone);
        var email = reader.Read(WorkerFields.Email);
        var address = reader.Read(WorkerFields.Address);
        return new(phone.OrNull(), email.OrNull(), address.OrNull());
    }
}
