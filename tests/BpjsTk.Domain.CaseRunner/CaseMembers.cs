using System.Globalization;
using System.Text.Json;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>The members of an object of a case. A member that is asked for counts as understood; one that is <c>null</c> counts as absent.</summary>
internal sealed class CaseMembers
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    internal CaseMembers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            this.members[member.Name] = member.Value;
        }
    }

    internal IEnumerable<string> Names => this.members.Keys;

    internal bool IsEmpty => this.members.Count == 0;

    /// <summary>Gets the members nobody asked for.</summary>
    internal IEnumerable<string> NotUnderstood => this.members.Keys.Where(name => !this.asked.Contains(name));

    internal bool Has(params string[] names) => this.Find(names) is not null;

    internal CaseMembers Object(params string[] names) => new(this.Find(names) ?? default);

    /// <summary>Reads a list of objects; <see langword="null"/> when the member is none.</summary>
    internal IReadOnlyList<CaseMembers>? Objects(params string[] names) => this.Find(names) is { ValueKind: JsonValueKind.Array } array
        ? [.. array.EnumerateArray().Select(element => new CaseMembers(element))]
        : null;

    internal string? Text(params string[] names) => this.Find(names) is { } value ? TextOf(value) : null;

    internal bool? Truth(params string[] names) => this.Find(names) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => throw new NotSupportedException($"{names[0]} is {other.GetRawText()}, not true or false"),
    };

    internal int? Whole(params string[] names) => this.Text(names) is { } text
        ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new NotSupportedException($"{names[0]} is {text}, not a whole number")
        : null;

    internal decimal? Number(params string[] names) => this.Text(names) is { } text
        ? decimal.TryParse(text.Replace(',', '.').TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new NotSupportedException($"{names[0]} is {text}, not a number")
        : null;

    /// <summary>Reads an amount; what is no amount is the library's to refuse.</summary>
    internal Outcome<Rupiah>? Amount(params string[] names) => this.Text(names) is { } text ? AmountOf(text) : null;

    internal IReadOnlyList<string>? List(params string[] names) => this.Find(names) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(TextOf)],
        { } single => [.. TextOf(single).Split(['+', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };

    internal static Outcome<Rupiah> AmountOf(string text) => Rupiah.FromText(
        text.ContainsAny('e', 'E') && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : text);

    internal static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(TextOf))}]",
        _ => value.GetRawText(),
    };

    private JsonElement? Find(params string[] names)
    {
        foreach (var name in names)
        {
            this.asked.Add(name);
        }

        foreach (var name in names)
        {
            if (this.members.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                return value;
            }
        }

        return null;
    }
}
