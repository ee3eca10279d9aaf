namespace BpjsTk.Domain.Tests.Docs;

/// <summary>A piece of C# in a page of the guide.</summary>
/// <param name="Name">The name of its method.</param>
/// <param name="Code">Its lines.</param>
/// <param name="Printed">The lines it says it prints: a comment may go on after a colon, a text may leave out with three dots.</param>
internal sealed record GuideSnippet(string Name, IReadOnlyList<string> Code, IReadOnlyList<string> Printed);
