using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Outreach;

/// <summary>How campaigns are written, in one place.</summary>
internal static class CampaignPhrases
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    internal static string Moment(LocalDateTime moment) => Minutes.Format(moment);

    internal static BilingualText Head(CampaignResult result)
    {
        var campaign = result.Campaign;
        var (start, end) = (Moment(campaign.Start), Moment(campaign.End));
        return new(
            $"{campaign.Place}, {campaign.Office.ToText(Language.Indonesian)}, {start} s.d. {end}: {result.Counted.Length} peserta oleh {campaign.Cadres.Length} kader",
            $"{campaign.Place}, {campaign.Office.ToText(Language.English)}, {start} to {end}: {result.Counted.Length} participants by {campaign.Cadres.Length} cadres");
    }

    internal static BilingualText Line(Standing standing)
    {
        var tie = standing.TiedWith > 0 ? new BilingualText($", sama dengan {standing.TiedWith} kader lain", $", tied with {standing.TiedWith} others") : new(string.Empty, string.Empty);
        var reward = standing.Reward switch
        {
            RewardState.Rewarded => new BilingualText(", mendapat penghargaan", ", rewarded"),
            RewardState.Undecided => new(", penghargaan diputuskan kantor", ", the office decides on the reward"),
            _ => new(string.Empty, string.Empty),
        };
        return new(
            $"{standing.Place}. {standing.Cadre.Nik}, {standing.Cadre.Office.ToText(Language.Indonesian)}: {standing.Count}{tie.Indonesian}{reward.Indonesian}",
            $"{standing.Place}. {standing.Cadre.Nik}, {standing.Cadre.Office.ToText(Language.English)}: {standing.Count}{tie.English}{reward.English}");
    }
}
