using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// One member of a participant's family as a form states it: raw text, nothing checked.
/// </summary>
public sealed class FamilyMemberForm
{
    /// <summary>Gets the full name, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FullName { get; init; }

    /// <summary>Gets the relation: <c>SUAMI</c> or <c>ISTRI</c> (spouse), <c>ANAK</c> (child), <c>ORANG TUA</c> (parent).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Relation { get; init; }

    /// <summary>Gets the birth date, <c>1990-12-31</c> or <c>31-12-1990</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BirthDate { get; init; }

    /// <summary>Gets the citizen's number (NIK); may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Nik { get; init; }
}
