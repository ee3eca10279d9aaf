using System.Diagnostics;

namespace BpjsTk.Domain.Contributions;

/// <summary>A cause of a difference, with the figure behind it.</summary>
[DebuggerDisplay("{Cause} {Detail.English,nq}")]
public sealed class DifferenceReason
{
    internal DifferenceReason(DifferenceCause cause, BilingualText detail)
    {
        this.Cause = cause;
        this.Detail = detail;
    }

    /// <summary>Gets the cause.</summary>
    public DifferenceCause Cause { get; }

    /// <summary>Gets what exactly: which rounding, class, cap or wage.</summary>
    public BilingualText Detail { get; }
}
