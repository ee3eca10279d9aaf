using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain;
using NodaTime;
using NodaTime.Text;

namespace EnrollmentDesk;

/// <summary>Reads a JSON object strictly, and collects every fault under the path of its key: an unknown key, one that stands twice, a value of another kind.</summary>
internal sealed class JsonFields
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly List<Fault> faults;

    internal JsonFields(JsonElement element, string path, IReadOnlyList<string> keys, List<Fault> faults)
    {
        this.path = path;
        this.faults = faults;
        if (element.ValueKind != JsonValueKind.Object)
        {
            this.Refuse(path, Shortened(element), "{ ... }");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!keys.Contains(property.Name, StringComparer.Ordinal))
            {
                faults.Add(DeskCodes.KeyUnknown.At(this.PathOf(property.Name), string.Join(", ", keys)));
            }
            else if (!this.values.TryAdd(property.Name, property.Value))
            {
                faults.Add(DeskCodes.KeyTwice.At(this.PathOf(property.Name)));
            }
        }
    }

    internal bool Has(string key) => this.values.ContainsKey(key);

    internal string PathOf(string key) => this.path.Length == 0 ? key : $"{this.path}.{key}";

    internal static string Shortened(JsonElement element) => element.GetRawText() is { Length: > 40 } text ? $"{text[..40]}..." : element.GetRawText();

    internal void Require(string key)
    {
        if (!this.Has(key))
        {
            this.faults.Add(DeskCodes.KeyMissing.At(this.PathOf(key)));
        }
    }

    /// <summary>Gives a text, or a number as it was written.</summary>
    internal string? Text(string key)
    {
        if (!this.values.TryGetValue(key, out var value))
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Number:
                return value.GetRawText();
            default:
                this.Refuse(this.PathOf(key), Shortened(value), "\"...\"");
                return null;
        }
    }

    internal T? Read<T>(string key, Func<string, Outcome<T>> read)
        where T : struct => this.Text(key) is { } text && this.Take(key, read(text), out var value) ? value : null;

    /// <summary>Takes an outcome; its refusals stand under the key.</summary>
    internal bool Take<T>(string key, Outcome<T> outcome, out T value)
    {
        if (outcome.TryGet(out value!, out var errors))
        {
            return true;
        }

        this.faults.AddRange(errors.Select(error => Fault.Of(error).Under(this.PathOf(key))));
        return false;
    }

    internal LocalDate? Day(string key) => this.Read(key, "YYYY-MM-DD", FormsFile.Day);

    internal YearMonth? Month(string key) => this.Read<YearMonth>(key, "YYYY-MM", text => MonthPattern.Parse(text).TryGetValue(default, out var month) ? month : null);

    internal T? Word<T>(string key, Words<T> words)
        where T : struct => this.Read<T>(key, words.Shown, text => words.TryRead(text, out var value) ? value : null);

    internal JsonElement? Child(string key) => this.values.TryGetValue(key, out var value) ? value : null;

    internal ImmutableArray<JsonElement> Elements(string key)
    {
        if (!this.values.TryGetValue(key, out var list))
        {
            return [];
        }

        if (list.ValueKind == JsonValueKind.Array)
        {
            return [.. list.EnumerateArray()];
        }

        this.Refuse(this.PathOf(key), Shortened(list), "[ ... ]");
        return [];
    }

    internal string PathOf(string key, int at) => string.Create(CultureInfo.InvariantCulture, $"{this.PathOf(key)}[{at}]");

    private T? Read<T>(string key, string expected, Func<string, T?> read)
        where T : struct
    {
        if (this.Text(key) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            this.Refuse(this.PathOf(key), $"\"{text}\"", expected);
        }

        return value;
    }

    private void Refuse(string member, string value, string expected) => this.faults.Add(DeskCodes.KeyValue.At(member, value, expected));
}
