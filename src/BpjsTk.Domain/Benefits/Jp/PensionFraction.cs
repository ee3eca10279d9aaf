using System.Numerics;

namespace BpjsTk.Domain.Benefits;

/// <summary>An exact amount in sen as a fraction of two whole numbers of any length. It is not reduced: the factors are short, and what is paid is divided once.</summary>
internal readonly struct PensionFraction
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    internal PensionFraction(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    internal static PensionFraction From(Rupiah amount) => new(amount.Sen, BigInteger.One);

    internal PensionFraction Plus(long sen) => new(this.numerator + (sen * this.denominator), this.denominator);

    internal PensionFraction Times(long numerator, long denominator) => new(this.numerator * numerator, denominator == 1 ? this.denominator : this.denominator * denominator);

    internal PensionFraction Times(Rate rate) => this.Times(rate.PartsPerMillion, Rate.PartsPerWhole);

    /// <summary>Cuts the amount down to the pieces of an <see cref="ExactRupiah"/>, and tells whether anything was cut off.</summary>
    internal PensionAmount Measured()
    {
        var units = BigInteger.DivRem(this.numerator * ExactRupiah.UnitsPerSen, this.denominator, out var rest);
        return new((Int128)units, !rest.IsZero);
    }
}
