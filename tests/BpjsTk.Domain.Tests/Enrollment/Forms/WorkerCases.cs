using System.Collections.Immutable;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Participants;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Workers at the edges of ages, dates and wages: 54 years, a month before the retirement age, leap days, the wages that no wage can be.</summary>
public static class WorkerCases
{
    private static readonly int[] Ages = [0, 18, 30, 53, 54, 55, 56, 57, 58, 59, 60, 90];

    private static readonly ProgramBundle[] Bundles = [ProgramBundle.JkkJkm, ProgramBundle.JkkJkmJht, ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkmJhtJp, ProgramBundle.Of(SocialProgram.Jkk), .. Facts.Bundles];

    private static Gen<LocalDate> FilingDays { get; } = Gen.Elements(RandomForms.FilingDays.Append("2019-01-01").Append("2024-12-31")).Select(Facts.Date);

    private static Gen<Rupiah> Amount { get; } = Gen.Frequency((6, Amounts.Wages.Generator), (1, Amounts.Any.Generator), (1, Gen.Elements(0L, -1, 1, long.MaxValue).Select(Rupiah.FromSen)));

    public static Arbitrary<WorkerCase> WorkerCase() => Arb.From(
        from filed in FilingDays
        from born in Births(filed)
        from isWoman in Gen.Elements(false, true)
        from months in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(0, 5, 6, 7, 24)))
        from jkn in Gen.Elements(Enum.GetValues<JknStatus>())
        from relation in Gen.Elements(Enum.GetValues<EmploymentRelation>())
        from elsewhere in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from jpSince in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (2, Around(filed).Select(date => (LocalDate?)date)))
        from started in Gen.Frequency((5, Around(filed)), (1, Around(born)))
        from ends in Gen.Frequency(
            (relation == EmploymentRelation.FixedTerm ? 1 : 8, Gen.Constant<LocalDate?>(null)),
            (1, Around(started).Select(date => (LocalDate?)date)),
            (1, Around(filed).Select(date => (LocalDate?)date)),
            (relation == EmploymentRelation.Permanent ? 0 : 4, Gen.Choose(0, 2_000).Select(days => (LocalDate?)LocalDate.Max(started, filed).PlusDays(days))))
        from kind in Gen.Elements(WageKind.Monthly, WageKind.Monthly, WageKind.Daily, WageKind.Piece, WageKind.WeatherPiece)
        from wages in Wages(kind)
        from scale in Gen.Elements<EmployerScale?>(null, EmployerScale.Micro, EmployerScale.Small, EmployerScale.Medium, EmployerScale.Large)
        from programs in Gen.Frequency((3, Gen.Elements(Bundles[..5])), (1, Gen.Elements(Bundles)))
        from broken in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>([.. Forms.WorkerCase.Breakable])))
        select new WorkerCase(filed, born, isWoman, months, jkn, relation, elsewhere, jpSince, started, ends, kind, wages, scale, programs, broken),
        Shrink);

    private static Gen<LocalDate> Births(LocalDate filed) => Gen.Frequency(
        (4, from age in Gen.Elements(Ages)
            from monthsOff in Gen.Elements(-1, 0, 0, 1)
            from days in Gen.Choose(-1, 1)
            select Within(filed.PlusYears(-age).PlusMonths(monthsOff).PlusDays(days))),
        (1, Gen.Elements("1960-02-29", "1964-02-29", "1992-02-29", "2000-02-29", "1900-01-01", "1999-12-31").Select(Facts.Date)),
        (2, Gen.Choose(0, 20_000).Select(days => Within(filed.PlusDays(-days)))));

    private static Gen<LocalDate> Around(LocalDate date) => Gen.Frequency((2, Gen.Choose(-1, 1)), (1, Gen.Choose(-4_000, 30))).Select(days => Within(date.PlusDays(days)));

    private static LocalDate Within(LocalDate date) => LocalDate.Max(date, new(1900, 1, 1));

    private static Gen<ImmutableArray<Rupiah>> Wages(WageKind kind) => kind switch
    {
        WageKind.Monthly => Gen.ArrayOf(Amount, 2).Select(ImmutableArray.Create),
        WageKind.Daily => Gen.ArrayOf(Amount, 1).Select(ImmutableArray.Create),
        _ => from count in Gen.Frequency((4, Gen.Constant(kind == WageKind.Piece ? 3 : 12)), (1, Gen.Elements(0, 2, 4, 11, 13)))
             from amounts in Gen.ArrayOf(Amount, count)
             select ImmutableArray.Create(amounts),
    };

    private static IEnumerable<WorkerCase> Shrink(WorkerCase given)
    {
        if (given.Broken is not null)
        {
            yield return given with { Broken = null };
        }

        if (given.JpSince is not null || given.ContractEndsOn is not null)
        {
            yield return given with { JpSince = null, ContractEndsOn = null };
        }

        if (given.WageKind != WageKind.Monthly)
        {
            yield return given with { WageKind = WageKind.Monthly, Wages = [Rupiah.FromRupiah(1), Rupiah.Zero] };
        }

        if (given.Programs != ProgramBundle.JkkJkmJhtJp)
        {
            yield return given with { Programs = ProgramBundle.JkkJkmJhtJp };
        }
    }
}
