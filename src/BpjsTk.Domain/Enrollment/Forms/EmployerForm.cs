using System.Text.Json.Serialization;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The enrollment of an employer (formulir F1) with its workers (F1a): raw text, nothing checked. <see cref="EnrollmentRules"/> turns it into
/// an <see cref="EmployerRegistration"/>, or says everything that is wrong with it.
/// </summary>
public sealed class EmployerForm
{
    /// <summary>Gets the name of the company or person, at most 100 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Name { get; init; }

    /// <summary>Gets what it is: <c>BADAN USAHA</c> (company), <c>PERSEORANGAN</c> (a natural person who employs others), <c>PENYELENGGARA NEGARA</c> (state organiser).</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Kind { get; init; }

    /// <summary>Gets the tax number (NPWP), 15 or 16 digits; needed of a company.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Npwp { get; init; }

    /// <summary>Gets the business licence (NIB), 13 digits; needed of a company.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BusinessLicence { get; init; }

    /// <summary>Gets the NIK of the owner or manager; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? OwnerNik { get; init; }

    /// <summary>Gets the address of the office, at most 200 characters.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Address { get; init; }

    /// <summary>Gets the phone number, 8 to 15 digits.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Email { get; init; }

    /// <summary>Gets the size (skala usaha): <c>MIKRO</c>, <c>KECIL</c>, <c>MENENGAH</c>, <c>BESAR</c>; may be left out when sales or capital are given; none of a state organiser.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Scale { get; init; }

    /// <summary>Gets the annual sales of an existing business, rupiah; settles the size.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? AnnualSales { get; init; }

    /// <summary>Gets the capital of a new business without land and buildings, rupiah; settles the size.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Capital { get; init; }

    /// <summary>Gets the risk class of work accidents (tingkat risiko), <c>I</c> to <c>V</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? RiskClass { get; init; }

    /// <summary>Gets the number of the kind of business within its risk class; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? BusinessKindNumber { get; init; }

    /// <summary>Gets the programs all workers are enrolled in, such as <c>JKK+JKM+JHT+JP</c>.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? Programs { get; init; }

    /// <summary>Gets the day on which the employer received the forms from the agency; may be left out.</summary>
    [JsonConverter(typeof(RawTextJsonConverter))]
    public string? FormReceivedOn { get; init; }

    /// <summary>Gets the documents handed in, by their names in <see cref="EnrollmentDocuments"/>.</summary>
    [JsonConverter(typeof(RawTextListJsonConverter))]
    public IReadOnlyList<string?>? Documents { get; init; }

    /// <summary>Gets the workers, at least one.</summary>
    public IReadOnlyList<WorkerForm?>? Workers { get; init; }
}
