using System.Text.Json.Serialization;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// One worker of a construction project as a form states it: raw text, nothing checked.
/// </summary>
public sealed class ConstructionWorkerForm
{
    /// <summary>Gets the full name, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FullName { get; init; }

    /// <summary>Gets the citizen's number (NIK), 16 digits; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Nik { get; init; }

    /// <summary>Gets the wage of a day, rupiah; may be left out when the contract value is given.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? DailyWage { get; init; }
}
