using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>Rates that apply slice by slice: a higher amount never changes what a lower slice costs.</summary>
public sealed class MarginalTiers : IEquatable<MarginalTiers>
{
    /// <summary>Initializes a new instance of the <see cref="MarginalTiers"/> class.</summary>
    /// <param name="tiers">The slices: the first begins at Rp0, each next where the one before ends, only the last has no end.</param>
    /// <exception cref="ArgumentException">There is a gap or an overlap, or no last slice without end.</exception>
    public MarginalTiers(ImmutableArray<MarginalTier> tiers)
    {
        if (tiers.IsDefaultOrEmpty || !tiers[0].Above.IsZero || tiers[^1].UpTo is not null)
        {
            throw new ArgumentException("Tiers begin at Rp0 and the last one has no end.", nameof(tiers));
        }

        for (var i = 1; i < tiers.Length; i++)
        {
            if (tiers[i - 1].UpTo != tiers[i].Above || tiers[i].Above <= tiers[i - 1].Above)
            {
                throw new ArgumentException("Each tier begins where the one before it ends.", nameof(tiers));
            }
        }

        this.Tiers = tiers;
    }

    /// <summary>Gets the slices, lowest first.</summary>
    public ImmutableArray<MarginalTier> Tiers { get; }

    /// <summary>Adds up what every slice of an amount costs, exactly.</summary>
    /// <param name="amount">The whole amount.</param>
    /// <returns>The total before rounding.</returns>
    public ExactRupiah Of(Rupiah amount)
    {
        var total = ExactRupiah.Zero;
        foreach (var tier in this.Tiers)
        {
            total += tier.Rate.Of(tier.SliceOf(amount));
        }

        return total;
    }

    /// <inheritdoc/>
    public bool Equals(MarginalTiers? other) => other is not null && this.Tiers.SequenceEqual(other.Tiers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as MarginalTiers);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Tiers.Aggregate(0, HashCode.Combine);

    /// <summary>Returns the slices, lowest first.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", this.Tiers.Select(tier => $"above {tier.Above}: {tier.Rate}"));
}
