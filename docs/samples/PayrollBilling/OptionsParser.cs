using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Identity;
using NodaTime;
using NodaTime.Text;

namespace PayrollBilling;

/// <summary>Reads the command line, and reports everything wrong with it at once.</summary>
internal sealed class OptionsParser
{
    internal const string GenerateCommand = "generate";

    internal static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    private static readonly string[] BillOptions = ["--workers", "--employer", "--month", "--out", "--explain", "--lang"];
    private static readonly string[] GenerateOptionNames = ["--rows", "--seed", "--month", "--out", "--lang"];
    private static readonly string[] Flags = ["--help", "--stats"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<Fault> faults;

    private OptionsParser(List<Fault> faults) => this.faults = faults;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <returns>The options; the language is right even when something else is wrong.</returns>
    internal static Options Parse(IReadOnlyList<string> args, List<Fault> faults)
    {
        var parser = new OptionsParser(faults);
        var generates = args.Count > 0 && string.Equals(args[0], GenerateCommand, StringComparison.Ordinal);
        parser.Collect(args, generates ? 1 : 0, generates ? GenerateOptionNames : BillOptions);
        return generates ? parser.ToGenerate() : parser.ToBill();
    }

    private void Collect(IReadOnlyList<string> args, int first, string[] known)
    {
        for (var at = first; at < args.Count; at++)
        {
            var name = string.Equals(args[at], "-h", StringComparison.Ordinal) ? "--help" : args[at];
            if (Flags.Contains(name, StringComparer.Ordinal))
            {
                this.values[name] = string.Empty;
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                this.faults.Add(PayrollCodes.UnknownOption.At(string.Empty, name));
            }
            else if (at + 1 >= args.Count || args[at + 1].StartsWith("--", StringComparison.Ordinal))
            {
                this.faults.Add(PayrollCodes.OptionWithoutValue.At(string.Empty, name));
            }
            else if (!this.values.TryAdd(name, args[++at]))
            {
                this.faults.Add(PayrollCodes.OptionTwice.At(string.Empty, name));
            }
        }
    }

    private Options ToBill()
    {
        var options = new Options
        {
            Workers = this.values.GetValueOrDefault("--workers"),
            Employer = this.values.GetValueOrDefault("--employer"),
            Month = this.Month(),
            Explain = this.Explain(),
            Language = this.Language(),
            Help = this.values.ContainsKey("--help"),
            Stats = this.values.ContainsKey("--stats"),
        };
        if (options.Workers is null != options.Employer is null)
        {
            this.faults.Add(PayrollCodes.FilesGoTogether.At(string.Empty));
        }

        return this.values.TryGetValue("--out", out var folder) ? options with { Out = folder } : options;
    }

    private Options ToGenerate() => new()
    {
        Language = this.Language(),
        Help = this.values.ContainsKey("--help"),
        Stats = this.values.ContainsKey("--stats"),
        Generate = new(
            this.Whole("--rows", 1_000_000, 1, Generator.MostRows),
            this.Whole("--seed", 1, 0, int.MaxValue),
            this.values.GetValueOrDefault("--out", "workers.csv"),
            this.Month() ?? new YearMonth(2026, 8)),
    };

    private Language Language()
    {
        switch (this.values.GetValueOrDefault("--lang"))
        {
            case null or "id":
                return BpjsTk.Domain.Language.Indonesian;
            case "en":
                return BpjsTk.Domain.Language.English;
            case var other:
                this.faults.Add(PayrollCodes.OptionValue.At("--lang", other, "id, en"));
                return BpjsTk.Domain.Language.Indonesian;
        }
    }

    private YearMonth? Month()
    {
        if (!this.values.TryGetValue("--month", out var text))
        {
            return null;
        }

        if (MonthPattern.Parse(text).TryGetValue(default, out var month))
        {
            return month;
        }

        this.faults.Add(PayrollCodes.OptionValue.At("--month", text, "YYYY-MM"));
        return null;
    }

    private Kpj? Explain()
    {
        if (!this.values.TryGetValue("--explain", out var text))
        {
            return null;
        }

        if (Kpj.FromText(text, Kpj.DefaultShape).TryGet(out var kpj, out var errors))
        {
            return kpj;
        }

        this.faults.AddRange(errors.Select(error => Fault.Of(error, "--explain")));
        return null;
    }

    private int Whole(string name, int preset, int least, int most)
    {
        if (!this.values.TryGetValue(name, out var text))
        {
            return preset;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        this.faults.Add(PayrollCodes.OptionValue.At(name, text, string.Create(CultureInfo.InvariantCulture, $"{least}-{most}")));
        return preset;
    }
}
