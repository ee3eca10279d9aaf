using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>A contribution that was received in a month from somebody whom the agent enrolled (iuran yang diterima).</summary>
[DebuggerDisplay("{Participant.Nik} {ContributionMonth} {Amount}")]
public sealed class PerisaiReceipt
{
    private PerisaiReceipt(PerisaiParticipant participant, YearMonth contributionMonth, Rupiah amount)
    {
        this.Participant = participant;
        this.ContributionMonth = contributionMonth;
        this.Amount = amount;
    }

    /// <summary>Gets who paid.</summary>
    public PerisaiParticipant Participant { get; }

    /// <summary>Gets the month for which it was paid.</summary>
    public YearMonth ContributionMonth { get; }

    /// <summary>Gets the contribution, rupiah.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets which month of the participant it is, from 1 for the month of the acquisition.</summary>
    public int MonthOfParticipant => Period.Between(this.Participant.AcquiredIn, this.ContributionMonth, PeriodUnits.Months).Months + 1;

    /// <summary>States a receipt.</summary>
    /// <param name="participant">Who paid.</param>
    /// <param name="contributionMonth">The month for which it was paid.</param>
    /// <param name="amount">The contribution, rupiah.</param>
    /// <returns>The receipt, or <c>BPJSTK-PSI-003</c> (not above zero), <c>-004</c> (a month before the acquisition).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public static Outcome<PerisaiReceipt> Of(PerisaiParticipant participant, YearMonth contributionMonth, Rupiah amount)
    {
        Guard.Against.Null(participant);
        return amount.Sen <= 0 ? Outcome.Failure<PerisaiReceipt>(PerisaiFaults.NotPositive(amount))
            : contributionMonth < participant.AcquiredIn ? Outcome.Failure<PerisaiReceipt>(PerisaiFaults.BeforeAcquisition(contributionMonth, participant.AcquiredIn))
            : Outcome.Success(new PerisaiReceipt(participant, contributionMonth, amount));
    }
}
