using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>The bands of declared income of the self-employed, without gap or overlap.</summary>
public sealed class IncomeBands : IEquatable<IncomeBands>
{
    /// <summary>Initializes a new instance of the <see cref="IncomeBands"/> class.</summary>
    /// <param name="bands">The bands; the first begins at Rp0, lower edges and bases rise.</param>
    /// <exception cref="ArgumentException">The bands do not begin at Rp0 or do not rise.</exception>
    public IncomeBands(ImmutableArray<IncomeBand> bands)
    {
        if (bands.IsDefaultOrEmpty || !bands[0].IncomeFrom.IsZero)
        {
            throw new ArgumentException("The first band begins at Rp0.", nameof(bands));
        }

        for (var i = 1; i < bands.Length; i++)
        {
            if (bands[i].IncomeFrom <= bands[i - 1].IncomeFrom || bands[i].Base <= bands[i - 1].Base)
            {
                throw new ArgumentException("Edges and bases of bands rise.", nameof(bands));
            }
        }

        this.Bands = bands;
    }

    /// <summary>Gets the bands, lowest first.</summary>
    public ImmutableArray<IncomeBand> Bands { get; }

    /// <summary>Returns the band of a declared income.</summary>
    /// <param name="declaredIncome">The income of a month, not below Rp0.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="declaredIncome"/> is negative.</exception>
    public IncomeBand Of(Rupiah declaredIncome)
    {
        if (declaredIncome.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(declaredIncome), declaredIncome, "An income is not negative.");
        }

        return this.Bands.Last(band => band.IncomeFrom <= declaredIncome);
    }

    /// <inheritdoc/>
    public bool Equals(IncomeBands? other) => other is not null && this.Bands.SequenceEqual(other.Bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as IncomeBands);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Bands.Aggregate(0, HashCode.Combine);

    /// <summary>Returns the bands, lowest first.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", this.Bands.Select(band => $"from {band.IncomeFrom}: {band.Base}"));
}
