using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>A construction project (proyek jasa konstruksi) whose form passed every rule. It is made by <see cref="EnrollmentRules"/> only.</summary>
[DebuggerDisplay("{ProjectName}, {Workers.Length} workers")]
public sealed class ConstructionRegistration
{
    internal ConstructionRegistration(string contractorName, Npwp contractorNpwp, string projectName, string location, string workOrderNumber, LocalDate startsOn, LocalDate endsOn, LocalDate filedOn)
    {
        this.ContractorName = contractorName;
        this.ContractorNpwp = contractorNpwp;
        this.ProjectName = projectName;
        this.Location = location;
        this.WorkOrderNumber = workOrderNumber;
        this.StartsOn = startsOn;
        this.EndsOn = endsOn;
        this.FiledOn = filedOn;
    }

    /// <summary>Gets the contractor's name.</summary>
    public string ContractorName { get; }

    /// <summary>Gets the contractor's tax number.</summary>
    public Npwp ContractorNpwp { get; }

    /// <summary>Gets the contractor's employer number; <see langword="null"/> when not given.</summary>
    public Npp? ContractorNpp { get; internal init; }

    /// <summary>Gets the name of the project.</summary>
    public string ProjectName { get; }

    /// <summary>Gets where the work is done.</summary>
    public string Location { get; }

    /// <summary>Gets the number of the work order (SPK).</summary>
    public string WorkOrderNumber { get; }

    /// <summary>Gets the first day of the work.</summary>
    public LocalDate StartsOn { get; }

    /// <summary>Gets the last day of the work.</summary>
    public LocalDate EndsOn { get; }

    /// <summary>Gets the day on which the form was handed in.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>
    /// Gets the contract, on which contributions are computed when the wages are not known (PP 44/2015 Pasal 54(2)); <see langword="null"/> when its value was not
    /// given.
    /// </summary>
    public ConstructionProject? Contract { get; internal init; }

    /// <summary>Gets the workers, in the order of the form.</summary>
    public ImmutableArray<ConstructionWorkerRegistration> Workers { get; internal init; } = [];

    /// <summary>
    /// Gets a value indicating whether contributions are computed on the wages, since that of every worker is known (PP 44/2015 Pasal 54(1)); otherwise on the
    /// contract value.
    /// </summary>
    public bool IsByWages => this.Workers.All(worker => worker.Participant is not null);

    /// <summary>Gets the documents handed in.</summary>
    public ImmutableArray<EnrollmentDocument> Documents { get; internal init; } = [];
}
