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

    // Stated again by a human from the law.
    [Theory]
    [InlineData(SocialProgram.Jkk, null, ClaimAction.NotifySuspicion, "participant, family, union or group, clinic", "Permenaker 5/2021 Pasal 8A as amended by Permenaker 1/2025")]
    [InlineData(SocialProgram.Jkk, null, ClaimAction.ReportStageOne, "participant, family, employer", "PP 44/2015 Pasal 43(1)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Suspected, ClaimAction.ReportStageOne, "participant, family, employer", "PP 44/2015 Pasal 43(1)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Reported, ClaimAction.GuaranteeCare, "agency", "PP 44/2015 Pasal 25A as amended by PP 49/2023")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.CareGuaranteed, ClaimAction.ConfirmAccident, "agency", "PP 44/2015 Pasal 25A as amended by PP 49/2023")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.CareGuaranteed, ClaimAction.DenyAccident, "agency", "PP 44/2015 Pasal 25A as amended by PP 49/2023")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.AccidentDisputed, ClaimAction.ConfirmAccident, "labour inspector, Minister", "PP 44/2015 Pasal 45(2)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.AccidentConfirmed, ClaimAction.Certify, "doctor", "PP 44/2015 Pasal 43(4)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Certified, ClaimAction.ReportStageTwo, "participant, family, employer", "PP 44/2015 Pasal 43(5)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Certified, ClaimAction.Lapse, "agency", "PP 44/2015 Pasal 26")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Submitted, ClaimAction.AskForPapers, "agency", "PP 44/2015 Pasal 43(7)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.UnderVerification, ClaimAction.Determine, "agency", "PP 44/2015 Pasal 45(1)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Determined, ClaimAction.Dispute, "participant, family, heir, employer, agency", "PP 44/2015 Pasal 45(2)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Disputed, ClaimAction.Determine, "labour inspector, Minister", "PP 44/2015 Pasal 45(2)")]
    [InlineData(SocialProgram.Jkk, ClaimStatus.Determined, ClaimAction.Pay, "agency", "PP 44/2015 Pasal 37(2)")]
    [InlineData(SocialProgram.Jkm, null, ClaimAction.Open, "heir, who arranged the funeral", "PP 44/2015 Pasal 40(3)")]
    [InlineData(SocialProgram.Jkm, ClaimStatus.Determined, ClaimAction.Pay, "agency", "PP 44/2015 Pasal 40(3)")]
    [InlineData(SocialProgram.Jkm, ClaimStatus.Rejected, ClaimAction.Dispute, "participant, heir, who arranged the funeral, employer", "UU 24/2011 Pasal 48(2)")]
    [InlineData(SocialProgram.Jht, null, ClaimAction.Open, "participant, heir", "PP 46/2015 Pasal 31(1)")]
    [InlineData(SocialProgram.Jht, ClaimStatus.Determined, ClaimAction.Pay, "agency", "PP 46/2015 Pasal 31(3)")]
    [InlineData(SocialProgram.Jht, ClaimStatus.Disputed, ClaimAction.Determine, "complaint unit, mediator, district court", "UU 24/2011 Pasal 48(2)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.Determined, ClaimAction.StartPension, "agency", "PP 45/2015 Pasal 25(1)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.InPayment, ClaimAction.PayPension, "agency", "PP 45/2015 Pasal 25(2)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.InPayment, ClaimAction.ConfirmData, "participant, heir", "PP 45/2015 Pasal 26(1)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.InPayment, ClaimAction.Suspend, "agency", "PP 45/2015 Pasal 26(2)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.Suspended, ClaimAction.ConfirmData, "participant, heir", "PP 45/2015 Pasal 26(3)")]
    [InlineData(SocialProgram.Jp, ClaimStatus.Stopped, ClaimAction.PassOn, "agency", "PP 45/2015 Pasal 21")]
    [InlineData(SocialProgram.Jkp, ClaimStatus.Draft, ClaimAction.Lapse, "agency", "PP 37/2021 Pasal 40")]
    [InlineData(SocialProgram.Jkp, ClaimStatus.MonthAwaited, ClaimAction.FileMonth, "participant", "Permenaker 2/2025 Pasal 13")]
    [InlineData(SocialProgram.Jkp, ClaimStatus.MonthFiled, ClaimAction.PayMonth, "agency", "Permenaker 2/2025 Pasal 13(6)")]
    [InlineData(SocialProgram.Jkp, ClaimStatus.MonthAwaited, ClaimAction.End, "participant, family, agency", "PP 37/2021 Pasal 40")]
    [InlineData(SocialProgram.Jkp, ClaimStatus.Disputed, ClaimAction.Determine, "agency, mediator, district court", "PP 37/2021 Pasal 45(1)")]
    public void The_law_says_who_and_where(SocialProgram program, ClaimStatus? from, ClaimAction action, string actors, string article)
    {
        var row = ClaimTable.Of(program).Single(one => one.From == from && one.Action == action);

        Assert.Equal((actors, article), (ClaimNames.Of(row.Actors).English, $"{row.Citations[0]}"));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void An_action_without_a_row_has_no_method_or_is_refused(SocialProgram program)
    {
        foreach (var claim in ClaimTable.Of(program).Select(row => ClaimSearch.Taken(program, row.From, row.Action)!.Value.After).DistinctBy(claim => claim.Status))
        {
            foreach (var action in Enum.GetValues<ClaimAction>().Except(ClaimTable.From(program, claim.Status).Select(row => row.Action)))
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
