using System.Globalization;
using BpjsTk.Domain;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>
/// Draws a membership: a row for each program with its cover as a bar and its months as cells, events as numbered marks above, and below what the signs, the numbers and the long
/// arrears mean. Marks that would touch stand above each other; texts stand in lists, so that none lies over another.
/// </summary>
internal sealed partial class TimelinePicture
{
    /// <summary>The most months of a picture.</summary>
    internal const int MostMonths = 240;

    private const decimal Margin = 24;
    private const decimal Left = 80;
    private const decimal LeastWidth = 820;
    private const decimal HeadingHeight = 62;
    private const decimal MarkRadius = 8;
    private const decimal MarkStep = 20;
    private const decimal AxisHeight = 34;
    private const decimal RowHeight = 46;
    private const decimal BarHeight = 10;
    private const decimal CellHeight = 18;
    private const decimal LineHeight = 19;
    private const decimal LegendStep = 24;

    private readonly MembershipCase one;
    private readonly LocalDate? at;
    private readonly Language language;
    private readonly LedgerStanding standing;
    private readonly TimelineScale scale;
    private readonly List<(SocialProgram Program, IReadOnlyList<CoverBar> Bars)> rows;
    private readonly List<(decimal X, int Lane)> marks;

    private TimelinePicture(MembershipCase one, LocalDate? at, Language language)
    {
        (this.one, this.at, this.language, this.standing) = (one, at, language, one.Standing);
        this.scale = new(one.OpenedOn.ToYearMonth(), one.AsOf.ToYearMonth(), Left);
        this.rows = [.. Enum.GetValues<SocialProgram>()
            .Select(program => (Program: program, Bars: CoverBar.Of(one, program)))
            .Where(row => row.Bars.Count > 0 || this.standing.Lines.Any(line => line.Program == row.Program))];
        this.marks = Place([.. this.ShownEvents.Select(shown => this.scale.Of(shown.On))]);
    }

    private IEnumerable<MembershipEvent> ShownEvents => this.one.Membership.Events.Where(shown => shown.On <= this.one.AsOf);

    private decimal MarksTop => HeadingHeight + (this.ShowsDay ? LineHeight : 0);

    private bool ShowsDay => this.at is { } day && day >= this.scale.First.OnDayOfMonth(1) && day.ToYearMonth() <= this.one.AsOf.ToYearMonth();

    private decimal AxisTop => this.MarksTop + ((this.marks.Max(mark => mark.Lane) + 1) * MarkStep) + 6;

    private decimal RowsTop => this.AxisTop + AxisHeight;

    private decimal RowsBottom => this.RowsTop + (this.rows.Count * RowHeight);

    /// <summary>Draws.</summary>
    /// <param name="one">The membership.</param>
    /// <param name="at">A day to be marked; <see langword="null"/> for none.</param>
    /// <param name="language">The language.</param>
    /// <returns>The picture, as UTF-8.</returns>
    internal static byte[] Draw(MembershipCase one, LocalDate? at, Language language) => new TimelinePicture(one, at, language).Draw();

    // Marks from left to right, each on the lowest line on which it touches no other.
    private static List<(decimal X, int Lane)> Place(decimal[] places)
    {
        var ends = new List<decimal>();
        var placed = new List<(decimal X, int Lane)>();
        foreach (var x in places)
        {
            var lane = ends.FindIndex(end => end <= x - MarkRadius);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = x + MarkRadius + 2;
            placed.Add((x, lane));
        }

        return placed;
    }

