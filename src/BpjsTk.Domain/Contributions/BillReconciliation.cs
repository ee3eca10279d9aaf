using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;

namespace BpjsTk.Domain.Contributions;

/// <summary>A whole calculated bill beside a real one.</summary>
[DebuggerDisplay("{Differing.Count} differing, {MissingOnBill.Length} missing, {OnlyOnBill.Length} too many")]
public sealed class BillReconciliation
{
    internal BillReconciliation(
        ImmutableSortedDictionary<Kpj, WorkerReconciliation> differing,
        ImmutableArray<Kpj> missingOnBill,
        ImmutableArray<Kpj> onlyOnBill,
        ImmutableSortedDictionary<Kpj, ImmutableArray<DomainError>> notPriced,
        int agreeing,
        Rupiah calculated,
        Rupiah billed)
    {
        this.Differing = differing;
        this.MissingOnBill = missingOnBill;
        this.OnlyOnBill = onlyOnBill;
        this.NotPriced = notPriced;
        this.Agreeing = agreeing;
        this.Calculated = calculated;
        this.Billed = billed;
    }

    /// <summary>Gets the workers whose amounts differ.</summary>
    public ImmutableSortedDictionary<Kpj, WorkerReconciliation> Differing { get; }

    /// <summary>Gets the workers that the real bill leaves out.</summary>
    public ImmutableArray<Kpj> MissingOnBill { get; }

    /// <summary>Gets the workers that only the real bill has.</summary>
    public ImmutableArray<Kpj> OnlyOnBill { get; }

    /// <summary>Gets the workers that could not be priced, and why.</summary>
    public ImmutableSortedDictionary<Kpj, ImmutableArray<DomainError>> NotPriced { get; }

    /// <summary>Gets how many workers agree to the sen.</summary>
    public int Agreeing { get; }

    /// <summary>Gets the total of the calculated bill.</summary>
    public Rupiah Calculated { get; }

    /// <summary>Gets the total of the real bill.</summary>
    public Rupiah Billed { get; }

    /// <summary>Gets by how much the real bill is too high; negative when it is too low.</summary>
    public Rupiah Difference => this.Billed - this.Calculated;
}
