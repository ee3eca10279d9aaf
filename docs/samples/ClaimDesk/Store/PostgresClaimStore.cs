using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;
using Npgsql;

namespace ClaimDesk.Store;

/// <summary>A row for each event in PostgreSQL. That no version is written twice, the key of the table sees to.</summary>
internal sealed class PostgresClaimStore(string connection) : IClaimStore, IAsyncDisposable
{
    private const string Schema = """
        create table if not exists claim_events (
            claim_id text collate "C" not null,
            version integer not null check (version > 0),
            line text not null,
            primary key (claim_id, version))
        """;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connection);

    public string Name => "PostgreSQL";

    public ValueTask DisposeAsync() => this.source.DisposeAsync();

    public async Task PrepareAsync(CancellationToken cancel)
    {
        try
        {
            await using var command = this.source.CreateCommand(Schema);
            _ = await command.ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable)
        {
            // Another desk made it in the same moment.
        }
    }

    public async Task<ImmutableArray<string>> ListAsync(CancellationToken cancel)
    {
        await using var command = this.source.CreateCommand("select distinct claim_id from claim_events order by claim_id");
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var ids = ImmutableArray.CreateBuilder<string>();
        while (await rows.ReadAsync(cancel))
        {
            ids.Add(rows.GetString(0));
        }

        return ids.ToImmutable();
    }

    public async Task<string?> ReadAsync(string id, CancellationToken cancel)
    {
        await using var command = this.source.CreateCommand("select line from claim_events where claim_id = $1 order by version");
        _ = command.Parameters.Add(new() { Value = id });
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var lines = new List<string>();
        while (await rows.ReadAsync(cancel))
        {
            lines.Add(rows.GetString(0) + '\n');
        }

        return lines.Count == 0 ? null : string.Concat(lines);
    }

    public async Task<Outcome<int>> AppendAsync(ClaimState claim, int loadedVersion, CancellationToken cancel)
    {
        await using var session = await this.source.OpenConnectionAsync(cancel);
        try
        {
            await using var transaction = await session.BeginTransactionAsync(cancel);
            if (!ClaimJournal.Appendable(claim, loadedVersion, await StoredVersionAsync(session, claim.Id, cancel)).TryGet(out var events, out var errors))
            {
                return Outcome.Failure<int>(errors);
            }

            foreach (var step in events)
            {
                await using var insert = new NpgsqlCommand("insert into claim_events (claim_id, version, line) values ($1, $2, $3)", session, transaction);
                _ = insert.Parameters.Add(new() { Value = claim.Id });
                _ = insert.Parameters.Add(new() { Value = step.Number });
                _ = insert.Parameters.Add(new() { Value = ClaimJournal.Line(step) });
                _ = await insert.ExecuteNonQueryAsync(cancel);
            }

            await transaction.CommitAsync(cancel);
            return Outcome.Success(events.Length);
        }
        catch (PostgresException e) when (string.Equals(e.SqlState, PostgresErrorCodes.UniqueViolation, StringComparison.Ordinal))
        {
            // Both saw the same version, and the other one's row was there first.
            return ClaimJournal.Appendable(claim, loadedVersion, await StoredVersionAsync(session, claim.Id, cancel)).Select(events => events.Length);
        }
    }

    // A row is there whole or not at all.
    public Task<bool> SetAsideAsync(string id, CancellationToken cancel) => Task.FromResult(false);

    private static async Task<int> StoredVersionAsync(NpgsqlConnection session, string id, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select coalesce(max(version), 0) from claim_events where claim_id = $1", session);
        _ = command.Parameters.Add(new() { Value = id });
        return (int)(await command.ExecuteScalarAsync(cancel))!;
    }
}
