using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// A worker who registered himself because the employer clearly neglected it (PP 44/2015 Pasal 10), and whose form passed every rule. The agency verifies it with
/// the employer, finds out the programs, and bills the employer. It is made by <see cref="EnrollmentRules"/> only.
/// </summary>
[DebuggerDisplay("{Worker} at {EmployerName}")]
public sealed class SelfRegistration
{
    internal SelfRegistration(WorkerRegistration worker, string employerName, string employerAddress, Npp? employerNpp, ImmutableArray<EnrollmentDocument> documents, LocalDate negligentFrom)
    {
        this.Worker = worker;
        this.EmployerName = employerName;
        this.EmployerAddress = employerAddress;
        this.EmployerNpp = employerNpp;
        this.Documents = documents;
        this.NegligentFrom = negligentFrom;
    }

    /// <summary>Gets the worker.</summary>
    public WorkerRegistration Worker { get; }

    /// <summary>Gets the employer's name.</summary>
    public string EmployerName { get; }

    /// <summary>Gets the employer's address.</summary>
    public string EmployerAddress { get; }

    /// <summary>Gets the employer's number; <see langword="null"/> when not given.</summary>
    public Npp? EmployerNpp { get; }

    /// <summary>Gets the documents handed in.</summary>
    public ImmutableArray<EnrollmentDocument> Documents { get; }

    /// <summary>
    /// Gets the first day on which the employer counted as clearly negligent (nyata-nyata lalai): the day after seven working days from the hiring, or from July 2015 for
    /// who was hired before (inferred).
    /// </summary>
    public LocalDate NegligentFrom { get; }
}
