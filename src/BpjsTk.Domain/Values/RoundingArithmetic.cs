namespace BpjsTk.Domain;

/// <summary>The one place where a fraction of a sen is decided.</summary>
internal static class RoundingArithmetic
{
    /// <summary>Rounds <paramref name="numerator"/> / <paramref name="perSen"/> sen to a count of sen.</summary>
    internal static long ToSen(Int128 numerator, Int128 perSen, Rounding rounding)
    {
        var (unit, half, up) = rounding switch
        {
            Rounding.HalfUpToSen => (1, true, false),
            Rounding.HalfUpToRupiah => (100, true, false),
            Rounding.DownToRupiah => (100, false, false),
            Rounding.UpToRupiah => (100, false, true),
            Rounding.DownToHundredRupiah => (10_000, false, false),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
        };
        var divisor = perSen * unit;
        var magnitude = Int128.Abs(numerator);
        if (half)
        {
            magnitude += divisor / 2;
        }
        else if (up)
        {
            magnitude += divisor - 1;
        }

        var sen = magnitude / divisor * unit;
        return (long)(Int128.IsNegative(numerator) ? -sen : sen);
    }
}
