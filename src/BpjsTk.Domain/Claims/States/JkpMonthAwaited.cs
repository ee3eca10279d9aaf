using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKP: the filing of a month is awaited.</summary>
public sealed class JkpMonthAwaited : ClaimState<JkpCase>
{
    private readonly ImmutableArray<Rupiah> cash;

    internal JkpMonthAwaited(ClaimState<JkpCase> from, ClaimEvent last, ImmutableArray<Rupiah> cash, int nextMonth)
        : base(from, last)
    {
        this.cash = cash;
        this.NextMonth = nextMonth;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.MonthAwaited;

    /// <summary>Gets how many months the award has.</summary>
    public int Months => this.cash.Length;

    /// <summary>Gets the first month that can be filed, from 1; above <see cref="Months"/> when no month is left.</summary>
    public int NextMonth { get; }

    /// <summary>Files a month with its evidence. A month that was refused may be filed again; one that is passed over stays unpaid.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="by">The participant.</param>
    /// <param name="at">When.</param>
    /// <returns>The filed month, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-026</c> (a month before the next one, or beyond the award).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<JkpMonthFiled> FileMonth(JkpEvidence evidence, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var refusal = this.Refusal(ClaimAction.FileMonth, by, at) ?? (evidence.Month >= this.NextMonth && evidence.Month <= this.Months ? null : DomainError.Of(
            ErrorCatalog.ClaimMonthNotOpen,
            "Evidence",
            Citation.FromText("Permenaker 2/2025 Pasal 13"),
            new ErrorArgument("month", evidence.Month),
            new ErrorArgument("next", this.NextMonth),
            new ErrorArgument("months", this.Months)));
        return refusal is null
            ? Outcome.Success(new JkpMonthFiled(this, this.Next(ClaimAction.FileMonth, by, at, new() { Evidence = evidence }), this.cash, evidence))
            : Outcome.Failure<JkpMonthFiled>(refusal);
    }

    /// <summary>Ends the benefit (PP 37/2021 Pasal 40).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">The participant, the family or the agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-027</c> (months are left, or none is).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<JkpEnded> End(JkpEndReason reason, ClaimActor by, LocalDateTime at)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, null);
        }

        // A month that was passed over stays unpaid: then not all months are paid, and nothing is left to file.
        var isOver = this.Events.Count(step => step.Action == ClaimAction.PayMonth) == this.Months;
        var refusal = this.Refusal(ClaimAction.End, by, at) ?? (reason is JkpEndReason.AllMonthsPaid or JkpEndReason.NotContinued && isOver != (reason == JkpEndReason.AllMonthsPaid)
            ? DomainError.Of(
                ErrorCatalog.ClaimMonthsLeft,
                "Reason",
                Citation.FromText("PP 37/2021 Pasal 21(1)"),
                new ErrorArgument("reason", ClaimPhrases.Of(reason)),
                new ErrorArgument("left", this.Months - this.Events.Count(step => step.Action == ClaimAction.PayMonth)))
            : null);
        return refusal is null
            ? Outcome.Success(new JkpEnded(this, this.Next(ClaimAction.End, by, at, new() { Ended = reason }), reason))
            : Outcome.Failure<JkpEnded>(refusal);
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.FileMonth, Facts.Evidence: { } evidence } => Up(this.FileMonth(evidence, next.By, next.At)),
        { Action: ClaimAction.End, Facts.Ended: { } reason } => Up(this.End(reason, next.By, next.At)),
        _ => this.ReplayHere(next),
    };
}
