using System.Collections.Immutable;
using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace EnrollmentDesk;

/// <summary>The desk: takes one form after the other, and tells of each what became of it.</summary>
internal sealed class Desk(EnrollmentRules rules)
{
    private static readonly string[] EmployerKeys = ["scale", "riskClass", "programs"];

    private readonly AcceptedReport report = new(rules);

    /// <summary>Takes a form.</summary>
    internal FormResult Take(FormRow row)
    {
        if (row.Element is not { } element)
        {
            return new(row, null, string.Empty) { Faults = [row.Unreadable!] };
        }

        try
        {
            return this.Take(row, element);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException && (e.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) ?? false))
        {
            // A text with half a character in it is JSON by its form and can't be read all the same.
            return new(row, null, string.Empty) { Faults = [DeskCodes.FormUnreadable.At(string.Empty, 1, e.Message)] };
        }
    }

    private FormResult Take(FormRow row, JsonElement element)
    {
        var name = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(FormCleaner.FormKey, out var value) ? value : default;
        if (name.ValueKind != JsonValueKind.String)
        {
            return new(row, null, string.Empty) { Faults = [DeskCodes.KeyMissing.At(FormCleaner.FormKey)] };
        }

        if (!Words.Forms.TryRead(name.GetString(), out var kind))
        {
            return new(row, null, string.Empty) { Faults = [DeskCodes.FormUnknown.At(FormCleaner.FormKey, name.GetString()!, Words.Forms.Shown)] };
        }

        return kind switch
        {
            FormKind.Employer => this.TakeEmployer(row, element),
            FormKind.Worker => this.TakeWorker(row, element),
            FormKind.SelfEmployed => Finish<SelfEmployedForm, SelfEmployedRegistration>(row, kind, element, form => form.FullName, rules.Accept, this.report.Of),
            FormKind.Construction => Finish<ConstructionForm, ConstructionRegistration>(row, kind, element, form => form.ProjectName, rules.Accept, this.report.Of),
            FormKind.Migrant => Finish<MigrantWorkerForm, MigrantRegistration>(row, kind, element, form => form.FullName, rules.Accept, this.report.Of),
            FormKind.SelfRegistration => Finish<SelfRegistrationForm, SelfRegistration>(row, kind, element, form => form.Worker?.FullName, rules.Accept, this.report.Of),
            _ => throw new InvalidOperationException($"There is no form {kind}."),
        };
    }

    private static FormResult Finish<TForm, TRegistration>(
        FormRow row,
        FormKind kind,
        JsonElement element,
        Func<TForm, string?> name,
        Func<TForm, Outcome<TRegistration>> accept,
        Func<TRegistration, ImmutableArray<BilingualText>> tell)
    {
        var faults = new List<Fault>();
        var form = FormCleaner.Read<TForm>(element, faults, FormCleaner.FormKey);
        return Finish(row, kind, name(form), accept(form), faults, tell);
    }

    private static FormResult Finish<T>(FormRow row, FormKind kind, string? name, Outcome<T> outcome, List<Fault> faults, Func<T, ImmutableArray<BilingualText>> tell)
    {
        var result = new FormResult(row, kind, Masking.Of(name?.Trim() ?? string.Empty));
        return outcome.TryGet(out var registration, out var errors) && faults.Count == 0
            ? result with { Accepted = tell(registration) }
            : result with { Faults = [.. faults, .. errors.Select(Fault.Of)] };
    }

    private FormResult TakeWorker(FormRow row, JsonElement element)
    {
        var faults = new List<Fault>();
        var form = FormCleaner.Read<WorkerForm>(element, faults, FormCleaner.FormKey, FormCleaner.EmployerKey);
        if (!element.TryGetProperty(FormCleaner.EmployerKey, out var of))
        {
            faults.Add(DeskCodes.KeyMissing.At(FormCleaner.EmployerKey));
        }
        else if (ReadEmployer(of, faults) is var (employer, programs))
        {
            return Finish(row, FormKind.Worker, form.FullName, rules.Accept(form, employer, programs), faults, worker => this.report.Of(worker, employer, programs));
        }

        // What can be said of the worker without the employer's programs: JKK and JKM are mandatory everywhere but at a large employer.
        var alone = rules.Accept(form, Employer.Create(EmployerScale.Micro, RiskClass.VeryLow).Value, ProgramBundle.JkkJkm);
        return Finish(row, FormKind.Worker, form.FullName, alone, faults, _ => []);
    }

    private static (Employer Employer, ProgramBundle Programs)? ReadEmployer(JsonElement element, List<Fault> faults)
    {
        var before = faults.Count;
        var fields = new JsonFields(element, FormCleaner.EmployerKey, EmployerKeys, faults);
        if (faults.Count == before)
        {
            foreach (var key in EmployerKeys)
            {
                fields.Require(key);
            }
        }

        var scale = fields.Word("scale", Words.Scales);
        var risk = fields.Read<RiskClass>("riskClass", RiskClasses.FromText);
        var programs = fields.Read<ProgramBundle>("programs", ProgramBundle.FromText);
        return faults.Count == before ? (Employer.Create(scale!.Value, risk!.Value).Value, programs!.Value) : null;
    }

    private FormResult TakeEmployer(FormRow row, JsonElement element)
    {
        var shape = new List<Fault>();
        var form = FormCleaner.Read<EmployerForm>(element, shape, FormCleaner.FormKey);
        var (own, ofWorkers) = Part(shape);
        if (!rules.Accept(form).TryGet(out var registration, out var errors))
        {
            // The library tells an entry that is no form as missing; what it is has been told already.
            var others = errors.Select(Fault.Of).Where(fault => !shape.Exists(known => string.Equals(known.Member, fault.Member, StringComparison.Ordinal)));
            return new(row, FormKind.Employer, Masking.Of(form.Name?.Trim() ?? string.Empty)) { Faults = [.. shape, .. others] };
        }

        var rejected = ofWorkers.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.ToImmutableArray());
        foreach (var worker in registration.Rejected)
        {
            var told = rejected.GetValueOrDefault(worker.Row, []);
            rejected[worker.Row] = [.. told, .. worker.Errors.Select(Fault.Of).Where(fault => fault.Member.Length > 0 || told.IsEmpty)];
        }

        var enrolled = registration.Workers.Where(worker => !rejected.ContainsKey(worker.Row!.Value)).ToImmutableArray();
        var result = new FormResult(row, FormKind.Employer, registration.Name) { RejectedWorkers = rejected.ToImmutableSortedDictionary() };
        return own.Count == 0 && !enrolled.IsEmpty
            ? result with { Accepted = this.report.Of(registration, enrolled), EnrolledWorkers = enrolled.Length }
            : result with
            {
                Faults = [.. own, .. rejected.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(fault => fault.Under($"workers[{pair.Key - 1}]")))],
                RejectedWorkers = ImmutableSortedDictionary<int, ImmutableArray<Fault>>.Empty,
            };
    }

    private static (List<Fault> Own, Dictionary<int, List<Fault>> OfWorkers) Part(List<Fault> faults)
    {
        const string Start = "workers[";
        var (own, ofWorkers) = (new List<Fault>(), new Dictionary<int, List<Fault>>());
        foreach (var fault in faults)
        {
            if (!fault.Member.StartsWith(Start, StringComparison.Ordinal))
            {
                own.Add(fault);
                continue;
            }

            var end = fault.Member.IndexOf(']', StringComparison.Ordinal);
            var worker = int.Parse(fault.Member.AsSpan(Start.Length, end - Start.Length), System.Globalization.CultureInfo.InvariantCulture) + 1;
            ofWorkers.TryAdd(worker, []);
            ofWorkers[worker].Add(fault.Above(end + 1));
        }

        return (own, ofWorkers);
    }
}
