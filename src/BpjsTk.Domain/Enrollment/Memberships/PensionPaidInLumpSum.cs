using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>JP was paid out in a lump sum at the retirement age: participation in JP ends and does not begin again (PP 45/2015 Pasal 3(4)b).</summary>
public sealed class PensionPaidInLumpSum : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="PensionPaidInLumpSum"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    public PensionPaidInLumpSum(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("JP dibayar sekaligus pada usia pensiun", "JP paid in a lump sum at the retirement age");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) =>
        !state.Programs.Contains(SocialProgram.Jp)
            ? MembershipContext.Refuse(ErrorCatalog.MembershipWithoutJp)
            : this.On < RetirementAge.ReachedOn(context.Person.BirthDate, context.Book)
                ? MembershipContext.Refuse(ErrorCatalog.MembershipBeforeRetirementAge, Citation.FromText("PP 45/2015 Pasal 3(4)b"))
                : Outcome.Success(state.WithPrograms(state.Programs.Without(SocialProgram.Jp), this.On) with { JpEndedOn = this.On });
}
