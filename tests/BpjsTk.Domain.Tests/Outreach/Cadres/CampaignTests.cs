using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Outreach.Cadres;

/// <summary>Campaigns: what falls into the window, and who is best.</summary>
public class CampaignTests
{
    private static readonly LocalDateTime Start = new(2016, 11, 12, 8, 0);

    [Theory]
    [InlineData(new[] { 5, 5, 3 }, 3, new[] { 1, 1, 3 }, "RRR")]
    [InlineData(new[] { 5, 4, 3, 3 }, 3, new[] { 1, 2, 3, 3 }, "RRUU")]
    [InlineData(new[] { 4, 4, 4, 4 }, 3, new[] { 1, 1, 1, 1 }, "UUUU")]
    [InlineData(new[] { 4, 4, 4, 1 }, 3, new[] { 1, 1, 1, 4 }, "RRR.")]
    [InlineData(new[] { 4, 4, 1 }, 2, new[] { 1, 1, 3 }, "RR.")]
    [InlineData(new[] { 1, 0, 0 }, 3, new[] { 1, 2, 2 }, "R..")]
    [InlineData(new[] { 2, 1 }, 0, new[] { 1, 2 }, "..")]
    public void Places_are_shared_and_the_reward_that_cannot_be_shared_is_undecided(int[] counts, int rewards, int[] places, string states)
    {
        var result = Rank(counts, rewards);

        Assert.Equal(places, result.Standings.Select(one => one.Place));
        Assert.Equal(counts, result.Standings.Select(one => one.Count));
        Assert.Equal(states, string.Concat(result.Standings.Select(one => one.Reward switch { RewardState.Rewarded => 'R', RewardState.Undecided => 'U', _ => '.' })));
        Assert.Equal(states.Count(state => state == 'R'), result.Rewarded.Length);
        Assert.Equal(states.Count(state => state == 'U'), result.Undecided.Length);
        Assert.Equal(counts.Select(count => counts.Count(other => other == count) - 1), result.Standings.Select(one => one.TiedWith));
    }

    [Fact]
    public void The_window_has_its_start_and_not_its_end()
    {
        var campaign = Plan([Jambi.Cadre(1)]).Value;
        var ledger = AcquisitionLedger.Of(
            Jambi.Roster(Jambi.Cadre(1), Jambi.Cadre(2)),
            [
                Jambi.Acquired(1, 10, "2016-11-12", "07:59"),
                Jambi.Acquired(1, 11, "2016-11-12", "08:00"),
                Jambi.Acquired(1, 12, "2016-11-12", "09:59"),
                Jambi.Acquired(1, 13, "2016-11-12", "10:00"),
                Jambi.Acquired(1, 14, "2016-11-12"),
                Jambi.Acquired(2, 15, "2016-11-12", "09:00"),
                Jambi.Acquired(1, 16, "2016-11-13", "09:00"),
                Jambi.Acquired(1, 17, "2016-11-13"),
            ]);
        var result = campaign.Rank(ledger);

        Assert.Equal([Jambi.Number(11), Jambi.Number(12)], result.Counted.Select(one => one.Person));
        Assert.Equal(["BPJSTK-CMP-006 Time"], result.NotCounted.Select(entry => $"{entry.Errors.Single().Code.Id} {entry.Errors[0].Member}"));
        Assert.Same(ledger.Counted[result.NotCounted[0].Index], result.NotCounted[0].Entry);
        Assert.Equal(Jambi.Number(14), result.NotCounted[0].Entry.Person);
        Assert.Same(campaign, result.Campaign);
        Assert.True(campaign.IsOpenAt(Start));
        Assert.False(campaign.IsOpenAt(campaign.End));
        Assert.Throws<ArgumentNullException>(() => campaign.Rank(null!));
    }

