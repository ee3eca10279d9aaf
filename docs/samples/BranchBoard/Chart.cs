using System.Globalization;
using System.Text;
using BpjsTk.Domain;

namespace BranchBoard;

/// <summary>Draws the participants of each month: those at its end above the line, those who lapsed below it. Coordinates have at most two places, so that the same board is the same page everywhere.</summary>
internal static class Chart
{
    private const int Left = 44;
    private const int Height = 220;
    private const int Cell = 64;

    internal static string Draw(Board board, Language language)
    {
        var months = board.Months;
        var (above, below) = (Math.Max(1, months.Max(month => month.Total.Active)), months.Max(month => month.Total.Lapsed));
        decimal Scaled(int count) => Math.Round(count * (decimal)Height / (above + below), 2);
        var (zero, width) = (20 + Scaled(above), Math.Max(480, Left + (Cell * months.Length) + 10));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" style=\"max-width:{width}px\" viewBox=\"0 0 {width} {Height + 60}\" role=\"img\" aria-label=\"{Page.Encode(Texts.Months.In(language))}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" y1=\"{zero}\" x2=\"{width - 10}\" y2=\"{zero}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"axis\" x=\"{Left - 6}\" y=\"24\">{above}</text><text class=\"axis\" x=\"{Left - 6}\" y=\"{zero + 4}\">0</text>\n");
        foreach (var (i, month) in months.Index())
        {
            var (x, y, total) = (Left + (i * Cell) + 8, zero, month.Total);
            foreach (var (count, style, name) in new[] { (total.Kept, "kept", Texts.Kept), (total.Returned, "returned", Texts.Returned), (total.New, "new", Texts.New) })
            {
                y -= Scaled(count);
                Bar(svg, x, y, Scaled(count), style, $"{Texts.Month(month.Month)} {name.In(language)}: {count}");
            }

            Bar(svg, x, zero, Scaled(total.Lapsed), "lapsed", $"{Texts.Month(month.Month)} {Texts.Lapsed.In(language)}: {total.Lapsed}");
            if (total.Active > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"count\" x=\"{x + ((Cell - 16) / 2)}\" y=\"{y - 4}\">{total.Active}</text>\n");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"month\" x=\"{x + ((Cell - 16) / 2)}\" y=\"{Height + 52}\">{Texts.Month(month.Month)}</text>\n");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Bar(StringBuilder svg, int x, decimal y, decimal height, string style, string title)
    {
        if (height > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x}\" y=\"{y}\" width=\"{Cell - 16}\" height=\"{height}\"><title>{Page.Encode(title)}</title></rect>\n");
        }
    }
}
