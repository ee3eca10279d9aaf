using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>Several writers at one claim: the version lets one of them win and the others look again, and a state may be used by all at once.</summary>
public class ConcurrentClaimTests
{
    private static readonly ClaimDocument[] Papers =
    [
        ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard, ClaimDocument.FamilyCard, ClaimDocument.BankBook, ClaimDocument.TaxCard, ClaimDocument.RequestForm, ClaimDocument.DeathCertificate, ClaimDocument.Passport,
    ];

    [Fact]
    public void Of_two_writers_from_one_version_one_wins_and_the_other_decides_anew()
    {
        var store = new ClaimStore(Draft());
        var (first, second) = ((DraftClaim<JhtCase>)store.Load(), (DraftClaim<JhtCase>)store.Load());
        var submitted = first.Submit(ClaimActor.Participant, ClaimSteps.Start).Value;
        var withdrawn = second.Withdraw(ClaimActor.Participant, ClaimSteps.Start).Value;

        Assert.True(store.TryAdd(submitted, first.Version));
        Assert.False(store.TryAdd(withdrawn, second.Version));

        var now = Assert.IsType<SubmittedClaim<JhtCase>>(store.Load());
        Assert.True(store.TryAdd(now.Withdraw(ClaimActor.Participant, ClaimSteps.Start).Value, now.Version));
        Assert.Equal([ClaimAction.Open, ClaimAction.Submit, ClaimAction.Withdraw], store.Load().Events.Select(step => step.Action));
    }

    [Fact]
    public void Writers_who_look_again_when_they_lose_lose_nothing()
    {
        var store = new ClaimStore(Draft());
        Parallel.ForEach(Papers, paper =>
        {
            var isAdded = false;
            while (!isAdded)
            {
                var claim = (DraftClaim<JhtCase>)store.Load();
                isAdded = store.TryAdd(claim.AddPapers(ClaimPapers.Of(paper), ClaimActor.Participant, ClaimSteps.Start).Value, claim.Version);
            }
        });

        var end = store.Load();
        Assert.Equal((1 + Papers.Length, ClaimPapers.Of(Papers)), (end.Version, end.Papers));
        Assert.Equal(Enumerable.Range(1, 1 + Papers.Length), end.Events.Select(step => step.Number));
    }

    [Fact]
    public void An_event_that_lost_does_not_follow_what_won()
    {
        var draft = Draft();
        var winner = draft.Submit(ClaimActor.Participant, ClaimSteps.Start).Value;
        var loser = draft.Withdraw(ClaimActor.Participant, ClaimSteps.Start).Value;

        Refused(ClaimFile.Rebuild([.. winner.Events, loser.Last]));
        static void Refused(Outcome<ClaimState> outcome) => Assert.Equal("BPJSTK-CLM-032", Assert.Single(outcome.Errors).Code.Id);
    }

    [Fact]
    public void A_state_that_all_use_at_once_stays_as_it_is_and_answers_each_by_his_own_event()
    {
        var draft = Draft();
        var (type, version, papers, last) = (draft.GetType(), draft.Version, draft.Papers, draft.Last);
        var after = new ClaimState[2_000];
        Parallel.For(0, after.Length, i => after[i] = (i % 4) switch
        {
            0 => draft.Submit(ClaimActor.Participant, ClaimSteps.Start.PlusMinutes(i)).Value,
            1 => draft.Withdraw(ClaimActor.Participant, ClaimSteps.Start.PlusMinutes(i)).Value,
            2 => draft.AddPapers(ClaimPapers.Of(Papers[i % Papers.Length]), ClaimActor.Participant, ClaimSteps.Start.PlusMinutes(i)).Value,
            _ => draft.MarkForReview(ClaimActor.Agency, ClaimSteps.Start.PlusMinutes(i)).Value,
        });

        Assert.Equal((type, version, papers, last, false), (draft.GetType(), draft.Version, draft.Papers, draft.Last, draft.IsUnderReview));
        ClaimAction[] actions = [ClaimAction.Submit, ClaimAction.Withdraw, ClaimAction.AddPapers, ClaimAction.MarkForReview];
        Assert.All(after.Index(), one => Assert.Equal(
            (version + 1, actions[one.Index % 4], ClaimSteps.Start.PlusMinutes(one.Index), last),
            (one.Item.Version, one.Item.Last.Action, one.Item.Last.At, one.Item.Events[^2])));
    }

    private static DraftClaim<JhtCase> Draft() =>
        (DraftClaim<JhtCase>)ClaimSteps.Begin(SocialProgram.Jht, ClaimAction.Open, ClaimActor.Participant, ClaimSteps.Start)!.Value.Value;
}
