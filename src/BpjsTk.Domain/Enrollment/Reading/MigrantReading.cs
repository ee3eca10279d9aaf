using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the form of a migrant worker.</summary>
internal static class MigrantReading
{
    internal static Fields<MigrantWorkerForm> All { get; } = new();

    private static FormField<MigrantWorkerForm, string> FullName { get; } = All.Needed(nameof(MigrantWorkerForm.FullName), form => form.FullName, Person.NameFromText);

    private static FormField<MigrantWorkerForm, Nik> OwnNik { get; } = All.Needed(nameof(MigrantWorkerForm.Nik), form => form.Nik, Nik.FromText);

    private static FormField<MigrantWorkerForm, LocalDate> BirthDate { get; } = All.Needed(nameof(MigrantWorkerForm.BirthDate), form => form.BirthDate, FormText.Date);

    private static FormField<MigrantWorkerForm, Sex> OwnSex { get; } = All.Needed(nameof(MigrantWorkerForm.Sex), form => form.Sex, FormWords.Sex.Read);

    private static FormField<MigrantWorkerForm, PassportNumber> Passport { get; } = All.Needed(nameof(MigrantWorkerForm.Passport), form => form.Passport, PassportNumber.FromText);

    private static FormField<MigrantWorkerForm, string> Phone { get; } = All.Optional(nameof(MigrantWorkerForm.Phone), form => form.Phone, FormText.Phone);

    private static FormField<MigrantWorkerForm, string> Email { get; } = All.Optional(nameof(MigrantWorkerForm.Email), form => form.Email, FormText.Email);

    private static FormField<MigrantWorkerForm, Kpj> OwnKpj { get; } = All.Optional(nameof(MigrantWorkerForm.Kpj), form => form.Kpj, Kpj.FromText);

    private static FormField<MigrantWorkerForm, MigrantRoute> Route { get; } = All.Needed(nameof(MigrantWorkerForm.Route), form => form.Route, FormWords.Route.Read);

    private static FormField<MigrantWorkerForm, string> PlacementAgency { get; } = All.Optional(nameof(MigrantWorkerForm.PlacementAgency), form => form.PlacementAgency, FormText.Name);

    private static FormField<MigrantWorkerForm, string> Destination { get; } = All.Needed(nameof(MigrantWorkerForm.Destination), form => form.Destination, FormText.Name);

    private static FormField<MigrantWorkerForm, LocalDate> ContractStartsOn { get; } = All.Needed(nameof(MigrantWorkerForm.ContractStartsOn), form => form.ContractStartsOn, FormText.Date);

    private static FormField<MigrantWorkerForm, LocalDate> ContractEndsOn { get; } = All.Needed(nameof(MigrantWorkerForm.ContractEndsOn), form => form.ContractEndsOn, FormText.Date);

    private static FormField<MigrantWorkerForm, int> ExtensionMonths { get; } = All.Optional(nameof(MigrantWorkerForm.ExtensionMonths), form => form.ExtensionMonths, FormText.Count);

    private static FormField<MigrantWorkerForm, Rupiah> JhtMonthly { get; } = All.Optional(nameof(MigrantWorkerForm.JhtMonthly), form => form.JhtMonthly, Rupiah.FromText);

    internal static FormReading<MigrantRegistration> Read(MigrantWorkerForm form, EnrollmentRules rules)
    {
        var reader = new FormReader<MigrantWorkerForm>(form);
        var person = new PersonEntries(
            reader.Read(FullName), Entry<bool>.Of(true), reader.Read(OwnNik), reader.Read(Passport), reader.Read(BirthDate), reader.Read(OwnSex));
        reader.Refuse(person.Disagreements());
        if (person.BirthDate.TryGet(out var born) && born >= rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.BirthAfter(BirthDate.Name, born, rules.FiledOn));
        }

