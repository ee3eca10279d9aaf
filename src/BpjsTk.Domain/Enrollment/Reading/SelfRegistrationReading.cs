using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the form of a worker who registers himself (PP 44/2015 Pasal 10).</summary>
internal static class SelfRegistrationReading
{
    private static readonly Citation ClearNegligence = Citation.FromText("PP 44/2015 Pasal 10(1)");

    internal static Fields<SelfRegistrationForm> All { get; } = new();

    private static FormField<SelfRegistrationForm, string> EmployerName { get; } = All.Needed(nameof(SelfRegistrationForm.EmployerName), form => form.EmployerName, FormText.Name);

    private static FormField<SelfRegistrationForm, string> EmployerAddress { get; } = All.Needed(nameof(SelfRegistrationForm.EmployerAddress), form => form.EmployerAddress, FormText.Line);

    private static FormField<SelfRegistrationForm, Npp> EmployerNpp { get; } = All.Optional(nameof(SelfRegistrationForm.EmployerNpp), form => form.EmployerNpp, Npp.FromText);

    internal static FormReading<SelfRegistration> Read(SelfRegistrationForm form, EnrollmentRules rules)
    {
        const string Worker = nameof(SelfRegistrationForm.Worker);
        var reader = new FormReader<SelfRegistrationForm>(form);
        var name = reader.Read(EmployerName);
        var address = reader.Read(EmployerAddress);
        var npp = reader.Read(EmployerNpp);
        var documents = reader.ReadList(nameof(SelfRegistrationForm.Documents), form.Documents, EnrollmentDocuments.FromText);
        reader.Refuse(EnrollmentDocuments.Missing(EnrollmentDocuments.OfSelfRegistration, documents));
        if (form.Worker is not { } own)
        {
            reader.Refuse(EnrollmentFaults.Missing(Worker));
            return reader.Finish<SelfRegistration>(() => throw new InvalidOperationException("A form without a worker has a fault."));
        }

        var worker = reader.Take(WorkerReading.Read(own, rules, null, ProgramBundle.None).Result, fault => fault.Under(Worker));
        var hired = WorkerFields.StartedWorkOn.Read(own, static _ => { });
        var negligent = hired.TryGet(out var hiredOn)
            ? reader.Take(NegligentFrom(hiredOn, rules), fault => fault.At($"{Worker}.{WorkerFields.StartedWorkOn.Name}"))
            : Entry<LocalDate>.Unreadable;
        if (negligent.TryGet(out var from) && rules.FiledOn < from)
        {
            reader.Refuse(DomainError.Of(
                ErrorCatalog.NotYetNegligent, $"{Worker}.{WorkerFields.StartedWorkOn.Name}", ClearNegligence, new ErrorArgument("until", from.PlusDays(-1))));
        }

        return reader.Finish(() => new SelfRegistration(worker.Value, name.Value, address.Value, npp.OrNull(), documents, negligent.Value));
    }

    // Who was hired before the term existed is owed it from its first day on (inferred): no employer is excused by having neglected it for longer.
    private static Outcome<LocalDate> NegligentFrom(LocalDate hiredOn, EnrollmentRules rules) => EnrollmentDeadlines.ClearlyNegligentFrom(
        LocalDate.Max(hiredOn, rules.Law.Book.TimelineOf(LawParameters.EnrollmentNeglectWorkingDays).Rulings[0].From), rules.Calendar, rules.Law.Book);
}
