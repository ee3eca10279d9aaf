using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>Begins claims, and makes them again from their events.</summary>
public static class ClaimFile
{
    /// <summary>The most characters of the identity of a claim.</summary>
    public const int LongestId = 64;

    /// <summary>Begins a claim of JKM, JHT, JP or JKP as a draft.</summary>
    /// <typeparam name="TCase">What it is about.</typeparam>
    /// <param name="id">The identity that the application gives it: 1 to 64 characters.</param>
    /// <param name="claimCase">What it is about.</param>
    /// <param name="by">The claimant.</param>
    /// <param name="at">When; every time of the claim is in one zone.</param>
    /// <returns>The draft, or <c>BPJSTK-CLM-003</c> (not by this one), <c>-005</c> (before what happened), <c>-029</c> (no identity, or too long).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="claimCase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<DraftClaim<TCase>> Open<TCase>(string id, TCase claimCase, ClaimActor by, LocalDateTime at)
        where TCase : ClaimCase, IFiledCase =>
        Begin(id, claimCase, ClaimAction.Open, by, at) is { } refusal
            ? Outcome.Failure<DraftClaim<TCase>>(refusal)
            : Outcome.Success(new DraftClaim<TCase>(First(id, claimCase, ClaimAction.Open, by, at), claimCase));

    /// <summary>Notes that somebody tells of a suspected work accident or occupational disease (Permenaker 5/2021 Pasal 8A, 48A). It does not replace the report of stage I.</summary>
    /// <param name="id">The identity that the application gives the claim: 1 to 64 characters.</param>
    /// <param name="accident">The accident or disease.</param>
    /// <param name="told">What was told.</param>
    /// <param name="by">Who tells.</param>
    /// <param name="at">When.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>
    /// The suspicion, or <c>BPJSTK-CLM-003</c> (not by this one), <c>-005</c> (before what happened), <c>-029</c> (no identity, or too long), <c>-030</c> (too little told), <c>BPJSTK-LAW-001</c> before 24 February 2025.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="accident"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor, or <paramref name="told"/> has a flag that is none.</exception>
    public static Outcome<SuspectedAccident> NotifySuspicion(string id, JkkCase accident, SuspicionItems told, ClaimActor by, LocalDateTime at, LawBook? book = null)
    {
        const SuspicionItems All = SuspicionItems.ParticipantNumber
            | SuspicionItems.Course
            | SuspicionItems.Contact
            | SuspicionItems.KindOfWork
            | SuspicionItems.TimeInWork
            | SuspicionItems.Exposure
            | SuspicionItems.Diagnosis;
        if ((told & ~All) != SuspicionItems.None)
        {
            throw new ArgumentOutOfRangeException(nameof(told), told, null);
        }

        if (Begin(id, accident, ClaimAction.NotifySuspicion, by, at) is { } refusal)
        {
            return Outcome.Failure<SuspectedAccident>(refusal);
        }

        var items = accident.IsDisease
            ? SuspicionItems.ParticipantNumber | SuspicionItems.Contact | SuspicionItems.KindOfWork | SuspicionItems.TimeInWork | SuspicionItems.Exposure | SuspicionItems.Diagnosis
            : SuspicionItems.ParticipantNumber | SuspicionItems.Course | SuspicionItems.Contact;
        var parameter = accident.IsDisease ? LawParameters.ClaimSuspicionDiseaseItems : LawParameters.ClaimSuspicionAccidentItems;
        return (book ?? LawBook.Default).TimelineOf(parameter).At(at.Date).Then(least =>
        {
            var count = System.Numerics.BitOperations.PopCount((uint)(told & items));
            return count < least.Value
                ? Outcome.Failure<SuspectedAccident>(DomainError.Of(
                    ErrorCatalog.ClaimToldTooLittle, "Told", least.Citations[0], new ErrorArgument("told", count), new ErrorArgument("least", least.Value)))
                : Outcome.Success(new SuspectedAccident(First(id, accident, ClaimAction.NotifySuspicion, by, at, told), accident));
        });
    }

    /// <summary>Reports a work accident or an occupational disease, stage I (PP 44/2015 Pasal 43(1), 44(1)).</summary>
    /// <param name="id">The identity that the application gives the claim: 1 to 64 characters.</param>
    /// <param name="accident">The accident or disease.</param>
    /// <param name="by">The employer; of self-employed participants and migrant workers the participant or the family.</param>
    /// <param name="at">When.</param>
    /// <returns>The reported accident, or <c>BPJSTK-CLM-003</c> (not by this one), <c>-005</c> (before what happened), <c>-029</c> (no identity, or too long).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="accident"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public static Outcome<ReportedAccident> ReportStageOne(string id, JkkCase accident, ClaimActor by, LocalDateTime at) =>
        Begin(id, accident, ClaimAction.ReportStageOne, by, at) is { } refusal
            ? Outcome.Failure<ReportedAccident>(refusal)
            : Outcome.Success(new ReportedAccident(First(id, accident, ClaimAction.ReportStageOne, by, at), accident));

