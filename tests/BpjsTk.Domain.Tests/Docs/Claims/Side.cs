namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>A side of a box.</summary>
internal enum Side
{
    Left,
    Right,
    Top,
    Bottom,
}
