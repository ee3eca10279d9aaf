using BpjsTk.Domain.Claims;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>How one arrow of a diagram runs: where it leaves and enters, how far from the middle of the side, along which lane, and where its label stands.</summary>
internal sealed record DiagramArrow(ClaimStatus? From, ClaimStatus To)
{
    internal Side Exit { get; init; }

    internal Side Enter { get; init; }

    internal decimal ExitShift { get; init; }

    internal decimal EnterShift { get; init; }

    /// <summary>Gets the row, or the column, along which the middle piece runs.</summary>
    internal decimal? Lane { get; init; }

    /// <summary>Gets on which side of its line the label stands; <see langword="null"/> where another arrow of the same action has it.</summary>
    internal Side? Label { get; init; } = Side.Top;

    /// <summary>Gets how far along its piece the label stands, from 0 to 1.</summary>
    internal decimal LabelAt { get; init; } = 0.5m;

    /// <summary>Gets which drawing of an end that is drawn twice it leads to.</summary>
    internal int Copy { get; init; }
}
