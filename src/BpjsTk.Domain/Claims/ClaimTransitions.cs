using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>The transitions that several states share, each open to those states and programs alone that the table names.</summary>
public static class ClaimTransitions
{
    /// <summary>Hands in papers; the state stays.</summary>
    /// <typeparam name="TState">The state: a draft, an incomplete claim, or a reported accident.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="papers">The papers, none of them there already.</param>
    /// <param name="by">Who hands them in.</param>
    /// <param name="at">When.</param>
    /// <returns>The claim with the papers, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-006</c> (a paper twice).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="papers"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<TState> AddPapers<TState>(this TState claim, ClaimPapers papers, ClaimActor by, LocalDateTime at)
        where TState : ClaimState, ITakesPapers
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(papers);
        return Add(claim, papers, by, at);
    }

    /// <summary>Corrects what the claim is about, by a new event; what was said before stays in the events.</summary>
    /// <typeparam name="TState">The state: one before the amount is fixed.</typeparam>
    /// <typeparam name="TCase">What it is about.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="corrected">What is right.</param>
    /// <param name="note">What was wrong, not empty, at most 2,000 characters.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The corrected claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-005</c> (an event after the claim was begun), <c>-009</c> or <c>-010</c> (no note, a note too long).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/>, <paramref name="corrected"/> or <paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<TState> Correct<TState, TCase>(this TState claim, TCase corrected, string note, ClaimActor by, LocalDateTime at)
        where TState : ClaimState<TCase>, ICorrectable
        where TCase : ClaimCase
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(corrected);
        ArgumentNullException.ThrowIfNull(note);
        return Corrected(claim, corrected, note, by, at);
    }

    /// <summary>Draws the claim for an audit; the state stays.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The claim, or <c>BPJSTK-CLM-001</c> (time), <c>-002</c> (nothing follows this state), <c>-003</c> (not by this one), <c>-011</c> (drawn already).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<TState> MarkForReview<TState>(this TState claim, ClaimActor by, LocalDateTime at)
        where TState : ClaimState => Review(claim, ClaimAction.MarkForReview, true, by, at);

    /// <summary>Ends the audit; the state stays.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>The claim, or <c>BPJSTK-CLM-001</c> (time), <c>-002</c> (nothing follows this state), <c>-003</c> (not by this one), <c>-011</c> (not drawn).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<TState> EndReview<TState>(this TState claim, ClaimActor by, LocalDateTime at)
        where TState : ClaimState => Review(claim, ClaimAction.EndReview, false, by, at);

    /// <summary>Ends a claim of JKK that was not made while the right stood (PP 44/2015 Pasal 26).</summary>
    /// <typeparam name="TState">The state: one before stage II, which is the claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When, after the term.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-012</c> (the term runs).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<LapsedClaim<JkkCase>> Lapse<TState>(this TState claim, ClaimActor by, LocalDateTime at, LawBook? book = null)
        where TState : ClaimState<JkkCase>, IBeforeClaim
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Lapsed<JkkCase>(claim, by, at, book);
    }

    /// <summary>Ends a draft of JKP that was not filed while the right stood (PP 37/2021 Pasal 40).</summary>
    /// <param name="claim">The draft.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When, after the term.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The end, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-012</c> (the term runs), <c>BPJSTK-LAW-001</c> before JKP began.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<LapsedClaim<JkpCase>> Lapse(this DraftClaim<JkpCase> claim, ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Lapsed(claim, by, at, book);
    }

    /// <summary>Pays the award, whole and at once.</summary>
    /// <typeparam name="TCase">What it is about.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="amount">The amount, which is the total of the award.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The paid claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-007</c> (another amount than determined), <c>-013</c> (a pension is paid month by month).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<PaidClaim<TCase>> Pay<TCase>(this DeterminedClaim<TCase> claim, Rupiah amount, ClaimActor by, LocalDateTime at)
        where TCase : ClaimCase, IPaidAtOnce
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.PayWhole(amount, by, at);
    }

    /// <summary>Takes a dispute to the next instance, since this one did not settle it.</summary>
    /// <typeparam name="TCase">What it is about; a dispute of JKK goes to the Minister only after the inspector decided.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="by">A party.</param>
    /// <param name="at">When.</param>
    /// <returns>The dispute before the next instance, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-014</c> (there is no other instance).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<DisputedClaim<TCase>> Escalate<TCase>(this DisputedClaim<TCase> claim, ClaimActor by, LocalDateTime at)
        where TCase : ClaimCase, IFiledCase
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.GoOn(by, at);
    }

    internal static Outcome<TState> Add<TState>(TState claim, ClaimPapers papers, ClaimActor by, LocalDateTime at)
        where TState : ClaimState
    {
        var refusal = claim.Refusal(ClaimAction.AddPapers, by, at) ?? (claim.Papers.Overlaps(papers) ? ClaimFaults.PaperTwice(claim.Papers.Both(papers)) : null);
        return refusal is null
            ? Outcome.Success((TState)claim.Staying(claim.Next(ClaimAction.AddPapers, by, at, new() { Papers = papers }), papers: claim.Papers.With(papers)))
            : Outcome.Failure<TState>(refusal);
    }

    internal static Outcome<TState> Corrected<TState>(TState claim, ClaimCase corrected, string note, ClaimActor by, LocalDateTime at)
        where TState : ClaimState
    {
        if (claim.Refusal(ClaimAction.Correct, by, at) is { } refusal)
        {
            return Outcome.Failure<TState>(refusal);
        }

        if (corrected.GetType() != claim.Case.GetType())
        {
            return Outcome.Failure<TState>(DomainError.Of(ErrorCatalog.ClaimCaseOfOtherProgram, "Case"));
        }

        var begun = claim.Events[0].At;
        return ClaimFaults.OfNote(note) is { } fault
            ? Outcome.Failure<TState>(fault)
            : begun < corrected.NotBefore
                ? Outcome.Failure<TState>(ClaimFaults.BeforeEvent(begun, corrected.NotBefore.Value))
                : Outcome.Success((TState)claim.Staying(claim.Next(ClaimAction.Correct, by, at, new() { Case = corrected, Note = note }), corrected));
    }

    internal static Outcome<LapsedClaim<TCase>> Lapsed<TCase>(ClaimState<TCase> claim, ClaimActor by, LocalDateTime at, LawBook? book)
        where TCase : ClaimCase
    {
        if (claim.Refusal(ClaimAction.Lapse, by, at) is { } refusal)
        {
            return Outcome.Failure<LapsedClaim<TCase>>(refusal);
        }

        return ClaimDeadlines.Lapse(claim.Case, book).Then(term => ClaimFaults.Runs(at.Date, term!.DueOn, term.Citations[0]) is { } runs
            ? Outcome.Failure<LapsedClaim<TCase>>(runs)
            : Outcome.Success(new LapsedClaim<TCase>(claim, claim.Next(ClaimAction.Lapse, by, at))));
    }

    private static Outcome<TState> Review<TState>(TState claim, ClaimAction action, bool drawn, ClaimActor by, LocalDateTime at)
        where TState : ClaimState
    {
        Guard.Against.Null(claim);
        var refusal = claim.Refusal(action, by, at) ?? (claim.IsUnderReview == drawn ? DomainError.Of(ErrorCatalog.ClaimReviewStands, "Action", new ErrorArgument("action", ClaimPhrases.Of(action))) : null);
        return refusal is null
            ? Outcome.Success((TState)claim.Staying(claim.Next(action, by, at), isUnderReview: drawn))
            : Outcome.Failure<TState>(refusal);
    }
}
