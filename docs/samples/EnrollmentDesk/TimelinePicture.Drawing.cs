using System.Globalization;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <content>Marks, cells, legend and lists.</content>
internal sealed partial class TimelinePicture
{
    private static string At(decimal x, decimal y) => $"{SvgWriter.Number(x)} {SvgWriter.Number(y)}";

    private static void DrawLegend(SvgWriter svg, List<(Action<SvgWriter, decimal, decimal> Sign, string Text)> legend, decimal top, decimal width)
    {
        var perColumn = (legend.Count + 1) / 2;
        svg.StartGroup("legend");
        for (var i = 0; i < legend.Count; i++)
        {
            var x = i < perColumn ? Margin : width / 2;
            var y = top + (i % perColumn * LegendStep);
            legend[i].Sign(svg, x, y);
            svg.Text(x + 40, y + 13, "text", legend[i].Text);
        }

        svg.EndGroup();
    }

    private static void DrawSign(SvgWriter svg, PaymentStatus status, decimal x, decimal y, decimal size)
    {
        var (left, right, middle) = (x + (size / 4), x + (size * 3 / 4), x + (size / 2));
        var (up, down, half) = (y + (CellHeight / 4), y + (CellHeight * 3 / 4), y + (CellHeight / 2));
        switch (status)
        {
            case PaymentStatus.Paid:
                svg.Path($"M{At(left, half)} L{At(middle - (size / 16), down)} L{At(right, up)}", "sign");
                break;
            case PaymentStatus.PaidLate:
                svg.Path($"M{At(middle, up)} L{At(middle, half)} L{At(right, down)}", "darksign");
                break;
            case PaymentStatus.InArrears or PaymentStatus.PartlyPaid:
                svg.Path($"M{At(left, up)} L{At(right, down)} M{At(right, up)} L{At(left, down)}", status == PaymentStatus.InArrears ? "sign" : "darksign");
                break;
            case PaymentStatus.NothingDue:
                svg.Path($"M{At(left, half)} L{At(right, half)}", "darksign");
                break;
        }
    }

    private static string StyleOf(PaymentStatus status) => status switch
    {
        PaymentStatus.Paid => "paid",
        PaymentStatus.PaidLate => "late",
        PaymentStatus.PartlyPaid => "part",
        PaymentStatus.InArrears => "arrears",
        _ => "open",
    };

    private static void DrawCell(SvgWriter svg, decimal x, decimal y, decimal width, PaymentStatus status)
    {
        svg.Rectangle(x + 1, y, width - 2, CellHeight, StyleOf(status), 2);
        if (width >= 14)
        {
            DrawSign(svg, status, x, y, width);
        }
    }

    private void DrawCell(SvgWriter svg, decimal x, decimal y, PaymentStatus status, string title)
    {
        svg.StartGroup("cell", title);
        DrawCell(svg, x, y, this.scale.Cell, status);
        svg.EndGroup();
    }

    private void DrawSpan(SvgWriter svg, LocalDate from, LocalDate to, decimal y, string style, string title) =>
        svg.Rectangle(this.scale.Of(from), y, Math.Max(2, this.scale.Of(to.PlusDays(1)) - this.scale.Of(from)), BarHeight, style, 2, title);

    private void DrawLong(SvgWriter svg, LocalDate from, LocalDate to, decimal y, string title)
    {
        svg.StartGroup("longarrears", title);
        this.DrawSpan(svg, from, to, y, "long", title);
        Hatch(svg, this.scale.Of(from), this.scale.Of(to.PlusDays(1)), y);
        svg.EndGroup();
    }

    private static void Hatch(SvgWriter svg, decimal from, decimal to, decimal y)
    {
        for (var x = from + 3; x + 4 <= to - 1; x += 7)
        {
            svg.Line(x, y + BarHeight - 1, x + 4, y + 1, "hatch");
        }
    }

