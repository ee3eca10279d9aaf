using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>What counts for a cadre on a day; evaluations of any time are sums of these.</summary>
internal readonly record struct Happening(LocalDate Date, Cadre Cadre, OutreachCounts Counts)
{
    /// <summary>What one acquisition brings over time: itself, each later month that is kept, lapsed or taken up again, and each contribution on its day.</summary>
    internal static IEnumerable<Happening> Of(Acquisition acquisition, Cadre cadre, IEnumerable<BroughtContribution> contributions)
    {
        yield return new(acquisition.Date, cadre, new(1, 0, 0, 0, Rupiah.Zero));
        var paid = contributions.ToLookup(one => one.Month);
        foreach (var receipt in paid.SelectMany(month => month))
        {
            yield return new(receipt.ReceivedOn, cadre, new(0, 0, 0, 0, receipt.Amount));
        }

        var (last, isIn) = (paid.Select(month => month.Key).DefaultIfEmpty().Max(), true);
        for (var month = acquisition.Date.ToYearMonth().PlusMonths(1); isIn || month <= last; month = month.PlusMonths(1))
        {
            var (begin, end) = (month.OnDayOfMonth(1), month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth));
            LocalDate[] inTime = [.. paid[month].Select(one => one.ReceivedOn).Where(date => date <= end)];
            if (inTime.Length > 0)
            {
                yield return new(LocalDate.Max(begin, inTime.Min()), cadre, new(0, isIn ? 1 : 0, 0, isIn ? 0 : 1, Rupiah.Zero));
            }
            else if (isIn)
            {
                yield return new(end, cadre, new(0, 0, 1, 0, Rupiah.Zero));
            }

            isIn = inTime.Length > 0;
        }
    }
}
