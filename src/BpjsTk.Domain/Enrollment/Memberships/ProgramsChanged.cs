using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The programs changed: some were added or left out, as far as the bundle rules allow.</summary>
public sealed class ProgramsChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="ProgramsChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="programs">The new programs, without JKP, which follows by itself.</param>
    public ProgramsChanged(LocalDate on, ProgramBundle programs)
        : base(on)
    {
        this.Programs = programs;
    }

    /// <summary>Gets the new programs, without JKP, which follows by itself.</summary>
    public ProgramBundle Programs { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("program berubah", "programs changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) =>
        context.CheckPrograms(state, state.Place, this.Programs, this.On).Select(programs => state.WithPrograms(programs, this.On));
}
