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
        this.Kind = members.Text("kind") ?? string.Empty;
        this.Program = members.Text("programme", "program") ?? string.Empty;
        this.Segment = members.Text("segment");
        this.EventDate = members.Text("event_date", "eventDate");
        this.Input = members.Object("input", "inputs");
        this.Period = members.Text("period", "month", "contributionMonth") ?? this.Input.Text("period", "month", "contributionMonth");
        this.Expected = members.Object("expected");
        this.PublishedWrongly = members.Object("publishedWrongly");
    }

    /// <summary>Gets the name of the case.</summary>
    public string Id { get; }

    /// <summary>Gets which rule it is about.</summary>
    public string Kind { get; }

    /// <summary>Gets the program that cases of benefits name beside their kind; empty where none stands.</summary>
    public string Program { get; }

    /// <summary>Gets the segment that cases of JKK and JKM name; <see langword="null"/> where none stands.</summary>
    internal string? Segment { get; }

    /// <summary>Gets the day of the event, or its month or year; <see langword="null"/> where none stands.</summary>
    internal string? EventDate { get; }

    internal string? Period { get; }

    internal CaseMembers Input { get; }

    internal CaseMembers Expected { get; }

    internal CaseMembers PublishedWrongly { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name of the case.</returns>
    public override string ToString() => this.Id;
}
