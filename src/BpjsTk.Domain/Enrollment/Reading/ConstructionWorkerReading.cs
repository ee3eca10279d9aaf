using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Reads one worker of a construction project.</summary>
internal static class ConstructionWorkerReading
{
    internal static Fields<ConstructionWorkerForm> All { get; } = new();

    internal static FormField<ConstructionWorkerForm, Nik> OwnNik { get; } = All.Optional(nameof(ConstructionWorkerForm.Nik), form => form.Nik, Nik.FromText);

    internal static WageFields<ConstructionWorkerForm> Wage { get; } = WageFields<ConstructionWorkerForm>.In(
        All,
        isNeeded: false,
        form => form.WageKind,
        form => form.BasicWage,
        form => form.FixedAllowances,
        form => form.VariableAllowances,
        form => form.DailyWage,
        form => form.LastWages);

    private static FormField<ConstructionWorkerForm, string> FullName { get; } = All.Needed(nameof(ConstructionWorkerForm.FullName), form => form.FullName, Person.NameFromText);

    internal static FormReading<ConstructionWorkerRegistration> Read(ConstructionWorkerForm form, EnrollmentRules rules)
    {
        var reader = new FormReader<ConstructionWorkerForm>(form);
        var name = reader.Read(FullName);
        var nik = reader.Read(OwnNik);
        var wage = WageReading.Read(reader, form, Wage, rules.Law);
        return reader.Finish(() => new ConstructionWorkerRegistration(name.Value, nik.OrNull(), wage.TryGet(out var known) ? ConstructionWorker.Create(known) : null));
    }
}
