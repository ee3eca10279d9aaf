using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>An employer whose form passed every rule (formulir F1), with the workers who did. It is made by <see cref="EnrollmentRules"/> only.</summary>
[DebuggerDisplay("{Kind} {Programs}, {Workers.Length} workers, {Rejected.Length} rejected")]
public sealed class EmployerRegistration
{
    internal EmployerRegistration(EmployerKind kind, string name, Employer employer, ProgramBundle programs, LocalDate filedOn)
    {
        this.Kind = kind;
        this.Name = name;
        this.Employer = employer;
        this.Programs = programs;
        this.FiledOn = filedOn;
    }

    /// <summary>Gets what the employer is.</summary>
    public EmployerKind Kind { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets segment, size and risk class, from which programs and rates follow.</summary>
    public Employer Employer { get; }

    /// <summary>Gets the programs the workers are enrolled in; what age closes to a worker is left out in <see cref="WorkerRegistration.Participation"/>.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets the day on which the form was handed in.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the day on which the employer received the forms from the agency; <see langword="null"/> when not given.</summary>
    public LocalDate? FormReceivedOn { get; internal init; }

    /// <summary>Gets the tax number; <see langword="null"/> when not given, which only others than companies may.</summary>
    public Npwp? Npwp { get; internal init; }

    /// <summary>Gets the business licence (NIB), 13 digits; <see langword="null"/> when not given, which only others than companies may.</summary>
    public string? BusinessLicence { get; internal init; }

    /// <summary>Gets the NIK of the owner or manager; <see langword="null"/> when not given.</summary>
    public Nik? OwnerNik { get; internal init; }

    /// <summary>Gets where the employer can be reached.</summary>
    public ContactDetails Contact { get; internal init; } = ContactDetails.None;

    /// <summary>Gets the documents handed in.</summary>
    public ImmutableArray<EnrollmentDocument> Documents { get; internal init; } = [];

    /// <summary>Gets the workers who were enrolled, at least one, in the order of the form.</summary>
    public ImmutableArray<WorkerRegistration> Workers { get; internal init; } = [];

    /// <summary>Gets the workers who could not be enrolled, in the order of the form, each with what is wrong.</summary>
    public ImmutableArray<RejectedWorker> Rejected { get; internal init; } = [];

    /// <summary>
    /// Gets the term in which the employer had to return the form; <see langword="null"/> when the day on which it received the form was not given or lies before July
    /// 2015. A form that comes too late is accepted all the same.
    /// </summary>
    public Deadline? ReturnDeadline { get; internal init; }
}
