using System.Collections.Immutable;
using BpjsTk.Domain.Identity;

namespace PayrollBilling;

/// <summary>A row that is not billed, and everything that is wrong with it.</summary>
internal sealed record RejectedRow(WorkerRow Row, ImmutableArray<Fault> Faults)
{
    /// <summary>Gets the KPJ fit for a screen; what is no KPJ is hidden whole, for it may be another number in the wrong column.</summary>
    internal string MaskedKpj => this.Row.Fields.Length > 0 && Kpj.FromText(this.Row[Column.Kpj], Kpj.DefaultShape).TryGet(out var kpj) ? kpj.ToString("M", null) : "(?)";
}
