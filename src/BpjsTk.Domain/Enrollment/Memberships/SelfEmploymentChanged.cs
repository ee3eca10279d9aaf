using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Declared income, occupations or kind of a self-employed participant changed.</summary>
public sealed class SelfEmploymentChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="SelfEmploymentChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="participant">The new facts; its programs become those of the membership.</param>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public SelfEmploymentChanged(LocalDate on, SelfEmployed participant)
        : base(on)
    {
        this.Participant = Guard.Against.Null(participant);
    }

    /// <summary>Gets the new facts; its programs become those of the membership.</summary>
    public SelfEmployed Participant { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("penghasilan atau pekerjaan berubah", "declared income or occupation changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => state.Place is OwnOccupation
        ? Outcome.Success(state.WithPrograms(this.Participant.Programs, this.On) with { Segment = this.Participant.Segment, Place = new OwnOccupation(this.Participant) })
        : MembershipContext.Refuse(ErrorCatalog.MembershipChangeOfOtherSegment);
}
