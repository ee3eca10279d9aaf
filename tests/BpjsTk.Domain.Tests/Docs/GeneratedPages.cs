using System.Text;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Tests.Law;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>The pages of the guide that are made from the library itself, by their path in the repository.</summary>
internal static class GeneratedPages
{
    internal const string LawFolder = "docs/law";

    internal static SortedDictionary<string, string> All { get; } = new(
        LawPage.All.ToDictionary(page => $"{LawFolder}/{page.File}", page => page.Text())
            .Append(new($"{LawFolder}/README.md", Index()))
            .Append(new($"{LawFolder}/policies.md", Policies()))
            .Append(new("docs/reference/error-codes.md", ErrorCodes()))
            .Concat(Claims.ClaimPages.All)
            .ToDictionary(),
        StringComparer.Ordinal);

    private static string Index()
    {
        var page = new StringBuilder().Line("# Law tables").Line();
        page.Line($"Every figure of the law the library knows, in its version {LawBook.Default.Version}. These pages are generated from `LawBook.Default`; a test compares them.").Line();
        page.Line("- **From** and **until** are inclusive: contribution months, or days where a figure is dated by day. A row holds until the next one begins or until it is ended.");
        page.Line("- Before the first row, after an end, and past what is published, the library refuses (`BPJSTK-LAW-001` to `-003`).");
        page.Line("- **Confidence**: *confirmed* is the regulation's own text or two independent sources; *single source* is one; *inferred* is arithmetic from confirmed figures, or a reading where the text is silent.");
        page.Line("  A start of lesser confidence counts in the first month of its row only.");
        page.Line("- Amounts are rupiah. Descriptions stand in English and, in italics, in Indonesian.").Line();
        page.Table(
            ["page", "figures"],
            LawPage.All.Select(one => new[] { $"[{one.Title}]({one.File})<br>*{one.Indonesian}*", string.Join("<br>", one.Ids.Select(id => $"[`{id}`]({one.File}#{id}): {LawTimeline.Of(id).Description.English}")) })
                .Append(["[Policies](policies.md)<br>*Pilihan penafsiran*", string.Join("<br>", PolicyCatalog.All.Select(policy => $"`{policy.Name}`: {policy.Question.English}"))]));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Policies()
    {
        var page = new StringBuilder().Line("# Policies").Line().Line("*Pilihan penafsiran*").Line();
        page.Line("Where the text of the law is silent, the library names its reading and lets you choose another: `PolicySet.Default.With(...)`.").Line();
        page.Table(["policy", "question", "default", "alternatives", "silent text"], PolicyCatalog.All.Select(policy => new[]
        {
            $"`{policy.Name}`",
            $"{policy.Question.English}<br>*{policy.Question.Indonesian}*",
            $"`{policy.Default}`",
            string.Join("<br>", policy.Alternatives.Select(alternative => $"`{alternative}`")),
            $"{policy.Citation}",
        }));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string ErrorCodes()
    {
        var page = new StringBuilder().Line("# Error codes").Line().Line("*Kode kesalahan*").Line();
        page.Line("Every refusal of the library, from `ErrorCatalog.All`. A code keeps its meaning for ever. Words in braces are filled from the error's arguments.").Line();
        foreach (var part in ErrorCatalog.All.GroupBy(code => code.Id[..code.Id.LastIndexOf('-')], StringComparer.Ordinal))
        {
            page.Line($"## {part.Key}").Line();
            page.Table(
                ["code", "name", "English", "Indonesian"],
                part.Select(code => new[] { $"`{code.Id}`", $"`{code.Name}`", code.Template(Language.English), code.Template(Language.Indonesian) }));
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
