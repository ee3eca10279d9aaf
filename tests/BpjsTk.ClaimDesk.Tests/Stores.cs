namespace BpjsTk.ClaimDesk.Tests;

/// <summary>The stores that tests run over: PostgreSQL too where there is one.</summary>
internal static class Stores
{
    internal const string Files = "files";
    internal const string Postgres = "postgres";

    internal static string? Connection { get; } = Environment.GetEnvironmentVariable("CLAIMDESK_TEST_POSTGRES") is { Length: > 0 } connection ? connection : null;

    internal static IEnumerable<string> Names => Connection is null ? [Files] : [Files, Postgres];
}
