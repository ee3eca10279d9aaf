using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Contributions and development paid at once where no pension is possible (PP 45/2015 Pasal 24); membership of JP ends with it.</summary>
[DebuggerDisplay("{Month}: {Amount}")]
public sealed class JpLumpSum
{
    internal JpLumpSum(YearMonth month, bool isForHeirs, BenefitLine line)
    {
        this.Month = month;
        this.IsForHeirs = isForHeirs;
        this.Line = line;
    }

    /// <summary>Gets the month on whose first day it is paid.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets a value indicating whether it goes to the heirs, because the participant died.</summary>
    public bool IsForHeirs { get; }

    /// <summary>Gets the line of it, with where it stands.</summary>
    public BenefitLine Line { get; }

    /// <summary>Gets the amount, rupiah.</summary>
    public Rupiah Amount => this.Line.Amount;
}
