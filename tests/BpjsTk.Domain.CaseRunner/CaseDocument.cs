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

        // What a contested case expects is what was published, and is not to be repeated.
        this.IsContested = this.Kind.StartsWith("contested", StringComparison.OrdinalIgnoreCase);
        this.Expected = this.IsContested ? new CaseMembers(default) : members.Object("expected");
        this.PublishedWrongly = members.Object(this.IsContested ? "expected" : "publishedWrongly");
    }

    /// <summary>Gets the name of the case.</summary>
    public string Id { get; }

    /// <summary>Gets which rule a case of contributions is about, or what a case of benefits stands on: published, derived or contested.</summary>
    public string Kind { get; }

    internal bool IsContested { get; }

    /// <summary>Gets the program that cases of benefits name beside their kind; empty where none stands.</summary>
    public string Program { get; }

    /// <summary>Tells whether the case is about the benefits of a program.</summary>
    /// <param name="program">The program, such as <c>JHT</c>.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal bool IsBenefitOf(string program) =>
        string.Equals(this.Program, program, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(["published", "derived", "contested"], grade => this.Kind.StartsWith(grade, StringComparison.OrdinalIgnoreCase));

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
