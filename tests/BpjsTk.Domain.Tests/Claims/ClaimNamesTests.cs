using BpjsTk.Domain.Claims;

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
    public void What_is_no_member_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimStatus)23));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimAction)36));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ClaimActor)16_384));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNames.Of((ReportedStatus)4));
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
