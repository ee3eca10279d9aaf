using System.Collections.Immutable;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Workers of any wage in any known month, biased to the months and wages at which something changes.</summary>
public static class Workers
{
    private static readonly YearMonth First = new(2015, 7);

    private static readonly YearMonth FirstOfJkp = new(2021, 2);

    // July 2015 to February 2027.
    private const int KnownMonths = 140;

    private static readonly YearMonth[] EdgeMonths =
    [
        First, new(2016, 2), new(2016, 3), new(2020, 2), new(2020, 3), new(2020, 7), new(2020, 8), new(2021, 1), new(2021, 2), new(2021, 3), new(2025, 1),
        new(2025, 2), new(2025, 3), new(2025, 7), new(2025, 8), new(2026, 1), new(2026, 2), new(2026, 3), new(2027, 2),
    ];

    private static readonly ProgramBundle[] Bundles =
    [
        ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJht, ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkmJht.With(SocialProgram.Jkp), ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp),
    ];

    public static Gen<YearMonth> Months { get; } = Gen.Frequency(
        (1, Gen.Elements(EdgeMonths)),
        (1, Gen.Choose(0, KnownMonths - 1).Select(First.PlusMonths)));

    // Every size, also those whose product with a rate needs more than 64 bits.
    private static Gen<Rupiah> Amount { get; } = Gen.Frequency(
        (4, Amounts.Wages.Generator),
        (1, Gen.Elements(8_999_999_999_999, 9_000_000_000_000, 9_000_000_000_001).Select(Rupiah.FromSen)),
        (1, Numbers.OfEverySize.Where(sen => sen > 0).Select(sen => Rupiah.FromSen((sen / 30) + 1))));

    public static Arbitrary<WorkerInMonth> WorkerInMonth() => Arb.From(
        from month in Months
        from kind in Gen.Elements(WageKind.Monthly, WageKind.Monthly, WageKind.Daily, WageKind.Piece, WageKind.WeatherPiece)
        from wages in Wages(kind)
        from riskClass in Gen.Choose(1, 5)
        from construction in Gen.Choose(0, 4)
        from programs in Gen.Elements(Bundles)
        from rounding in Gen.Elements(Rounding.HalfUpToSen, Rounding.HalfUpToSen, Rounding.HalfUpToRupiah, Rounding.DownToRupiah)
        from relieved in Gen.Elements(false, true)
        from deferred in Gen.Elements(false, true)
        select new WorkerInMonth(month, kind, wages, riskClass, construction == 0, month < FirstOfJkp ? programs.Without(SocialProgram.Jkp) : programs, rounding, relieved, deferred),
        Shrink);

    private static Gen<ImmutableArray<Rupiah>> Wages(WageKind kind) => kind switch
    {
        WageKind.Daily => Amount.Select(amount => ImmutableArray.Create(amount)),
        WageKind.Piece => Gen.ArrayOf(Amount, 3).Select(ImmutableArray.Create),
        WageKind.WeatherPiece => Gen.ArrayOf(Amount, 12).Select(ImmutableArray.Create),
        _ => from basic in Amount
             from allowances in Gen.Frequency((3, Gen.Constant(Rupiah.Zero)), (1, Amount))
             select ImmutableArray.Create(basic, allowances),
    };

    private static IEnumerable<WorkerInMonth> Shrink(WorkerInMonth worker)
    {
        if (worker.WageKind != WageKind.Monthly)
        {
            yield return worker with { WageKind = WageKind.Monthly, Wages = [worker.Wages[0], Rupiah.Zero] };
        }

        if (worker.IsRelieved || worker.DefersJp)
        {
            yield return worker with { IsRelieved = false, DefersJp = false };
        }

        for (var i = 0; i < worker.Wages.Length; i++)
        {
            foreach (var smaller in Amounts.Wages.Shrinker(worker.Wages[i]).Where(amount => amount > Rupiah.Zero))
            {
                yield return worker with { Wages = worker.Wages.SetItem(i, smaller) };
            }
        }
    }
}
