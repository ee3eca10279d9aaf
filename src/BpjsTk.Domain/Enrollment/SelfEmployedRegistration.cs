using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A self-employed participant (BPU) whose form passed every rule. It is made by <see cref="EnrollmentRules"/> only.</summary>
[DebuggerDisplay("{Person} {Participant}")]
public sealed class SelfEmployedRegistration
{
    internal SelfEmployedRegistration(Person person, SelfEmployed participant, SelfEmployedPayment firstPayment, ContactDetails contact, Kpj? kpj, LocalDate filedOn)
    {
        this.Person = person;
        this.Participant = participant;
        this.FirstPayment = firstPayment;
        this.Contact = contact;
        this.Kpj = kpj;
        this.FiledOn = filedOn;
    }

    /// <summary>Gets who the participant is.</summary>
    public Person Person { get; }

    /// <summary>Gets kind, programs, declared income and occupations.</summary>
    public SelfEmployed Participant { get; }

    /// <summary>Gets what the months asked for cost, each by its own law, with the relief asked for in the months it is for; the number is issued once it is paid.</summary>
    public SelfEmployedPayment FirstPayment { get; }

    /// <summary>Gets where the participant can be reached.</summary>
    public ContactDetails Contact { get; }

    /// <summary>Gets the participant number of who was enrolled before; <see langword="null"/> for a new participant.</summary>
    public Kpj? Kpj { get; }

    /// <summary>Gets the day on which the form was handed in.</summary>
    public LocalDate FiledOn { get; }
}
