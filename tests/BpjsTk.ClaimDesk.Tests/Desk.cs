using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ClaimDesk.Web;
using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace BpjsTk.ClaimDesk.Tests;

/// <summary>A desk on a free port, with a store of its own that goes with it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DeskOptions options;
    private readonly bool isOwner;

    private Desk(WebApplication app, DeskOptions options, bool isOwner)
    {
        (this.app, this.options, this.isOwner) = (app, options, isOwner);
        this.Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    internal HttpClient Client { get; }

    internal string Folder => this.options.Data;

    internal string Postgres => this.options.Postgres!;

    internal static async Task<Desk> StartAsync(string store = Stores.Files)
    {
        var folder = Directory.CreateTempSubdirectory("claimdesk-").FullName;
        string? postgres = null;
        if (store == Stores.Postgres)
        {
            var schema = $"t{Guid.NewGuid():N}";
            postgres = new NpgsqlConnectionStringBuilder(Stores.Connection!) { SearchPath = schema }.ConnectionString;
            await ExecuteAsync(postgres, $"create schema {schema}");
        }

        var fresh = new DeskOptions("http://127.0.0.1:0", folder, postgres);
        return new(await DeskProgram.StartAsync(fresh), fresh, true);
    }

    /// <summary>Starts a second desk over the same store.</summary>
    internal async Task<Desk> BesideAsync() => new(await DeskProgram.StartAsync(this.options), this.options, false);

    internal static async Task ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        _ = await command.ExecuteNonQueryAsync();
    }

    internal string FileOf(string id) => Path.Combine(this.Folder, id + ".jsonl");

    internal async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string path, JsonNode body, string lang = "en")
    {
        using var answer = await this.Client.PostAsJsonAsync($"/api/claims{path}?lang={lang}", body);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    internal async Task<(HttpStatusCode Status, JsonNode Body)> GetAsync(string path, string lang = "en")
    {
        using var answer = await this.Client.GetAsync($"/api/claims{path}?lang={lang}");
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    internal Task<string> JournalAsync(string id) => this.Client.GetStringAsync($"/api/claims/{id}/events");

    public async ValueTask DisposeAsync()
    {
        this.Client.Dispose();
        await this.app.DisposeAsync();
        if (this.isOwner)
        {
            Directory.Delete(this.Folder, recursive: true);
        }
    }
}
