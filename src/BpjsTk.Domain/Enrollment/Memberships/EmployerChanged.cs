using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>Size or risk class of the employer changed, and with it perhaps the programs.</summary>
public sealed class EmployerChanged : MembershipEvent
{
    /// <summary>Initializes a new instance of the <see cref="EmployerChanged"/> class.</summary>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="employer">The new facts about the employer.</param>
    /// <param name="programs">The programs from then on, without JKP.</param>
    /// <exception cref="ArgumentNullException"><paramref name="employer"/> is <see langword="null"/>.</exception>
    public EmployerChanged(LocalDate on, Employer employer, ProgramBundle programs)
        : base(on)
    {
        this.Employer = Guard.Against.Null(employer);
        this.Programs = programs;
    }

    /// <summary>Gets the new facts about the employer.</summary>
    public Employer Employer { get; }

    /// <summary>Gets the programs from then on, without JKP.</summary>
    public ProgramBundle Programs { get; }

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("skala usaha atau tingkat risiko berubah", "size or risk class of the employer changed");

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => state.Place is Workplace workplace && this.Employer.Segment == state.Segment
        ? this.ApplyTo(state, new Workplace(workplace.Npp, this.Employer, workplace.IsOwner), context)
        : MembershipContext.Refuse(ErrorCatalog.MembershipChangeOfOtherSegment);

    private Outcome<MembershipState> ApplyTo(MembershipState state, Workplace workplace, MembershipContext context) =>
        context.CheckPrograms(state, workplace, this.Programs, this.On).Select(programs => state.WithPrograms(programs, this.On) with { Place = workplace });
}
