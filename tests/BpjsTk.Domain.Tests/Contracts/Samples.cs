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
    }.ToDictionary(sample => sample.GetType().GetGenericArguments()[0]);

    internal static IReadOnlyCollection<Type> Types => ByType.Keys;

    internal static Sample<T> Of<T>()
        where T : struct => (Sample<T>)ByType[typeof(T)];
}
