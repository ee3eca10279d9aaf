using System.Collections.Immutable;
using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads the form of a construction project.</summary>
internal static class ConstructionReading
{
    private static readonly Citation WagesOrValue = Citation.FromText("PP 44/2015 Pasal 54");

    internal static Fields<ConstructionForm> All { get; } = new();

    private static FormField<ConstructionForm, string> ContractorName { get; } = All.Needed(nameof(ConstructionForm.ContractorName), form => form.ContractorName, FormText.Name);

    private static FormField<ConstructionForm, Npwp> ContractorNpwp { get; } = All.Needed(nameof(ConstructionForm.ContractorNpwp), form => form.ContractorNpwp, Npwp.FromText);

    private static FormField<ConstructionForm, Npp> ContractorNpp { get; } = All.Optional(nameof(ConstructionForm.ContractorNpp), form => form.ContractorNpp, Npp.FromText);

    private static FormField<ConstructionForm, string> ProjectName { get; } = All.Needed(nameof(ConstructionForm.ProjectName), form => form.ProjectName, FormText.Line);

    private static FormField<ConstructionForm, string> Location { get; } = All.Needed(nameof(ConstructionForm.Location), form => form.Location, FormText.Line);

    private static FormField<ConstructionForm, string> WorkOrderNumber { get; } = All.Needed(nameof(ConstructionForm.WorkOrderNumber), form => form.WorkOrderNumber, FormText.Name);

    private static FormField<ConstructionForm, LocalDate> StartsOn { get; } = All.Needed(nameof(ConstructionForm.StartsOn), form => form.StartsOn, FormText.Date);

    private static FormField<ConstructionForm, LocalDate> EndsOn { get; } = All.Needed(nameof(ConstructionForm.EndsOn), form => form.EndsOn, FormText.Date);

    private static FormField<ConstructionForm, Rupiah> ContractValue { get; } = All.Optional(nameof(ConstructionForm.ContractValue), form => form.ContractValue, Rupiah.FromText);

    private static FormField<ConstructionForm, int> WorkerCount { get; } = All.Needed(nameof(ConstructionForm.WorkerCount), form => form.WorkerCount, FormText.Count);

    internal static FormReading<ConstructionRegistration> Read(ConstructionForm form, EnrollmentRules rules)
    {
        var reader = new FormReader<ConstructionForm>(form);
        var contractor = reader.Read(ContractorName);
        var npwp = reader.Read(ContractorNpwp);
        var npp = reader.Read(ContractorNpp);
        var project = reader.Read(ProjectName);
        var location = reader.Read(Location);
        var order = reader.Read(WorkOrderNumber);
        var starts = reader.Read(StartsOn);
        var ends = reader.Read(EndsOn);
        if (starts.IsKnown && ends.IsKnown && ends.Value < starts.Value)
        {
            reader.Refuse(EnrollmentFaults.EndsBeforeStart(EndsOn.Name, starts.Value, ends.Value));
        }

        var documents = reader.ReadList(nameof(ConstructionForm.Documents), form.Documents, EnrollmentDocuments.FromText);
        reader.Refuse(EnrollmentDocuments.Missing(EnrollmentDocuments.OfConstruction, documents));
        var value = reader.Read(ContractValue);
        var contract = value.TryGet(out var amount) ? reader.Take(ConstructionProject.Create(amount)) : Entry<ConstructionProject>.Blank;
        var workers = ReadWorkers(reader, form, rules);
        CheckBasis(reader, form, value);
        return reader.Finish(() => new ConstructionRegistration(contractor.Value, npwp.Value, project.Value, location.Value, order.Value, starts.Value, ends.Value, rules.FiledOn)
        {
            ContractorNpp = npp.OrNull(),
            Contract = contract.TryGet(out var known) ? known : null,
            Workers = workers,
            Documents = documents,
        });
    }

    private static void CheckBasis(FormReader<ConstructionForm> reader, ConstructionForm form, Entry<Rupiah> value)
    {
        var names = form.Workers?.Count ?? 0;
        if (names == 0)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WorkersMissing, nameof(ConstructionForm.Workers)));
        }

        if (reader.Read(WorkerCount).TryGet(out var count) && count != names)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WorkerCountDiffers, WorkerCount.Name, new ErrorArgument("count", count), new ErrorArgument("names", names)));
        }

        // By wages when every wage is known, otherwise by the contract value (PP 44/2015 Pasal 54(1)-(2), 55(1)-(2)).
        var hasAllWages = names > 0 && form.Workers!.All(worker => worker is not null && ConstructionWorkerReading.Wage.AreStatedIn(worker));
        if (value.IsBlank && !hasAllWages)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.WagesOrContract, ContractValue.Name, WagesOrValue));
        }
    }

    private static ImmutableArray<ConstructionWorkerRegistration> ReadWorkers(FormReader<ConstructionForm> reader, ConstructionForm form, EnrollmentRules rules)
    {
        const string List = nameof(ConstructionForm.Workers);
        var count = form.Workers?.Count ?? 0;
        if (count > EnrollmentRules.MostWorkers)
        {
            reader.Refuse(DomainError.Of(ErrorCatalog.FormListLong, List, new ErrorArgument("count", count), new ErrorArgument("most", EnrollmentRules.MostWorkers)));
            return [];
        }

        var workers = ImmutableArray.CreateBuilder<ConstructionWorkerRegistration>(count);
        var rows = new Dictionary<Nik, int>();
        for (var i = 0; i < count; i++)
        {
            var place = FormReader<ConstructionForm>.Place(List, i);
            if (form.Workers![i] is not { } one)
            {
                reader.Refuse(EnrollmentFaults.Missing(place));
                continue;
            }

            if (reader.Take(ConstructionWorkerReading.Read(one, rules).Result, fault => fault.Under(place)).TryGet(out var worker))
            {
                workers.Add(worker);
            }

            if (ConstructionWorkerReading.OwnNik.Read(one, static _ => { }).TryGet(out var nik) && !rows.TryAdd(nik, i + 1))
            {
                reader.Refuse(DomainError.Of(ErrorCatalog.WorkerTwice, $"{place}.{ConstructionWorkerReading.OwnNik.Name}", new ErrorArgument("row", rows[nik])));
            }
        }

        return workers.ToImmutable();
    }
}
