using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKP: a month that was filed with its evidence; whether it is paid follows from the evidence.</summary>
public sealed class JkpMonthFiled : ClaimState<JkpCase>
{
    private readonly ImmutableArray<Rupiah> cash;

    internal JkpMonthFiled(ClaimState<JkpCase> from, ClaimEvent filed, ImmutableArray<Rupiah> cash, JkpEvidence evidence)
        : base(from, filed)
    {
        this.cash = cash;
        this.Evidence = evidence;
        this.MonthFiledOn = filed.At.Date;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.MonthFiled;

    /// <summary>Gets the evidence.</summary>
    public JkpEvidence Evidence { get; }

    /// <summary>Gets the day on which it was filed, whose law decides what is proved.</summary>
    public LocalDate MonthFiledOn { get; }

    /// <summary>Gets what was determined for the month, rupiah.</summary>
    public Rupiah Amount => this.cash[this.Evidence.Month - 1];

    /// <summary>Pays the month (Permenaker 2/2025 Pasal 13(6)).</summary>
    /// <param name="amount">The amount, which is <see cref="Amount"/>.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The claim that awaits its next month, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-007</c> (another amount), <c>-028</c> for each condition that is not proved.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<JkpMonthAwaited> PayMonth(Rupiah amount, ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        var refusal = this.Refusal(ClaimAction.PayMonth, by, at)
            ?? (amount == this.Amount ? null : ClaimFaults.AmountDiffers(amount, this.Amount, Citation.FromText("PP 37/2021 Pasal 21(1)")));
        return refusal is not null
            ? Outcome.Failure<JkpMonthAwaited>(refusal)
            : JkpMonths.Decide(this.Evidence, this.MonthFiledOn, book).Then(finding => finding.IsPayable
                ? Outcome.Success(this.Paid(amount, by, at))
                : Outcome.Failure<JkpMonthAwaited>([.. finding.Conditions.Where(condition => !condition.IsMet).Select(condition => DomainError.Of(
                    ErrorCatalog.ClaimMonthNotProved,
                    "Evidence",
                    condition.Citation,
                    new ErrorArgument("month", this.Evidence.Month),
                    new ErrorArgument("condition", condition.Requirement)))]));
    }

    /// <summary>Refuses the month, for its evidence does not prove what it has to; it may be filed again.</summary>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The claim that awaits the month anew, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-019</c> (everything is proved).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<JkpMonthAwaited> RefuseMonth(ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        return this.Refusal(ClaimAction.RefuseMonth, by, at) is { } refusal
            ? Outcome.Failure<JkpMonthAwaited>(refusal)
            : JkpMonths.Decide(this.Evidence, this.MonthFiledOn, book).Then(finding => finding.IsPayable
                ? Outcome.Failure<JkpMonthAwaited>(DomainError.Of(ErrorCatalog.ClaimNothingRefuses, "Evidence"))
                : Outcome.Success(this.Refused(
                    [.. finding.Conditions.Select(condition => new ClaimFinding(
                        DecisionPoint.Entitlement,
                        condition.IsMet ? FindingResult.Met : FindingResult.Refuses,
                        condition.Requirement,
                        condition.Citation,
                        condition.IsMet ? null : ErrorCatalog.ClaimMonthNotProved))],
                    by,
                    at)));
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => (next.Action, this.Refusal(next.Action, next.By, next.At), next.Facts) switch
    {
        (ClaimAction.PayMonth, null, { Amount: { } amount }) => Outcome.Success<ClaimState>(this.Paid(amount, next.By, next.At)),
        (ClaimAction.RefuseMonth, null, { Findings: { IsEmpty: false } findings }) => Outcome.Success<ClaimState>(this.Refused(findings, next.By, next.At)),
        _ => this.ReplayHere(next),
    };

    private JkpMonthAwaited Paid(Rupiah amount, ClaimActor by, LocalDateTime at) =>
        new(this, this.Next(ClaimAction.PayMonth, by, at, new() { Amount = amount }), this.cash, this.Evidence.Month + 1);

    private JkpMonthAwaited Refused(ImmutableArray<ClaimFinding> findings, ClaimActor by, LocalDateTime at) =>
        new(this, this.Next(ClaimAction.RefuseMonth, by, at, new() { Findings = findings }), this.cash, this.Evidence.Month);
}
