using System.Collections.Immutable;

namespace BpjsTk.Domain.Law;

/// <summary>A rate for each of the five risk classes (tingkat risiko lingkungan kerja).</summary>
public sealed class RatesByClass : IEquatable<RatesByClass>
{
    /// <summary>How many risk classes there are.</summary>
    public const int ClassCount = 5;

    private readonly ImmutableArray<Rate> rates;

    /// <summary>Initializes a new instance of the <see cref="RatesByClass"/> class.</summary>
    /// <param name="rates">Five rates, of class I first.</param>
    /// <exception cref="ArgumentException">There are not five rates, or one is negative or lower than the one before it.</exception>
    public RatesByClass(ImmutableArray<Rate> rates)
    {
        if (rates.IsDefault || rates.Length != ClassCount || rates[0] < Rate.Zero || !rates.Order().SequenceEqual(rates))
        {
            throw new ArgumentException("Five rates that do not fall are needed, of class I first.", nameof(rates));
        }

        this.rates = rates;
    }

    /// <summary>Gets the rate of a class.</summary>
    /// <param name="number">The number of the class, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not 1 to 5.</exception>
    public Rate this[int number] => number is >= 1 and <= ClassCount ? this.rates[number - 1] : throw new ArgumentOutOfRangeException(nameof(number), number, null);

    /// <inheritdoc/>
    public bool Equals(RatesByClass? other) => other is not null && this.rates.SequenceEqual(other.rates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as RatesByClass);

    /// <inheritdoc/>
    public override int GetHashCode() => this.rates.Aggregate(0, HashCode.Combine);

    /// <summary>Returns the five rates, of class I first.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join(" / ", this.rates);
}
