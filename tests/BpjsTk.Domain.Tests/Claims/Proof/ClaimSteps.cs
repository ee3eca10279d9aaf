using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>
/// Makes any transition of any claim by the public method of its state, with arguments that fit the claim as it stands. Bits of a number ask for other arguments: 1 a wrong one, 2 other papers, 4 what is paid at once
/// instead of a pension, 8 evidence that proves nothing, 16 no words.
/// </summary>
internal static partial class ClaimSteps
{
    internal const int Wrong = 1;
    internal const int OtherPapers = 2;
    internal const int AtOnce = 4;
    internal const int Bare = 8;
    internal const int Wordless = 16;

    internal static readonly LocalDateTime Start = new(2026, 3, 2, 9, 0);

    private static readonly Kpj Number = Kpj.FromText("18012345678").Value;
    private static readonly ClaimFinding Refusing = new(DecisionPoint.Term, FindingResult.Refuses, new("terlambat", "too late"), Citation.FromText("PP 44/2015 Pasal 26"));

    internal static ClaimCase CaseOf(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => JkkCase.Accident(Number, Segment.Pu, Start.PlusDays(-1)),
        SocialProgram.Jkm => JkmCase.Death(Number, Segment.Pu, new(2026, 3, 1)),
        SocialProgram.Jht => JhtCase.Create(Number, Segment.Pu, JhtClaimReason.FixedTermEnded, new(2026, 1, 1), JhtChannel.Branch, Rp(20)).Value,
        SocialProgram.Jp => JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Retired, new(2026, 1, 15)),
        _ => JkpCase.Dismissal(Number, new(2026, 2, 1)),
    };

    /// <summary>Begins a claim; <see langword="null"/> where no method begins one so.</summary>
    internal static Outcome<ClaimState>? Begin(SocialProgram program, ClaimAction action, ClaimActor by, LocalDateTime at, int other = 0) => (action, CaseOf(program)) switch
    {
        (ClaimAction.NotifySuspicion, JkkCase accident) =>
            Up(ClaimFile.NotifySuspicion("W-1", accident, Has(other, Wrong) ? SuspicionItems.Contact : (SuspicionItems)7, by, at)),
        (ClaimAction.ReportStageOne, JkkCase accident) => Up(ClaimFile.ReportStageOne("W-1", accident, by, at)),
        (ClaimAction.Open, JkmCase death) => Up(ClaimFile.Open("W-1", death, by, at)),
        (ClaimAction.Open, JhtCase savings) => Up(ClaimFile.Open("W-1", savings, by, at)),
        (ClaimAction.Open, JpCase pension) => Up(ClaimFile.Open("W-1", pension, by, at)),
        (ClaimAction.Open, JkpCase dismissal) => Up(ClaimFile.Open("W-1", dismissal, by, at)),
        _ => null,
    };

    /// <summary>Makes a transition; <see langword="null"/> where the type of the state has no method for it.</summary>
    internal static Outcome<ClaimState>? Take(ClaimState claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other = 0) => claim switch
    {
        ClaimState<JkkCase> accident => Jkk(accident, action, by, at, other) ?? AtOncePaid(accident, action, by, at, other) ?? Common(accident, action, by, at, other),
        ClaimState<JkmCase> death => Filed(death, action, by, at) ?? AtOncePaid(death, action, by, at, other) ?? Common(death, action, by, at, other),
        ClaimState<JhtCase> savings => Filed(savings, action, by, at) ?? AtOncePaid(savings, action, by, at, other) ?? Common(savings, action, by, at, other),
        ClaimState<JpCase> pension => Jp(pension, action, by, at, other) ?? Filed(pension, action, by, at) ?? AtOncePaid(pension, action, by, at, other) ?? Common(pension, action, by, at, other),
        ClaimState<JkpCase> dismissal => Jkp(dismissal, action, by, at, other) ?? Filed(dismissal, action, by, at) ?? Common(dismissal, action, by, at, other),
        _ => null,
    };

    private static Outcome<ClaimState>? Common<TCase>(ClaimState<TCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other)
        where TCase : ClaimCase => (claim, action) switch
        {
            (DraftClaim<TCase> draft, ClaimAction.Submit) => Up(draft.Submit(by, at)),
            (DraftClaim<TCase> draft, ClaimAction.Withdraw) => Up(draft.Withdraw(by, at)),
            (DraftClaim<TCase> draft, ClaimAction.AddPapers) => Up(draft.AddPapers(Papers(claim, other), by, at)),
            (DraftClaim<TCase> draft, ClaimAction.Correct) => Up(draft.Correct((TCase)CaseOf(claim.Case.Program), Note(other), by, at)),
            (SubmittedClaim<TCase> submitted, ClaimAction.AskForPapers) => Up(submitted.AskForPapers(by, at)),
            (SubmittedClaim<TCase> submitted, ClaimAction.AcceptPapers) => Up(submitted.AcceptPapers(by, at)),
            (SubmittedClaim<TCase> submitted, ClaimAction.Withdraw) => Up(submitted.Withdraw(by, at)),
            (SubmittedClaim<TCase> submitted, ClaimAction.Correct) => Up(submitted.Correct((TCase)CaseOf(claim.Case.Program), Note(other), by, at)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Resubmit) => Up(incomplete.Resubmit(by, at)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Withdraw) => Up(incomplete.Withdraw(by, at)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.AddPapers) => Up(incomplete.AddPapers(Papers(claim, other), by, at)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Correct) => Up(incomplete.Correct((TCase)CaseOf(claim.Case.Program), Note(other), by, at)),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Determine) => Up(verified.Determine(Verification(claim, Has(other, Wrong), other), by, at)),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Reject) => Up(verified.Reject(Verification(claim, !Has(other, Wrong), other), by, at)),
            (ClaimUnderVerification<TCase> verified, ClaimAction.AskForPapers) => Up(verified.AskForPapers(Note(other), by, at)),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Correct) => Up(verified.Correct((TCase)CaseOf(claim.Case.Program), Note(other), by, at)),
            (DeterminedClaim<TCase> determined, ClaimAction.Dispute) => Up(determined.Dispute(Note(other), by, at)),
            (RejectedClaim<TCase> rejected, ClaimAction.Dispute) => Up(rejected.Dispute(Note(other), by, at)),
            (DisputedClaim<TCase> disputed, ClaimAction.Determine) => Up(disputed.Determine(Statement(claim.Case.Program, other), by, at)),
            (DisputedClaim<TCase> disputed, ClaimAction.Reject) => Up(disputed.Reject(Note(other), by, at)),
            (PaidClaim<TCase> paid, ClaimAction.ReturnPayment) => Up(paid.ReturnPayment(Note(other), by, at)),
            (_, ClaimAction.MarkForReview) => Up(claim.MarkForReview(by, at)),
            (_, ClaimAction.EndReview) => Up(claim.EndReview(by, at)),
            _ => null,
        };

    private static Outcome<ClaimState>? AtOncePaid<TCase>(ClaimState<TCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at, int other)
        where TCase : ClaimCase, IPaidAtOnce =>
        (claim, action) is (DeterminedClaim<TCase> determined, ClaimAction.Pay) ? Up(determined.Pay(Amount(determined.Award.Total, other), by, at)) : null;

    private static Outcome<ClaimState>? Filed<TCase>(ClaimState<TCase> claim, ClaimAction action, ClaimActor by, LocalDateTime at)
        where TCase : ClaimCase, IFiledCase =>
        (claim, action) is (DisputedClaim<TCase> disputed, ClaimAction.Escalate) ? Up(disputed.Escalate(by, at)) : null;

    private static ClaimVerification Verification(ClaimState claim, bool isRefused, int other) =>
        new(claim, claim.Last.At.Date, isRefused ? [Refusing] : [], Statement(claim.Case.Program, other), CoverPayer.Agency);

    private static BenefitStatement Statement(SocialProgram program, int other)
    {
        var (kind, count) = program switch
        {
            SocialProgram.Jkk => (BenefitKind.TemporaryIncapacity, 1),
            SocialProgram.Jkm => (BenefitKind.Funeral, 1),
            SocialProgram.Jht => (BenefitKind.JhtBalance, 1),
            SocialProgram.Jp => (Has(other, AtOnce) ? BenefitKind.PensionLumpSum : BenefitKind.Pension, 1),
            _ => (BenefitKind.UnemploymentCash, 3),
        };
        return new(
            new(2026, 3, 1),
            LawBook.Default,
            PolicySet.Default,
            [.. Enumerable.Repeat(new BenefitLine(program, kind, new("a", "a"), new("b", "b"), ExactRupiah.From(Rp(20)), Rounding.HalfUpToSen, BenefitSources.Of(Confidence.Confirmed, "PP 45/2015 Pasal 17")), count)],
            []);
    }

    // What is missing; when nothing is, or other papers are asked for, the first one that is not there.
    private static ClaimPapers Papers(ClaimState claim, int other)
    {
        ImmutableArray<ClaimDocument> missing = [.. claim.Checklist.Missing.Select(requirement => requirement.AnyOf.Documents[0])];
        return missing.IsEmpty || Has(other, OtherPapers)
            ? ClaimPapers.Of(Enum.GetValues<ClaimDocument>().Except(claim.Papers.Documents).Append(ClaimDocument.OtherWill).First())
            : ClaimPapers.Of(missing.AsSpan());
    }

    private static Rupiah Amount(Rupiah right, int other) => Has(other, Wrong) ? right + Rp(1) : right;

    private static string Note(int other) => Has(other, Wordless) ? " " : "tidak sesuai";

    private static bool Has(int other, int bit) => (other & bit) != 0;

    private static Rupiah Rp(long amount) => Rupiah.FromRupiah(amount);

    private static Outcome<ClaimState> Up<TState>(Outcome<TState> outcome)
        where TState : ClaimState => outcome.TryGet(out var state, out var errors) ? Outcome.Success<ClaimState>(state) : Outcome.Failure<ClaimState>(errors);
}
