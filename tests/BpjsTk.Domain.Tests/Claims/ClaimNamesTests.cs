using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>What an application shows of a claim.</summary>
public class ClaimNamesTests
{
    [Fact]
    public void Every_state_has_a_short_name_of_its_own_in_both_languages()
    {
        var names = Enum.GetValues<ClaimStatus>().Select(ClaimNames.Of).ToArray();

        Assert.Equal((names.Length, names.Length), (names.Select(name => name.English).Distinct().Count(), names.Select(name => name.Indonesian).Distinct().Count()));
        Assert.All(names, name => Assert.True(name.English.Length <= 24 && name.Indonesian.Length <= 24));
    }

    [Fact]
    public void Every_action_has_a_short_name_in_both_languages() => Assert.All(Enum.GetValues<ClaimAction>(), action =>
    {
        var name = ClaimNames.Of(action);
        Assert.InRange(name.English.Length, 3, 24);
        Assert.InRange(name.Indonesian.Length, 3, 24);
        Assert.NotEqual(name.English, name.Indonesian);
    });

    [Fact]
    public void Actors_are_named_one_or_several() =>
        Assert.Equal(("peserta, ahli waris", "participant, heir"), (ClaimNames.Of(ClaimActor.Participant | ClaimActor.Heir).Indonesian, ClaimNames.Of(ClaimActor.Participant | ClaimActor.Heir).English));

    [Fact]
    public void Every_paper_has_a_name_in_both_languages() => Assert.All(Enum.GetValues<ClaimDocument>(), document =>
    {
        var name = ClaimNames.Of(document);
        Assert.False(string.IsNullOrWhiteSpace(name.Indonesian) || string.IsNullOrWhiteSpace(name.English));
    });

    [Fact]
    public void A_claim_says_who_may_do_what_as_it_stands()
    {
        var kpj = Kpj.FromText("18012345678").Value;
        var at = new LocalDateTime(2025, 3, 5, 9, 0);
        ClaimState employee = ClaimFile.ReportStageOne("K-1", JkkCase.Accident(kpj, Segment.Pu, at), ClaimActor.Employer, at).Value;
        var selfEmployed = ClaimFile.ReportStageOne("K-2", JkkCase.Accident(kpj, Segment.Bpu, at), ClaimActor.Participant, at).Value;

        Assert.Equal(ClaimActor.Doctor, employee.WhoMay(ClaimAction.Certify) | selfEmployed.WhoMay(ClaimAction.Certify));
        Assert.Equal(ClaimActor.None, employee.WhoMay(ClaimAction.Pay));
        Assert.All(employee.Transitions, row => Assert.Equal(employee.Case.Narrowed(row.Action, row.Actors), employee.WhoMay(row.Action)));
        Assert.All(employee.Transitions, row => Assert.NotEqual(ClaimActor.None, employee.WhoMay(row.Action)));
        Assert.Throws<ArgumentOutOfRangeException>(() => employee.WhoMay((ClaimAction)36));
    }

    [Fact]
    public void Of_the_mark_for_review_a_claim_offers_the_one_that_changes_it()
    {
        var at = new LocalDateTime(2025, 3, 5, 9, 0);
        var claim = ClaimFile.ReportStageOne("K-1", JkkCase.Accident(Kpj.FromText("18012345678").Value, Segment.Pu, at), ClaimActor.Employer, at).Value;
        var marked = claim.MarkForReview(ClaimActor.Agency, at).Value;

        Assert.Equal((true, false), Offers(claim));
        Assert.Equal((false, true), Offers(marked));
        Assert.Equal(ClaimTable.From(SocialProgram.Jkk, claim.Status).Length - 1, claim.Transitions.Length);

        static (bool Mark, bool End) Offers(ClaimState state) => (state.WhoMay(ClaimAction.MarkForReview) != ClaimActor.None, state.WhoMay(ClaimAction.EndReview) != ClaimActor.None);
    }

    [Fact]
    public void What_is_no_member_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimStatus)23));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimAction)36));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimActor)16_384));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ReportedStatus)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimDocument)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedStatuses.Of((ClaimStatus)23));
    }

    [Theory]
    [InlineData(ReportedStatus.Filed, "filed", ClaimStatus.Submitted, ClaimStatus.Incomplete, ClaimStatus.UnderVerification, ClaimStatus.Disputed)]
    [InlineData(ReportedStatus.Determined, "determined", ClaimStatus.Determined)]
    [InlineData(ReportedStatus.Rejected, "rejected", ClaimStatus.Rejected)]
    [InlineData(ReportedStatus.Paid, "paid", ClaimStatus.Paid, ClaimStatus.InPayment, ClaimStatus.Suspended, ClaimStatus.Stopped, ClaimStatus.MonthAwaited, ClaimStatus.MonthFiled, ClaimStatus.Ended)]
    public void The_regulator_counts_four_states_and_none_of_what_is_not_filed(ReportedStatus reported, string name, params ClaimStatus[] counted)
    {
        Assert.Equal(counted, Enum.GetValues<ClaimStatus>().Where(status => ReportedStatuses.Of(status) == reported));
        Assert.Equal(name, ClaimNames.Of(reported).English);
    }
}
