using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Amounts of rupiah, biased to those at which a rule changes; they shrink to the nearest such amount below.</summary>
internal static class Amounts
{
    private const long SenPerRupiah = 100;

    private const int OneBillionRupiah = 1_000_000_000;

    // Among them the JKP wage cap and the JP wage caps of 2015, 2025 and 2026.
    private static readonly long[] EdgesInRupiah = [1, 100, 1_000, 1_000_000, 5_000_000, 7_000_000, 10_000_000, 10_547_400, 11_086_300];

    /// <summary>Gets the amounts in sen at which something changes, from below, at and above, with the two ends of what can be held.</summary>
    public static IReadOnlyList<long> Edges { get; } =
    [
        0, 1, 49, 50, 51, 9_950,
        .. EdgesInRupiah.SelectMany(rupiah => new[] { -1L, 0, 1 }.Select(sen => (rupiah * SenPerRupiah) + sen)),
        long.MaxValue - 1, long.MaxValue,
    ];

    /// <summary>Gets any amount that can be held, of either sign.</summary>
    public static Arbitrary<Rupiah> Any { get; } = From(Gen.Frequency(
        (3, Gen.Elements(Edges.Concat(Edges.Select(sen => -sen)))),
        (3, Gen.Choose(-OneBillionRupiah, OneBillionRupiah).Select(rupiah => rupiah * SenPerRupiah)),
        (2, Gen.Choose(-OneBillionRupiah, OneBillionRupiah).Select(sen => (long)sen)),
        (2, Numbers.OfEverySize.Where(sen => sen != long.MinValue))));

    /// <summary>Gets a wage of a month: above Rp0, to a billion rupiah, often at a cap and mostly whole rupiah.</summary>
    public static Arbitrary<Rupiah> Wages { get; } = From(Gen.Frequency(
        (3, Gen.Elements(Edges.Where(sen => sen is > 0 and <= OneBillionRupiah * SenPerRupiah))),
        (3, Gen.Choose(1, 20_000_000).Select(rupiah => rupiah * SenPerRupiah)),
        (2, Gen.Choose(1, OneBillionRupiah).Select(rupiah => rupiah * SenPerRupiah)),
        (2, Gen.Choose(1, int.MaxValue).Select(sen => (long)sen))))
        .Filter(wage => wage.Sen > 0);

    private static Arbitrary<Rupiah> From(Gen<long> sen) => Arb.From(sen.Select(Rupiah.FromSen), Shrink);

    private static IEnumerable<Rupiah> Shrink(Rupiah amount) =>
        Numbers.Shrink(amount.Sen, Edges, 1_000_000 * SenPerRupiah, 1_000 * SenPerRupiah, SenPerRupiah).Select(Rupiah.FromSen);
}
