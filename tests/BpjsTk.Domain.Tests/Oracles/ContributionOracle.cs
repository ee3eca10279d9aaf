using System.Globalization;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Oracles;

/// <summary>
/// Contributions in exact numbers, written from the regulations and not from the library: its tables are typed here once more, its arithmetic
/// is that of fractions.
/// </summary>
internal static class ContributionOracle
{
    private static readonly string[] JkkPercent = ["0.24", "0.54", "0.89", "1.27", "1.74"];

    private static readonly (int From, int Rupiah)[] JpCaps =
    [
        (201507, 7_000_000), (201603, 7_335_300), (201703, 7_703_500), (201803, 8_094_000), (201903, 8_512_400), (202003, 8_939_700),
        (202103, 8_754_600), (202203, 9_077_600), (202303, 9_559_600), (202403, 10_042_300), (202503, 10_547_400), (202603, 11_086_300),
    ];

    // Slices of a construction contract: up to, JKK and JKM in percent.
    private static readonly (long? UpTo, string Jkk, string Jkm)[] Slices =
    [
        (100_000_000, "0.21", "0.03"), (500_000_000, "0.17", "0.02"), (1_000_000_000, "0.13", "0.02"), (5_000_000_000, "0.11", "0.01"), (null, "0.09", "0.01"),
    ];

    /// <summary>Gets the lower edges of the bands of declared income and their bases.</summary>
    internal static IReadOnlyList<(int From, int Base)> Bands { get; } =
    [
        (0, 1_000_000), (1_100_000, 1_200_000), (1_300_000, 1_400_000), (1_500_000, 1_600_000), (1_700_000, 1_800_000), (1_900_000, 2_000_000),
        (2_100_000, 2_200_000), (2_300_000, 2_400_000), (2_500_000, 2_600_000), (2_700_000, 2_950_000), (3_200_000, 3_450_000), (3_700_000, 3_950_000),
        (4_200_000, 4_450_000), (4_700_000, 4_950_000), (5_200_000, 5_450_000), (5_700_000, 5_950_000), (6_200_000, 6_450_000), (6_700_000, 6_950_000),
        (7_200_000, 7_450_000), (7_700_000, 7_950_000), (8_200_000, 8_700_000), (9_200_000, 9_700_000), (10_200_000, 10_700_000), (11_200_000, 11_700_000),
        (12_200_000, 12_700_000), (13_200_000, 13_700_000), (14_200_000, 14_700_000), (15_200_000, 15_700_000), (16_200_000, 16_700_000), (17_200_000, 17_700_000),
        (18_200_000, 18_700_000), (19_200_000, 19_700_000), (20_200_000, 20_700_000),
    ];

    internal static Rational JpCap(YearMonth month) => JpCaps.Last(row => row.From <= Number(month)).Rupiah;

    internal static bool HasPandemicRelief(YearMonth month) => Number(month) is >= 202008 and <= 202101;

    internal static bool HasLabourIntensiveRelief(YearMonth month) => Number(month) is >= 202502 and <= 202601;

    /// <summary>Prices a wage of rupiah before rounding.</summary>
    internal static OracleBill Price(YearMonth month, Rational wage, int riskClass, bool isConstruction, ProgramBundle programs, Rational jkkPaid, Rational jkmPaid, Rational jpPaid)
    {
        var jp = Rational.Min(wage, JpCap(month));
        var jkp = Rational.Min(wage, 5_000_000);
        var number = Number(month);
        Rational If(SocialProgram program, Rational amount) => programs.Contains(program) ? amount : Rational.Zero;
        return new OracleBill(
            If(SocialProgram.Jkk, wage * Percent(isConstruction ? "1.74" : JkkPercent[riskClass - 1]) * jkkPaid),
            If(SocialProgram.Jkm, wage * Percent("0.3") * jkmPaid),
            If(SocialProgram.Jht, wage * Percent("3.7")),
            If(SocialProgram.Jht, wage * Percent("2")),
            If(SocialProgram.Jp, jp * Percent("2")),
            If(SocialProgram.Jp, jp * Percent("1")),
            jpPaid,
            If(SocialProgram.Jkp, number >= 202102 ? jkp * Percent("0.22") : Rational.Zero),
            If(SocialProgram.Jkp, number >= 202102 ? jkp * Percent("0.14") : Rational.Zero),
            If(SocialProgram.Jkp, number is >= 202102 and <= 202501 ? jkp * Percent("0.1") : Rational.Zero));
    }

    /// <summary>Prices a construction contract by its value in rupiah.</summary>
    internal static (Rational Jkk, Rational Jkm) PriceContract(Rational value, Rational paid)
    {
        var (jkk, jkm, above) = (Rational.Zero, Rational.Zero, Rational.Zero);
        foreach (var slice in Slices)
        {
            var upTo = slice.UpTo is { } end ? Rational.Min(value, end) : value;
            var part = Rational.Max(upTo - above, Rational.Zero);
            jkk += part * Percent(slice.Jkk) * paid;
            jkm += part * Percent(slice.Jkm) * paid;
            above = slice.UpTo ?? value;
        }

        return (jkk, jkm);
    }

    internal static Rational BaseOf(Rational declaredIncome) => Bands.Last(band => band.From <= declaredIncome).Base;

    internal static Rational Percent(string percent) => Rational.Parse(percent) / 100;

    private static int Number(YearMonth month) => int.Parse(month.ToString("uuuuMM", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
