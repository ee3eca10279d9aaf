using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>An amount on which a calculated and a real bill differ.</summary>
[DebuggerDisplay("{Item} {Amount}")]
public sealed class BillDifference
{
    internal BillDifference(BillItem item, Rupiah calculated, Rupiah billed, ImmutableArray<DifferenceReason> reasons)
    {
        this.Item = item;
        this.Calculated = calculated;
        this.Billed = billed;
        this.Reasons = reasons;
    }

    /// <summary>Gets which amount.</summary>
    public BillItem Item { get; }

    /// <summary>Gets the lawful amount.</summary>
    public Rupiah Calculated { get; }

    /// <summary>Gets the amount on the real bill.</summary>
    public Rupiah Billed { get; }

    /// <summary>Gets by how much the real bill is too high; negative when it is too low.</summary>
    public Rupiah Amount => this.Billed - this.Calculated;

    /// <summary>Gets what would make the calculated amount the billed one, to the sen; at least one, which may be <see cref="DifferenceCause.Unexplained"/>.</summary>
    public ImmutableArray<DifferenceReason> Reasons { get; }
}
