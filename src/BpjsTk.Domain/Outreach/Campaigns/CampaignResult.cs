using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>What a campaign brought, and the ranking of its cadres (hasil kegiatan).</summary>
[DebuggerDisplay("{Counted.Length} acquisitions")]
public sealed class CampaignResult
{
    internal CampaignResult(Campaign campaign, ImmutableArray<Acquisition> counted, ImmutableArray<RefusedEntry<Acquisition>> notCounted, ImmutableArray<Standing> standings)
    {
        this.Campaign = campaign;
        this.Counted = counted;
        this.NotCounted = notCounted;
        this.Standings = standings;
    }

    /// <summary>Gets the campaign.</summary>
    public Campaign Campaign { get; }

    /// <summary>Gets the acquisitions within the window.</summary>
    public ImmutableArray<Acquisition> Counted { get; }

    /// <summary>Gets those of which the time is not known, with their place among the counted ones of the ledger.</summary>
    public ImmutableArray<RefusedEntry<Acquisition>> NotCounted { get; }

    /// <summary>Gets every cadre of the campaign: by place, those who share one by number.</summary>
    public ImmutableArray<Standing> Standings { get; }

    /// <summary>Gets who is rewarded.</summary>
    public ImmutableArray<Standing> Rewarded => [.. this.Standings.Where(one => one.Reward == RewardState.Rewarded)];

    /// <summary>Gets who shares the last rewarded place with more than there are rewards: the office decides.</summary>
    public ImmutableArray<Standing> Undecided => [.. this.Standings.Where(one => one.Reward == RewardState.Undecided)];

    /// <summary>Writes the result for a reader; numbers are masked, names are left out.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language) =>
    [
        CampaignPhrases.Head(this).In(language),
        .. this.Standings.Select(standing => CampaignPhrases.Line(standing).In(language)),
        .. this.NotCounted.SelectMany(entry => entry.ToText(language)),
    ];
}
