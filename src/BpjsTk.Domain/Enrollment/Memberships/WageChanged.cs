using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The wage of a wage earner changed (perubahan upah).</summary>
public sealed class WageChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="WageChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="wage">The new wage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public WageChanged(LocalDate on, WageBase wage)
        : base(on)
    {
        this.Wage = Guard.Against.Null(wage);
    }

    /// <summary>Gets the new wage.</summary>
    public WageBase Wage { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("upah berubah", "wage changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => state.Wage is null
        ? MembershipContext.Refuse(ErrorCatalog.MembershipChangeOfOtherSegment)
        : Outcome.Success(state with { Wage = this.Wage });
}
