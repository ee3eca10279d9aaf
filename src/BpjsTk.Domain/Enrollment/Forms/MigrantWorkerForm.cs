using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The enrollment of a migrant worker (Pekerja Migran Indonesia, PMI): raw text, nothing checked. <see cref="EnrollmentRules"/> turns it into a
/// <see cref="MigrantRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class MigrantWorkerForm
{
    /// <summary>Gets the full name (nama lengkap) as on the identity card, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FullName { get; init; }

    /// <summary>Gets the citizen's number (NIK), 16 digits.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Nik { get; init; }

    /// <summary>Gets the birth date, <c>1990-12-31</c> or <c>31-12-1990</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BirthDate { get; init; }

    /// <summary>Gets the sex: <c>L</c> (laki-laki) or <c>P</c> (perempuan).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Sex { get; init; }

    /// <summary>Gets the passport (paspor).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Passport { get; init; }

    /// <summary>Gets the phone number, 8 to 15 digits; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Email { get; init; }

    /// <summary>Gets the participant number (KPJ) of who was enrolled before; left out for a new participant.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kpj { get; init; }

    /// <summary>Gets how the worker leaves: <c>P3MI</c> (through a placement agency) or <c>PERSEORANGAN</c> (as an individual).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Route { get; init; }

    /// <summary>Gets the name of the placement agency, at most 100 characters; of who leaves through one.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? PlacementAgency { get; init; }

    /// <summary>Gets the country of work, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Destination { get; init; }

    /// <summary>Gets the first day of the work contract.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractStartsOn { get; init; }

    /// <summary>Gets the last day of the work contract, without extensions.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractEndsOn { get; init; }

    /// <summary>Gets the months by which the contract is extended; left out for none.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ExtensionMonths { get; init; }

    /// <summary>Gets the monthly contribution to JHT, one of the fixed amounts; left out for no JHT.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? JhtMonthly { get; init; }
}
