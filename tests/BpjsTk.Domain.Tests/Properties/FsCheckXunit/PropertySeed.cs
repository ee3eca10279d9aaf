using System.Globalization;
using FsCheck;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>
/// Where the random numbers start. A run is the same every time unless somebody asks for another: a red build should come from a change,
/// not from luck. A nightly run sets <c>BPJSTK_FSCHECK_SEED=random</c> to explore.
/// </summary>
internal static class PropertySeed
{
    internal const string Variable = "BPJSTK_FSCHECK_SEED";

    internal const ulong Fixed = 20150701;

    internal static Rnd Choose(Func<string, string?> environment) => environment(Variable) switch
    {
        null or "" => new(Fixed),
        "random" => new((ulong)Random.Shared.NextInt64()),
        var text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? new(seed)
            : throw new FormatException($"{Variable} is '{text}'; give a number or the word random."),
    };
}
