using System.Collections.Immutable;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The family of the participant changed (perubahan data keluarga).</summary>
public sealed class FamilyChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="FamilyChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="family">The whole family from then on; empty for none.</param>
    public FamilyChanged(LocalDate on, ImmutableArray<FamilyMember> family)
        : base(on)
    {
        this.Family = family.IsDefault ? [] : family;
    }

    /// <summary>Gets the whole family from then on.</summary>
    public ImmutableArray<FamilyMember> Family { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("susunan keluarga berubah", "family changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) =>
        this.Family.Any(member => member.BirthDate > this.On)
            ? MembershipContext.Refuse(ErrorCatalog.MembershipFamilyNotBorn)
            : Outcome.Success(state with { Family = this.Family });
}
