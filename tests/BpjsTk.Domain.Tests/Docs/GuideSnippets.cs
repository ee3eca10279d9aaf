using System.Text;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>
/// The pieces of C# in README and guide as methods that the compiler checks. This file's other part, GuideSnippets.g.cs, is made from the pages; a test holds it to
/// them and runs every piece.
/// </summary>
internal static partial class GuideSnippets
{
    /// <summary>The pages, from the repository's root.</summary>
    internal static readonly string[] Pages =
        ["README.md", "docs/guide/contributions.md", "docs/guide/participation.md", "docs/guide/enrollment.md", "docs/guide/benefits.md", "docs/guide/pensions.md", "docs/guide/claims.md", "docs/guide/outreach.md", "docs/guide/law-book.md", "docs/guide/errors.md"];

    private const string Header =
        """
        // Made from README.md and docs/guide by SnippetTests; BPJSTK_ACCEPT=1 dotnet test --filter Snippet makes it anew.
        using BpjsTk.Domain.Benefits;
        using BpjsTk.Domain.Claims;
        using BpjsTk.Domain.Contributions;
        using BpjsTk.Domain.Enrollment;
        using BpjsTk.Domain.Identity;
        using BpjsTk.Domain.Law;
        using BpjsTk.Domain.Outreach;
        using BpjsTk.Domain.Participants;
        using BpjsTk.Domain.Payments;
        using BpjsTk.Domain.Programs;
        using NodaTime;

        namespace BpjsTk.Domain.Tests.Docs;

        #pragma warning disable IDE0005 // A piece needs only some of the usings.
        #pragma warning disable IDE0007, IDE0059, CA1303, CA1305, CA1861, MA0011, MA0076, RCS1213 // Written for readers.

        internal static partial class GuideSnippets
        {

        """;

    /// <summary>Reads the pieces of a page, each with what it says it prints.</summary>
    internal static IEnumerable<GuideSnippet> Of(string page)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Folder, page));
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```csharp")
            {
                continue;
            }

            var code = lines.Skip(i + 1).TakeWhile(line => line != "```").ToArray();
            var after = lines.Skip(i + code.Length + 2).SkipWhile(line => line.Length == 0).ToArray();
            var printed = after.FirstOrDefault() == "```text" ? after.Skip(1).TakeWhile(line => line != "```").ToArray() : [.. code.Select(Comment).OfType<string>()];
            yield return new GuideSnippet($"{Path.GetFileNameWithoutExtension(page).Replace("-", string.Empty, StringComparison.Ordinal)}{++number}", code, printed);
        }
    }

    /// <summary>Writes the other part of this class.</summary>
    internal static string Generated()
    {
        var text = new StringBuilder(Header);
        foreach (var snippet in Pages.SelectMany(Of))
        {
            text.Append("    internal static void ").Append(snippet.Name).Append("()\n    {\n");
            foreach (var line in snippet.Code.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).SkipWhile(line => line.Length == 0))
            {
                text.Append(line.Length == 0 ? string.Empty : "        " + line).Append('\n');
            }

            text.Append("    }\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n}\n";
    }

    private static string? Comment(string line)
    {
        var at = line.IndexOf("); // ", StringComparison.Ordinal);
        return at < 0 ? null : line[(at + 6)..];
    }
}
