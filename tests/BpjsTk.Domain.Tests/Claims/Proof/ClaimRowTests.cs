using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>Every row of the table is taken through the public methods, by somebody whom it names, and from no state leads a method that it does not name.</summary>
public class ClaimRowTests
{
    public static TheoryData<SocialProgram, ClaimStatus?, ClaimAction, ClaimStatus, string> Rows
    {
        get
        {
            var rows = new TheoryData<SocialProgram, ClaimStatus?, ClaimAction, ClaimStatus, string>();
            foreach (var row in ClaimTable.Rows)
            {
                rows.Add(row.Program, row.From, row.Action, row.To, string.Join("; ", row.Citations));
            }

            return rows;
        }
    }

    public static TheoryData<SocialProgram> Programs => [.. Enum.GetValues<SocialProgram>()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_row_is_taken_and_cites_its_article(SocialProgram program, ClaimStatus? from, ClaimAction action, ClaimStatus to, string article)
    {
        var taken = ClaimSearch.Taken(program, from, action);

        Assert.True(taken is not null, $"Nothing took {action} from {from} of {program} [{article}].");
        var (before, after) = taken.Value;
        Assert.Equal((from, to, action, (before?.Version ?? 0) + 1), (before?.Status, after.Status, after.Last.Action, after.Version));
        Assert.Matches("^(UU|PP|Permenaker) \\d+/\\d{4} ", article);

        // Somebody whom the row does not name is refused where he stands.
        var row = ClaimTable.Of(program).Single(one => one.From == from && one.Action == action);
        Assert.Contains(after.Last.By, ClaimSearch.Each(row.Actors));
        Assert.All(ClaimSearch.Each(~row.Actors), other => Assert.Equal("BPJSTK-CLM-003", Again(program, before, action, other, after.Last.At).Errors[0].Code.Id));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void An_action_without_a_row_has_no_method_or_is_refused(SocialProgram program)
    {
        foreach (var claim in ClaimTable.Of(program).Select(row => ClaimSearch.Taken(program, row.From, row.Action)!.Value.After).DistinctBy(claim => claim.Status))
        {
            foreach (var action in Enum.GetValues<ClaimAction>().Except(claim.Transitions.Select(row => row.Action)))
            {
                var outcome = ClaimSteps.Take(claim, action, ClaimActor.Agency, claim.Last.At);
                if (outcome is not null)
                {
                    // Alone the audits are methods of every state.
                    Assert.True(action is ClaimAction.MarkForReview or ClaimAction.EndReview, $"{claim.Status} {action}");
                    Assert.Equal("BPJSTK-CLM-002", outcome.Value.Errors[0].Code.Id);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void From_every_state_an_end_can_be_reached(SocialProgram program)
    {
        HashSet<ClaimStatus> ending = [ClaimStatus.Paid, ClaimStatus.Withdrawn, ClaimStatus.Lapsed, ClaimStatus.Stopped, ClaimStatus.Ended];
        for (var before = 0; before < ending.Count;)
        {
            before = ending.Count;
            ending.UnionWith(ClaimTable.Of(program).Where(row => ending.Contains(row.To)).Select(row => row.From).OfType<ClaimStatus>());
        }

        Assert.Subset(ending, ClaimTable.Of(program).Select(row => row.To).ToHashSet());
    }

    private static Outcome<ClaimState> Again(SocialProgram program, ClaimState? before, ClaimAction action, ClaimActor by, LocalDateTime at) =>
        (before is null ? ClaimSteps.Begin(program, action, by, at) : ClaimSteps.Take(before, action, by, at))!.Value;
}
