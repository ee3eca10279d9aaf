namespace BenefitSimulator;

/// <summary>The program: reads a story, prints what each program pays when, and draws it.</summary>
internal sealed class SimulatorProgram
{
    /// <summary>The exit code when everything is answered.</summary>
    internal const int Done = 0;

    /// <summary>The exit code when the input cannot be processed at all.</summary>
    internal const int Failed = 1;

    /// <summary>The exit code when something was refused.</summary>
    internal const int SomeRefused = 2;

    /// <summary>The shipped stories; the first one is told when none is named.</summary>
    internal static readonly string[] Shipped = ["accident", "dismissal", "retirement"];

    private readonly Options options;
    private readonly TextWriter output;
    private readonly List<Fault> faults;

    private SimulatorProgram(Options options, List<Fault> faults, TextWriter output) => (this.options, this.faults, this.output) = (options, faults, output);

    private string Input => Shipped.Contains(this.options.Story, StringComparer.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "sample", $"{this.options.Story}.json") : this.options.Story;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="errors">Takes what went wrong.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var found = new List<Fault>();
        var asked = Options.Parse(args, found);
        var language = asked.Language;
        if (asked.Help)
        {
            output.WriteLine(Texts.Usage.In(language));
            return Done;
        }

        var isUsage = found.Count > 0;
        var code = isUsage ? Failed : new SimulatorProgram(asked, found, output).RunGuarded();
        foreach (var fault in found)
        {
            errors.WriteLine(fault.ToLine(language));
        }

        if (isUsage)
        {
            errors.WriteLine();
            errors.WriteLine(Texts.Usage.In(language));
        }

        return code;
    }

    private int RunGuarded()
    {
        try
        {
            return this.Tell();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            this.faults.Add(SimCodes.FileFailed.At(string.Empty, e.Message));
            return Failed;
        }
        catch (OverflowException)
        {
            this.faults.Add(SimCodes.TooLarge.At(string.Empty));
            return SomeRefused;
        }
    }

    private int Tell()
    {
        if (!File.Exists(this.Input))
        {
            this.faults.Add(SimCodes.FileMissing.At(string.Empty, this.Input));
            return Failed;
        }

        if (StoryReader.Read(File.ReadAllText(this.Input), this.faults) is not { } story)
        {
            return Failed;
        }

        this.faults.AddRange(StoryReader.Contradictions(story));
        if (this.faults.Count > 0)
        {
            return SomeRefused;
        }

        if (!Simulation.Run(story).TryGet(out var sections, out var refused))
        {
            this.faults.AddRange(refused.Select(Fault.Of));
            return SomeRefused;
        }

        new ReportPrinter(this.output, this.options.Language).Print(story, sections);
        return !this.Draw(story, sections) ? Failed
            : sections.Any(section => section.Refused.Count > 0) ? SomeRefused
            : Done;
    }

    private bool Draw(Story story, IReadOnlyList<Section> sections)
    {
        var path = this.options.Out ?? Path.Combine("artifacts", "benefits", $"{Path.GetFileNameWithoutExtension(this.options.Story)}.svg");
        if (string.Equals(Path.GetFullPath(path), Path.GetFullPath(this.Input), StringComparison.Ordinal))
        {
            this.faults.Add(SimCodes.OutputIsInput.At(string.Empty, this.Input));
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, Chart.Draw(story, sections, this.options.Language));
        this.output.WriteLine(Texts.Written(path).In(this.options.Language));
        return true;
    }
}
