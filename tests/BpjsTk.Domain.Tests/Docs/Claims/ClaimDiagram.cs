using System.Collections.Immutable;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>A diagram of a program's claims: what the table says, where the layout puts it, in pixels.</summary>
internal sealed class ClaimDiagram
{
    internal const decimal LineHeight = 14;

    // Wide enough for every letter of the fonts that are asked for, at 11 pixels.
    internal const decimal LetterWidth = 6;

    private const decimal ColumnWidth = 290;
    private const decimal RowHeight = 128;
    private const decimal Dot = 8;

    private ClaimDiagram(SocialProgram program)
    {
        var layout = DiagramLayout.Of(program);
        this.Program = program;
        this.Boxes = layout.Places.ToImmutableDictionary(place => (place.Status, place.Copy), place => Box(program, place.Status, place.Column, place.Row));
        this.Dots = layout.Starts.ToImmutableDictionary(start => start.To, start => DiagramBox.Around(start.Column * ColumnWidth, start.Row * RowHeight, 2 * Dot, 2 * Dot));
        this.Lines = [.. layout.Arrows.Select(this.Line)];
        var drawn = layout.Arrows.Select(arrow => (arrow.From, arrow.To)).ToArray();
        var told = Leaving(program).Select(row => (row.From, row.To)).Distinct().ToArray();
        Assert.Equal(told.Order(), drawn.Order());
    }

    internal SocialProgram Program { get; }

    internal ImmutableDictionary<(ClaimStatus Status, int Copy), DiagramBox> Boxes { get; }

    internal ImmutableDictionary<ClaimStatus, DiagramBox> Dots { get; }

    internal ImmutableArray<DiagramLine> Lines { get; }

    internal static ClaimDiagram Of(SocialProgram program) => new(program);

    /// <summary>The rows that are arrows: those that leave a state.</summary>
    internal static IEnumerable<ClaimTransition> Leaving(SocialProgram program) => ClaimTable.Of(program).Where(row => row.From != row.To);

    /// <summary>The rows that stay and say something of this state alone; papers, corrections and audits stay in many states and are told in a note.</summary>
    internal static IEnumerable<ClaimTransition> Staying(SocialProgram program, ClaimStatus status) =>
        ClaimTable.From(program, status).Where(row => row.To == status && !IsNoted(row.Action));

    internal static bool IsNoted(ClaimAction action) => action is ClaimAction.AddPapers or ClaimAction.Correct or ClaimAction.MarkForReview or ClaimAction.EndReview;

    internal static string Loop(ClaimTransition row) => $"↻ {ClaimNames.Of(row.Action).English} / {ClaimNames.Of(row.Action).Indonesian}";

    private static DiagramBox Box(SocialProgram program, ClaimStatus status, decimal column, decimal row)
    {
        var loops = Staying(program, status).Select(Loop).ToArray();
        var width = loops.Select(loop => (loop.Length * LetterWidth) + 8).Append(160).Max();
        return DiagramBox.Around(column * ColumnWidth, row * RowHeight, width, 44 + (loops.Length * LineHeight));
    }

    private DiagramLine Line(DiagramArrow arrow)
    {
        var from = arrow.From is { } status ? this.Boxes[(status, 0)] : this.Dots[arrow.To];
        var start = from.On(arrow.Exit, arrow.ExitShift);
        var end = this.Boxes[(arrow.To, arrow.Copy)].On(arrow.Enter, arrow.EnterShift);
        var (isLevelAtStart, isLevelAtEnd) = (arrow.Exit is Side.Left or Side.Right, arrow.Enter is Side.Left or Side.Right);
        (decimal X, decimal Y)[] points = (isLevelAtStart, isLevelAtEnd) switch
        {
            (true, true) => [start, end with { Y = start.Y }],
            (true, false) => [start, (end.X, start.Y), end],
            (false, true) => [start, (start.X, end.Y), end],
            (false, false) when arrow.Lane is { } lane => [start, (start.X, lane * RowHeight), (end.X, lane * RowHeight), end],
            (false, false) => [start, end with { X = start.X }],
        };
        var actions = Leaving(this.Program).Where(row => row.From == arrow.From && row.To == arrow.To).Select(row => ClaimNames.Of(row.Action)).ToArray();
        string[] texts = [string.Join(", ", actions.Select(name => name.English)), string.Join(", ", actions.Select(name => name.Indonesian))];
        return new([.. points], [.. texts], arrow.Label, arrow.LabelAt);
    }
}
