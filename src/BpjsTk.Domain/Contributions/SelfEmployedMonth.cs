using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>One month of a payment of a self-employed participant.</summary>
/// <param name="Month">The contribution month.</param>
/// <param name="Statement">What it costs by the law of that month.</param>
[DebuggerDisplay("{Month} {Statement.Total}")]
public sealed record SelfEmployedMonth(YearMonth Month, SelfEmployedStatement Statement)
{
    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; } = Month;

    /// <summary>Gets what it costs by the law of that month.</summary>
    public SelfEmployedStatement Statement { get; } = Statement;
}
