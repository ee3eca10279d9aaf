using BenefitSimulator;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>One run of the benefit simulator in a folder of its own, and what it left behind.</summary>
internal sealed class SimulatorRun : IDisposable
{
    private SimulatorRun() => Directory.CreateDirectory(this.Folder);

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), $"simulator-{Guid.NewGuid():N}");

    internal int ExitCode { get; private set; }

    internal string Output { get; private set; } = string.Empty;

    internal string Errors { get; private set; } = string.Empty;

    internal string Picture => this.PathOf("story.svg");

    internal static SimulatorRun OfArguments(params string[] args)
    {
        var run = new SimulatorRun();
        run.Start(args);
        return run;
    }

    /// <summary>Tells a shipped story.</summary>
    internal static SimulatorRun OfShipped(string story, string language = "en")
    {
        var run = new SimulatorRun();
        run.Start(story, "--lang", language, "--out", run.Picture);
        return run;
    }

    /// <summary>Tells a shipped story in which something is different.</summary>
    internal static SimulatorRun OfChanged(string story, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", $"{story}.json"));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return OfText(text.Replace(from, to, StringComparison.Ordinal));
    }

    internal static SimulatorRun OfText(string text)
    {
        var run = new SimulatorRun();
        File.WriteAllText(run.PathOf("story.json"), text);
        run.Start(run.PathOf("story.json"), "--lang", "en", "--out", run.Picture);
        return run;
    }

    internal string PathOf(string file) => Path.Combine(this.Folder, file);

    /// <summary>Returns what is printed with the lines of the table put together again.</summary>
    internal string Flat() => string.Join(' ', this.Output.Split(['|', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => Directory.Delete(this.Folder, recursive: true);

    private void Start(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        this.ExitCode = SimulatorProgram.Run(args, output, errors);
        (this.Output, this.Errors) = (output.ToString(), errors.ToString());
    }
}
