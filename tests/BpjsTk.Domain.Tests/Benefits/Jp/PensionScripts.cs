using BpjsTk.Domain.Law;
using FsCheck;
using FsCheck.Fluent;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>Lives for properties.</summary>
internal static class PensionScripts
{
    public static Arbitrary<PensionScript> Any() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from policy in Gen.Elements(JpLimits.EveryPension, JpLimits.EveryPension, JpLimits.FormulaOnly)
        from rounding in Gen.Elements(Enum.GetValues<JpRounding>())
        select new PensionScript(seed, policy, rounding));
}
