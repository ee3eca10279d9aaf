using System.Numerics;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// An amount of sen as a fraction of whole numbers of any size: interest on interest over decades has more decimals than any fixed number of them. It is rounded once, by the one place that
/// rounds.
/// </summary>
internal readonly record struct JhtFraction(BigInteger Numerator, BigInteger Denominator)
{
    private const int Quarters = 4;

    internal static JhtFraction Of(Rupiah amount) => new(amount.Sen, BigInteger.One);

    /// <summary>Rounds to a payable amount.</summary>
    /// <exception cref="OverflowException">The amount does not fit into a <see cref="Rupiah"/>.</exception>
    internal Rupiah Round(Rounding rounding)
    {
        // Every rounding asks only whether a fraction of a sen is none, below a half, a half, or above it: quarters of a sen say the same.
        var whole = BigInteger.DivRem(this.Numerator, this.Denominator, out var rest);
        var quarters = rest.IsZero ? 0 : ((rest * 2) - this.Denominator).Sign + 2;
        return Rupiah.FromSen(RoundingArithmetic.ToSen(((Int128)whole * Quarters) + quarters, Quarters, rounding));
    }
}
