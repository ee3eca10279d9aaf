using System.Collections.Immutable;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>An arrow in pixels: its corners, and its label beside the piece that has room for it.</summary>
internal sealed record DiagramLine(ImmutableArray<(decimal X, decimal Y)> Points, ImmutableArray<string> Texts, Side? Label, decimal LabelAt)
{
    private const decimal Gap = 5;

    /// <summary>Gets where the label stands; <see langword="null"/> when it has none.</summary>
    internal DiagramBox? LabelBox
    {
        get
        {
            if (this.Label is not { } side)
            {
                return null;
            }

            // Beside a level piece for labels above and below, beside an upright one for the others: the longest of them.
            var isLevel = side is Side.Top or Side.Bottom;
            var (a, b) = this.Points.Zip(this.Points.Skip(1)).Where(piece => (piece.First.Y == piece.Second.Y) == isLevel).MaxBy(piece => Math.Abs(piece.First.X - piece.Second.X) + Math.Abs(piece.First.Y - piece.Second.Y));
            var (x, y) = (a.X + ((b.X - a.X) * this.LabelAt), a.Y + ((b.Y - a.Y) * this.LabelAt));
            var (width, height) = (this.Texts.Max(text => text.Length) * ClaimDiagram.LetterWidth, this.Texts.Length * ClaimDiagram.LineHeight);
            return side switch
            {
                Side.Top => new(x - (width / 2), y - height - Gap, width, height),
                Side.Bottom => new(x - (width / 2), y + Gap, width, height),
                Side.Left => new(x - width - Gap, y - (height / 2), width, height),
                _ => new(x + Gap, y - (height / 2), width, height),
            };
        }
    }
}
