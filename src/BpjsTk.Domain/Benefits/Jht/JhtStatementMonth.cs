using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A month of a statement of JHT. The balance is rounded from the exact one; the development is what the rounded balances differ by besides the contribution, so that the months of a statement
/// add up to its balance.
/// </summary>
[DebuggerDisplay("{Month} {Balance}")]
public sealed class JhtStatementMonth
{
    internal JhtStatementMonth(YearMonth month, Rupiah opening, Rupiah contribution, Rupiah balance)
    {
        this.Month = month;
        this.Opening = opening;
        this.Contribution = contribution;
        this.Balance = balance;
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the balance at the beginning of the month.</summary>
    public Rupiah Opening { get; }

    /// <summary>Gets what was paid in the month; Rp0 when nothing was.</summary>
    public Rupiah Contribution { get; }

    /// <summary>Gets the development of the month.</summary>
    public Rupiah Development => this.Balance - this.Opening - this.Contribution;

    /// <summary>Gets the balance at the end of the month.</summary>
    public Rupiah Balance { get; }
}
