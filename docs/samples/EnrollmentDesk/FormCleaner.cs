using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using BpjsTk.Domain.Enrollment;

namespace EnrollmentDesk;

/// <summary>
/// Turns the JSON of a form into a form of the library. The library reads any value of a field and tells what is wrong with it; what it can't see is told here: keys that no field
/// has, keys that stand twice, and a value where a list or an object belongs.
/// </summary>
internal sealed class FormCleaner
{
    internal const string FormKey = "form";
    internal const string EmployerKey = "employer";

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, MaxDepth = Deepest };
    private static readonly JsonWriterOptions DeepWriter = new() { MaxDepth = Deepest };

    private const int Deepest = 128;

    private static readonly FrozenDictionary<Type, FrozenDictionary<string, Type?>> Shapes = new[]
    {
        typeof(EmployerForm), typeof(WorkerForm), typeof(SelfEmployedForm), typeof(ConstructionForm), typeof(MigrantWorkerForm), typeof(SelfRegistrationForm),
        typeof(FamilyMemberForm), typeof(ConstructionWorkerForm),
    }.ToFrozenDictionary(type => type, ShapeOf);

    private readonly List<Fault> faults;

    private FormCleaner(List<Fault> faults) => this.faults = faults;

    /// <summary>Reads a form.</summary>
    /// <typeparam name="TForm">The form.</typeparam>
    /// <param name="element">Its JSON.</param>
    /// <param name="faults">Receives what is wrong with the shape.</param>
    /// <param name="other">Keys of this program, which are no fields of the form.</param>
    /// <returns>The form, without what is wrong with its shape.</returns>
    internal static TForm Read<TForm>(JsonElement element, List<Fault> faults, params string[] other)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DeepWriter))
        {
            new FormCleaner(faults).WriteObject(writer, element, typeof(TForm), string.Empty, other);
        }

        return JsonSerializer.Deserialize<TForm>(stream.ToArray(), CamelCase)!;
    }

    // Of a field the type of the forms in it; none for a text or a list of texts.
    private static FrozenDictionary<string, Type?> ShapeOf(Type form) => form
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .ToFrozenDictionary(property => Keys.Of(property.Name), property => NestedIn(property.PropertyType), StringComparer.Ordinal);

    private static Type? NestedIn(Type type) => (type.IsGenericType ? type.GetGenericArguments()[0] : type) is var inner && inner == typeof(string) ? null : inner;

    private static bool IsList(Type form, string key) => form.GetProperties().Single(property => string.Equals(Keys.Of(property.Name), key, StringComparison.Ordinal)).PropertyType.IsGenericType;

    private void WriteObject(Utf8JsonWriter writer, JsonElement element, Type form, string path, string[] other)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            this.Refuse(path, element, "{ ... }");
            writer.WriteNullValue();
            return;
        }

        var shape = Shapes[form];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            var place = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!seen.Add(property.Name))
            {
                this.faults.Add(DeskCodes.KeyTwice.At(place));
            }
            else if (shape.TryGetValue(property.Name, out var nested))
            {
                writer.WritePropertyName(property.Name);
                this.WriteField(writer, property.Value, nested, nested is not null && IsList(form, property.Name), place);
            }
            else if (!other.Contains(property.Name, StringComparer.Ordinal))
            {
                this.faults.Add(DeskCodes.KeyUnknown.At(place, string.Join(", ", shape.Keys.Order(StringComparer.Ordinal))));
            }
        }

        writer.WriteEndObject();
    }

    private void WriteField(Utf8JsonWriter writer, JsonElement value, Type? nested, bool isList, string place)
    {
        if (nested is null || value.ValueKind == JsonValueKind.Null)
        {
            value.WriteTo(writer);
        }
        else if (!isList)
        {
            this.WriteObject(writer, value, nested, place, []);
        }
        else if (value.ValueKind != JsonValueKind.Array)
        {
            this.Refuse(place, value, "[ ... ]");
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStartArray();
            foreach (var (at, item) in value.EnumerateArray().Index())
            {
                this.WriteObject(writer, item, nested, string.Create(CultureInfo.InvariantCulture, $"{place}[{at}]"), []);
            }

            writer.WriteEndArray();
        }
    }

    private void Refuse(string place, JsonElement value, string expected) => this.faults.Add(DeskCodes.KeyValue.At(place, JsonFields.Shortened(value), expected));
}
