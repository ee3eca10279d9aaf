using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A claim whose papers are complete and which the agency verifies.</summary>
/// <typeparam name="TCase">What it is about.</typeparam>
public sealed class ClaimUnderVerification<TCase> : ClaimState<TCase>, ICorrectable
    where TCase : ClaimCase
{
    internal ClaimUnderVerification(ClaimState<TCase> from, ClaimEvent accepted)
        : base(from, accepted)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.UnderVerification;

    /// <summary>
    /// Verifies the claim: looks at every <see cref="DecisionPoint"/>, also after one that refuses, and computes the benefit. It changes nothing; the claim is determined or rejected with what it gives.
    /// </summary>
    /// <param name="facts">What the agency knows.</param>
    /// <param name="on">The day of verification; of JKP the day on which the filing is found eligible.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The verification, or every reason against making one: <c>BPJSTK-CVF-001</c> (before the last event), <c>-002</c> (a fact contradicts the claim), <c>-003</c> (a fact is missing), and the refusals of
    /// <see cref="CoverRules.Decide"/> and of the program's calculator that say that a fact is wrong.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Outcome<ClaimVerification> Verify(ClaimFacts<TCase> facts, LocalDate on, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return VerificationRules.Verify(this, facts, on, book ?? LawBook.Default, policies ?? PolicySet.Default);
    }

    /// <summary>Fixes the amount that follows from a verification.</summary>
    /// <param name="verification">The verification of this claim as it stands.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The determined claim, or <c>BPJSTK-CLM-001</c> (before the last event or the day of verification), <c>-003</c> (not by this one), <c>-017</c> (of another claim or an earlier version), <c>-018</c> (a finding refuses or waits), <c>-008</c> (nothing granted).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DeterminedClaim<TCase>> Determine(ClaimVerification verification, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(verification);
        if ((this.Refusal(ClaimAction.Determine, by, at) ?? this.OfOther(verification, at)) is { } refusal)
        {
            return Outcome.Failure<DeterminedClaim<TCase>>(refusal);
        }

        ImmutableArray<ClaimFinding> standing = [.. verification.Refusals, .. verification.Waiting];
        if (!standing.IsEmpty)
        {
            return Outcome.Failure<DeterminedClaim<TCase>>([.. standing.Select(Standing)]);
        }

        return verification.Statement is { } statement
            ? ClaimAward.Of(statement).Select(award => this.Determined(award, verification.Findings, by, at))
            : Outcome.Failure<DeterminedClaim<TCase>>(DomainError.Of(ErrorCatalog.ClaimNothingGranted, "Statement"));
    }

    /// <summary>Rejects the claim, with the findings of a verification that refuse it.</summary>
    /// <param name="verification">The verification of this claim as it stands.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The rejected claim, or <c>BPJSTK-CLM-001</c> (before the last event or the day of verification), <c>-003</c> (not by this one), <c>-017</c> (of another claim or an earlier version), <c>-019</c> (nothing refuses it).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<RejectedClaim<TCase>> Reject(ClaimVerification verification, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(verification);
        if ((this.Refusal(ClaimAction.Reject, by, at) ?? this.OfOther(verification, at)) is { } refusal)
        {
            return Outcome.Failure<RejectedClaim<TCase>>(refusal);
        }

        return verification.Refusals.IsEmpty
            ? Outcome.Failure<RejectedClaim<TCase>>(DomainError.Of(ErrorCatalog.ClaimNothingRefuses, "Verification"))
            : Outcome.Success(this.Rejected(verification.Findings, by, at));
    }

    /// <summary>Asks for papers after all, for verification found that one is missing or does not prove what it should.</summary>
    /// <param name="note">Which, and why; not empty, at most 2,000 characters.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <param name="setAside">Papers that prove nothing and no longer count, so that better ones of the same kind can be handed in; none when not given.</param>
    /// <returns>
    /// The incomplete claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-009</c> or <c>-010</c> (no note, a note too long), <c>-037</c> (a paper is set aside that was not handed in).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<IncompleteClaim<TCase>> AskForPapers(string note, ClaimActor by, LocalDateTime at, ClaimPapers? setAside = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        var missing = (setAside ?? ClaimPapers.None).Without(this.Papers);
        if ((this.Refusal(ClaimAction.AskForPapers, by, at) ?? ClaimFaults.OfNote(note) ?? (missing.IsEmpty ? null : ClaimFaults.PaperNotThere(missing))) is { } refusal)
        {
            return Outcome.Failure<IncompleteClaim<TCase>>(refusal);
        }

        var asked = this.Next(ClaimAction.AskForPapers, by, at, new() { Note = note, Papers = setAside is { IsEmpty: false } ? setAside : null });
        return Outcome.Success((IncompleteClaim<TCase>)new IncompleteClaim<TCase>(this, asked).Staying(asked, papers: setAside is null ? this.Papers : this.Papers.Without(setAside)));
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => (next.Action, this.Refusal(next.Action, next.By, next.At), next.Facts) switch
    {
        (ClaimAction.Determine, null, { Award: { } award, Findings: var findings }) => Outcome.Success<ClaimState>(this.Determined(award, findings, next.By, next.At)),
        (ClaimAction.Reject, null, { Findings: { IsEmpty: false } findings }) => Outcome.Success<ClaimState>(this.Rejected(findings, next.By, next.At)),
        (ClaimAction.AskForPapers, null, { Note: { } note }) => Up(this.AskForPapers(note, next.By, next.At, next.Facts?.Papers)),
        _ => this.ReplayHere(next),
    };

    private static DomainError Standing(ClaimFinding finding)
    {
        var (point, reason) = (new ErrorArgument("point", ClaimPhrases.Of(finding.Point)), new ErrorArgument("reason", finding.Reason));
        return finding.Citation is { } citation
            ? DomainError.Of(ErrorCatalog.ClaimRefusalStands, "Verification", citation, point, reason)
            : DomainError.Of(ErrorCatalog.ClaimRefusalStands, "Verification", point, reason);
    }

    private DomainError? OfOther(ClaimVerification verification, LocalDateTime at) =>
        at.Date < verification.On ? ClaimFaults.Backwards(at, verification.On.AtMidnight())
        : ReferenceEquals(verification.Case, this.Case) && verification.Version == this.Version && string.Equals(verification.ClaimId, this.Id, StringComparison.Ordinal)
            ? null
            : DomainError.Of(ErrorCatalog.ClaimVerificationOfOther, "Verification");

    private DeterminedClaim<TCase> Determined(ClaimAward award, ImmutableArray<ClaimFinding> findings, ClaimActor by, LocalDateTime at) =>
        new(this, this.Next(ClaimAction.Determine, by, at, new() { Award = award, Findings = findings }), award);

    private RejectedClaim<TCase> Rejected(ImmutableArray<ClaimFinding> findings, ClaimActor by, LocalDateTime at) =>
        new(this, this.Next(ClaimAction.Reject, by, at, new() { Findings = findings }));
}
