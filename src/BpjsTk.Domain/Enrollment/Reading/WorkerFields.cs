using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The fields of <see cref="WorkerForm"/>.</summary>
internal static class WorkerFields
{
    internal static Fields<WorkerForm> All { get; } = new();

    internal static FormField<WorkerForm, string> FullName { get; } = All.Needed(nameof(WorkerForm.FullName), form => form.FullName, Person.NameFromText);

    internal static FormField<WorkerForm, bool> Citizenship { get; } = All.Needed(nameof(WorkerForm.Citizenship), form => form.Citizenship, FormWords.Citizenship.Read);

    internal static FormField<WorkerForm, Nik> Nik { get; } = All.Optional(nameof(WorkerForm.Nik), form => form.Nik, Identity.Nik.FromText);

    internal static FormField<WorkerForm, PassportNumber> Passport { get; } = All.Optional(nameof(WorkerForm.Passport), form => form.Passport, PassportNumber.FromText);

    internal static FormField<WorkerForm, FamilyCardNumber> FamilyCard { get; } = All.Optional(nameof(WorkerForm.FamilyCardNumber), form => form.FamilyCardNumber, FamilyCardNumber.FromText);

    internal static FormField<WorkerForm, LocalDate> BirthDate { get; } = All.Needed(nameof(WorkerForm.BirthDate), form => form.BirthDate, FormText.Date);

    internal static FormField<WorkerForm, Sex> Sex { get; } = All.Needed(nameof(WorkerForm.Sex), form => form.Sex, FormWords.Sex.Read);

    internal static FormField<WorkerForm, string> Phone { get; } = All.Optional(nameof(WorkerForm.Phone), form => form.Phone, FormText.Phone);

    internal static FormField<WorkerForm, string> Email { get; } = All.Optional(nameof(WorkerForm.Email), form => form.Email, FormText.Email);

    internal static FormField<WorkerForm, string> Address { get; } = All.Optional(nameof(WorkerForm.Address), form => form.Address, FormText.Line);

    internal static FormField<WorkerForm, Kpj> Kpj { get; } = All.Optional(nameof(WorkerForm.Kpj), form => form.Kpj, Identity.Kpj.FromText);

    internal static FormField<WorkerForm, LocalDate> JpSince { get; } = All.Optional(nameof(WorkerForm.JpSince), form => form.JpSince, FormText.Date);

    internal static FormField<WorkerForm, LocalDate> StartedWorkOn { get; } = All.Needed(nameof(WorkerForm.StartedWorkOn), form => form.StartedWorkOn, FormText.Date);

    internal static FormField<WorkerForm, EmploymentRelation> Relation { get; } = All.Needed(nameof(WorkerForm.Relation), form => form.Relation, FormWords.Relation.Read);

    internal static FormField<WorkerForm, LocalDate> ContractEndsOn { get; } = All.Optional(nameof(WorkerForm.ContractEndsOn), form => form.ContractEndsOn, FormText.Date);

    internal static FormField<WorkerForm, int> MonthsOfWork { get; } = All.Optional(nameof(WorkerForm.MonthsOfWork), form => form.MonthsOfWork, FormText.Count);

    internal static FormField<WorkerForm, JknStatus> Jkn { get; } = All.Needed(nameof(WorkerForm.Jkn), form => form.Jkn, FormWords.Jkn.Read);

    internal static FormField<WorkerForm, bool> HasJkpElsewhere { get; } = All.Optional(nameof(WorkerForm.HasJkpElsewhere), form => form.HasJkpElsewhere, FormWords.YesNo.Read);

    internal static WageFields<WorkerForm> Wage { get; } = WageFields<WorkerForm>.In(
        All,
        isNeeded: true,
        form => form.WageKind,
        form => form.BasicWage,
        form => form.FixedAllowances,
        form => form.VariableAllowances,
        form => form.DailyWage,
        form => form.LastWages);
}
