using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <content>The times in which arrears were too long.</content>
public sealed partial class LedgerStanding
{
    /// <summary>
    /// Returns the times, up to the day of the standing, in which a program was in arrears for more consecutive months than the law covers (three). In them an employer pays benefits
    /// first, and the cover of the self-employed has lapsed; it comes back on the day of the payment that makes the arrears short enough (inferred).
    /// </summary>
    /// <param name="program">The program.</param>
    /// <returns>The times, earliest first, without overlap.</returns>
    public ImmutableArray<ArrearsPeriod> LongArrears(SocialProgram program)
    {
        if (!this.Ledger.Book.TimelineOf(LawParameters.ArrearsMonthsCovered).At(this.Date.ToYearMonth()).TryGet(out var covered))
        {
            return [];
        }

        var open = new Dictionary<int, int>();
        var windows = new Dictionary<int, int>();
        var (needed, tooLong) = (covered.Value + 1, 0);
        var periods = ImmutableArray.CreateBuilder<ArrearsPeriod>();
        LocalDate? from = null;
        foreach (var day in this.ChangesOf(program).GroupBy(change => change.Date).OrderBy(day => day.Key))
        {
            foreach (var (_, month, step) in day)
            {
                var (before, after) = (open.GetValueOrDefault(month), open.GetValueOrDefault(month) + step);
                open[month] = after;
                tooLong += Count(windows, month, needed, Math.Sign(after) - Math.Sign(before));
            }

            if (tooLong > 0 && from is null)
            {
                from = day.Key;
            }
            else if (tooLong == 0 && from is { } began)
            {
                periods.Add(new(began, day.Key));
                from = null;
            }
        }

        if (from is { } stillOpen)
        {
            periods.Add(new(stillOpen, null));
        }

        return periods.ToImmutable();
    }

    // A month that goes into arrears, or out of them, counts in every row of the needed length that it belongs to; returns how many such rows became full, or full no more.
    private static int Count(Dictionary<int, int> windows, int month, int needed, int step)
    {
        var full = 0;
        for (var first = month - needed + 1; step != 0 && first <= month; first++)
        {
            var count = windows.GetValueOrDefault(first);
            windows[first] = count + step;
            full += (count + step == needed ? 1 : 0) - (count == needed ? 1 : 0);
        }

        return full;
    }

    // The day after the due date a line goes into arrears, and on the day of payment it leaves them.
    private IEnumerable<(LocalDate Date, int Month, int Step)> ChangesOf(SocialProgram program)
    {
        foreach (var line in this.LinesOf(program).Where(line => line.Status is PaymentStatus.PaidLate or PaymentStatus.PartlyPaid or PaymentStatus.InArrears))
        {
            var month = PaymentLedger.Number(line.Month);
            yield return (line.Due.Date.PlusDays(1), month, 1);
            if (line.PaidInFullOn is { } paid)
            {
                yield return (paid, month, -1);
            }
        }
    }
}
