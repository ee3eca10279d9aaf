using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The fields of <see cref="EmployerForm"/>.</summary>
internal static class EmployerFields
{
    internal static Fields<EmployerForm> All { get; } = new();

    internal static FormField<EmployerForm, string> Name { get; } = All.Needed(nameof(EmployerForm.Name), form => form.Name, FormText.Name);

    internal static FormField<EmployerForm, EmployerKind> Kind { get; } = All.Needed(nameof(EmployerForm.Kind), form => form.Kind, FormWords.EmployerKind.Read);

    internal static FormField<EmployerForm, Npwp> Npwp { get; } = All.Optional(nameof(EmployerForm.Npwp), form => form.Npwp, Identity.Npwp.FromText);

    internal static FormField<EmployerForm, string> BusinessLicence { get; } = All.Optional(nameof(EmployerForm.BusinessLicence), form => form.BusinessLicence, FormText.BusinessLicence);

    internal static FormField<EmployerForm, Nik> OwnerNik { get; } = All.Optional(nameof(EmployerForm.OwnerNik), form => form.OwnerNik, Nik.FromText);

    internal static FormField<EmployerForm, string> Address { get; } = All.Needed(nameof(EmployerForm.Address), form => form.Address, FormText.Line);

    internal static FormField<EmployerForm, string> Phone { get; } = All.Needed(nameof(EmployerForm.Phone), form => form.Phone, FormText.Phone);

    internal static FormField<EmployerForm, string> Email { get; } = All.Needed(nameof(EmployerForm.Email), form => form.Email, FormText.Email);

    internal static FormField<EmployerForm, EmployerScale> Scale { get; } = All.Optional(nameof(EmployerForm.Scale), form => form.Scale, FormWords.Scale.Read);

    internal static FormField<EmployerForm, Rupiah> AnnualSales { get; } = All.Optional(nameof(EmployerForm.AnnualSales), form => form.AnnualSales, Rupiah.FromText);

    internal static FormField<EmployerForm, Rupiah> Capital { get; } = All.Optional(nameof(EmployerForm.Capital), form => form.Capital, Rupiah.FromText);

    internal static FormField<EmployerForm, RiskClass> RiskClass { get; } = All.Needed(nameof(EmployerForm.RiskClass), form => form.RiskClass, RiskClasses.FromText);

    internal static FormField<EmployerForm, int> BusinessKindNumber { get; } = All.Optional(nameof(EmployerForm.BusinessKindNumber), form => form.BusinessKindNumber, FormText.Count);

    internal static FormField<EmployerForm, ProgramBundle> Programs { get; } = All.Needed(nameof(EmployerForm.Programs), form => form.Programs, ProgramBundle.FromText);

    internal static FormField<EmployerForm, LocalDate> FormReceivedOn { get; } = All.Optional(nameof(EmployerForm.FormReceivedOn), form => form.FormReceivedOn, FormText.Date);
}
