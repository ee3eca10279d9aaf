using BpjsTk.Domain;
using NodaTime;
using NodaTime.Text;

namespace BranchBoard;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options(string Facts, string Branch, string Cadres, string Acquisitions, string Contributions, YearMonth? Month, string Out, Language Language, bool Help)
{
    private static readonly string[] Known = ["--facts", "--branch", "--cadres", "--acquisitions", "--contributions", "--month", "--out", "--lang"];

    /// <summary>Gets the files that are read.</summary>
    internal string[] Inputs => [this.Facts, this.Cadres, this.Acquisitions, this.Contributions];

    /// <summary>Reads the arguments, and reports everything wrong with them at once.</summary>
    internal static Options Parse(IReadOnlyList<string> args, List<Fault> faults)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < args.Count; at++)
        {
            var name = args[at];
            if (name is "-h" or "--help")
            {
                values["--help"] = string.Empty;
            }
            else if (!Known.Contains(name, StringComparer.Ordinal))
            {
                faults.Add(BoardCodes.UnknownOption.At(string.Empty, name));
            }
            else if (at + 1 >= args.Count || args[at + 1].StartsWith("--", StringComparison.Ordinal))
            {
                faults.Add(BoardCodes.OptionWithoutValue.At(string.Empty, name));
            }
            else if (!values.TryAdd(name, args[++at]))
            {
                faults.Add(BoardCodes.OptionTwice.At(string.Empty, name));
            }
        }

        var language = values.GetValueOrDefault("--lang");
        if (language is not (null or "id" or "en"))
        {
            faults.Add(BoardCodes.OptionValue.At("--lang", language, "id, en"));
        }

        return new(
            values.GetValueOrDefault("--facts") ?? Shipped("facts.json"),
            values.GetValueOrDefault("--branch") ?? "Jambi",
            values.GetValueOrDefault("--cadres") ?? Shipped("cadres.csv"),
            values.GetValueOrDefault("--acquisitions") ?? Shipped("acquisitions.csv"),
            values.GetValueOrDefault("--contributions") ?? Shipped("contributions.csv"),
            MonthOf(values.GetValueOrDefault("--month"), faults),
            values.GetValueOrDefault("--out") ?? Path.Combine("artifacts", "board", "board.html"),
            string.Equals(language, "en", StringComparison.Ordinal) ? Language.English : Language.Indonesian,
            values.ContainsKey("--help"));
    }

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "sample", $"branch-{name}");

    private static YearMonth? MonthOf(string? text, List<Fault> faults)
    {
        if (text is null)
        {
            return null;
        }

        var read = YearMonthPattern.Iso.Parse(text);
        if (!read.Success)
        {
            faults.Add(BoardCodes.OptionValue.At("--month", text, "2017-01"));
        }

        return read.Success ? read.Value : null;
    }
}
