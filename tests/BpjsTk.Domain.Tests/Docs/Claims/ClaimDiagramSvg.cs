using System.Text;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using EnrollmentDesk;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>Draws a diagram of claims as SVG, with the writer of the sample.</summary>
internal static class ClaimDiagramSvg
{
    private const decimal Margin = 24;
    private const decimal Head = 56;
    private const decimal NoteLine = 17;
    private const decimal ArrowLength = 8;
    private const decimal ArrowHalf = 4;
    private const decimal LetterOfNotes = 6.6m;

    private const string Style =
        """

        text { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; fill: #1b2127; }
        .back { fill: #ffffff; }
        .heading { font-size: 18px; font-weight: 600; }
        .name { font-size: 13px; font-weight: 600; text-anchor: middle; }
        .other { font-size: 11px; font-style: italic; text-anchor: middle; fill: #45505a; }
        .loop { font-size: 11px; text-anchor: middle; }
        .top, .bottom { font-size: 11px; text-anchor: middle; }
        .left { font-size: 11px; text-anchor: end; }
        .right { font-size: 11px; text-anchor: start; }
        .soft { fill: #55606b; font-style: italic; }
        .note { font-size: 12px; }
        .line { fill: none; stroke: #5b6772; stroke-width: 1.4; stroke-linejoin: round; }
        .arrow, .dot { fill: #3b4650; }
        .box { stroke: #5b6772; stroke-width: 1.2; }
        .inner { fill: none; stroke: #5b6772; stroke-width: 0.8; }
        .unreported { fill: #f1f3f5; }
        .filed { fill: #e3eefa; }
        .determined { fill: #dff2ef; }
        .rejected { fill: #fae3de; }
        .paid { fill: #e4f3dc; }

        """;

    internal static string Text(SocialProgram program)
    {
        var diagram = ClaimDiagram.Of(program);
        var (left, top, right, bottom) = Edges(diagram);
        var width = right - left + (2 * Margin);
        (string Style, string Text)[] notes = [.. Notes(program).SelectMany(note => Wrapped(note.Text, (int)((right - left) / LetterOfNotes)).Select(line => (note.Style, line)))];
        var (dx, dy) = ((width - right - left) / 2, Margin + Head - top);
        var notesFrom = bottom + dy + 36;
        var height = notesFrom + (notes.Length * NoteLine) + 34;
        var name = ProgramBundle.Of(program).ToString();
        using var svg = new SvgWriter(width, height, "en", $"{name}: how a claim runs", Description(program), Style);
        svg.Rectangle(0, 0, width, height, "back");
        svg.Text(Margin, Margin + 12, "heading", $"{name}: how a claim runs / bagaimana klaim berjalan");
        foreach (var line in diagram.Lines)
        {
            Draw(svg, line, dx, dy);
        }

        foreach (var dot in diagram.Dots.Values.OrderBy(dot => dot.X))
        {
            svg.Circle(dot.MiddleX + dx, dot.MiddleY + dy, dot.Width / 2, "dot", "begins");
        }

        foreach (var (key, box) in diagram.Boxes.OrderBy(pair => pair.Key))
        {
            Draw(svg, program, key.Status, box, dx, dy);
        }

        // Labels come last, so that nothing covers them.
        foreach (var line in diagram.Lines)
        {
            Label(svg, line, dx, dy);
        }

        for (var i = 0; i < notes.Length; i++)
        {
            svg.Text(Margin, notesFrom + (i * NoteLine), notes[i].Style, notes[i].Text);
        }

        Legend(svg, notesFrom + (notes.Length * NoteLine) + 4);
        return Encoding.UTF8.GetString(svg.Finish());
    }

    private static void Draw(SvgWriter svg, DiagramLine line, decimal dx, decimal dy)
    {
        var points = line.Points.Select(point => (X: point.X + dx, Y: point.Y + dy)).ToArray();
        var (before, end) = (points[^2], points[^1]);
        var (ax, ay) = (Math.Sign(end.X - before.X), Math.Sign(end.Y - before.Y));
        var path = string.Join(" L", points.SkipLast(1).Append((X: end.X - (ax * ArrowLength), Y: end.Y - (ay * ArrowLength))).Select(At));
        svg.Path($"M{path}", "line");
        var (backX, backY) = (end.X - (ax * ArrowLength), end.Y - (ay * ArrowLength));
        svg.Path($"M{At(end)} L{At((backX - (ay * ArrowHalf), backY + (ax * ArrowHalf)))} L{At((backX + (ay * ArrowHalf), backY - (ax * ArrowHalf)))} Z", "arrow");
    }

