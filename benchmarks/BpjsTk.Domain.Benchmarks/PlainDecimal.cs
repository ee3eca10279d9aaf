namespace BpjsTk.Domain.Benchmarks;

/// <summary>The same bill in <see cref="decimal"/>, as most payroll programs compute it.</summary>
internal static class PlainDecimal
{
    private const decimal JpCap = 11_086_300m;
    private const decimal JkpCap = 5_000_000m;

    internal static decimal Total(decimal wage, int bits)
    {
        var total = Share(wage, 0.0054m) + Share(wage, 0.003m);
        if ((bits & 4) != 0)
        {
            total += Share(wage, 0.037m) + Share(wage, 0.02m);
        }

        if ((bits & 8) != 0)
        {
            var capped = Math.Min(wage, JpCap);
            total += Share(capped, 0.02m) + Share(capped, 0.01m);
        }

        if ((bits & 16) != 0)
        {
            var capped = Math.Min(wage, JkpCap);
            _ = Share(capped, 0.0022m) + Share(capped, 0.0014m);
        }

        return total;
    }

    private static decimal Share(decimal wage, decimal rate) => Math.Round(wage * rate, 2, MidpointRounding.AwayFromZero);
}
