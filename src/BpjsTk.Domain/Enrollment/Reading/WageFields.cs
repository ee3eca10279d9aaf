using BpjsTk.Domain.Forms;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The fields of a wage, on whatever form.</summary>
internal sealed record WageFields<TForm>(
    FormField<TForm, WageKind> Kind,
    FormField<TForm, Rupiah> Basic,
    FormField<TForm, Rupiah> FixedAllowances,
    FormField<TForm, Rupiah> VariableAllowances,
    FormField<TForm, Rupiah> Daily,
    Func<TForm, IReadOnlyList<string?>?> Last)
{
    internal const string LastName = nameof(WorkerForm.LastWages);

    /// <summary>Declares the fields of a form, which has them under the names of <see cref="WorkerForm"/>.</summary>
    internal static WageFields<TForm> In(
        Fields<TForm> fields,
        bool isNeeded,
        Func<TForm, string?> kind,
        Func<TForm, string?> basic,
        Func<TForm, string?> fixedAllowances,
        Func<TForm, string?> variableAllowances,
        Func<TForm, string?> daily,
        Func<TForm, IReadOnlyList<string?>?> last) => new(
            isNeeded ? fields.Needed(nameof(WorkerForm.WageKind), kind, FormWords.WageKind.Read) : fields.Optional(nameof(WorkerForm.WageKind), kind, FormWords.WageKind.Read),
            fields.Optional(nameof(WorkerForm.BasicWage), basic, Rupiah.FromText),
            fields.Optional(nameof(WorkerForm.FixedAllowances), fixedAllowances, Rupiah.FromText),
            fields.Optional(nameof(WorkerForm.VariableAllowances), variableAllowances, Rupiah.FromText),
            fields.Optional(nameof(WorkerForm.DailyWage), daily, Rupiah.FromText),
            last);

    /// <summary>Says whether a form states a wage, readable or not.</summary>
    internal bool AreStatedIn(TForm form) => !this.Kind.IsBlankIn(form) || this.HaveAmountIn(form);

    internal bool HaveAmountIn(TForm form) =>
        ((FormField<TForm>[])[this.Basic, this.FixedAllowances, this.VariableAllowances, this.Daily]).Any(field => !field.IsBlankIn(form)) || this.Last(form) is { Count: > 0 };
}