    [Fact]
    public void A_result_is_written_in_both_languages()
    {
        var result = Rank([2, 1, 1, 0], 2);
        var nik = Jambi.Number(1).ToString()[..^4];

        Assert.Equal(
            [
                "Pasar Angso Duo, branch Jambi, 2016-11-12 08:00 to 2016-11-12 10:00: 4 participants by 4 cadres",
                $"1. {Jambi.Number(1)}, branch Jambi: 2, rewarded",
                $"2. {Jambi.Number(2)}, branch Jambi: 1, tied with 1 others, the office decides on the reward",
                $"2. {Jambi.Number(3)}, branch Jambi: 1, tied with 1 others, the office decides on the reward",
                $"4. {Jambi.Number(4)}, branch Jambi: 0",
            ],
            result.ToText(Language.English));
        Assert.Equal(
            [
                "Pasar Angso Duo, Kantor Cabang Jambi, 2016-11-12 08:00 s.d. 2016-11-12 10:00: 4 peserta oleh 4 kader",
                $"1. {Jambi.Number(1)}, Kantor Cabang Jambi: 2, mendapat penghargaan",
                $"2. {Jambi.Number(2)}, Kantor Cabang Jambi: 1, sama dengan 1 kader lain, penghargaan diputuskan kantor",
                $"2. {Jambi.Number(3)}, Kantor Cabang Jambi: 1, sama dengan 1 kader lain, penghargaan diputuskan kantor",
                $"4. {Jambi.Number(4)}, Kantor Cabang Jambi: 0",
            ],
            result.ToText(Language.Indonesian));
        Assert.NotEqual(Jambi.Number(1).ToString("F", null)[..^4], nik);
    }

    [Fact]
    public void What_is_not_counted_is_written_too()
    {
        var result = Plan([Jambi.Cadre(1)]).Value.Rank(AcquisitionLedger.Of(Jambi.Roster(Jambi.Cadre(1)), [Jambi.Acquired(1, 14, "2016-11-12")]));
        Assert.Equal($"[0] BPJSTK-CMP-006 The time of the acquisition of {Jambi.Number(14)} on 2016-11-12 is not known: it does not count in the campaign.", result.ToText(Language.English).Last());
    }

    [Fact]
    public void Codes_CMP_001_to_005_refuse_a_campaign_that_cannot_be()
    {
        Refused.Saying(
            Campaign.Create("Pasar", Jambi.Branch, Start, Start, [Jambi.Cadre(1)], 0),
            "BPJSTK-CMP-001 End",
            "Akhir kegiatan 2016-11-12 08:00 harus setelah awalnya 2016-11-12 08:00.",
            "The end of the campaign 2016-11-12 08:00 must be after its start, 2016-11-12 08:00.");
        Refused.With(Campaign.Create(" ", Jambi.Branch, Start, Start.PlusHours(2), [], -1), "BPJSTK-CDR-001 Place", "BPJSTK-CMP-002 Cadres", "BPJSTK-CMP-005 Rewards");
        Refused.With(
            Plan([Jambi.Cadre(1), Jambi.Cadre(2, from: "2016-11-13"), Jambi.Cadre(3, until: "2016-11-12"), Jambi.Cadre(4, Office.Branch("Madiun", []).Value), Jambi.Cadre(5, Jambi.Tebo), Jambi.Cadre(1)]),
            "BPJSTK-CMP-003 Cadres[1]",
            "BPJSTK-CMP-003 Cadres[3]",
            "BPJSTK-CMP-004 Cadres[5]");
        Refused.With(Campaign.Create("Pasar", Jambi.Branch, Start, Start.PlusDays(1), [Jambi.Cadre(3, until: "2016-11-12")], 0), "BPJSTK-CMP-003 Cadres[0]");
        Refused.With(Campaign.Create("Pasar", Jambi.Tebo, Start, Start.PlusDays(1), [Jambi.Cadre(3)], 0), "BPJSTK-CMP-003 Cadres[0]");
        Assert.Throws<ArgumentNullException>(() => Campaign.Create("Pasar", null!, Start, Start, [], 0));
        Assert.Throws<ArgumentException>(() => Campaign.Create("Pasar", Jambi.Branch, Start, Start, [null!], 0));
    }

    private static Outcome<Campaign> Plan(Cadre[] cadres, int rewards = 3) => Campaign.Create(" Pasar Angso Duo ", Jambi.Branch, Start, Start.PlusHours(2), cadres, rewards);

    private static CampaignResult Rank(int[] counts, int rewards)
    {
        Cadre[] cadres = [.. Enumerable.Range(1, counts.Length).Select(i => Jambi.Cadre(i))];
        var acquisitions = counts.SelectMany((count, i) => Enumerable.Range(0, count).Select(n => Jambi.Acquired(i + 1, (100 * (i + 1)) + n, "2016-11-12", "08:30")));
        return Plan([.. cadres.Reverse()], rewards).Value.Rank(AcquisitionLedger.Of(Jambi.Roster(cadres), acquisitions));
    }
}
