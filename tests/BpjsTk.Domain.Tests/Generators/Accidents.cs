using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>An accident on a day of either time, with losses that may contradict each other, and a time of incapacity.</summary>
/// <param name="On">The day.</param>
/// <param name="Wage">The wage of a month.</param>
/// <param name="Consequence">What became of the injured.</param>
/// <param name="Days">The days of incapacity, from zero.</param>
/// <param name="Rounding">The rounding.</param>
/// <param name="StmbDay">What a day of incapacity is worth.</param>
public sealed record GeneratedAccident(LocalDate On, Rupiah Wage, AccidentConsequence Consequence, int Days, Rounding Rounding, StmbDay StmbDay);

/// <summary>Accidents around 2 December 2019 and on any other day.</summary>
public static class Accidents
{
    private static readonly LocalDate First = new(2015, 7, 1);

    private static readonly LocalDate Change = new(2019, 12, 2);

    public static Arbitrary<GeneratedAccident> Accident() => Arb.From(
        from day in Gen.Frequency((1, Gen.Elements(First, Change.PlusDays(-1), Change)), (1, Gen.Choose(0, 4_000).Select(First.PlusDays)))
        from wage in Amounts.Wages.Generator
        from consequence in Gen.Frequency((2, Partial()), (1, Gen.Elements(AccidentConsequence.Recovered, AccidentConsequence.PermanentTotalDisability)), (1, Gen.Constant(AccidentConsequence.Death(day.PlusYears(4)))))
        from days in Gen.Frequency((1, Gen.Elements(0, 1, 28, 29, 30, 31, 182, 184, 365, 366)), (1, Gen.Choose(0, 1_000)))
        from rounding in Gen.Elements(Rounding.HalfUpToSen, Rounding.HalfUpToRupiah, Rounding.DownToRupiah)
        from reading in Gen.Elements(StmbDay.ThirtiethOfWage, StmbDay.CalendarDaysOfMonth)
        select new GeneratedAccident(day, wage, consequence, days, rounding, reading));

    private static Gen<AccidentConsequence> Partial() =>
        from losses in Loss().ListOf()
        from handedness in Gen.Elements(Handedness.Right, Handedness.Left)
        select AccidentConsequence.PartialDisability([.. losses.Take(4)], handedness);

    private static Gen<DisabilityLoss> Loss()
    {
        var rows = LawBook.Default.TimelineOf(LawParameters.JkkDisabilityTable).Rulings[0].Value;
        return from row in Gen.Elements(rows.ToImmutableArray().AsEnumerable())
               from tenths in Gen.Choose(1, 1_000)
               from isFunctional in Gen.Elements(true, false)
               select row.IsRange ? DisabilityLoss.AtDoctorsFigure(row.Id, Rate.FromPartsPerMillion(100_000 + (tenths / 5 * 1_000)))
                   : row.Measure != DisabilityMeasure.None ? DisabilityLoss.ByTens(row.Id, 10 + (tenths / 12m))
                   : isFunctional ? DisabilityLoss.Functional(row.Id, Rate.FromPartsPerMillion(tenths * 1_000))
                   : DisabilityLoss.Anatomical(row.Id);
    }
}
