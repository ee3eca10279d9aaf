using System.Globalization;
using System.Text.Json;

namespace BpjsTk.Domain.CaseRunner;

/// <summary>One case as it stands in its file.</summary>
public sealed class CaseDocument
{
    internal CaseDocument(JsonElement element, int index)
    {
        var members = new CaseMembers(element);
        this.Id = members.Text("id", "name") ?? string.Create(CultureInfo.InvariantCulture, $"case {index + 1}");
        var kind = members.Text("kind") ?? string.Empty;
        this.Kind = members.Text("programme") is { } program ? $"{program} benefit" : kind;
        this.Input = members.Object("input", "inputs");
        this.Period = members.Text("period", "month", "contributionMonth") ?? this.Input.Text("period", "month", "contributionMonth");

        // What a contested case expects is what was published, and is not to be repeated.
        this.IsContested = kind.StartsWith("contested", StringComparison.OrdinalIgnoreCase);
        this.Expected = this.IsContested ? new CaseMembers(default) : members.Object("expected");
        this.PublishedWrongly = members.Object(this.IsContested ? "expected" : "publishedWrongly");
    }

    /// <summary>Gets the name of the case.</summary>
    public string Id { get; }

    /// <summary>Gets which rule it is about: the kind of a contribution, or the program of a benefit.</summary>
    public string Kind { get; }

    internal bool IsContested { get; }

    internal string? Period { get; }

    internal CaseMembers Input { get; }

    internal CaseMembers Expected { get; }

    internal CaseMembers PublishedWrongly { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name of the case.</returns>
    public override string ToString() => this.Id;
}
