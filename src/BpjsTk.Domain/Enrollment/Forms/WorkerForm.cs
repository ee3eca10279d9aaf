using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The data of one worker as an enrollment form states them (formulir F1a): raw text, nothing checked. <see cref="EnrollmentRules"/> turns it
/// into a <see cref="WorkerRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class WorkerForm
{
    /// <summary>Gets the full name (nama lengkap) as on the identity card, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FullName { get; init; }

    /// <summary>Gets the citizenship: <c>WNI</c> (Indonesian) or <c>WNA</c> (foreign).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Citizenship { get; init; }

    /// <summary>Gets the citizen's number (NIK), 16 digits; needed of a citizen.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Nik { get; init; }

    /// <summary>Gets the passport (paspor); needed of a foreigner.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Passport { get; init; }

    /// <summary>Gets the number of the family card (KK), 16 digits; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FamilyCardNumber { get; init; }

    /// <summary>Gets the birth date, <c>1990-12-31</c> or <c>31-12-1990</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BirthDate { get; init; }

    /// <summary>Gets the sex: <c>L</c> (laki-laki) or <c>P</c> (perempuan).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Sex { get; init; }

    /// <summary>Gets the phone number, 8 to 15 digits; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Email { get; init; }

    /// <summary>Gets the address of residence, at most 200 characters; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Address { get; init; }

    /// <summary>Gets the participant number (KPJ) of who was enrolled before; left out for a new participant.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kpj { get; init; }

    /// <summary>Gets the day on which an earlier employer enrolled the worker in JP; left out for who was not in JP before.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? JpSince { get; init; }

    /// <summary>Gets the first day of work with this employer.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? StartedWorkOn { get; init; }

    /// <summary>Gets the relation to the employer: <c>PKWTT</c> (permanent), <c>PKWT</c> (fixed term), <c>LAINNYA</c> (none, such as a director who owns the company).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Relation { get; init; }

    /// <summary>Gets the last day of the contract; needed with a fixed term, none of a permanent one.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? ContractEndsOn { get; init; }

    /// <summary>Gets for how many months a foreigner works in Indonesia; needed of a foreigner.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? MonthsOfWork { get; init; }

    /// <summary>Gets the national health insurance (JKN): <c>PPU</c> (as a wage earner), <c>LAINNYA</c> (in another way), <c>TIDAK</c> (none).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Jkn { get; init; }

    /// <summary>Gets whether a worker of several employers chose another of them for JKP: <c>YA</c> or <c>TIDAK</c>; left out for no.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? HasJkpElsewhere { get; init; }

    /// <summary>Gets how the wage is paid: <c>BULANAN</c> (monthly), <c>HARIAN</c> (daily), <c>BORONGAN</c> (by piece), <c>BORONGAN CUACA</c> (by piece, depending on the weather).</summary>
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

    /// <summary>Gets the family (keluarga): may be left out.</summary>
    public IReadOnlyList<FamilyMemberForm?>? Family { get; init; }
}
