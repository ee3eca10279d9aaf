using System.Collections.Immutable;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// A participant was registered (didaftarkan): the first event of every membership. Whoever moves to another employer brings the number along, which is one for
/// life (PP 44/2015 Pasal 8, PP 45/2015 Pasal 7(4), 11).
/// </summary>
public sealed partial class MembershipOpened : MembershipEvent
{
    private MembershipOpened(LocalDate on, Segment segment, MembershipPlace place, ProgramBundle programs)
        : base(on)
    {
        this.Segment = segment;
        this.Place = place;
        this.Programs = programs;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets where the membership belongs.</summary>
    public MembershipPlace Place { get; }

    /// <summary>Gets the programs, without JKP, which follows by itself.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets the wage of a wage earner or construction worker; <see langword="null"/> of others, and of a construction worker whose wage is not known.</summary>
    public WageBase? Wage { get; private init; }

    /// <summary>Gets the facts about a wage earner from which JP and JKP follow; <see langword="null"/> of others.</summary>
    public Worker? Facts { get; private init; }

    /// <summary>Gets the number the participant brings along; <see langword="null"/> for who is new.</summary>
    public Kpj? Kpj { get; private init; }

    /// <summary>Gets the address; <see langword="null"/> when not told.</summary>
    public string? Address { get; private init; }

    /// <summary>Gets the family; empty when not told.</summary>
    public ImmutableArray<FamilyMember> Family { get; private init; } = [];

    /// <inheritdoc/>
    public override BilingualText Description { get; } = new("peserta didaftarkan", "participant registered");

    /// <summary>Registers a wage earner (PU).</summary>
    /// <param name="on">The day of registration.</param>
    /// <param name="workplace">The employer.</param>
    /// <param name="facts">The facts from which JP and JKP follow.</param>
    /// <param name="wage">The wage.</param>
    /// <param name="programs">The programs, without JKP, which follows by itself.</param>
    /// <param name="kpj">The number the participant brings along; <see langword="null"/> for who is new.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workplace"/>, <paramref name="facts"/> or <paramref name="wage"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="kpj"/> is the default, which is no number.</exception>
    public static MembershipOpened OfWageEarner(LocalDate on, Workplace workplace, Worker facts, WageBase wage, ProgramBundle programs, Kpj? kpj = null)
    {
        Guard.Against.Null(workplace);
        return new(on, workplace.Employer.Segment, workplace, programs) { Facts = Guard.Against.Null(facts), Wage = Guard.Against.Null(wage), Kpj = Checked(kpj) };
    }

    /// <summary>Registers a self-employed participant (BPU).</summary>
    /// <param name="on">The day of registration.</param>
    /// <param name="participant">Kind, programs, declared income and occupations.</param>
    /// <param name="kpj">The number the participant brings along; <see langword="null"/> for who is new.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="kpj"/> is the default, which is no number.</exception>
    public static MembershipOpened OfSelfEmployed(LocalDate on, SelfEmployed participant, Kpj? kpj = null)
    {
        Guard.Against.Null(participant);
        return new(on, participant.Segment, new OwnOccupation(participant), participant.Programs) { Kpj = Checked(kpj) };
    }

    /// <summary>Registers a worker of a construction project: JKK and JKM while the project lasts (Perpres 109/2013 Pasal 6).</summary>
    /// <param name="on">The day of registration.</param>
    /// <param name="project">The project.</param>
    /// <param name="wage">The wage; <see langword="null"/> when it is not known.</param>
    /// <param name="kpj">The number the participant brings along; <see langword="null"/> for who is new.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="kpj"/> is the default, which is no number.</exception>
    public static MembershipOpened OfConstructionWorker(LocalDate on, ContractedWork project, WageBase? wage, Kpj? kpj = null) =>
        new(on, Segment.Construction, Guard.Against.Null(project), ProgramBundle.JkkJkm) { Wage = wage, Kpj = Checked(kpj) };

    /// <summary>Registers a migrant worker (PMI).</summary>
    /// <param name="on">The day of registration.</param>
    /// <param name="contract">The country and days of the contract.</param>
    /// <param name="participant">Route, months and JHT.</param>
    /// <param name="kpj">The number the participant brings along; <see langword="null"/> for who is new.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> or <paramref name="participant"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="kpj"/> is the default, which is no number.</exception>
    public static MembershipOpened OfMigrant(LocalDate on, ContractedWork contract, MigrantWorker participant, Kpj? kpj = null)
    {
        Guard.Against.Null(contract);
        Guard.Against.Null(participant);
        return new(on, Segment.Pmi, participant.Route == MigrantRoute.PlacementAgency ? contract.WithCoverBeforeStart() : contract, participant.Programs) { Kpj = Checked(kpj) };
    }

    internal override Outcome<MembershipState> ApplyTo(MembershipState state, MembershipContext context) => MembershipContext.Refuse(ErrorCatalog.MembershipOpenedTwice);

    internal Outcome<MembershipState> Open(MembershipContext context) =>
        context.CheckPrograms(MembershipState.Before(this), this.Place, this.Programs, this.On).Select(programs => MembershipState.Before(this).WithPrograms(programs, this.On));

    private static Kpj? Checked(Kpj? kpj) => kpj is { IsDefault: true } ? throw new ArgumentException("A participant has a number; the default is none.", nameof(kpj)) : kpj;
}
