using System.Diagnostics;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// How densely contributions were paid (densitas): months paid out of the months of a span, kept as two whole numbers, so that no limit is missed or met by rounding.
/// </summary>
[DebuggerDisplay("{Paid} of {Months}")]
public sealed record ContributionDensity
{
    internal ContributionDensity(int paid, int months)
    {
        this.Paid = paid;
        this.Months = months;
    }

    /// <summary>Gets the months paid, from zero to <see cref="Months"/>.</summary>
    public int Paid { get; }

    /// <summary>Gets the months of the span, at least one.</summary>
    public int Months { get; }

    /// <summary>Tells whether at least a share of the months is paid.</summary>
    /// <param name="share">The share, such as 80 % (PP 45/2015 Pasal 20, 21).</param>
    /// <returns><see langword="true"/> when the share is reached exactly or passed.</returns>
    public bool IsAtLeast(Rate share) => (long)this.Paid * Rate.PartsPerWhole >= (long)this.Months * share.PartsPerMillion;

    /// <summary>Returns both numbers.</summary>
    /// <returns>Such as <c>8 of 10 months</c>.</returns>
    public override string ToString() => $"{this.Paid} of {this.Months} months";
}
