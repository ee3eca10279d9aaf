using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>
/// The generated pages of the guide are compared with what the library says now, so that guide and law never differ. To accept a change:
/// <c>BPJSTK_ACCEPT=1 dotnet test --filter LawTables</c>, and commit the pages with it.
/// </summary>
public class LawTablesTests
{
    private const string HowToAccept = "To accept what the library says now: BPJSTK_ACCEPT=1 dotnet test --filter LawTables";

    public static TheoryData<string> Paths => [.. GeneratedPages.All.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_generated_page_says_what_the_library_says(string path)
    {
        var (file, now) = (Path.Combine(Repository.Folder, path), GeneratedPages.All[path]);
        if (string.Equals(Environment.GetEnvironmentVariable("BPJSTK_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now);
        }

        Assert.True(File.Exists(file), $"There is no {path}. {HowToAccept}");
        var (was, lines) = (File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'), now.Split('\n'));
        Assert.True(
            was.SequenceEqual(lines, StringComparer.Ordinal),
            string.Join('\n', [$"{path} is not what the library says.", .. was.Except(lines, StringComparer.Ordinal).Select(line => "- " + line), .. lines.Except(was, StringComparer.Ordinal).Select(line => "+ " + line), HowToAccept]));
    }

    [Fact]
    public void Every_figure_stands_on_one_page() =>
        Assert.Equal(
            LawParameters.All.Select(parameter => parameter.Id).Order(StringComparer.Ordinal),
            LawPage.All.SelectMany(page => page.Ids).Order(StringComparer.Ordinal));

    [Fact]
    public void No_page_of_the_law_tables_is_left_over() =>
        Assert.Empty(
            Directory.GetFiles(Path.Combine(Repository.Folder, GeneratedPages.LawFolder))
                .Select(file => $"{GeneratedPages.LawFolder}/{Path.GetFileName(file)}")
                .Except(GeneratedPages.All.Keys, StringComparer.Ordinal));
}
