using System.Text.Json;
using System.Text.Json.Serialization;

namespace BpjsTk.Domain.Law;

/// <summary>A file with several parameters, as an application supplies it.</summary>
internal sealed class LawBookDocument
{
    public required string Version { get; init; }

    public required LawParameterDocument[] Parameters { get; init; }
}

/// <summary>One parameter of the law, as its file has it.</summary>
internal sealed class LawParameterDocument
{
    public required string Id { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText Unit { get; init; } = new(string.Empty, string.Empty);

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText Description { get; init; } = new(string.Empty, string.Empty);

    public required string Step { get; init; }

    public string? PublishedThrough { get; init; }

    public required LawRowDocument[] Rows { get; init; }
}

/// <summary>One row of a parameter: a value from a date on, or the word that it ends.</summary>
internal sealed class LawRowDocument
{
    public required string From { get; init; }

    public JsonElement Value { get; init; }

    public bool Ends { get; init; }

    public required string[] Citations { get; init; }

    public required string Confidence { get; init; }

    public string? StartConfidence { get; init; }

    public string? PublishedOn { get; init; }

    public string? CheckedOn { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Note { get; init; }
}

/// <summary>Reads <c>{"id": "...", "en": "..."}</c>, both languages required.</summary>
internal sealed class BilingualTextConverter : JsonConverter<BilingualText>
{
    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        return element.ValueKind == JsonValueKind.Object
            && element.EnumerateObject().Count() == 2
            && element.TryGetProperty("id", out var indonesian)
            && element.TryGetProperty("en", out var english)
            ? new BilingualText(indonesian.GetString()!, english.GetString()!)
            : throw new JsonException("A text stands in both languages: {\"id\": ..., \"en\": ...}.");
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Law data is only read.");
}

/// <summary>Source-generated readers, so that loading the law needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LawParameterDocument))]
[JsonSerializable(typeof(LawBookDocument))]
internal sealed partial class LawJsonContext : JsonSerializerContext;
