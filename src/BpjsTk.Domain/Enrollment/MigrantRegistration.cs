using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A migrant worker (PMI) whose form passed every rule. It is made by <see cref="EnrollmentRules"/> only.</summary>
[DebuggerDisplay("{Person} to {Destination}")]
public sealed class MigrantRegistration
{
    internal MigrantRegistration(Person person, MigrantWorker participant, MigrantStatement bill, string destination, LocalDate contractStartsOn, LocalDate contractEndsOn, LocalDate lastDay, LocalDate filedOn)
    {
        this.Person = person;
        this.Participant = participant;
        this.Bill = bill;
        this.Destination = destination;
        this.ContractStartsOn = contractStartsOn;
        this.ContractEndsOn = contractEndsOn;
        this.LastDay = lastDay;
        this.FiledOn = filedOn;
    }

    /// <summary>Gets who the participant is, with the passport.</summary>
    public Person Person { get; }

    /// <summary>Gets route, months and JHT; part of a month of the contract counts as a month (inferred).</summary>
    public MigrantWorker Participant { get; }

    /// <summary>Gets what the contract costs by the law of the month of filing.</summary>
    public MigrantStatement Bill { get; }

    /// <summary>Gets the country of work.</summary>
    public string Destination { get; }

    /// <summary>Gets the first day of the work contract.</summary>
    public LocalDate ContractStartsOn { get; }

    /// <summary>Gets the last day of the work contract, without extensions.</summary>
    public LocalDate ContractEndsOn { get; }

    /// <summary>Gets the last day of the work: that of the contract with the months of its extension, which begin on the day after it.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the name of the placement agency; <see langword="null"/> for who leaves as an individual.</summary>
    public string? PlacementAgency { get; internal init; }

    /// <summary>Gets where the participant can be reached.</summary>
    public ContactDetails Contact { get; internal init; } = ContactDetails.None;

    /// <summary>Gets the participant number of who was enrolled before; <see langword="null"/> for a new participant.</summary>
    public Kpj? Kpj { get; internal init; }

    /// <summary>Gets the day on which the form was handed in.</summary>
    public LocalDate FiledOn { get; }
}
