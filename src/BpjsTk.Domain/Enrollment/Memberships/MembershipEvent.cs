using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Something that happened to a membership, on a day. A closed set; the state of a membership follows from its events alone.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class MembershipEvent
{
    private protected MembershipEvent(LocalDate on) => this.On = on;

    /// <summary>Gets the day from which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what happened, for a reader.</summary>
    public abstract BilingualText Description { get; }

    /// <summary>Writes day and event, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{this.On:uuuu-MM-dd} {this.Description.English}";

    /// <summary>Returns the state after the event, or why the event cannot happen then.</summary>
    internal abstract Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context);
}
