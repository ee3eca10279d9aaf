namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>A rectangle of a diagram, pixels.</summary>
internal readonly record struct DiagramBox(decimal X, decimal Y, decimal Width, decimal Height)
{
    internal decimal MiddleX => this.X + (this.Width / 2);

    internal decimal MiddleY => this.Y + (this.Height / 2);

    internal static DiagramBox Around(decimal x, decimal y, decimal width, decimal height) => new(x - (width / 2), y - (height / 2), width, height);

    internal bool Overlaps(DiagramBox other) =>
        this.X < other.X + other.Width && other.X < this.X + this.Width && this.Y < other.Y + other.Height && other.Y < this.Y + this.Height;

    internal (decimal X, decimal Y) On(Side side, decimal shift) => side switch
    {
        Side.Left => (this.X, this.MiddleY + shift),
        Side.Right => (this.X + this.Width, this.MiddleY + shift),
        Side.Top => (this.MiddleX + shift, this.Y),
        _ => (this.MiddleX + shift, this.Y + this.Height),
    };
}
