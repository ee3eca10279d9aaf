using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// A claim, or the report of a work accident, as it was handed in (formulir klaim): raw text, nothing checked. <see cref="ClaimForms"/> turns it into a <see cref="ClaimSubmission"/>, or says everything that
/// is wrong with it. Choices are words, in Indonesian or English, whatever the case; a fault tells the words that are known.
/// </summary>
public sealed class ClaimForm
{
    /// <summary>Gets the program: <c>JKK</c>, <c>JKM</c>, <c>JHT</c>, <c>JP</c> or <c>JKP</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Program { get; init; }

    /// <summary>Gets the participant number (KPJ).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kpj { get; init; }

    /// <summary>Gets the segment, such as <c>PU</c> or <c>BPU</c>; left out for JKP, which wage earners alone have.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Segment { get; init; }

    /// <summary>Gets the day of what happened: accident, diagnosis, death, dismissal, retirement, what gives the right to JHT.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EventOn { get; init; }

    /// <summary>Gets the time of the accident or diagnosis, such as <c>10:30</c>; of JKK, whose terms are counted in hours.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EventTime { get; init; }

    /// <summary>Gets whether it is an occupational disease and no accident, <c>YA</c> or <c>TIDAK</c>; of JKK.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? IsDisease { get; init; }

    /// <summary>Gets the circumstances of the accident or disease (JKK) or of the death (JKM); may be left out.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Circumstances { get; init; }

    /// <summary>Gets the reason; of JHT.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Reason { get; init; }

    /// <summary>Gets the channel; of JHT.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Channel { get; init; }

    /// <summary>Gets the balance when the claim is filed, rupiah; of JHT.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Balance { get; init; }

    /// <summary>Gets who is to get the pension; of JP.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Beneficiary { get; init; }

    /// <summary>Gets whether the child is a minor, <c>YA</c> or <c>TIDAK</c>; of JP for a child.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? IsMinor { get; init; }

    /// <summary>Gets who files it.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FiledBy { get; init; }

    /// <summary>Gets the day of filing.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FiledOn { get; init; }

    /// <summary>Gets the time of filing, such as <c>09:00</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FiledTime { get; init; }

    /// <summary>Gets the papers handed in, by their names in the checklist or those of <see cref="ClaimDocument"/>; may be left out.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Papers { get; init; }
}
