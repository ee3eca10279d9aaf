using System.Numerics;

namespace BpjsTk.Domain.Tests.Oracles;

/// <summary>What the library's amounts, rates and roundings mean, said in exact numbers of rupiah.</summary>
internal static class MoneyOracle
{
    private static readonly Rational Sen = new(1, 100);

    public static Rational InRupiah(Rupiah amount) => new(amount.Sen, 100);

    public static Rational AsNumber(Rate rate) => new(rate.PartsPerMillion, 1_000_000);

    /// <summary>The exact share of an amount, in rupiah.</summary>
    public static Rational Share(Rate rate, Rupiah amount) => AsNumber(rate) * InRupiah(amount);

    /// <summary>The payable amount, in rupiah; it may be more than the library can hold.</summary>
    public static Rational Round(Rational rupiah, Rounding rounding) => rounding switch
    {
        Rounding.HalfUpToSen => rupiah.RoundHalfAwayFromZero(Sen),
        Rounding.HalfUpToRupiah => rupiah.RoundHalfAwayFromZero(Rational.One),
        Rounding.DownToRupiah => rupiah.RoundTowardZero(Rational.One),
        Rounding.UpToRupiah => rupiah.RoundAwayFromZero(Rational.One),
        Rounding.DownToHundredRupiah => rupiah.RoundTowardZero(100),
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
    };

    /// <summary>Whether a whole number of sen is an amount that the library can hold.</summary>
    public static bool Fits(BigInteger sen) => BigInteger.Abs(sen) <= long.MaxValue;

    /// <summary>Whether an amount is a whole number of sen that the library can hold.</summary>
    public static bool Fits(Rational rupiah) => (rupiah / Sen) is { IsWhole: true } sen && Fits(sen.Numerator);

    /// <summary>The amount that is as many rupiah; it must fit.</summary>
    public static Rupiah ToRupiah(Rational rupiah) => (rupiah / Sen) is { IsWhole: true } sen
        ? Rupiah.FromSen((long)sen.Numerator)
        : throw new ArgumentException($"{rupiah} is not a whole number of sen.", nameof(rupiah));
}
