using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>Claims that walk at random: by the table or against it, by whoever, at whatever time, with arguments that fit or do not.</summary>
[Properties(MaxTest = 400)]
public sealed class ClaimWalkProperties
{
    private static readonly ClaimActor[] Actors = [.. ClaimSearch.Each((ClaimActor)16_383)];
    private static readonly Period[] Waits =
        [Period.FromHours(1), Period.FromDays(1), Period.FromDays(3), Period.FromMonths(1), Period.FromDays(2), Period.FromMonths(4), Period.FromHours(-1), Period.Zero];

    [Property]
    public void A_claim_of_JKK_never_leaves_the_table(int[] choices) => Walk(SocialProgram.Jkk, choices);

    [Property]
    public void A_claim_of_JKM_never_leaves_the_table(int[] choices) => Walk(SocialProgram.Jkm, choices);

    [Property]
    public void A_claim_of_JHT_never_leaves_the_table(int[] choices) => Walk(SocialProgram.Jht, choices);

    [Property]
    public void A_claim_of_JP_never_leaves_the_table(int[] choices) => Walk(SocialProgram.Jp, choices);

    [Property]
    public void A_claim_of_JKP_never_leaves_the_table(int[] choices) => Walk(SocialProgram.Jkp, choices);

    [Fact]
    public void Walks_reach_every_state_and_are_refused_too()
    {
        // Otherwise the properties above would hold of claims that never move.
        var walks = Enum.GetValues<SocialProgram>().SelectMany(program => Enumerable.Range(0, 300).Select(seed => Walk(program, [.. Enumerable.Range(seed * 100, 60)]))).ToArray();

        Assert.Equal(Enum.GetValues<ClaimStatus>().Length, walks.SelectMany(walk => walk).Select(claim => claim.Status).Distinct().Count());
        Assert.True(walks.Max(walk => walk.Count) > 20);
        Assert.All(walks, walk => Assert.InRange(walk.Count, 1, 60));
    }

    private static List<ClaimState> Walk(SocialProgram program, int[] choices)
    {
        var beginnings = ClaimTable.Of(program).Where(row => row.From is null).ToArray();
        var first = beginnings[choices.Length % beginnings.Length];
        var by = ClaimSearch.Each(first.Actors).First(actor => ClaimSteps.Begin(program, first.Action, actor, ClaimSteps.Start)!.Value.IsSuccess);
        List<ClaimState> claims = [ClaimSteps.Begin(program, first.Action, by, ClaimSteps.Start)!.Value.Value];
        for (var i = 0; i < choices.Length; i++)
        {
            if (Step(claims[^1], Bits(choices[i], i)) is { } after)
            {
                claims.Add(after);
            }
        }

        // Every prefix of the events makes the claim again as it was.
        foreach (var claim in claims)
        {
            var again = ClaimFile.Rebuild(claims[^1].Events.Take(claim.Version)).Value;
            Assert.Equal(Look(claim), Look(again));
            Assert.Equal(claim.ToText(Language.English), again.ToText(Language.English));
        }

        return claims;
    }

    // Takes one step, legal or not; null when it was refused, or no method is there.
    private static ClaimState? Step(ClaimState claim, uint bits)
    {
        var rows = ClaimTable.From(claim.Case.Program, claim.Status);
        var isOfTable = bits % 8 != 0 && !rows.IsEmpty;
        var action = isOfTable ? rows[(int)(bits >> 3 & 255) % rows.Length].Action : (ClaimAction)((bits >> 3 & 255) % 36);
        var row = rows.SingleOrDefault(one => one.Action == action);
        ClaimActor[] actors = row is not null && (bits >> 11 & 7) != 0 ? [.. ClaimSearch.Each(row.Actors)] : Actors;
        var by = actors[(int)(bits >> 14 & 15) % actors.Length];
        var other = (bits >> 18 & 3) == 0 ? (int)(bits >> 20 & 31) : (bits >> 20 & 1) == 0 ? ClaimSteps.AtOnce : 0;
        var at = claim.Last.At + Waits[bits >> 25 & 7];
        at = action == ClaimAction.Lapse && (bits >> 28 & 1) == 0 ? at.PlusYears(6) : at;
        var (before, papers, events) = (Look(claim), claim.Papers, claim.Events);

        var outcome = ClaimSteps.Take(claim, action, by, at, other);

        // Whatever came of it, the claim is as it was.
        Assert.Equal(before, Look(claim));
        Assert.Same(papers, claim.Papers);
        Assert.Equal(events.ToArray(), [.. claim.Events]);
        if (outcome is not { } answer)
        {
            Assert.Null(row);
            return null;
        }

        if (!answer.TryGet(out var after, out var errors))
        {
            Assert.NotEmpty(errors);
            return null;
        }

        Assert.NotNull(row);
        Assert.Equal((row.To, claim.Version + 1, action, by, at), (after.Status, after.Version, after.Last.Action, after.Last.By, after.Last.At));
        Assert.True((row.Actors & by) == by && at >= claim.Last.At);
        Assert.Equal([.. events, after.Last], after.Events.ToArray());
        return after;
    }

    private static (Type, ClaimStatus, ClaimPapers, int, bool, LocalDate, string) Look(ClaimState claim) =>
        (claim.GetType(), claim.Status, claim.Papers, claim.Version, claim.IsUnderReview, claim.Case.EventOn, Own(claim));

    // What a state has of its own.
    private static string Own(ClaimState claim) => claim switch
    {
        CertifiedAccident certified => $"{certified.Consequence}",
        DisputedAccident disputed => $"{disputed.Instance}",
        PensionInPayment pension => $"{pension.Case.Beneficiary} {pension.Monthly} {pension.ConfirmedOn} {pension.PaidThrough}",
        PensionSuspended suspended => $"{suspended.Case.Beneficiary} {suspended.Monthly} {suspended.ConfirmedOn} {suspended.PaidThrough}",
        PensionStopped stopped => $"{stopped.Case.Beneficiary} {stopped.Reason} {stopped.PaidThrough}",
        JkpMonthAwaited awaited => $"{awaited.NextMonth} of {awaited.Months}",
        JkpMonthFiled filed => $"{filed.Evidence.Month} {filed.Evidence.IsOutOfWork} {filed.MonthFiledOn} {filed.Amount}",
        JkpEnded ended => $"{ended.Reason}",
        DeterminedClaim<JhtCase> determined => $"{determined.Award.Total}",
        DisputedClaim<JhtCase> disputed => $"{disputed.Instance}",
        RejectedClaim<JhtCase> rejected => $"{rejected.Note} {rejected.Reasons.Length}",
        PaidClaim<JhtCase> paid => $"{paid.Award.Total} {paid.PaidAt}",
        _ => string.Empty,
    };

    // Small numbers are drawn first: spread them over all bits.
    private static uint Bits(int choice, int index)
    {
        unchecked
        {
            var bits = ((uint)choice * 2_654_435_761u) ^ ((uint)index * 2_246_822_519u);
            bits = (bits ^ (bits >> 15)) * 739_982_445u;
            return bits ^ (bits >> 12);
        }
    }
}