    private static string At((decimal X, decimal Y) point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";

    private static void Draw(SvgWriter svg, SocialProgram program, ClaimStatus status, DiagramBox box, decimal dx, decimal dy)
    {
        var loops = ClaimDiagram.Staying(program, status).Select(ClaimDiagram.Loop).ToArray();
        var name = ClaimNames.Of(status);
        var (x, y) = (box.X + dx, box.Y + dy);
        svg.StartGroup("state", $"{status}");
        svg.Rectangle(x, y, box.Width, box.Height, $"box {Colour(ReportedStatuses.Of(status))}", 8);
        if (!ClaimDiagram.Leaving(program).Any(row => row.From == status))
        {
            svg.Rectangle(x + 3, y + 3, box.Width - 6, box.Height - 6, "inner", 6);
        }

        svg.Text(box.MiddleX + dx, y + 19, "name", name.English);
        svg.Text(box.MiddleX + dx, y + 35, "other", name.Indonesian);
        for (var i = 0; i < loops.Length; i++)
        {
            svg.Text(box.MiddleX + dx, y + 50 + (i * ClaimDiagram.LineHeight), "loop", loops[i]);
        }

        svg.EndGroup();
    }

    private static void Label(SvgWriter svg, DiagramLine line, decimal dx, decimal dy)
    {
        if (line is not { Label: { } side, LabelBox: { } box })
        {
            return;
        }

        var x = dx + side switch
        {
            Side.Left => box.X + box.Width,
            Side.Right => box.X,
            _ => box.MiddleX,
        };
        var style = side switch
        {
            Side.Left => "left",
            Side.Right => "right",
            _ => "top",
        };
        svg.Text(x, box.Y + dy + 11, style, line.Texts[0]);
        svg.Text(x, box.Y + dy + 11 + ClaimDiagram.LineHeight, $"{style} soft", line.Texts[1]);
    }

    private static void Legend(SvgWriter svg, decimal y)
    {
        var x = Margin;
        (string Style, string Text)[] entries =
        [
            .. Enum.GetValues<ReportedStatus>().Select(status => (Colour(status), $"counted as {ClaimNames.Of(status).English} / {ClaimNames.Of(status).Indonesian}")),
            (Colour(null), "not counted / tidak dihitung"),
        ];
        foreach (var (style, text) in entries)
        {
            svg.Rectangle(x, y, 22, 14, $"box {style}", 3);
            svg.Text(x + 28, y + 11, "note", text);
            x += 28 + (text.Length * LetterOfNotes) + 22;
        }
    }

    private static IEnumerable<(string Style, string Text)> Notes(SocialProgram program)
    {
        foreach (var rows in ClaimTable.Of(program).Where(row => row.From == row.To && row.Action != ClaimAction.EndReview && ClaimDiagram.IsNoted(row.Action)).GroupBy(row => row.Action).OrderBy(rows => rows.Key))
        {
            var states = rows.Select(row => row.To).Order().Select(ClaimNames.Of).ToArray();
            BilingualText[] names = rows.Key == ClaimAction.MarkForReview ? [ClaimNames.Of(rows.Key), ClaimNames.Of(ClaimAction.EndReview)] : [ClaimNames.Of(rows.Key)];
            yield return ("note", $"↻ {string.Join(", ", names.Select(name => name.English))}: in {string.Join(", ", states.Select(state => state.English))}");
            yield return ("note soft", $"↻ {string.Join(", ", names.Select(name => name.Indonesian))}: pada {string.Join(", ", states.Select(state => state.Indonesian))}");
        }

        yield return ("note", "↻ stays in its state. A double frame: nothing leads on.");
        yield return ("note soft", "↻ tidak mengubah status. Bingkai ganda: tidak ada kelanjutan.");
    }

    private static IEnumerable<string> Wrapped(string text, int letters)
    {
        while (text.Length > letters)
        {
            var end = text.LastIndexOf(' ', letters);
            yield return text[..end];
            text = text[(end + 1)..];
        }

        yield return text;
    }

    private static string Description(SocialProgram program) => string.Join(
        "; ",
        ClaimDiagram.Leaving(program).GroupBy(row => row.From).Select(rows =>
            $"{(rows.Key is { } from ? ClaimNames.Of(from).English : "begins")}: {string.Join(", ", rows.Select(row => $"{ClaimNames.Of(row.Action).English} to {ClaimNames.Of(row.To).English}"))}")) + ".";

    private static string Colour(ReportedStatus? status) => status switch
    {
        ReportedStatus.Filed => "filed",
        ReportedStatus.Determined => "determined",
        ReportedStatus.Rejected => "rejected",
        ReportedStatus.Paid => "paid",
        _ => "unreported",
    };

    private static (decimal Left, decimal Top, decimal Right, decimal Bottom) Edges(ClaimDiagram diagram)
    {
        DiagramBox[] boxes =
        [
            .. diagram.Boxes.Values,
            .. diagram.Dots.Values,
            .. diagram.Lines.SelectMany(line => line.Points).Select(point => new DiagramBox(point.X, point.Y, 0, 0)),
            .. diagram.Lines.Select(line => line.LabelBox).OfType<DiagramBox>(),
        ];
        return (boxes.Min(box => box.X), boxes.Min(box => box.Y), boxes.Max(box => box.X + box.Width), boxes.Max(box => box.Y + box.Height));
    }
}
