using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

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

    /// <summary>
    /// Gets how the wage is paid: <c>BULANAN</c> (monthly), <c>HARIAN</c> (daily), <c>BORONGAN</c> (by piece), <c>BORONGAN CUACA</c> (by piece, depending on the weather);
    /// needed with any amount of a wage. The wage as a whole may be left out when the contract value is given.
    /// </summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? WageKind { get; init; }

    /// <summary>Gets the basic wage of a month (upah pokok), rupiah; of a monthly wage.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BasicWage { get; init; }

    /// <summary>Gets the fixed allowances of a month (tunjangan tetap), rupiah; of a monthly wage, may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FixedAllowances { get; init; }

    /// <summary>Gets the allowances that vary (tunjangan tidak tetap), rupiah; of a monthly wage, may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? VariableAllowances { get; init; }

    /// <summary>Gets the wage of a day, rupiah; of a daily wage.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? DailyWage { get; init; }

    /// <summary>Gets the wages of the last three months, by weather the last twelve, rupiah; of piece work.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? LastWages { get; init; }
}
