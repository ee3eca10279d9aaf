using System.Text.Json;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Claims;

/// <summary>Reads and writes a list of texts in both languages.</summary>
internal sealed class BilingualTextsConverter : JsonConverter<BilingualText[]>
{
    private static readonly BilingualTextConverter One = new();

    public override BilingualText[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("a list is expected");
        }

        var texts = new List<BilingualText>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(One.Read(ref reader, typeof(BilingualText), options));
        }

        return [.. texts];
    }

    public override void Write(Utf8JsonWriter writer, BilingualText[] value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            One.Write(writer, text, options);
        }

        writer.WriteEndArray();
    }
}
