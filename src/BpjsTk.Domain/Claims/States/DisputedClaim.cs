using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim that a party disputes, before one instance.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class DisputedClaim<TCase> : ClaimState<TCase>
    where TCase : ClaimCase
{
    private readonly DisputeLadder.Rung rung;

    private DisputedClaim(ClaimState<TCase> from, ClaimEvent disputed, DisputeLadder.Rung rung)
        : base(from, disputed) => this.rung = rung;

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Disputed;

    /// <summary>Gets before whom the dispute is.</summary>
    public DisputeInstance Instance => this.rung.Instance;

    /// <summary>Fixes the amount by a decision of the instance, or by what was agreed before it.</summary>
    /// <param name="statement">The benefit by the rules, on the facts that the instance found.</param>
    /// <param name="by">Who decides there.</param>
    /// <param name="at">When.</param>
    /// <returns>The determined claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (another instance decides), <c>-008</c> (nothing granted), <c>-020</c> (a benefit of another program).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DeterminedClaim<TCase>> Determine(BenefitStatement statement, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (this.Refused(ClaimAction.Determine, by, at) is { } refusal)
        {
            return Outcome.Failure<DeterminedClaim<TCase>>(refusal);
        }

        return ClaimAward.Of(statement).Then(award => award.Lines.All(line => line.Program == this.Case.Program)
            ? Outcome.Success(this.Determined(award, by, at))
            : Outcome.Failure<DeterminedClaim<TCase>>(DomainError.Of(ErrorCatalog.ClaimCaseOfOtherProgram, "Statement")));
    }

    /// <summary>Rejects the claim by a decision of the instance.</summary>
    /// <param name="note">Why; not empty, at most 2,000 characters.</param>
    /// <param name="by">Who decides there.</param>
    /// <param name="at">When.</param>
    /// <returns>The rejected claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (another instance decides), <c>-009</c> or <c>-010</c> (no note, a note too long).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<RejectedClaim<TCase>> Reject(string note, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(note);
        return (this.Refused(ClaimAction.Reject, by, at) ?? ClaimFaults.OfNote(note)) is { } refusal
            ? Outcome.Failure<RejectedClaim<TCase>>(refusal)
            : Outcome.Success(new RejectedClaim<TCase>(this, this.Next(ClaimAction.Reject, by, at, new() { Note = note })));
    }

    internal static Outcome<DisputedClaim<TCase>> From(ClaimState<TCase> claim, string note, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(note);
        if ((claim.Refusal(ClaimAction.Dispute, by, at) ?? ClaimFaults.OfNote(note)) is { } refusal)
        {
            return Outcome.Failure<DisputedClaim<TCase>>(refusal);
        }

        return DisputeLadder.After(claim) switch
        {
            ({ } next, _) => Outcome.Success(new DisputedClaim<TCase>(claim, claim.Next(ClaimAction.Dispute, by, at, new() { Note = note }), next)),
            (_, var final) => Outcome.Failure<DisputedClaim<TCase>>(DomainError.Of(ErrorCatalog.ClaimDecisionFinal, "Action", final)),
        };
    }

    internal Outcome<DisputedClaim<TCase>> GoOn(ClaimActor by, LocalDateTime at)
    {
        if (this.Refusal(ClaimAction.Escalate, by, at) is { } refusal)
        {
            return Outcome.Failure<DisputedClaim<TCase>>(refusal);
        }

        return DisputeLadder.After(this) switch
        {
            ({ } next, _) => Outcome.Success(new DisputedClaim<TCase>(this, this.Next(ClaimAction.Escalate, by, at), next)),
            (_, var final) => Outcome.Failure<DisputedClaim<TCase>>(DomainError.Of(ErrorCatalog.ClaimDecisionFinal, "Action", final)),
        };
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => (next.Action, next.Facts) switch
    {
        (ClaimAction.Determine, { Award: { } award }) => this.Refused(next.Action, next.By, next.At) is { } refusal
            ? Outcome.Failure<ClaimState>(refusal)
            : Outcome.Success<ClaimState>(this.Determined(award, next.By, next.At)),
        (ClaimAction.Reject, { Note: { } note }) => Up(this.Reject(note, next.By, next.At)),
        (ClaimAction.Escalate, _) => Up(this.GoOn(next.By, next.At)),
        _ => this.ReplayHere(next),
    };

    private DomainError? Refused(ClaimAction action, ClaimActor by, LocalDateTime at) => this.Refusal(action, by, at) ?? DisputeLadder.NotBefore(this.rung, action, by);

    private DeterminedClaim<TCase> Determined(ClaimAward award, ClaimActor by, LocalDateTime at) =>
        new(this, this.Next(ClaimAction.Determine, by, at, new() { Award = award }), award);
}
