using System.Text.Json.Serialization;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Claims;

/// <summary>An event as a line of a journal has it. Whatever is not checked by JSON itself may be missing.</summary>
internal sealed class ClaimEventDocument
{
    [JsonPropertyName("v")]
    public int? Version { get; init; }

    public string? Claim { get; init; }

    [JsonPropertyName("n")]
    public int? Number { get; init; }

    public string? Action { get; init; }

    public string? By { get; init; }

    public string? At { get; init; }

    public ClaimEventFactsDocument? Facts { get; init; }
}

/// <summary>What an event brings, as its line has it.</summary>
internal sealed class ClaimEventFactsDocument
{
    public ClaimCaseDocument? Case { get; init; }

    public string?[]? Papers { get; init; }

    public ClaimAwardDocument? Award { get; init; }

    public ClaimFindingDocument?[]? Findings { get; init; }

    public string? Amount { get; init; }

    public string? Note { get; init; }

    public string? Consequence { get; init; }

    public string?[]? Told { get; init; }

    public JkpEvidenceDocument? Evidence { get; init; }

    public string? Month { get; init; }

    public string? Beneficiary { get; init; }

    public string? Stopped { get; init; }

    public string? Ended { get; init; }
}

/// <summary>What a claim is about, as its line has it: the program says which members it has.</summary>
internal sealed class ClaimCaseDocument
{
    public string? Program { get; init; }

    public string? Kpj { get; init; }

    public string? Segment { get; init; }

    public string? On { get; init; }

    public string? HappenedAt { get; init; }

    public bool? IsDisease { get; init; }

    public string?[]? Circumstances { get; init; }

    public string? Reason { get; init; }

    public string? Channel { get; init; }

    public string? Balance { get; init; }

    public string? Beneficiary { get; init; }

    public bool? IsMinor { get; init; }
}

/// <summary>An award, as its line has it.</summary>
internal sealed class ClaimAwardDocument
{
    public string? EventOn { get; init; }

    public string? Law { get; init; }

    public ClaimAwardLineDocument?[]? Lines { get; init; }

    [JsonConverter(typeof(BilingualTextsConverter))]
    public BilingualText[]? NotGranted { get; init; }
}

/// <summary>A line of an award, as its line has it.</summary>
internal sealed class ClaimAwardLineDocument
{
    public string? Program { get; init; }

    public string? Kind { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Name { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Formula { get; init; }

    public string? Amount { get; init; }

    public string?[]? Citations { get; init; }

    public string? Confidence { get; init; }
}

/// <summary>A finding, as its line has it.</summary>
internal sealed class ClaimFindingDocument
{
    public string? Point { get; init; }

    public string? Result { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Reason { get; init; }

    public string? Citation { get; init; }

    public string? Code { get; init; }
}

/// <summary>The evidence of a month of JKP, as its line has it.</summary>
internal sealed class JkpEvidenceDocument
{
    public int? Month { get; init; }

    public bool? IsOutOfWork { get; init; }

    public int? Applications { get; init; }

    public int? Interviews { get; init; }

    public string? Attendance { get; init; }

    public bool? HasStatusForm { get; init; }
}

/// <summary>The generated reader and writer of lines.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ClaimEventDocument))]
internal sealed partial class ClaimJsonContext : JsonSerializerContext;