        var route = reader.Read(Route);
        var agency = reader.Read(PlacementAgency);
        if (route.TryGet(out var way))
        {
            if (way == MigrantRoute.PlacementAgency)
            {
                reader.Need(agency, PlacementAgency);
            }
            else if (!agency.IsBlank)
            {
                reader.Refuse(DomainError.Of(ErrorCatalog.PlacementAgencyOfIndividual, PlacementAgency.Name));
            }
        }

        var destination = reader.Read(Destination);
        var starts = reader.Read(ContractStartsOn);
        var ends = reader.Read(ContractEndsOn);
        var extension = reader.Read(ExtensionMonths);
        var participant = ReadParticipant(reader, route, starts, ends, extension);
        var last = ReadLastDay(reader, rules, starts, ends, extension);
        var bill = participant.TryGet(out var worker)
            ? reader.Take(MigrantCalculator.For(rules.Law.Month, rules.Law.Book, rules.Policies).Then(calculator => calculator.Calculate(worker)))
            : Entry<MigrantStatement>.Unreadable;
        var contact = new ContactDetails(reader.Read(Phone).OrNull(), reader.Read(Email).OrNull(), null);
        var kpj = reader.Read(OwnKpj);
        return reader.Finish(() => new MigrantRegistration(person.Make(), participant.Value, bill.Value, destination.Value, starts.Value, ends.Value, last.Value, rules.FiledOn)
        {
            PlacementAgency = agency.OrNull(),
            Contact = contact,
            Kpj = kpj.OrNull(),
        });
    }

    private static Entry<MigrantWorker> ReadParticipant(FormReader<MigrantWorkerForm> reader, Entry<MigrantRoute> route, Entry<LocalDate> starts, Entry<LocalDate> ends, Entry<int> extension)
    {
        var jht = reader.Read(JhtMonthly);
        if (!starts.TryGet(out var start) || !ends.TryGet(out var end))
        {
            return Entry<MigrantWorker>.Unreadable;
        }

        if (end < start)
        {
            reader.Refuse(EnrollmentFaults.EndsBeforeStart(ContractEndsOn.Name, start, end));
            return Entry<MigrantWorker>.Unreadable;
        }

        return route.IsKnown && (extension.IsKnown || extension.IsBlank) && (jht.IsKnown || jht.IsBlank)
            ? reader.Take(MigrantWorker.Create(route.Value, MonthsOf(start, end), extension.OrNull() ?? 0, jht.OrNull()))
            : Entry<MigrantWorker>.Unreadable;
    }

    // The extension begins on the day after the contract's last one.
    private static Entry<LocalDate> ReadLastDay(FormReader<MigrantWorkerForm> reader, EnrollmentRules rules, Entry<LocalDate> starts, Entry<LocalDate> ends, Entry<int> extension)
    {
        if (!ends.TryGet(out var end) || (starts.IsKnown && end < starts.Value) || (!extension.IsKnown && !extension.IsBlank))
        {
            return Entry<LocalDate>.Unreadable;
        }

        var months = extension.OrNull() ?? 0;
        var room = Period.Between(end.PlusDays(1), new LocalDate(FormText.LastYear + 1, 1, 1), PeriodUnits.Months).Months;
        if (months > room)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.ExtensionLong, ExtensionMonths.Name, new ErrorArgument("months", months), new ErrorArgument("year", FormText.LastYear)));
            return Entry<LocalDate>.Unreadable;
        }

        var last = end.PlusDays(1).PlusMonths(months).PlusDays(-1);
        if (last < rules.FiledOn)
        {
            reader.Refuse(EnrollmentFaults.ContractEnded(ContractEndsOn.Name, last, rules.FiledOn));
        }

        return Entry<LocalDate>.Of(last);
    }

    // Both days belong to the contract; part of a month counts as one, so that no day is without cover.
    private static int MonthsOf(LocalDate start, LocalDate end)
    {
        var after = end.PlusDays(1);
        var full = Period.Between(start, after, PeriodUnits.Months).Months;
        return start.PlusMonths(full) < after ? full + 1 : full;
    }
}
