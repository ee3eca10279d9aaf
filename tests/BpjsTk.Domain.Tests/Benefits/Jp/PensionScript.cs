using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>A life made of one number, so that a failing one can be written down: wages, gaps, prices, and a family to whom anything may happen.</summary>
public sealed record PensionScript(int Seed, JpLimits Limits, JpRounding Rounding)
{
    internal YearMonth Through { get; } = new(2075, 6);

    internal int MoreWage { get; init; }

    internal PensionOracle Oracle => new(this, this.Life(), this.Prices());

    internal PolicySet Policies => PolicySet.Default.With(this.Limits).With(this.Rounding);

    internal Outcome<PensionHistory> History(YearMonth? through = null)
    {
        var table = this.Prices().Aggregate(InflationTable.None, (known, pair) => known.With(pair.Key, Rate.FromPartsPerMillion(pair.Value)).Value);
        return PensionHistory.Of(this.Life(), through ?? this.Through, table, Books.Moving, this.Policies);
    }

    internal Dictionary<int, int> Prices()
    {
        var random = new Random(this.Seed);
        var isFine = random.Next(3) == 0;
        return Enumerable.Range(2015, 62).ToDictionary(year => year, _ => random.Next(10) switch
        {
            0 => 0,
            1 => -random.Next(1, 150) * 100,
            _ => isFine ? random.Next(1, 60_000) : random.Next(1, 600) * 100,
        });
    }

    internal JpLife Life()
    {
        var random = new Random(this.Seed ^ 0x5EED);
        var born = new LocalDate(random.Next(1965, 1995), 1, 1).PlusDays(random.Next(365));
        var reached = RetirementAge.ReachedOn(born);
        var last = reached.ToYearMonth();
        var enrolled = new LocalDate(2015, 7, 1).PlusDays(random.Next(random.Next(4) == 0 ? 3_000 : 40));
        var disability = random.Next(4) == 0 ? Disability(random, enrolled, reached) : null;
        var died = random.Next(5) == 0 ? (LocalDate?)null : Later(random, disability?.EndedOn ?? disability?.FoundOn ?? enrolled, 12_000);
        var takes = random.Next(3) == 0 ? reached.PlusDays(random.Next(3 * 365)) : (LocalDate?)null;
        takes = takes > died ? null : takes;
        var wages = this.Wages(random, enrolled, last, disability, died);
        return JpLife.Of(JpParticipant.Of(born, enrolled, wages, Lives.Balance).Value, Family(random, enrolled, died), takes, disability, died).Value;
    }

    private static LocalDate Later(Random random, LocalDate than, int days) => than.PlusDays(random.Next(days));

    private static JpFamily Family(Random random, LocalDate enrolled, LocalDate? died)
    {
        JpSpouse[] spouses = [];
        if (random.Next(2) == 0)
        {
            var remarried = died is { } day && random.Next(3) == 0 ? Later(random, day, 2_500) : (LocalDate?)null;
            spouses = [JpSpouse.Of(new(2010, 1, 1), random.Next(2) == 0 ? Later(random, remarried ?? enrolled, 15_000) : null, remarried).Value];
        }

        var children = Enumerable.Range(0, random.Next(3)).Select(_ => Child(random, enrolled, died)).ToArray();
        return JpFamily.Of(spouses, children, random.Next(2) == 0 ? [JpParent.Of(random.Next(2) == 0 ? Later(random, enrolled, 15_000) : null)] : []).Value;
    }

    private static JpChild Child(Random random, LocalDate enrolled, LocalDate? died)
    {
        var born = random.Next(4) == 0 && died is { } day ? day.PlusDays(random.Next(1, 301)) : enrolled.PlusDays(-random.Next(9_000));
        var works = random.Next(3) == 0 ? Later(random, born, 9_000) : (LocalDate?)null;
        var married = random.Next(3) == 0 ? Later(random, born, 9_000) : (LocalDate?)null;
        var latest = new[] { born, works ?? born, married ?? born }.Max();
        return JpChild.Of(born, works, married, random.Next(4) == 0 ? Later(random, latest, 3_000) : null).Value;
    }

    private static JpDisability? Disability(Random random, LocalDate enrolled, LocalDate reached)
    {
        var caused = Later(random, enrolled, 5_000);
        var found = Later(random, caused, 200);
        var ended = random.Next(2) == 0 ? Later(random, found, 2_000) : (LocalDate?)null;
        return found >= reached ? null : JpDisability.Of(caused, found, ended < reached ? ended : null).Value;
    }

    private JpWages Wages(Random random, LocalDate enrolled, YearMonth last, JpDisability? disability, LocalDate? died)
    {
        var (gaps, wage) = (random.Next(3) == 0 ? 4 : 40, random.Next(1, 40) * 500_000);
        var wages = new Dictionary<YearMonth, Rupiah>();
        var end = died is { } day && day.ToYearMonth() < last ? day.ToYearMonth() : last;
        for (var month = enrolled.ToYearMonth(); month <= end; month = month.PlusMonths(1))
        {
            wage = random.Next(12) == 0 ? Math.Max(500_000, wage + random.Next(-300_000, 900_000)) : wage;
            var isOut = disability is { } one && month > one.FoundOn.ToYearMonth() && (one.EndedOn is not { } ended || month < ended.ToYearMonth());
            if (random.Next(gaps) != 0 && !isOut)
            {
                wages[month] = Rupiah.FromRupiah(wage + this.MoreWage);
            }
        }

        if (wages.Count == 0)
        {
            wages[enrolled.ToYearMonth()] = Rupiah.FromRupiah(wage + this.MoreWage);
        }

        return JpWages.Of(wages).Value;
    }
}
