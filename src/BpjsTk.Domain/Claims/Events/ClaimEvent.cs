using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>Something that was done to a claim: what, by whom, when, and what it brought. Events are only added; a claim is the fold of its events.</summary>
[DebuggerDisplay("{Number} {Action} by {By} at {At}")]
public sealed class ClaimEvent
{
    /// <summary>The version of the form in which events are kept.</summary>
    public const int FormatVersion = 1;

    internal ClaimEvent(string claimId, ClaimEvent? previous, ClaimAction action, ClaimActor by, LocalDateTime at, ClaimEventFacts? facts)
    {
        this.ClaimId = claimId;
        this.Previous = previous;
        this.Number = previous is null ? 1 : previous.Number + 1;
        this.Action = action;
        this.By = by;
        this.At = at;
        this.Facts = facts;
    }

    // As it was kept: what was before it is known once the claim is made again.
    internal ClaimEvent(string claimId, int number, ClaimAction action, ClaimActor by, LocalDateTime at, ClaimEventFacts? facts)
        : this(claimId, null, action, by, at, facts) => this.Number = number;

    /// <summary>Gets the claim it belongs to.</summary>
    public string ClaimId { get; }

    /// <summary>Gets its number in the claim, from 1 without gaps; after it the claim has this version.</summary>
    public int Number { get; }

    /// <summary>Gets what was done.</summary>
    public ClaimAction Action { get; }

    /// <summary>Gets who did it.</summary>
    public ClaimActor By { get; }

    /// <summary>Gets when, in the one time zone of the claim.</summary>
    public LocalDateTime At { get; }

    /// <summary>Gets what it brought; <see langword="null"/> when nothing.</summary>
    public ClaimEventFacts? Facts { get; }

    internal ClaimEvent? Previous { get; }

    /// <summary>Writes the event for the audit trail. The participant number is masked, and in notes every row of eight digits or more.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: number, time, who, what, and what it brought.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language) => ClaimPhrases.Of(this, language);

    /// <summary>Returns the English line, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);
}
