using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The facts changed from which JP and JKP of a wage earner follow: insurance with JKN, the relation to the employer, JKP with another employer (PP 37/2021 Pasal 4, 9).</summary>
public sealed class WorkerFactsChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="WorkerFactsChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="facts">The new facts, about the same person registered on the same day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public WorkerFactsChanged(LocalDate on, Worker facts)
        : base(on)
    {
        this.Facts = Guard.Against.Null(facts);
    }

    /// <summary>Gets the new facts.</summary>
    public Worker Facts { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("data pekerja berubah", "facts about the worker changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context)
    {
        if (state.Facts is null)
        {
            return MembershipContext.Refuse(ErrorCatalog.MembershipChangeOfOtherSegment);
        }

        return MembershipFacts.Fault(context.Person, this.Facts, state.RegisteredOn) is { } fault
            ? Outcome.Failure<MembershipState>(fault)
            : Outcome.Success(state with { Facts = this.Facts });
    }
}
