using BpjsTk.Domain;

namespace BenefitSimulator;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options(string Story, string? Out, Language Language, bool Help)
{
    private static readonly string[] Known = ["--out", "--lang"];

    /// <summary>Reads the arguments, and reports everything wrong with them at once.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <returns>The options; the language is right even when something else is wrong.</returns>
    internal static Options Parse(IReadOnlyList<string> args, List<Fault> faults)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? story = null;
        for (var at = 0; at < args.Count; at++)
        {
            var name = args[at];
            if (name is "-h" or "--help")
            {
                values["--help"] = string.Empty;
            }
            else if (!name.StartsWith('-'))
            {
                if (story is not null)
                {
                    faults.Add(SimCodes.FileTwice.At(string.Empty, name));
                }

                story ??= name;
            }
            else if (!Known.Contains(name, StringComparer.Ordinal))
            {
                faults.Add(SimCodes.UnknownOption.At(string.Empty, name));
            }
            else if (at + 1 >= args.Count || args[at + 1].StartsWith("--", StringComparison.Ordinal))
            {
                faults.Add(SimCodes.OptionWithoutValue.At(string.Empty, name));
            }
            else if (!values.TryAdd(name, args[++at]))
            {
                faults.Add(SimCodes.OptionTwice.At(string.Empty, name));
            }
        }

        var language = values.GetValueOrDefault("--lang");
        if (language is not (null or "id" or "en"))
        {
            faults.Add(SimCodes.OptionValue.At("--lang", language, "id, en"));
        }

        return new(
            story ?? SimulatorProgram.Shipped[0],
            values.GetValueOrDefault("--out"),
            string.Equals(language, "en", StringComparison.Ordinal) ? Language.English : Language.Indonesian,
            values.ContainsKey("--help"));
    }
}
