using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The difference of two calculations of the same month, after a fact was put right: what was paid too little or too much is set off against the next month that is
/// paid (PP 44/2015 Pasal 23(4)). JP that is deferred (PP 49/2020) is not on the bill and so not in the change.
/// </summary>
[DebuggerDisplay("{Month} {Total}")]
public sealed class ContributionCorrection
{
    private ContributionCorrection(LawInForce law, BilledAmounts before, BilledAmounts after, BilledAmounts change)
    {
        this.Law = law;
        this.Before = before;
        this.After = after;
        this.Change = change;
    }

    /// <summary>Gets the contribution month that is corrected.</summary>
    public YearMonth Month => this.Law.Month;

    /// <summary>Gets the law of the corrected calculation.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets what was calculated first.</summary>
    public BilledAmounts Before { get; }

    /// <summary>Gets what is right.</summary>
    public BilledAmounts After { get; }

    /// <summary>Gets what is still owed of each amount; negative where too much was paid.</summary>
    public BilledAmounts Change { get; }

    /// <summary>Gets what is still owed in all; negative when too much was paid.</summary>
    public Rupiah Total => this.Change.Total;

    /// <summary>Returns the difference of two calculations of one worker and month.</summary>
    /// <param name="before">The statement as it was.</param>
    /// <param name="after">The statement as it should have been.</param>
    /// <returns>The correction, or <c>BPJSTK-COR-001</c> when the two are of different months.</returns>
    /// <exception cref="ArgumentException">A statement is the default.</exception>
    public static Outcome<ContributionCorrection> Between(in ContributionStatement before, in ContributionStatement after)
    {
        if (before.Law is not { } first || after.Law is not { } second)
        {
            throw new ArgumentException("A statement of nothing has no month.", nameof(before));
        }

        if (first.Month != second.Month)
        {
            return Outcome.Failure<ContributionCorrection>(DomainError.Of(
                ErrorCatalog.StatementsOfTwoMonths, string.Empty, new ErrorArgument("before", first.Month), new ErrorArgument("after", second.Month)));
        }

        var (was, isNow) = (BilledAmounts.Of(before), BilledAmounts.Of(after));
        return Outcome.Success(new ContributionCorrection(second, was, isNow, new(
            isNow.Jkk - was.Jkk,
            isNow.Jkm - was.Jkm,
            isNow.JhtEmployer - was.JhtEmployer,
            isNow.JhtWorker - was.JhtWorker,
            isNow.JpEmployer - was.JpEmployer,
            isNow.JpWorker - was.JpWorker)));
    }

    /// <summary>Returns the last day on which the agency tells of the difference: 14 working days after it received the contribution (PP 44/2015 Pasal 23(3)).</summary>
    /// <param name="receivedOn">The day on which the contribution was received.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    public LocalDate NoticeDue(LocalDate receivedOn, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.After(receivedOn, this.Law.Of(LawParameters.SettlementNoticeWorkingDays).Value.Value);
    }
}
