using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>The place of a cadre in a ranking (peringkat). Who has the same number has the same place.</summary>
[DebuggerDisplay("{Place}: {Cadre.Nik} {Count}")]
public sealed class Standing
{
    internal Standing(int place, Cadre cadre, int count, int tiedWith, RewardState reward)
    {
        this.Place = place;
        this.Cadre = cadre;
        this.Count = count;
        this.TiedWith = tiedWith;
        this.Reward = reward;
    }

    /// <summary>Gets the place: 1, 1, 3 when two are first.</summary>
    public int Place { get; }

    /// <summary>Gets the cadre.</summary>
    public Cadre Cadre { get; }

    /// <summary>Gets the acquisitions that count.</summary>
    public int Count { get; }

    /// <summary>Gets how many others share the place.</summary>
    public int TiedWith { get; }

    /// <summary>Gets whether the place is rewarded.</summary>
    public RewardState Reward { get; }
}
