using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Whole numbers of every size, and how a whole number shrinks.</summary>
internal static class Numbers
{
    /// <summary>Gets every number of a long, the small ones as often as the large ones.</summary>
    public static Gen<long> OfEverySize { get; } =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from bits in Gen.Choose(0, 63)
        select (((long)high << 32) | unchecked((uint)low)) >> bits;

    /// <summary>Gives the simpler numbers to try after one that fails: zero, the nearest edge below, rounder ones, the opposite of a negative one.</summary>
    /// <param name="value">The number that fails.</param>
    /// <param name="edges">Numbers at which something changes.</param>
    /// <param name="roundTo">What a round number is a multiple of.</param>
    /// <returns>Numbers nearer to zero, or positive, so that shrinking ends.</returns>
    public static IEnumerable<long> Shrink(long value, IEnumerable<long> edges, params long[] roundTo)
    {
        if (value is 0 or long.MinValue)
        {
            return value == 0 ? [] : [0, long.MinValue / 2];
        }

        var magnitude = Math.Abs(value);
        var nearestEdge = edges.Where(edge => edge > 0 && edge < magnitude).DefaultIfEmpty(0).Max();
        long[] simpler = [0, nearestEdge, .. roundTo.Select(unit => magnitude - (magnitude % unit)), magnitude / 2, magnitude - 1];
        var nearer = simpler.Where(candidate => candidate < magnitude).Distinct().Select(candidate => Math.Sign(value) * candidate);
        return value < 0 ? nearer.Prepend(magnitude) : nearer;
    }
}
