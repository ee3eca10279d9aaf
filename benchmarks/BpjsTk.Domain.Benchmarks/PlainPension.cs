namespace BpjsTk.Domain.Benchmarks;

/// <summary>A pension by hand, for one life: caps and limits by year in arrays, the formula once, then a loop over the months of 40 years.</summary>
internal sealed class PlainPension(int months, decimal[] wages, decimal[] inflation)
{
    private const int FirstYear = 2015;
    private const int FirstMonth = 6;

    internal decimal Total()
    {
        var start = FirstMonth + months;
        var (startYear, sum, at) = (start / 12, 0m, 0);
        for (var year = 0; year <= startYear; year++)
        {
            for (; at < months && (FirstMonth + at) / 12 == year; at++)
            {
                sum += Math.Min(wages[at], Limit(year + FirstYear, 7_000_000m, 400_000m));
            }

            sum *= year < startYear ? 1 + inflation[year] : 1;
        }

        var (pension, total) = (sum / 1200m, 0m);
        for (var month = 0; month < 480; month++)
        {
            var year = (start + month) / 12;
            if (month == 241)
            {
                pension *= 0.5m;
            }

            if (month > 0 && month % 12 == 0)
            {
                pension *= 1 + inflation[year - 1];
            }

            total += Math.Ceiling(Math.Min(Math.Max(pension, Limit(year + FirstYear, 300_000m, 9_000m)), Limit(year + FirstYear, 3_600_000m, 110_000m)));
        }

        return total;
    }

    private static decimal Limit(int year, decimal first, decimal step) => first + ((year - FirstYear) * step);
}
