using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>The arbitraries of the value types, for a property that asks for them by type.</summary>
public static class ValueArbitraries
{
    public static Arbitrary<Rupiah> Rupiah() => Amounts.Any;

    public static Arbitrary<Rate> Rate() => Rates.Any;

    public static Arbitrary<Rounding> Rounding() => Arb.From(Gen.Elements(Enum.GetValues<Rounding>()));

    public static Arbitrary<Language> Language() => Arb.From(Gen.Elements(Enum.GetValues<Language>()));
}
