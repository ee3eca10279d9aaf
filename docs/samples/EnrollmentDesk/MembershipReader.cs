using System.Collections.Immutable;
using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>Reads a membership: who was registered where and when, what happened since, what each month costs, and what was paid.</summary>
internal sealed class MembershipReader(WorkingDays calendar, List<Fault> faults)
{
    private const string WorkerKey = "worker";
    private const string SelfEmployedKey = "selfEmployed";
    private const string RegisteredKey = "registeredOn";

    private static readonly string[] Known = [RegisteredKey, "asOf", "employer", WorkerKey, SelfEmployedKey, "events", "charges", "payments"];
    private static readonly string[] EmployerKeys = ["npp", "scale", "riskClass", "programs"];

    /// <summary>Reads a file.</summary>
    /// <returns>The membership, or <see langword="null"/> with everything that is wrong.</returns>
    internal MembershipCase? Read(JsonElement root)
    {
        var fields = new JsonFields(root, string.Empty, Known, faults);
        fields.Require(RegisteredKey);
        if (fields.Has(WorkerKey) == fields.Has(SelfEmployedKey))
        {
            faults.Add(DeskCodes.OneParticipant.At(WorkerKey));
        }

        if (fields.Day(RegisteredKey) is not { } registered || faults.Count > 0
            || !fields.Take(RegisteredKey, EnrollmentRules.On(registered, calendar), out var rules)
            || this.ReadOpening(fields, rules) is not { } opened
            || !fields.Take(RegisteredKey, Membership.Open(opened.Person, opened.Event), out var membership))
        {
            return null;
        }

        membership = new EventReader(faults).Read(membership, fields);
        var asOf = fields.Day("asOf");
        var ledger = new LedgerReader(membership, calendar, faults).Read(fields);
        return faults.Count > 0 ? null : new(membership, ledger, asOf ?? LastDay(membership, ledger));
    }

    private static LocalDate LastDay(Membership membership, PaymentLedger ledger) => LocalDate.Max(membership.Events[^1].On, ledger.LastDate ?? membership.Events[^1].On);

    private (Person Person, MembershipOpened Event)? ReadOpening(JsonFields fields, EnrollmentRules rules)
    {
        if (fields.Child(SelfEmployedKey) is { } own)
        {
            var form = FormCleaner.Read<SelfEmployedForm>(own, faults);
            return form is not null && this.Accepted(SelfEmployedKey, rules.Accept(form)) is { } participant ? (participant.Person, MembershipOpened.Of(participant)) : null;
        }

        fields.Require("employer");
        if (fields.Child("employer") is not { } element || this.ReadWorkplace(element) is not var (workplace, programs))
        {
            return null;
        }

        var worker = FormCleaner.Read<WorkerForm>(fields.Child(WorkerKey)!.Value, faults);
        return worker is not null && this.Accepted(WorkerKey, rules.Accept(worker, workplace.Employer, programs)) is { } registration
            ? (registration.Person, MembershipOpened.Of(registration, workplace))
            : null;
    }

    private T? Accepted<T>(string key, Outcome<T> outcome)
        where T : class
    {
        if (!outcome.TryGet(out var value, out ImmutableArray<DomainError> errors))
        {
            faults.AddRange(errors.Select(error => Fault.Of(error).Under(key)));
        }

        return faults.Count == 0 ? value : null;
    }

    private (Workplace Workplace, ProgramBundle Programs)? ReadWorkplace(JsonElement element)
    {
        var fields = new JsonFields(element, "employer", EmployerKeys, faults);
        foreach (var key in EmployerKeys.Where(_ => element.ValueKind == JsonValueKind.Object))
        {
            fields.Require(key);
        }

        var npp = fields.Read<Npp>("npp", Npp.FromText);
        var scale = fields.Word("scale", Words.Scales);
        var risk = fields.Read<RiskClass>("riskClass", RiskClasses.FromText);
        var programs = fields.Read<ProgramBundle>("programs", ProgramBundle.FromText);
        return faults.Count == 0 ? (new(npp!.Value, Employer.Create(scale!.Value, risk!.Value).Value), programs!.Value) : null;
    }
}
