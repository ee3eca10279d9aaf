using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain;

/// <summary>
/// Writes a value to JSON as text in its round-trip form (a personal number therefore in full), also as a property name, and reads it
/// back. A JSON number is read digit by digit, never as floating point.
/// </summary>
/// <typeparam name="T">The value type.</typeparam>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : struct, ITextValue<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is neither text nor number, or its text is not a <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan),
            _ => throw new JsonException($"A {typeof(T).Name} stands in JSON as text."),
        };
        return FromText(text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer).WriteStringValue(value.ToString(T.RoundTripFormat, null));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer).WritePropertyName(value.ToString(T.RoundTripFormat, null));
    }

    private static T FromText(string? text) =>
        T.FromText(text).TryGet(out var value, out var errors) ? value : throw new JsonException(errors[0].ToString());
}
