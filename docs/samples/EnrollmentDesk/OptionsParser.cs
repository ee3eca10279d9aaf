using BpjsTk.Domain;

namespace EnrollmentDesk;

/// <summary>Reads the command line, and reports everything wrong with it at once.</summary>
internal sealed class OptionsParser
{
    internal const string TimelineCommand = "timeline";

    private static readonly string[] FormsOptions = ["--on", "--holidays", "--out", "--lang"];
    private static readonly string[] TimelineOptions = ["--at", "--holidays", "--out", "--lang"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<Fault> faults;
    private string? file;

    private OptionsParser(List<Fault> faults) => this.faults = faults;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <returns>The options; the language is right even when something else is wrong.</returns>
    internal static Options Parse(IReadOnlyList<string> args, List<Fault> faults)
    {
        var parser = new OptionsParser(faults);
        var isTimeline = args.Count > 0 && string.Equals(args[0], TimelineCommand, StringComparison.Ordinal);
        parser.Collect(args, isTimeline ? 1 : 0, isTimeline ? TimelineOptions : FormsOptions);
        return new()
        {
            IsTimeline = isTimeline,
            File = parser.file,
            Day = parser.DayOf(isTimeline ? "--at" : "--on"),
            Holidays = parser.values.GetValueOrDefault("--holidays"),
            Out = parser.values.GetValueOrDefault("--out"),
            Language = parser.Language(),
            Help = parser.values.ContainsKey("--help"),
        };
    }

    private void Collect(IReadOnlyList<string> args, int first, string[] known)
    {
        for (var at = first; at < args.Count; at++)
        {
            var name = string.Equals(args[at], "-h", StringComparison.Ordinal) ? "--help" : args[at];
            if (string.Equals(name, "--help", StringComparison.Ordinal))
            {
                this.values[name] = string.Empty;
            }
            else if (!name.StartsWith('-'))
            {
                this.TakeFile(name);
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                this.faults.Add(DeskCodes.UnknownOption.At(string.Empty, name));
            }
            else if (at + 1 >= args.Count || args[at + 1].StartsWith("--", StringComparison.Ordinal))
            {
                this.faults.Add(DeskCodes.OptionWithoutValue.At(string.Empty, name));
            }
            else if (!this.values.TryAdd(name, args[++at]))
            {
                this.faults.Add(DeskCodes.OptionTwice.At(string.Empty, name));
            }
        }
    }

    private void TakeFile(string name)
    {
        if (this.file is not null)
        {
            this.faults.Add(DeskCodes.FileTwice.At(string.Empty, name));
        }

        this.file ??= name;
    }

    private NodaTime.LocalDate? DayOf(string name)
    {
        if (!this.values.TryGetValue(name, out var text))
        {
            return null;
        }

        var day = FormsFile.Day(text);
        if (day is null)
        {
            this.faults.Add(DeskCodes.OptionValue.At(name, text, "YYYY-MM-DD"));
        }

        return day;
    }

    private Language Language()
    {
        switch (this.values.GetValueOrDefault("--lang"))
        {
            case null or "id":
                return BpjsTk.Domain.Language.Indonesian;
            case "en":
                return BpjsTk.Domain.Language.English;
            case var other:
                this.faults.Add(DeskCodes.OptionValue.At("--lang", other, "id, en"));
                return BpjsTk.Domain.Language.Indonesian;
        }
    }
}
