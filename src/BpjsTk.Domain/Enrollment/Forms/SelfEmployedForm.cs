using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The enrollment of a self-employed participant (BPU): raw text, nothing checked. <see cref="EnrollmentRules"/> turns it into a <see
/// cref="SelfEmployedRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class SelfEmployedForm
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

    /// <summary>Gets the phone number, 8 to 15 digits.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Email { get; init; }

    /// <summary>Gets the address of residence, at most 200 characters; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Address { get; init; }

    /// <summary>Gets the participant number (KPJ) of who was enrolled before; left out for a new participant.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kpj { get; init; }

    /// <summary>Gets who it is: <c>MANDIRI</c> (independent), <c>PEMBERI KERJA</c> (an employer), <c>LAINNYA</c> (other).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kind { get; init; }

    /// <summary>Gets the occupations (jenis pekerjaan), one or two different ones.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Occupations { get; init; }

    /// <summary>Gets the programs, such as <c>JKK+JKM+JHT</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Programs { get; init; }

    /// <summary>Gets the declared income of a month, rupiah; it chooses the band.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? DeclaredIncome { get; init; }

    /// <summary>Gets the first contribution month, <c>2026-09</c>: that of filing or the one after it.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FirstMonth { get; init; }

    /// <summary>Gets for how many months is paid at once: 1, 2, 3, 6 or 12.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Months { get; init; }

    /// <summary>
    /// Gets the relief of JKK and JKM that is asked for (keringanan, PP 50/2025): <c>TRANSPORTASI</c> (as a driver or courier), <c>LAINNYA</c> (as another self-employed
    /// participant); left out for none.
    /// </summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Relief { get; init; }

    /// <summary>Gets whether the contributions are paid from the state or a regional budget (APBN, APBD), which excludes the relief: <c>YA</c> or <c>TIDAK</c>; needed with a relief.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? IsPaidFromBudget { get; init; }
}
