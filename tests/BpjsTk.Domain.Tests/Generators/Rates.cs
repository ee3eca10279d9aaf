using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Rates: those of the law as often as any other.</summary>
internal static class Rates
{
    /// <summary>Gets the rates that stand in the law or follow from it, in parts per million.</summary>
    public static IReadOnlyList<int> StatutoryPartsPerMillion { get; } =
    [
        // JKK of the five risk classes; with the part that goes to JKP taken out; with 1 %, half or a tenth left to pay.
        2_400, 5_400, 8_900, 12_700, 17_400,
        1_000, 4_000, 7_500, 11_300, 16_000,
        24, 54, 89, 127, 174,
        1_200, 2_700, 4_450, 6_350, 8_700,
        240, 540, 890, 1_270, 1_740,

        // JKM, also with 1 % left to pay and with the part that goes to JKP taken out.
        3_000, 2_000, 30, 1_500,

        // JHT of employer, worker and both; JP of worker, employer and both; JKP of the Government, the funds and in all.
        37_000, 20_000, 57_000, 10_000, 30_000, 2_200, 1_400, 4_600, 3_600,

        // Construction by contract value: JKK and JKM, in full and with 1 % left to pay.
        2_100, 1_700, 1_300, 1_100, 900, 300, 200, 100,
        21, 17, 13, 11, 9, 3, 2, 1,

        // Fines, reliefs and the whole.
        5_000, 500_000, 990_000, 100_000, 1_000_000,
    ];

    /// <summary>Gets a rate of the law.</summary>
    public static Arbitrary<Rate> Statutory { get; } = From(Gen.Elements<int>(StatutoryPartsPerMillion));

    /// <summary>Gets any rate that can be held, of either sign.</summary>
    public static Arbitrary<Rate> Any { get; } = From(Gen.Frequency(
        (4, Gen.Elements<int>(StatutoryPartsPerMillion)),
        (2, Gen.Choose(0, Rate.PartsPerWhole)),
        (2, Gen.Elements(0, 1, -1, 50, 5_000, 500_000, -1_000_000, 2_147_480_000, 2_147_480_001, int.MaxValue, int.MinValue)),
        (2, Numbers.OfEverySize.Select(value => unchecked((int)value)))));

    private static Arbitrary<Rate> From(Gen<int> partsPerMillion) => Arb.From(partsPerMillion.Select(Rate.FromPartsPerMillion), Shrink);

    private static IEnumerable<Rate> Shrink(Rate rate) =>
        Numbers.Shrink(rate.PartsPerMillion, [Rate.PartsPerWhole], 10_000, 1_000, 100)
            .Where(parts => parts <= int.MaxValue)
            .Select(parts => Rate.FromPartsPerMillion((int)parts));
}
