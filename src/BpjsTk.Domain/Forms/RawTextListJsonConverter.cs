using System.Text.Json;
using System.Text.Json.Serialization;

namespace BpjsTk.Domain.Forms;

/// <summary>Reads a list of texts of a form as it stands in JSON; a single value is a list of one. See <see cref="RawTextJsonConverter"/>.</summary>
public sealed class RawTextListJsonConverter : JsonConverter<IReadOnlyList<string?>?>
{
    /// <summary>Initializes a new instance of the <see cref="RawTextListJsonConverter"/> class.</summary>
    public RawTextListJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string?>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [RawTextJsonConverter.RawText(ref reader)];
        }

        var texts = new List<string?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(RawTextJsonConverter.RawText(ref reader));
        }

        return texts;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string?>? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
