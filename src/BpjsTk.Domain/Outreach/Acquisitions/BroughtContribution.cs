using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>A contribution received from somebody whom a cadre enrolled (iuran yang diterima).</summary>
[DebuggerDisplay("{Person} {Month} {Amount}")]
public sealed class BroughtContribution
{
    private BroughtContribution(Nik person, Segment segment, YearMonth month, LocalDate receivedOn, Rupiah amount)
    {
        this.Person = person;
        this.Segment = segment;
        this.Month = month;
        this.ReceivedOn = receivedOn;
        this.Amount = amount;
    }

    /// <summary>Gets the population number of the participant; its text is masked.</summary>
    public Nik Person { get; }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the day it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>Gets the amount, above zero.</summary>
    public Rupiah Amount { get; }

    /// <summary>States a contribution.</summary>
    /// <param name="person">The population number of the participant.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="month">The contribution month.</param>
    /// <param name="receivedOn">The day it was received.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>The contribution, or <c>BPJSTK-CDR-022</c> (an amount that is not above zero).</returns>
    /// <exception cref="ArgumentException"><paramref name="person"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration.</exception>
    public static Outcome<BroughtContribution> Create(Nik person, Segment segment, YearMonth month, LocalDate receivedOn, Rupiah amount)
    {
        CadreFaults.Known(person, nameof(person));
        CadreFaults.Defined(segment);
        return amount > Rupiah.Zero
            ? Outcome.Success(new BroughtContribution(person, segment, month, receivedOn, amount))
            : Outcome.Failure<BroughtContribution>(DomainError.Of(ErrorCatalog.BroughtNotPositive, "Amount", new ErrorArgument("amount", amount)));
    }
}
