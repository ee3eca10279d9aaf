using System.Reflection;

namespace BpjsTk.Domain.Tests.Docs;

[Collection(nameof(SnippetTests))]
[CollectionDefinition(nameof(SnippetTests), DisableParallelization = true)]
public class SnippetTests
{
    private const string GeneratedPath = "tests/BpjsTk.Domain.Tests/Docs/GuideSnippets.g.cs";
    private const string LeftOut = "...";

    public static TheoryData<string> Names => [.. GuideSnippets.Pages.SelectMany(GuideSnippets.Of).Select(snippet => snippet.Name)];

    [Fact]
    public void The_compiled_snippets_are_those_of_the_pages()
    {
        var path = Path.Combine(Repository.Folder, GeneratedPath);
        if (Environment.GetEnvironmentVariable("BPJSTK_ACCEPT") == "1")
        {
            File.WriteAllText(path, GuideSnippets.Generated());
        }

        Assert.Equal(GuideSnippets.Generated(), File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_snippet_prints_what_its_page_says(string name)
    {
        var snippet = GuideSnippets.Pages.SelectMany(GuideSnippets.Of).Single(one => one.Name == name);
        Assert.NotEmpty(snippet.Printed);

        var printed = Run(typeof(GuideSnippets).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!);

        for (var i = 0; i < snippet.Printed.Count && snippet.Printed[i] != LeftOut; i++)
        {
            Assert.True(Agrees(printed[i], snippet.Printed[i]), $"printed: {printed[i]}\nsaid:    {snippet.Printed[i]}");
        }

        Assert.True(printed.Length == snippet.Printed.Count || snippet.Printed[^1] == LeftOut, $"{printed.Length} lines were printed.");
    }

    // A comment may go on after a colon; a long line may leave out its middle.
    private static bool Agrees(string printed, string said)
    {
        var at = said.IndexOf(LeftOut, StringComparison.Ordinal);
        return at >= 0
            ? printed.StartsWith(said[..at], StringComparison.Ordinal) && printed.EndsWith(said[(at + LeftOut.Length)..], StringComparison.Ordinal)
            : said == printed || said.StartsWith(printed + ": ", StringComparison.Ordinal);
    }

    private static string[] Run(MethodInfo method)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            method.Invoke(null, null);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
