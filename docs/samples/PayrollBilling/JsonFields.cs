using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain;

namespace PayrollBilling;

/// <summary>Reads a JSON object strictly, and collects every fault under the path of its key: an unknown key, one that stands twice, a value of another kind.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly List<Fault> faults;

    internal JsonFields(JsonElement element, string path, IReadOnlyList<string> keys, List<Fault> faults)
    {
        this.path = path;
        this.faults = faults;
        if (element.ValueKind != JsonValueKind.Object)
        {
            this.Refuse(path, element, "{ ... }");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!keys.Contains(property.Name, StringComparer.Ordinal))
            {
                faults.Add(PayrollCodes.EmployerKeyUnknown.At(this.PathOf(property.Name), string.Join(", ", keys)));
            }
            else if (!this.values.TryAdd(property.Name, property.Value))
            {
                faults.Add(PayrollCodes.EmployerKeyTwice.At(this.PathOf(property.Name)));
            }
        }
    }

    internal string PathOf(string key) => this.path.Length == 0 ? key : $"{this.path}.{key}";

    internal bool Has(string key) => this.values.ContainsKey(key);

    internal void Require(string key)
    {
        if (!this.Has(key))
        {
            this.faults.Add(PayrollCodes.EmployerKeyMissing.At(this.PathOf(key)));
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
                this.Refuse(this.PathOf(key), value, "\"...\"");
                return null;
        }
    }

    internal T? Read<T>(string key, Func<string, Outcome<T>> read)
        where T : struct
    {
        if (this.Text(key) is not { } text)
        {
            return null;
        }

        if (read(text).TryGet(out var value, out var errors))
        {
            return value;
        }

        this.faults.AddRange(errors.Select(error => Fault.Of(error, this.PathOf(key))));
        return null;
    }

    /// <summary>Reads a text that has no outcome of its own.</summary>
    internal T? Read<T>(string key, string expected, Func<string, T?> read)
        where T : struct
    {
        if (this.Text(key) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            this.Refuse(this.PathOf(key), text, expected);
        }

        return value;
    }

    internal T? Choice<T>(string key, params ImmutableArray<T> choices)
        where T : struct, Enum
    {
        var words = choices.Select(choice => (Word: Camel(choice.ToString()), Choice: choice)).ToArray();
        return this.Read<T>(
            key,
            string.Join(", ", words.Select(pair => pair.Word)),
            text => words.Where(pair => string.Equals(pair.Word, text, StringComparison.OrdinalIgnoreCase)).Select(pair => (T?)pair.Choice).FirstOrDefault());
    }

    internal int? Whole(string key) => this.Read<int>(
        key,
        "0, 1, 2, ...",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    internal bool Truth(string key)
    {
        this.Require(key);
        if (this.values.TryGetValue(key, out var value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            this.Refuse(this.PathOf(key), value, "true, false");
        }

        return this.values.TryGetValue(key, out value) && value.ValueKind == JsonValueKind.True;
    }

    internal JsonFields? Child(string key, params IReadOnlyList<string> keys) =>
        this.values.TryGetValue(key, out var value) ? new(value, this.PathOf(key), keys, this.faults) : null;

    internal ImmutableArray<T> List<T>(string key, string expected, Func<string, T?> read)
        where T : struct
    {
        if (!this.values.TryGetValue(key, out var list))
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            this.Refuse(this.PathOf(key), list, "[ ... ]");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var (at, item) in list.EnumerateArray().Index())
        {
            if (item.ValueKind == JsonValueKind.String && read(item.GetString()!) is { } value)
            {
                items.Add(value);
            }
            else
            {
                this.Refuse(string.Create(CultureInfo.InvariantCulture, $"{this.PathOf(key)}[{at}]"), item, expected);
            }
        }

        return items.ToImmutable();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void Refuse(string member, JsonElement value, string expected) => this.Refuse(member, value.GetRawText(), expected);

    private void Refuse(string member, string value, string expected) => this.faults.Add(PayrollCodes.EmployerValue.At(member, value, expected));
}
