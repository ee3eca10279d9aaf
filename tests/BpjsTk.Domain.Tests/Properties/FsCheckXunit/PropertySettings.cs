using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Core;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>What an attribute said and left unsaid, and how the levels (assembly, class, method) come together.</summary>
internal sealed record PropertySettings
{
    internal int? MaxTest { get; init; }

    internal int? MaxRejected { get; init; }

    internal int? StartSize { get; init; }

    internal int? EndSize { get; init; }

    internal int? Parallelism { get; init; }

    internal string? Replay { get; init; }

    internal bool? Verbose { get; init; }

    internal bool? QuietOnSuccess { get; init; }

    internal ImmutableArray<Type> Arbitrary { get; init; } = [];

    internal static PropertySettings Of(MethodInfo method, Type testClass)
    {
        var settings = new PropertySettings();
        foreach (var level in Levels(method, testClass))
        {
            settings = level.Settings.Over(settings);
        }

        return settings;
    }

    internal PropertySettings Over(PropertySettings outer) => new()
    {
        MaxTest = this.MaxTest ?? outer.MaxTest,
        MaxRejected = this.MaxRejected ?? outer.MaxRejected,
        StartSize = this.StartSize ?? outer.StartSize,
        EndSize = this.EndSize ?? outer.EndSize,
        Parallelism = this.Parallelism ?? outer.Parallelism,
        Replay = this.Replay ?? outer.Replay,
        Verbose = this.Verbose ?? outer.Verbose,
        QuietOnSuccess = this.QuietOnSuccess ?? outer.QuietOnSuccess,
        Arbitrary = [.. this.Arbitrary, .. outer.Arbitrary],
    };

    internal Config ToConfig(PropertyRunner runner, Func<string, string?> environment)
    {
        var start = Config.Default;
        return start
            .WithMaxTest(this.MaxTest ?? start.MaxTest)
            .WithMaxRejected(this.MaxRejected ?? start.MaxRejected)
            .WithStartSize(this.StartSize ?? start.StartSize)
            .WithEndSize(this.EndSize ?? start.EndSize)
            .WithQuietOnSuccess(this.QuietOnSuccess ?? start.QuietOnSuccess)
            .WithParallelRunConfig(this.Parallelism is { } degree ? FSharpOption<ParallelRunConfig>.Some(new(degree)) : start.ParallelRunConfig)
            .WithArbitrary(this.Arbitrary)
            .WithReplay(FSharpOption<Replay>.Some(this.Replay is { } replay ? ReadReplay(replay) : new(PropertySeed.Choose(environment), FSharpOption<int>.None)))
            .WithEvery(this.Verbose == true ? Config.Verbose.Every : Config.Quick.Every)
            .WithEveryShrink(this.Verbose == true ? Config.Verbose.EveryShrink : Config.Quick.EveryShrink)
            .WithRunner(runner);
    }

    private static Replay ReadReplay(string text)
    {
        var parts = text.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (2 or 3))
        {
            throw new FormatException($"Replay = \"{text}\" is not of the form (seed,gamma) or (seed,gamma,size).");
        }

        var size = parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None;
        return new(new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture)), size);
    }

    // From the outermost in, so that each level is laid over the one before.
    private static IEnumerable<PropertyAttribute> Levels(MethodInfo method, Type testClass)
    {
        var nested = new Stack<Type>();
        for (var type = testClass; type is not null; type = type.DeclaringType)
        {
            nested.Push(type);
        }

        return new[] { testClass.Assembly.GetCustomAttribute<PropertiesAttribute>() }
            .Concat(nested.Select(type => type.GetCustomAttribute<PropertiesAttribute>()))
            .Append(method.GetCustomAttribute<PropertyAttribute>())
            .OfType<PropertyAttribute>();
    }
}
