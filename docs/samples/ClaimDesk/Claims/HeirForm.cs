namespace ClaimDesk.Claims;

/// <summary>An heir as typed.</summary>
internal sealed record HeirForm(string? Relation, string? Name);
