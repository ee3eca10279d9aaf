using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The enrollment of a worker who registers himself because the employer clearly neglects it (PP 44/2015 Pasal 10): raw text, nothing checked.
/// <see cref="EnrollmentRules"/> turns it into a <see cref="SelfRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class SelfRegistrationForm
{
    /// <summary>Gets the name of the employer, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EmployerName { get; init; }

    /// <summary>Gets the address of the employer, at most 200 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EmployerAddress { get; init; }

    /// <summary>Gets the employer's number (NPP), if the worker knows it; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? EmployerNpp { get; init; }

    /// <summary>Gets the worker's own data; <see cref="WorkerForm.StartedWorkOn"/> says when the worker was hired.</summary>
    public WorkerForm? Worker { get; init; }

    /// <summary>Gets the documents handed in, by their names in <see cref="EnrollmentDocuments"/>.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Documents { get; init; }
}
