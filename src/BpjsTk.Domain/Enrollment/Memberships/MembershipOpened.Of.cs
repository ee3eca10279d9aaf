using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Enrollment;

/// <content>Registrations as accepted forms say, on the day the form was handed in.</content>
public sealed partial class MembershipOpened
{
    /// <summary>Registers a wage earner as an accepted form says, in the programs that were decided.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="workplace">The employer.</param>
    /// <returns>The event; JKP follows by itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> or <paramref name="workplace"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="registration"/> is that of a worker who registered himself, whose programs are not decided: see <see cref="Of(SelfRegistration, Workplace, ProgramBundle)"/>.</exception>
    public static MembershipOpened Of(WorkerRegistration registration, Workplace workplace)
    {
        Guard.Against.Null(registration);
        Guard.Against.Null(workplace);
        return registration.Participation is { } participation
            ? OfWorker(registration, workplace, participation.Programs.Without(SocialProgram.Jkp))
            : throw new ArgumentException("The programs of a worker who registered himself are not decided.", nameof(registration));
    }

    /// <summary>Registers a worker who registered himself, once the agency has found out employer and programs (PP 44/2015 Pasal 10).</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="workplace">The employer.</param>
    /// <param name="programs">The programs, without JKP, which follows by itself.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> or <paramref name="workplace"/> is <see langword="null"/>.</exception>
    public static MembershipOpened Of(SelfRegistration registration, Workplace workplace, ProgramBundle programs) =>
        OfWorker(Guard.Against.Null(registration).Worker, Guard.Against.Null(workplace), programs);

    /// <summary>Registers a self-employed participant as an accepted form says.</summary>
    /// <param name="registration">The registration.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is <see langword="null"/>.</exception>
    public static MembershipOpened Of(SelfEmployedRegistration registration)
    {
        var participant = Guard.Against.Null(registration).Participant;
        return new(registration.FiledOn, participant.Segment, new OwnOccupation(participant), participant.Programs)
        {
            Kpj = registration.Kpj,
            Address = registration.Contact.Address,
        };
    }

    /// <summary>Registers a worker of a construction project as an accepted form says: JKK and JKM for the days of the work order.</summary>
    /// <param name="registration">The registration of the project.</param>
    /// <param name="worker">One of its workers.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> or <paramref name="worker"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="worker"/> is none of the workers of <paramref name="registration"/>.</exception>
    public static MembershipOpened Of(ConstructionRegistration registration, ConstructionWorkerRegistration worker)
    {
        Guard.Against.Null(registration);
        Guard.Against.Null(worker);
        return registration.Workers.Contains(worker)
            ? OfConstructionWorker(registration.FiledOn, new(registration.WorkOrderNumber, registration.StartsOn, registration.EndsOn), worker.Participant?.Wage)
            : throw new ArgumentException("The worker stands on the form of another project.", nameof(worker));
    }

    /// <summary>Registers a migrant worker as an accepted form says, for the days of the contract with its extension.</summary>
    /// <param name="registration">The registration.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is <see langword="null"/>.</exception>
    public static MembershipOpened Of(MigrantRegistration registration)
    {
        Guard.Against.Null(registration);
        var contract = new ContractedWork(registration.Destination, registration.ContractStartsOn, registration.LastDay);
        return new(registration.FiledOn, Segment.Pmi, contract, registration.Participant.Programs) { Kpj = registration.Kpj };
    }

    private static MembershipOpened OfWorker(WorkerRegistration registration, Workplace workplace, ProgramBundle programs) => new(registration.FiledOn, workplace.Employer.Segment, workplace, programs)
    {
        Facts = registration.Facts,
        Wage = registration.Wage,
        Kpj = registration.Kpj,
        Address = registration.Contact.Address,
        Family = registration.Family,
    };
}
