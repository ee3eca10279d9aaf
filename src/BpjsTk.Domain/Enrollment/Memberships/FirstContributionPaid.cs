using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The first contribution was paid in full; from it the agency's term for the number runs (PP 44/2015 Pasal 6(2)), and cover of JP begins (PP 45/2015 Pasal 3(1)).</summary>
public sealed class FirstContributionPaid : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="FirstContributionPaid"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    public FirstContributionPaid(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("iuran pertama dibayar lunas", "first contribution paid in full");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) =>
        state.FirstPaidOn is not null
            ? MembershipContext.Refuse(ErrorCatalog.MembershipFirstPaymentTwice)
            : Outcome.Success(state with { FirstPaidOn = this.On });
}
