using System.Text.Json;

namespace EnrollmentDesk;

/// <summary>One form of a file: its number, how it is written, and what JSON makes of it, or why it can't be read.</summary>
internal sealed record FormRow(int Number, string Source, JsonElement? Element, Fault? Unreadable);
