using System.Text;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>The page of states and transitions, made from the table.</summary>
internal static class ClaimPages
{
    internal const string Folder = "docs/claims";

    internal static IEnumerable<KeyValuePair<string, string>> All =>
    [
        new($"{Folder}/README.md", Page()),
        .. Enum.GetValues<SocialProgram>().Select(program => new KeyValuePair<string, string>($"{Folder}/{Name(program).ToLowerInvariant()}.svg", ClaimDiagramSvg.Text(program))),
    ];

    private static string Page()
    {
        var page = new StringBuilder().Line("# States and transitions of claims").Line().Line("*Status dan peralihan klaim*").Line();
        page.Line("Generated from `ClaimTable`, `ClaimNames` and `ReportedStatuses`; a test compares them. [The guide](../guide/claims.md) tells how to use them, [a record](../adr/0011-claims.md) how the law is read.").Line();
        page.Line("- Each state is a type with a method for each transition, named like the action. What a method asks besides, such as complete papers, it says itself.");
        page.Line("- **May**: all who may do it in claims of the program; in one claim it may depend on segment, beneficiary or instance.");
        page.Line("- **Sure**: *confirmed* is the text of the law; *inferred* is a step that the text does not name, with the provision that it serves.").Line();
        page.Line("## States").Line();
        page.Line("The regulator's statistics know four states: filed, determined, rejected, paid. No rule of counting is public, so the last column is inferred: what is not filed yet is not counted (of JKK everything");
        page.Line("before stage II, which is the claim), nor what ended undecided; a disputed claim is open again; what is paid month by month counts as paid from the day on which payment begins.").Line();
        page.Table(
            ["state", "Indonesian", "programs", "counted as"],
            Enum.GetValues<ClaimStatus>().Select(status => new[]
            {
                $"`{status}`: {ClaimNames.Of(status).English}",
                ClaimNames.Of(status).Indonesian,
                string.Join(", ", Enum.GetValues<SocialProgram>().Where(program => ClaimTable.Of(program).Any(row => row.To == status)).Select(Name)),
                ReportedStatuses.Of(status) is { } reported ? $"{ClaimNames.Of(reported).English} (*{ClaimNames.Of(reported).Indonesian}*)" : "-",
            }));
        foreach (var program in Enum.GetValues<SocialProgram>())
        {
            Program(page, program);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Program(StringBuilder page, SocialProgram program)
    {
        var name = Name(program);
        page.Line($"## {name}").Line().Line($"![How a claim of {name} runs]({name.ToLowerInvariant()}.svg)").Line();
        page.Line("<details><summary>The same as Mermaid</summary>").Line().Line("```mermaid").Line("stateDiagram-v2");
        foreach (var status in ClaimTable.Of(program).Select(row => row.To).Distinct())
        {
            page.Line($"    state \"{ClaimNames.Of(status).English}\" as {status}");
        }

        foreach (var rows in ClaimTable.Of(program).Where(row => row.From != row.To || !ClaimDiagram.IsNoted(row.Action)).GroupBy(row => (row.From, row.To)))
        {
            page.Line($"    {(rows.Key.From is { } from ? $"{from}" : "[*]")} --> {rows.Key.To} : {string.Join(", ", rows.Select(row => ClaimNames.Of(row.Action).English))}");
        }

        foreach (var status in ClaimTable.Of(program).Select(row => row.To).Distinct().Where(status => !ClaimDiagram.Leaving(program).Any(row => row.From == status)))
        {
            page.Line($"    {status} --> [*]");
        }

        page.Line("```").Line().Line("</details>").Line();
        page.Table(
            ["from", "action", "to", "may", "where it stands", "sure"],
            ClaimTable.Of(program).GroupBy(Line).Select(rows => new[]
            {
                string.Join(", ", rows.Select(row => row.From is { } from ? ClaimNames.Of(from).English : "-")),
                $"`{rows.Key.Action}`: {ClaimNames.Of(rows.Key.Action).English}<br>*{ClaimNames.Of(rows.Key.Action).Indonesian}*",
                rows.Key.To is { } to ? ClaimNames.Of(to).English : "stays",
                rows.Key.Actors,
                rows.Key.Citations,
                rows.Key.Confidence == Confidence.Confirmed ? "confirmed" : "inferred",
            }));
    }

    // What stays in its state under one provision, such as an audit, is one line for all its states.
    private static (ClaimAction Action, ClaimStatus? To, string Actors, string Citations, Confidence Confidence) Line(ClaimTransition row) => (
        row.Action,
        row.To == row.From ? null : row.To,
        ClaimNames.Of(row.Actors).English,
        string.Join("; ", row.Citations.Select(citation => citation.ToText(Language.English))),
        row.Confidence);

    private static string Name(SocialProgram program) => ProgramBundle.Of(program).ToString();
}
