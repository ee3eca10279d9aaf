using System.Text;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>Writes tables of Markdown.</summary>
internal static class MarkdownTable
{
    internal static StringBuilder Line(this StringBuilder page, string text = "") => page.Append(text).Append('\n');

    internal static StringBuilder Table(this StringBuilder page, string[] heads, IEnumerable<string[]> rows)
    {
        page.Row(heads).Row([.. heads.Select(_ => "---")]);
        foreach (var row in rows)
        {
            page.Row(row);
        }

        return page.Line();
    }

    private static StringBuilder Row(this StringBuilder page, string[] cells) =>
        page.Line($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");
}
