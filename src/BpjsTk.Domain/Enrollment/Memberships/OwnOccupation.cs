using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The own work of a self-employed participant as the place of the membership: one membership as an employer and one as another, each with at most two occupations (PP 44/2015 Pasal 11(2)).</summary>
[DebuggerDisplay("{Participant}")]
public sealed class OwnOccupation : MembershipPlace
{
    /// <summary>Initializes a new instance of the <see cref="OwnOccupation"/> class.</summary>
    /// <param name="participant">Kind, declared income and occupations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public OwnOccupation(SelfEmployed participant) => this.Participant = Guard.Against.Null(participant);

    /// <summary>Gets kind, declared income and occupations.</summary>
    public SelfEmployed Participant { get; }

    /// <inheritdoc/>
    public override bool IsSameAs(MembershipPlace other) => other is OwnOccupation own && own.Participant.Segment == this.Participant.Segment;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OwnOccupation other && ReferenceEquals(other.Participant, this.Participant);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Participant.GetHashCode();

    /// <summary>Returns the occupations.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join(", ", this.Participant.Occupations);
}
