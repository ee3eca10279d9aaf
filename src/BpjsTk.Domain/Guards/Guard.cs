namespace BpjsTk.Domain.Guards;

/// <summary>The way into the guards: <c>Guard.Against.Null(x)</c>. The shape of the call is that of Ardalis.GuardClauses; see docs/adr/0001.</summary>
internal static class Guard
{
    /// <summary>Gets what the guards are written against.</summary>
    internal static GuardClause Against => default;
}
