using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>One canonical sample of each value type, shared by all tests. A type without one fails <see cref="SampleTests"/>.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, object> ByType = new object[]
    {
        // The agency's own sample bill (Formulir 2a) has this total.
        new Sample<Rupiah>(Rupiah.FromSen(11_086_300), "110863.00", Rupiah.FromSen(11_086_301)),
        new Sample<Rate>(Rate.FromPercent(0.24m), "0.24%", Rate.FromPercent(0.54m)),
        new Sample<ExactRupiah>(Rate.FromPercent(0.24m).Of(Rupiah.FromSen(1)), "0.000024", ExactRupiah.From(Rupiah.FromSen(1))),
        new Sample<ProgramBundle>(ProgramBundle.JkkJkmJht, "JKK+JKM+JHT", ProgramBundle.JkkJkm),
        Identifier<Nik>("3576014403910003", "3576014403910004"),
        Identifier<FamilyCardNumber>("3576010102180001", "3576010102180002"),
        Identifier<Kpj>("18012345678", "18012345679"),
        Identifier<Npp>("JK123456", "JK123457"),
        Identifier<Npwp>("0925429434070001", "0925429434070002"),
        Identifier<Nitku>("0925429434070001000000", "0925429434070001000001"),
        Identifier<PassportNumber>("C1234567", "C1234568"),
    }.ToDictionary(sample => sample.GetType().GetGenericArguments()[0]);

    internal static IReadOnlyCollection<Type> Types => ByType.Keys;

    internal static Sample<T> Of<T>()
        where T : struct => (Sample<T>)ByType[typeof(T)];

    private static Sample<T> Identifier<T>(string text, string larger)
        where T : struct, IIdentifier<T> => new(T.FromText(text).Value, text, T.FromText(larger).Value);
}