    private byte[] Draw()
    {
        var periods = this.Periods();
        var legend = this.Legend();
        var legendRows = (legend.Count + 1) / 2;
        var lists = this.RowsBottom + 30 + (legendRows * LegendStep) + 24;
        var height = lists + ((this.marks.Count + 1) * LineHeight) + (periods.Count > 0 ? 12 + ((periods.Count + 1) * LineHeight) : 0) + Margin;
        var width = Math.Max(LeastWidth, this.scale.Right + Margin);
        var person = this.one.Membership.Person;
        var title = $"{TimelineTexts.Title.In(this.language)} {person.FullName}, {person}";
        var lines = this.standing.Lines;
        var description = TimelineTexts.Description(
            lines.Count(line => line.Status == PaymentStatus.Paid), lines.Count(line => line.Status == PaymentStatus.PaidLate), lines.Count(line => line.IsOverdue), this.marks.Count);

        using var svg = new SvgWriter(width, height, this.language == Language.Indonesian ? "id" : "en", title, description.In(this.language), TimelineStyle.Sheet);
        svg.Rectangle(0, 0, width, height, "back");
        svg.Text(Margin, 30, "heading", title);
        svg.Text(Margin, 50, "soft", TimelineTexts.Subtitle(SegmentNames.Of(this.one.Membership.State.Segment), this.one.OpenedOn, this.one.AsOf).In(this.language));
        this.DrawAxis(svg);
        this.DrawDrops(svg);
        for (var row = 0; row < this.rows.Count; row++)
        {
            this.DrawRow(svg, this.rows[row], this.RowsTop + (row * RowHeight));
        }

        this.DrawMarks(svg);
        DrawLegend(svg, legend, this.RowsBottom + 30, width);
        this.DrawLists(svg, periods, lists);
        return svg.Finish();
    }

    private void DrawAxis(SvgWriter svg)
    {
        svg.StartGroup("axis");
        for (var i = 0; i <= this.scale.Months; i++)
        {
            var month = this.scale.First.PlusMonths(i);
            var x = this.scale.Of(month);
            var isYear = month.Month == 1 || i == 0;
            svg.Line(x, isYear ? this.AxisTop : this.AxisTop + 18, x, this.RowsBottom, isYear ? "yearline" : "grid");
            if (i == this.scale.Months)
            {
                break;
            }

            // The year of the last two months of a first year would run into the next one.
            if (isYear && (month.Month <= 10 || i > 0) && this.scale.Months - i > 1)
            {
                svg.Text(x + 4, this.AxisTop + 13, "year", month.Year.ToString(CultureInfo.InvariantCulture));
            }

            if (this.scale.Cell >= 14)
            {
                svg.Text(x + (this.scale.Cell / 2), this.AxisTop + 29, "month", month.Month.ToString(CultureInfo.InvariantCulture));
            }
        }

        svg.EndGroup();
    }

    private void DrawRow(SvgWriter svg, (SocialProgram Program, IReadOnlyList<CoverBar> Bars) row, decimal top)
    {
        var name = $"{ProgramBundle.Of(row.Program)}";
        svg.StartGroup($"row {name}");
        svg.Line(Margin, top, this.scale.Right, top, "grid");
        svg.Text(Left - 12, top + 29, "label", name);
        foreach (var bar in row.Bars)
        {
            this.DrawSpan(svg, bar.From, bar.To, top + 7, "cover", TimelineTexts.CoverOf(bar).In(this.language));
        }

        foreach (var (from, to, period) in CoverBar.LongArrears(this.standing, row.Program).SelectMany(period => Within(row.Bars, period)))
        {
            this.DrawLong(svg, from, to, top + 7, TimelineTexts.PeriodOf(row.Program, period).In(this.language));
        }

        foreach (var month in this.standing.Lines.Where(line => line.Program == row.Program).GroupBy(line => line.Month))
        {
            // A correction may have added a line to the month: the cell shows the one that is worst off.
            var line = month.MaxBy(line => line.Status is PaymentStatus.NothingDue ? -1 : (int)line.Status)!;
            if (month.Key <= this.one.AsOf.ToYearMonth() && month.Key >= this.scale.First)
            {
                this.DrawCell(svg, this.scale.Of(month.Key), top + 21, line.Status, line.ToText(this.language));
            }
        }

        svg.EndGroup();
    }

    // Long arrears show as far as there is cover that they touch.
    private static IEnumerable<(LocalDate From, LocalDate To, ArrearsPeriod Period)> Within(IReadOnlyList<CoverBar> bars, ArrearsPeriod period) =>
        from bar in bars
        let start = LocalDate.Max(bar.From, period.From)
        let end = period.Until is { } until ? LocalDate.Min(bar.To, until.PlusDays(-1)) : bar.To
        where start <= end
        select (start, end, period);

    private List<string> Periods() => [.. this.rows
        .Where(row => row.Program is SocialProgram.Jkk or SocialProgram.Jkm)
        .SelectMany(row => CoverBar.LongArrears(this.standing, row.Program).Select(period => TimelineTexts.PeriodOf(row.Program, period).In(this.language)))];
}
