namespace ClaimDesk.Web;

/// <summary>Writes the members of the library as the keys of JSON: <c>Claim.EventOn</c> as <c>claim.eventOn</c>.</summary>
internal static class MemberNames
{
    internal static string Of(string member) => string.Join('.', member.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
