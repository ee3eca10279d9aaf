using BranchBoard;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>One run of the branch board in a folder of its own, and what it left behind.</summary>
internal sealed class BoardRun : IDisposable
{
    private static readonly string[] Files = ["facts.json", "cadres.csv", "acquisitions.csv", "contributions.csv"];

    private BoardRun() => Directory.CreateDirectory(this.Folder);

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), $"board-{Guid.NewGuid():N}");

    internal int ExitCode { get; private set; }

    internal string Output { get; private set; } = string.Empty;

    internal string Errors { get; private set; } = string.Empty;

    internal string Page => File.ReadAllText(this.PathOf("board.html"));

    internal bool HasPage => File.Exists(this.PathOf("board.html"));

    internal static BoardRun OfArguments(params string[] args)
    {
        var run = new BoardRun();
        run.Start(args);
        return run;
    }

    internal static BoardRun OfShipped(string language, params string[] args) => OfChanged((_, text) => text, ["--lang", language, .. args]);

    /// <summary>Runs on the shipped files in which something is different.</summary>
    internal static BoardRun OfChanged(Func<string, string, string> change, params string[] args)
    {
        var run = new BoardRun();
        foreach (var file in Files)
        {
            File.WriteAllText(run.PathOf(file), change(file, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", $"branch-{file}"))));
        }

        run.Start(
            ["--facts", run.PathOf(Files[0]), "--cadres", run.PathOf(Files[1]), "--acquisitions", run.PathOf(Files[2]), "--contributions", run.PathOf(Files[3]), "--out", run.PathOf("board.html"), .. args]);
        return run;
    }

    public void Dispose() => Directory.Delete(this.Folder, recursive: true);

    private string PathOf(string file) => Path.Combine(this.Folder, file);

    private void Start(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        this.ExitCode = BoardProgram.Run(args, output, errors);
        (this.Output, this.Errors) = (output.ToString(), errors.ToString());
    }
}
