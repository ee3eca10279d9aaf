using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>Checks a property on many generated inputs, the same ones in every run, and throws with the smallest counterexample found.</summary>
internal static class Always
{
    private const int Tests = 1_000;

    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(Tests)
        .WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20_150_701, 20_250_301), FSharpOption<int>.None)));

    public static void Holds<T>(Arbitrary<T> inputs, Func<T, bool> property) => Prop.ForAll(inputs, property).Check(Config);

    public static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> property) =>
        Prop.ForAll(first, second, property).Check(Config);

    public static void Holds<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> property) =>
        Prop.ForAll(first, second, third, property).Check(Config);
}
