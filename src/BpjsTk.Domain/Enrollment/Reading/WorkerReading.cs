using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads a worker's form; the employer and its programs may not be known, then the programs are not decided.</summary>
internal static class WorkerReading
{
    private static readonly Citation ContractDates = Citation.FromText("PP 37/2021 Pasal 6(2)c");

    internal static FormReading<WorkerRegistration> Read(WorkerForm form, EnrollmentRules rules, Employer? employer, ProgramBundle programs, int? row = null)
    {
        var reader = new FormReader<WorkerForm>(form);
        var person = ReadPerson(reader);
        var jpSince = reader.Read(WorkerFields.JpSince);
        var relation = reader.Read(WorkerFields.Relation);
        var facts = ReadFacts(reader, rules, person, relation, jpSince);
        var started = reader.Read(WorkerFields.StartedWorkOn);
        if (started.TryGet(out var start) && person.BirthDate.TryGet(out var born) && born >= start)
        {
            reader.Refuse(EnrollmentFaults.BirthAfter(WorkerFields.BirthDate.Name, born, start));
        }

        var ends = ReadContractEnd(reader, rules, started, relation);
        var wage = WageReading.Read(reader, form, WorkerFields.Wage, rules.Law);
        var kpj = reader.Read(WorkerFields.Kpj);
        if (kpj.IsBlank && jpSince.IsKnown)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.KpjOfEarlierMembership, WorkerFields.Kpj.Name, Citation.FromText("PP 45/2015 Pasal 11(2)")));
        }

        var familyCard = reader.Read(WorkerFields.FamilyCard);
        var contact = ReadContact(reader);
        var family = FamilyReading.Read(reader, nameof(WorkerForm.Family), form.Family, person.Nik, rules.FiledOn);
        var participation = employer is not null && facts.TryGet(out var worker)
            ? reader.Take(rules.Participation.Decide(employer, worker, programs))
            : Entry<Participation>.Blank;

        return reader.Finish(() => new WorkerRegistration(person.Make(), facts.Value, wage.Value, started.Value, rules.FiledOn)
        {
            Row = row,
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

    private static Entry<Worker> ReadFacts(FormReader<WorkerForm> reader, EnrollmentRules rules, PersonEntries person, Entry<EmploymentRelation> relation, Entry<LocalDate> jpSince)
    {
        var jkn = reader.Read(WorkerFields.Jkn);
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

        int? monthsOfForeigner = person.IsCitizen.IsKnown && !isCitizen ? months.OrNull() : null;
        if (!person.IsCitizen.IsKnown || !person.BirthDate.TryGet(out var born) || !jkn.IsKnown || !relation.IsKnown || (!isCitizen && monthsOfForeigner is null))
        {
            reader.Refuse(Worker.Faults(person.BirthDate.OrNull(), rules.FiledOn, jpSince.OrNull(), monthsOfForeigner));
            return Entry<Worker>.Unreadable;
        }

        return reader.Take(isCitizen
            ? Worker.Citizen(born, rules.FiledOn, jkn.Value, relation.Value, elsewhere.OrNull() ?? false, jpSince.OrNull())
            : Worker.Foreigner(born, rules.FiledOn, months.Value, jkn.Value, relation.Value, jpSince.OrNull()));
    }

    private static Entry<LocalDate> ReadContractEnd(FormReader<WorkerForm> reader, EnrollmentRules rules, Entry<LocalDate> started, Entry<EmploymentRelation> relation)
    {
        var ends = reader.Read(WorkerFields.ContractEndsOn);
        if (relation.TryGet(out var kind) && kind == EmploymentRelation.FixedTerm && ends.IsBlank)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.ContractEndMissing, WorkerFields.ContractEndsOn.Name, ContractDates));
        }

        if (relation.IsKnown && kind == EmploymentRelation.Permanent && !ends.IsBlank)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.ContractEndOfPermanent, WorkerFields.ContractEndsOn.Name));
        }
        else if (ends.TryGet(out var end) && started.TryGet(out var start) && end < start)
        {
            reader.Refuse(EnrollmentFaults.EndsBeforeStart(WorkerFields.ContractEndsOn.Name, start, end));
        }
        else if (ends.IsKnown && ends.Value < rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.ContractEnded(WorkerFields.ContractEndsOn.Name, ends.Value, rules.FiledOn));
        }

        return ends;
    }

    private static ContactDetails ReadContact(FormReader<WorkerForm> reader)
    {
        var phone = reader.Read(WorkerFields.Phone);
        var email = reader.Read(WorkerFields.Email);
        var address = reader.Read(WorkerFields.Address);
        return new(phone.OrNull(), email.OrNull(), address.OrNull());
    }
}
