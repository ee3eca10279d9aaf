using System.Globalization;
using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Core;

namespace BpjsTk.Domain.Tests.Properties.FsCheckXunit;

/// <summary>One run of one property.</summary>
internal static class PropertyRun
{
    /// <summary>Checks a property and returns when it holds.</summary>
    /// <exception cref="PropertyFailedException">It does not hold, or its conditions let too few cases through.</exception>
    internal static void Check(MethodInfo method, object? target, PropertySettings settings, Action<string> write, Func<string, string?> environment)
    {
        var runner = new PropertyRunner(write);
        var config = settings.ToConfig(runner, environment);
        FsCheck.Check.Method(config, method, target is null ? FSharpOption<object>.None : FSharpOption<object>.Some(target));
        var start = config.Replay.Value.Rnd;
        switch (runner.Result)
        {
            case TestResult.Passed:
                if (!config.QuietOnSuccess)
                {
                    write(Runner.onFinishedToString(string.Empty, runner.Result).TrimEnd());
                }

                break;
            case TestResult.Failed failed:
                throw new PropertyFailedException(
                    Message(runner.Result, Again("Whole run", start, null), Again("This case", failed.Item6, failed.Item7)),
                    (failed.Item4 as FsCheck.Outcome.Failed)?.Item);
            case { } exhausted:
                throw new PropertyFailedException(Message(exhausted, Again("Whole run", start, null)), null);
            default:
                throw new InvalidOperationException($"FsCheck reported no result for {method.Name}.");
        }
    }

    private static string Message(TestResult result, params ReadOnlySpan<string> again) =>
        string.Join(Environment.NewLine, [string.Empty, Runner.onFinishedToString(string.Empty, result).TrimEnd(), .. again]);

    private static string Again(string what, Rnd seed, int? size) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} again: [Property(Replay = \"({seed.Seed},{seed.Gamma}{(size is null ? string.Empty : ",")}{size})\")]");
}
