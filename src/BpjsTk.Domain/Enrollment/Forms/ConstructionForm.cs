using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The enrollment of a construction project (jasa konstruksi): raw text, nothing checked. <see cref="EnrollmentRules"/> turns it into a <see
/// cref="ConstructionRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class ConstructionForm
{
    /// <summary>Gets the name of the contractor, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractorName { get; init; }

    /// <summary>Gets the contractor's tax number (NPWP), 15 or 16 digits.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractorNpwp { get; init; }

    /// <summary>Gets the contractor's employer number (NPP), of who is enrolled; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractorNpp { get; init; }

    /// <summary>Gets the name of the project, at most 200 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ProjectName { get; init; }

    /// <summary>Gets where the work is done, at most 200 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Location { get; init; }

    /// <summary>Gets the number of the work order (SPK), at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? WorkOrderNumber { get; init; }

    /// <summary>Gets the first day of the work.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? StartsOn { get; init; }

    /// <summary>Gets the last day of the work.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EndsOn { get; init; }

    /// <summary>Gets the contract value before VAT, rupiah; needed unless every worker's wage is given.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractValue { get; init; }

    /// <summary>Gets how many workers there are, at least one.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? WorkerCount { get; init; }

    /// <summary>Gets the names of the workers; as many as counted.</summary>
    public IReadOnlyList<ConstructionWorkerForm?>? Workers { get; init; }

    /// <summary>Gets the documents handed in, by their names in <see cref="EnrollmentDocuments"/>.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Documents { get; init; }
}
