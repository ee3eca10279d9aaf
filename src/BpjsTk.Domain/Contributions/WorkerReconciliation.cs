using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>The calculated and the real bill of one worker, side by side.</summary>
[DebuggerDisplay("{Differences.Length} differences")]
public sealed class WorkerReconciliation
{
    internal WorkerReconciliation(BilledAmounts calculated, BilledAmounts billed, ImmutableArray<BillDifference> differences)
    {
        this.Calculated = calculated;
        this.Billed = billed;
        this.Differences = differences;
    }

    /// <summary>Gets the lawful amounts.</summary>
    public BilledAmounts Calculated { get; }

    /// <summary>Gets the amounts on the real bill.</summary>
    public BilledAmounts Billed { get; }

    /// <summary>Gets the amounts on which the two differ; empty when they agree.</summary>
    public ImmutableArray<BillDifference> Differences { get; }

    /// <summary>Gets a value indicating whether the two agree to the sen.</summary>
    public bool Agrees => this.Differences.IsEmpty;
}
