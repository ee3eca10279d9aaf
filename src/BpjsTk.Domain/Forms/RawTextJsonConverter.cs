using System.Text.Json;
using System.Text.Json.Serialization;

namespace BpjsTk.Domain.Forms;

/// <summary>
/// Reads a field of a form as it stands in JSON, whatever it is: text, number, <c>true</c> or <c>false</c>, even an object. So a form with a number where a text
/// belongs is not lost on the way to the rules, which tell what is wrong with it. What is no text in any language, half of a surrogate pair, is a <see
/// cref="JsonException"/>.
/// </summary>
public sealed class RawTextJsonConverter : JsonConverter<string?>
{
    /// <summary>Initializes a new instance of the <see cref="RawTextJsonConverter"/> class.</summary>
    public RawTextJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => RawText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    internal static string? RawText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Null or JsonTokenType.String)
        {
            return TextOf(ref reader);
        }

        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    // Half of a surrogate pair is no text; who reads a file waits for a JsonException, as for anything else that is no JSON.
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The text holds half of a surrogate pair.", e);
        }
    }
}
