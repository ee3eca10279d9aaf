using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>The fine (denda) an employer bears for a contribution paid late: a share of the contribution for each month of delay, without compounding and without ceiling.</summary>
[DebuggerDisplay("{Amount} for {Months} months")]
public sealed class LateFine
{
    internal LateFine(YearMonth month, Rupiah contribution, Rate rate, int months, ExactRupiah exact, Rupiah amount, ImmutableArray<Citation> citations, Confidence confidence)
    {
        this.Month = month;
        this.Contribution = contribution;
        this.Rate = rate;
        this.Months = months;
        this.Exact = exact;
        this.Amount = amount;
        this.Citations = citations;
        this.Confidence = confidence;
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the contribution that should have been paid, on which the fine is computed.</summary>
    public Rupiah Contribution { get; }

    /// <summary>Gets the rate for each month of delay.</summary>
    public Rate Rate { get; }

    /// <summary>Gets the months of delay that count.</summary>
    public int Months { get; }

    /// <summary>Gets the fine before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets the fine.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is: how part of a month counts is a reading.</summary>
    public Confidence Confidence { get; }
}