    /// <summary>Makes a claim again from its events; what was decided is taken as it was decided, and only what the table does not allow is refused.</summary>
    /// <param name="events">The events of one claim, from the first one on, without gaps.</param>
    /// <returns>The claim, or <c>BPJSTK-CLM-031</c> (no events), <c>-032</c> (an event of another claim, or out of order), <c>-033</c> (an event without what it should bring), and the refusals of the transitions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public static Outcome<ClaimState> Rebuild(IEnumerable<ClaimEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ClaimState? claim = null;
        foreach (var next in events)
        {
            if (!After(claim, next).TryGet(out claim, out var errors))
            {
                return Outcome.Failure<ClaimState>(errors);
            }
        }

        return claim is null ? Outcome.Failure<ClaimState>(DomainError.Of(ErrorCatalog.ClaimWithoutEvents, "Events")) : Outcome.Success(claim);
    }

    /// <summary>Does again what one event says, after those before it.</summary>
    internal static Outcome<ClaimState> After(ClaimState? claim, ClaimEvent next)
    {
        var expected = (claim?.Version ?? 0) + 1;
        return next.Number != expected || (claim is not null && !string.Equals(claim.Id, next.ClaimId, StringComparison.Ordinal))
            ? Outcome.Failure<ClaimState>(DomainError.Of(ErrorCatalog.ClaimEventOutOfOrder, "Events", new ErrorArgument("number", next.Number), new ErrorArgument("expected", expected)))
            : claim is null ? Begun(next) : claim.Replay(next);
    }

    private static Outcome<ClaimState> Begun(ClaimEvent first) => first.Facts?.Case is { } claimCase
        ? Begin(first.ClaimId, claimCase, first.Action, first.By, first.At) is { } refusal
            ? Outcome.Failure<ClaimState>(refusal)
            : (first.Action, claimCase) switch
            {
                (ClaimAction.NotifySuspicion, JkkCase accident) => Outcome.Success<ClaimState>(new SuspectedAccident(first, accident)),
                (ClaimAction.ReportStageOne, JkkCase accident) => Outcome.Success<ClaimState>(new ReportedAccident(first, accident)),
                (ClaimAction.Open, JkmCase death) => Outcome.Success<ClaimState>(new DraftClaim<JkmCase>(first, death)),
                (ClaimAction.Open, JhtCase savings) => Outcome.Success<ClaimState>(new DraftClaim<JhtCase>(first, savings)),
                (ClaimAction.Open, JpCase pension) => Outcome.Success<ClaimState>(new DraftClaim<JpCase>(first, pension)),
                (ClaimAction.Open, JkpCase dismissal) => Outcome.Success<ClaimState>(new DraftClaim<JkpCase>(first, dismissal)),
                _ => Outcome.Failure<ClaimState>(ClaimFaults.EventIncomplete(first)),
            }
        : Outcome.Failure<ClaimState>(ClaimFaults.EventIncomplete(first));

    private static ClaimEvent First(string id, ClaimCase claimCase, ClaimAction action, ClaimActor by, LocalDateTime at, SuspicionItems? told = null) =>
        new(id, null, action, by, at, new() { Case = claimCase, Told = told });

    private static DomainError? Begin(string id, ClaimCase claimCase, ClaimAction action, ClaimActor by, LocalDateTime at)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(claimCase);
        ClaimFaults.Against(by);

        if (string.IsNullOrWhiteSpace(id) || id.Length > LongestId)
        {
            return DomainError.Of(ErrorCatalog.ClaimIdBad, "Id", new ErrorArgument("most", LongestId));
        }

        if (ClaimTable.Find(claimCase.Program, null, action) is not { } row)
        {
            return DomainError.Of(ErrorCatalog.ClaimNotFromHere, "Action", new ErrorArgument("action", ClaimPhrases.Of(action)), new ErrorArgument("status", "-"));
        }

        if ((claimCase.Narrowed(action, row.Actors) & by) == ClaimActor.None)
        {
            return ClaimFaults.NotBy(row, claimCase, by);
        }

        return at < claimCase.NotBefore ? ClaimFaults.BeforeEvent(at, claimCase.NotBefore.Value) : null;
    }
}
