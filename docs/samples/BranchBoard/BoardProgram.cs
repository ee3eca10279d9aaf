using System.Text;

namespace BranchBoard;

/// <summary>The program: reads the facts and the files of a branch, and writes its page.</summary>
internal static class BoardProgram
{
    /// <summary>The exit code when everything counts.</summary>
    internal const int Done = 0;

    /// <summary>The exit code when the input cannot be processed at all.</summary>
    internal const int Failed = 1;

    /// <summary>The exit code when something was refused.</summary>
    internal const int SomeRefused = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="errors">Takes what went wrong.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var faults = new List<Fault>();
        var options = Options.Parse(args, faults);
        if (options.Help)
        {
            output.WriteLine(Texts.Usage.In(options.Language));
            return Done;
        }

        var isUsage = faults.Count > 0;
        var code = isUsage ? Failed : RunGuarded(options, faults, output);
        foreach (var fault in faults)
        {
            errors.WriteLine(fault.ToLine(options.Language));
        }

        if (isUsage)
        {
            errors.WriteLine();
            errors.WriteLine(Texts.Usage.In(options.Language));
        }

        return code;
    }

    private static int RunGuarded(Options options, List<Fault> faults, TextWriter output)
    {
        try
        {
            return Write(options, faults, output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelper.CsvFormatException or ArgumentException { ParamName: "path" })
        {
            faults.Add(BoardCodes.FileFailed.At(string.Empty, e.Message));
            return Failed;
        }
    }

    private static int Write(Options options, List<Fault> faults, TextWriter output)
    {
        if (Array.Find(options.Inputs, input => string.Equals(Path.GetFullPath(input), Path.GetFullPath(options.Out), StringComparison.Ordinal)) is { } input)
        {
            faults.Add(BoardCodes.OutputIsInput.At(string.Empty, input));
            return Failed;
        }

        if (Facts.Read(File.ReadAllText(options.Facts), options.Branch, faults) is not { } facts)
        {
            return Failed;
        }

        var (cadres, acquisitions, contributions) =
            (Read(options.Cadres, Board.CadreColumns, faults), Read(options.Acquisitions, Board.AcquisitionColumns, faults), Read(options.Contributions, Board.ContributionColumns, faults));
        if (faults.Exists(fault => string.Equals(fault.Code, BoardCodes.Header.Id, StringComparison.Ordinal)) || Board.Make(facts, cadres, acquisitions, contributions, options.Month, faults) is not { } board)
        {
            return Failed;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Out))!);
        File.WriteAllText(options.Out, Page.Write(board, faults, options.Language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine(Texts.Counted(board.Ledger.Counted.Length, faults.Count).In(options.Language));
        foreach (var line in board.Last.Offices.Select(office => office.ToText(options.Language)))
        {
            output.WriteLine(line);
        }

        output.WriteLine(Texts.Written(options.Out).In(options.Language));
        return faults.Count == 0 ? Done : SomeRefused;
    }

    private static IReadOnlyList<CsvRow> Read(string path, string[] columns, List<Fault> faults)
    {
        using var stream = File.OpenRead(path);
        return CsvTable.Read(stream, Path.GetFileName(path), columns, faults);
    }
}
