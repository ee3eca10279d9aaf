using System.Globalization;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>A run over files of cases: a line for each case that failed or is not supported, and the totals at the end.</summary>
public static class CaseRun
{
    private static readonly string ShippedCases = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Runs the cases of files and folders.</summary>
    /// <param name="paths">Files or folders; without any, the cases that were copied beside the program.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>0 when nothing failed; 1 when a case failed, or a file has no case or can't be read.</returns>
    public static int Of(IReadOnlyList<string> paths, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(output);
        var counts = new Dictionary<CaseStanding, int> { [CaseStanding.Passed] = 0, [CaseStanding.Failed] = 0, [CaseStanding.Unsupported] = 0 };
        foreach (var verdict in (paths.Count == 0 ? [ShippedCases] : paths).SelectMany(VerdictsOf))
        {
            counts[verdict.Standing]++;
            if (verdict.Standing != CaseStanding.Passed)
            {
                output.WriteLine(verdict);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts[CaseStanding.Passed]} passed, {counts[CaseStanding.Failed]} failed, {counts[CaseStanding.Unsupported]} skipped"));
        return counts[CaseStanding.Failed] == 0 ? 0 : 1;
    }

    private static IEnumerable<CaseVerdict> VerdictsOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return VerdictsOfFile(path);
        }

        var files = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? [CaseVerdict.Failed(path, "the folder has no file of cases")] : files.SelectMany(VerdictsOfFile);
    }

    private static IEnumerable<CaseVerdict> VerdictsOfFile(string path)
    {
        try
        {
            var cases = CaseFile.Read(path);
            return cases.Count == 0 ? [CaseVerdict.Failed(path, "the file has no case")] : cases.Select(CaseCheck.Of);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return [CaseVerdict.Failed(path, e.Message.ReplaceLineEndings(" "))];
        }
    }
}
