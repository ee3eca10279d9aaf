using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A worker whose data passed every rule (formulir F1a). It is made by <see cref="EnrollmentRules"/> only.</summary>
[DebuggerDisplay("{Person} since {StartedWorkOn}")]
public sealed class WorkerRegistration
{
    internal WorkerRegistration(Person person, Worker facts, WageBase wage, LocalDate startedWorkOn, LocalDate filedOn)
    {
        this.Person = person;
        this.Facts = facts;
        this.Wage = wage;
        this.StartedWorkOn = startedWorkOn;
        this.FiledOn = filedOn;
    }

    /// <summary>Gets the row on the employer's form, counted from 1; <see langword="null"/> for a worker whose form came alone.</summary>
    public int? Row { get; internal init; }

    /// <summary>Gets who the worker is.</summary>
    public Person Person { get; }

    /// <summary>Gets the facts from which the programs follow.</summary>
    public Worker Facts { get; }

    /// <summary>Gets the wage on which contributions are computed.</summary>
    public WageBase Wage { get; }

    /// <summary>Gets the first day of work with this employer.</summary>
    public LocalDate StartedWorkOn { get; }

    /// <summary>Gets the day on which the form was handed in.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the last day of a fixed-term contract; always there for a fixed term, and <see langword="null"/> for a permanent contract.</summary>
    public LocalDate? ContractEndsOn { get; internal init; }

    /// <summary>
    /// Gets which programs the worker takes part in, with the conditions that were looked at; <see langword="null"/> for a worker who registers himself, whose
    /// programs the agency finds out with the employer.
    /// </summary>
    public Participation? Participation { get; internal init; }

    /// <summary>Gets the participant number of who was enrolled before; <see langword="null"/> for a new participant.</summary>
    public Kpj? Kpj { get; internal init; }

    /// <summary>Gets the number of the family card; <see langword="null"/> when not given.</summary>
    public FamilyCardNumber? FamilyCardNumber { get; internal init; }

    /// <summary>Gets where the worker can be reached.</summary>
    public ContactDetails Contact { get; internal init; } = ContactDetails.None;

    /// <summary>Gets the family.</summary>
    public ImmutableArray<FamilyMember> Family { get; internal init; } = [];

    /// <summary>
    /// Gets the terms in which the employer had to register the worker, counted from the first day of work: as a whole, in JP, and in JKP when the worker is in them.
    /// <see cref="Deadline.IsMissedOn"/> of <see cref="FiledOn"/> says which were missed; a registration that comes too late is accepted all the same. Terms that
    /// began before the law they stand in are left out.
    /// </summary>
    public ImmutableArray<Deadline> Deadlines { get; internal init; } = [];
}
