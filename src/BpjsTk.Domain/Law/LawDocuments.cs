using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Law;

/// <summary>A file with several parameters, as an application supplies it. Whatever is not checked by JSON itself may be missing.</summary>
internal sealed class LawBookDocument
{
    public required string? Version { get; init; }

    public required LawParameterDocument?[]? Parameters { get; init; }
}

/// <summary>One parameter of the law, as its file has it.</summary>
internal sealed class LawParameterDocument
{
    public required string? Id { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Unit { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Description { get; init; }

    public required string? Step { get; init; }

    public string? PublishedThrough { get; init; }

    public required LawRowDocument?[]? Rows { get; init; }
}

/// <summary>One row of a parameter: a value from a date on, or the word that it ends.</summary>
internal sealed class LawRowDocument
{
    public required string? From { get; init; }

    public JsonElement Value { get; init; }

    public bool Ends { get; init; }

    public required string?[]? Citations { get; init; }

    public required string? Confidence { get; init; }

    public string? StartConfidence { get; init; }

    public string? PublishedOn { get; init; }

    public string? CheckedOn { get; init; }

    [JsonConverter(typeof(BilingualTextConverter))]
    public BilingualText? Note { get; init; }
}

/// <summary>Reads and writes <c>{"id": "...", "en": "..."}</c>, both languages required.</summary>
internal sealed class BilingualTextConverter : JsonConverter<BilingualText>
{
    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        return element.ValueKind == JsonValueKind.Object
            && element.EnumerateObject().Count() == 2
            && Text(element, "id") is { } indonesian
            && Text(element, "en") is { } english
            ? new BilingualText(indonesian, english)
            : throw new JsonException("A text stands in both languages: {\"id\": ..., \"en\": ...}.");
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Indonesian);
        writer.WriteString("en", value.English);
        writer.WriteEndObject();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { } value && !string.IsNullOrWhiteSpace(value)
            ? value
            : null;
}

/// <summary>Source-generated readers, so that loading the law needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LawParameterDocument))]
[JsonSerializable(typeof(LawBookDocument))]
internal sealed partial class LawJsonContext : JsonSerializerContext;

/// <summary>Reads a law document of any origin: whatever is wrong with it is an answer, not an exception.</summary>
internal static class LawJson
{
    internal static Outcome<T> Read<T>(Stream stream, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(stream);
            RefuseRepeatedKeys(json.RootElement);
            return json.Deserialize(type) is { } document ? Outcome.Success(document) : Outcome.Failure<T>(BadForm("null"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text that is not Unicode is found only when it is read, as an invalid operation.
            return Outcome.Failure<T>(BadForm(e.Message));
        }
    }

    internal static DomainError BadForm(string reason) =>
        DomainError.Of(ErrorCatalog.LawDataForm, string.Empty, new ErrorArgument("reason", reason.TrimEnd('.')));

    // The later of two equal keys would win silently: one of two figures would be lost.
    internal static void RefuseRepeatedKeys(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                RefuseRepeatedKeys(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in element.EnumerateObject())
            {
                if (!names.Add(property.Name))
                {
                    throw new JsonException($"the key \"{property.Name}\" stands twice");
                }

                RefuseRepeatedKeys(property.Value);
            }
        }
    }
}