    private void DrawDrops(SvgWriter svg)
    {
        foreach (var (x, lane) in this.marks)
        {
            this.DrawDown(svg, x, this.YOf(lane) + MarkRadius, "drop");
        }

        if (this.ShowsDay)
        {
            var x = this.scale.Of(this.at!.Value);
            this.DrawDown(svg, x, HeadingHeight + 16, "at");
            svg.Text(Math.Clamp(x, Left, this.scale.Right - 32), HeadingHeight + 12, "day", Texts.Day(this.at.Value));
        }
    }

    // Not through the numbers of years and months.
    private void DrawDown(SvgWriter svg, decimal x, decimal top, string style)
    {
        svg.Line(x, top, x, this.AxisTop, style);
        svg.Line(x, this.RowsTop, x, this.RowsBottom, style);
    }

    private decimal YOf(int lane) => this.AxisTop - 6 - (lane * MarkStep) - MarkRadius;

    private void DrawMarks(SvgWriter svg)
    {
        svg.StartGroup("events");
        foreach (var (i, shown) in this.ShownEvents.Index())
        {
            var (x, lane) = this.marks[i];
            svg.Circle(x, this.YOf(lane), MarkRadius, "mark", $"{Texts.Day(shown.On)} {TimelineTexts.EventOf(shown, this.language)}");
            svg.Text(x, this.YOf(lane) + 3.5m, "number", (i + 1).ToString(CultureInfo.InvariantCulture));
        }

        svg.EndGroup();
    }

    private List<(Action<SvgWriter, decimal, decimal> Sign, string Text)> Legend()
    {
        const decimal Width = 26;
        var tooLong = this.one.IsOfEmployer ? TimelineTexts.LongOfEmployer : TimelineTexts.LongOfSelfEmployed;
        var shown = this.standing.Lines.Select(line => line.Status).Distinct().ToHashSet();
        List<(Action<SvgWriter, decimal, decimal> Sign, string Text)> legend =
        [
            ((svg, x, y) => svg.Rectangle(x, y + 4, Width, BarHeight, "cover", 2), TimelineTexts.Cover.In(this.language)),
        ];
        if (this.rows.Exists(row => CoverBar.LongArrears(this.standing, row.Program).Any()))
        {
            legend.Add((
                (svg, x, y) =>
                {
                    svg.Rectangle(x, y + 4, Width, BarHeight, "long", 2);
                    Hatch(svg, x, x + Width, y + 4);
                },
                tooLong.In(this.language)));
        }

        foreach (var status in Enum.GetValues<PaymentStatus>().Where(status => shown.Contains(status)))
        {
            legend.Add(((svg, x, y) => DrawCell(svg, x, y, Width, status), TimelineTexts.NameOf(status).In(this.language)));
        }

        if (this.rows.Exists(row => row.Program == SocialProgram.Jkp))
        {
            legend.Add(((_, _, _) => { }, TimelineTexts.JkpNote.In(this.language)));
        }

        return legend;
    }

    private void DrawLists(SvgWriter svg, List<string> periods, decimal top)
    {
        svg.Text(Margin, top, "section", TimelineTexts.Events.In(this.language));
        var y = top + LineHeight;
        foreach (var (i, shown) in this.ShownEvents.Index())
        {
            svg.Circle(Margin + MarkRadius, y - 4, MarkRadius, "mark");
            svg.Text(Margin + MarkRadius, y - 0.5m, "number", (i + 1).ToString(CultureInfo.InvariantCulture));
            svg.Text(Margin + 26, y, "soft", Texts.Day(shown.On));
            svg.Text(Margin + 104, y, "text", TimelineTexts.EventOf(shown, this.language));
            y += LineHeight;
        }

        if (periods.Count == 0)
        {
            return;
        }

        y += 12;
        svg.Text(Margin, y, "section", TimelineTexts.Arrears.In(this.language));
        foreach (var period in periods)
        {
            y += LineHeight;
            svg.Text(Margin + 26, y, "text", period);
        }
    }
}
