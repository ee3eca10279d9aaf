using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>One month of a payment of a self-employed participant.</summary>
[DebuggerDisplay("{Month} {Statement.Total}")]
public sealed record SelfEmployedMonth
{
    internal SelfEmployedMonth(YearMonth month, SelfEmployedStatement statement)
    {
        this.Month = month;
        this.Statement = statement;
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets what it costs by the law of that month.</summary>
    public SelfEmployedStatement Statement { get; }
}
