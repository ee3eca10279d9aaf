using BpjsTk.Domain;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Claims;

/// <summary>Makes the transition that somebody asks for by the method that the state has for it. What the state has no method for, the library refuses in its own words.</summary>
internal static partial class ClaimMover
{
    /// <summary>Moves a claim on.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="asked">What is asked for, read by the library as if it were an event.</param>
    /// <param name="form">What a decision is based on; <see langword="null"/> when nothing was given.</param>
    internal static Outcome<ClaimState> Move(ClaimState claim, ClaimEvent asked, VerificationForm? form)
    {
        var step = new Step(asked, form);
        return claim switch
        {
            ClaimState<JkkCase> accident => Jkk(accident, step) ?? AtOnce(accident, step) ?? Common(accident, step),
            ClaimState<JkmCase> death => Filed(death, step) ?? AtOnce(death, step) ?? Common(death, step),
            ClaimState<JhtCase> savings => Filed(savings, step) ?? AtOnce(savings, step) ?? Common(savings, step),
            ClaimState<JpCase> pension => Jp(pension, step) ?? Filed(pension, step) ?? AtOnce(pension, step) ?? Common(pension, step),
            ClaimState<JkpCase> dismissal => Jkp(dismissal, step) ?? Filed(dismissal, step) ?? Common(dismissal, step),
            _ => null,
        }
        ?? Refused(claim, asked);
    }

    // A journal is taken as it was decided; what is asked for is not, so that nothing but a refusal may come back from there.
    private static Outcome<ClaimState> Refused(ClaimState claim, ClaimEvent asked)
    {
        var refusal = ClaimFile.Rebuild([.. claim.Events, asked]);
        return refusal.IsSuccess ? throw new InvalidOperationException($"The desk does not know how to make {asked.Action} from {claim.Status}.") : refusal;
    }

    private static Outcome<ClaimState>? Common<TCase>(ClaimState<TCase> claim, Step step)
        where TCase : ClaimCase => (claim, step.Action) switch
        {
            (DraftClaim<TCase> draft, ClaimAction.AddPapers) => Up(draft.AddPapers(step.Papers, step.By, step.At)),
            (DraftClaim<TCase> draft, ClaimAction.Submit) => Up(draft.Submit(step.By, step.At)),
            (DraftClaim<TCase> draft, ClaimAction.Withdraw) => Up(draft.Withdraw(step.By, step.At)),
            (DraftClaim<TCase> draft, ClaimAction.Correct) => step.Corrected<TCase>().Then(one => Up(draft.Correct(one, step.Note, step.By, step.At))),
            (SubmittedClaim<TCase> submitted, ClaimAction.AskForPapers) => Up(submitted.AskForPapers(step.By, step.At)),
            (SubmittedClaim<TCase> submitted, ClaimAction.AcceptPapers) => Up(submitted.AcceptPapers(step.By, step.At)),
            (SubmittedClaim<TCase> submitted, ClaimAction.Withdraw) => Up(submitted.Withdraw(step.By, step.At)),
            (SubmittedClaim<TCase> submitted, ClaimAction.Correct) => step.Corrected<TCase>().Then(one => Up(submitted.Correct(one, step.Note, step.By, step.At))),
            (IncompleteClaim<TCase> incomplete, ClaimAction.AddPapers) => Up(incomplete.AddPapers(step.Papers, step.By, step.At)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Resubmit) => Up(incomplete.Resubmit(step.By, step.At)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Withdraw) => Up(incomplete.Withdraw(step.By, step.At)),
            (IncompleteClaim<TCase> incomplete, ClaimAction.Correct) => step.Corrected<TCase>().Then(one => Up(incomplete.Correct(one, step.Note, step.By, step.At))),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Determine) => Verify(verified, step).Then(found => Up(verified.Determine(found, step.By, step.At))),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Reject) => Verify(verified, step).Then(found => Up(verified.Reject(found, step.By, step.At))),
            (ClaimUnderVerification<TCase> verified, ClaimAction.AskForPapers) => Up(verified.AskForPapers(step.Note, step.By, step.At, step.SetAside)),
            (ClaimUnderVerification<TCase> verified, ClaimAction.Correct) => step.Corrected<TCase>().Then(one => Up(verified.Correct(one, step.Note, step.By, step.At))),
            (DeterminedClaim<TCase> determined, ClaimAction.Dispute) => Up(determined.Dispute(step.Note, step.By, step.At)),
            (RejectedClaim<TCase> rejected, ClaimAction.Dispute) => Up(rejected.Dispute(step.Note, step.By, step.At)),
            (DisputedClaim<TCase> disputed, ClaimAction.Determine) => VerificationReader.Compute(claim, step.Facts, step.At.Date).Then(statement => Up(disputed.Determine(statement, step.By, step.At))),
            (DisputedClaim<TCase> disputed, ClaimAction.Reject) => Up(disputed.Reject(step.Note, step.By, step.At)),
            (PaidClaim<TCase> paid, ClaimAction.ReturnPayment) => Up(paid.ReturnPayment(step.Note, step.By, step.At)),
            (_, ClaimAction.MarkForReview) => Up(claim.MarkForReview(step.By, step.At)),
            (_, ClaimAction.EndReview) => Up(claim.EndReview(step.By, step.At)),
            _ => null,
        };

    private static Outcome<ClaimState>? AtOnce<TCase>(ClaimState<TCase> claim, Step step)
        where TCase : ClaimCase, IPaidAtOnce =>
        (claim, step.Action) is (DeterminedClaim<TCase> determined, ClaimAction.Pay) ? Up(determined.Pay(step.Amount, step.By, step.At)) : null;

    private static Outcome<ClaimState>? Filed<TCase>(ClaimState<TCase> claim, Step step)
        where TCase : ClaimCase, IFiledCase =>
        (claim, step.Action) is (DisputedClaim<TCase> disputed, ClaimAction.Escalate) ? Up(disputed.Escalate(step.By, step.At)) : null;

    private static Outcome<ClaimVerification> Verify(ClaimState claim, Step step) => VerificationReader.Verify(claim, step.Facts, step.At.Date);

    private static Outcome<ClaimState> Up<TState>(Outcome<TState> outcome)
        where TState : ClaimState => outcome.Select(state => (ClaimState)state);
}
