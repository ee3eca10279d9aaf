using System.Net;
using System.Text.Json.Nodes;

namespace BpjsTk.ClaimDesk.Tests;

/// <summary>What holds of each store alike.</summary>
public sealed class StoreTests
{
    public static TheoryData<string> Stored => [.. Stores.Names];

    public static TheoryData<string, string, string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, int>();
            foreach (var store in Stores.Names)
            {
                data.Add(store, "jkk", "Paid", 10);
                data.Add(store, "jkm", "Paid", 6);
                data.Add(store, "jht", "Paid", 9);
                data.Add(store, "jp", "InPayment", 7);
                data.Add(store, "jkp", "MonthAwaited", 10);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_runs_to_its_end_and_comes_back_from_its_events(string store, string name, string status, int version)
    {
        await using var desk = await Desk.StartAsync(store);
        var example = Example.Of(name);
        var last = await example.RunAsync(desk, example.Count);
        await using var again = await desk.BesideAsync();
        var (_, page) = await again.GetAsync($"/{example.Id}");

        Assert.Equal((status, version), ((string)page["status"]!["code"]!, (int)page["version"]!));
        Assert.Equal(last.ToJsonString(), page.ToJsonString());
        Assert.Equal(version, page["trail"]!.AsArray().Count);
        Assert.NotEmpty(page["award"]!["lines"]!.AsArray());
        Assert.All(page["award"]!["lines"]!.AsArray(), line => Assert.NotEmpty(line!["citations"]!.AsArray()));
        Assert.Equal(version, (await desk.JournalAsync(example.Id)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task Of_many_writers_one_is_first_and_the_others_are_told_and_nothing_is_lost(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        await using var beside = await desk.BesideAsync();
        var example = Example.Of("jkk");
        _ = await example.RunAsync(desk, 0);
        for (var round = 0; round < 3; round++)
        {
            var step = example.Step(round);
            var before = await desk.JournalAsync(example.Id);
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? desk : beside).PostAsync($"/{example.Id}/transitions", step.DeepClone())));
            var late = answers.Where(answer => answer.Status != HttpStatusCode.OK).ToArray();

            Assert.Equal(7, late.Length);
            Assert.All(late, answer => Assert.Equal((HttpStatusCode.Conflict, "BPJSTK-CEV-005"), (answer.Status, (string?)answer.Body["code"])));
            var after = await desk.JournalAsync(example.Id);
            Assert.StartsWith(before, after, StringComparison.Ordinal);
            Assert.Equal(round + 2, after.Count(one => one == '\n'));
        }

        var (_, page) = await beside.GetAsync($"/{example.Id}");
        Assert.Equal((4, null), ((int)page["version"]!, page["damage"]));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_number_is_given_once(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        var example = Example.Of("jht");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.PostAsync(string.Empty, example.Open)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(3, answers.Count(answer => answer.Status == HttpStatusCode.Conflict && (string?)answer.Body["code"] == "BPJSTK-CEV-005"));
        var (_, list) = await desk.GetAsync(string.Empty);
        Assert.Equal(["JHT-2025-007"], list.AsArray().Select(row => (string)row!["id"]!));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task What_the_law_or_the_state_refuses_leaves_the_claim_as_it_was(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        var example = Example.Of("jkk");
        _ = await example.RunAsync(desk, 8);
        var before = await desk.JournalAsync(example.Id);
        (JsonObject Body, string Code)[] refused =
        [
            (Body(9, "Pay", "Agency", "2025-03-25T09:00:00", """{ "amount": "1" }"""), "BPJSTK-CLM-007"),
            (Body(9, "Pay", "Employer", "2025-03-25T09:00:00", """{ "amount": "3000000" }"""), "BPJSTK-CLM-003"),
            (Body(9, "Pay", "Agency", "2025-03-01T09:00:00", """{ "amount": "3000000" }"""), "BPJSTK-CLM-001"),
            (Body(9, "Submit", "Employer", "2025-03-25T09:00:00"), "BPJSTK-CLM-002"),
            (Body(9, "StartMonths", "Agency", "2025-03-25T09:00:00"), "BPJSTK-CLM-002"),
        ];
        foreach (var (body, code) in refused)
        {
            var (status, problem) = await desk.PostAsync($"/{example.Id}/transitions", body);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (status, (string?)problem["code"]));
            Assert.NotEqual((string)problem["errors"]![0]!["id"]!, (string)problem["errors"]![0]!["en"]!);
        }

        Assert.Equal(before, await desk.JournalAsync(example.Id));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task An_event_of_a_later_version_is_told_and_nothing_is_written_after_it(string store)
    {
        await using var desk = await Desk.StartAsync(store);
        var example = Example.Of("jkp");
        _ = await example.RunAsync(desk, 1);
        const string Later = """{"v":2,"claim":"JKP-2025-003","n":3,"action":"Submit","by":"Participant","at":"2025-03-03T09:20:00"}""";
        if (store == Stores.Files)
        {
            await File.AppendAllTextAsync(desk.FileOf(example.Id), Later + "\n");
        }
        else
        {
            await Desk.ExecuteAsync(desk.Postgres, $"insert into claim_events values ('{example.Id}', 3, '{Later}')");
        }

        var before = await desk.JournalAsync(example.Id);
        var (_, page) = await desk.GetAsync($"/{example.Id}");
        var (status, problem) = await desk.PostAsync($"/{example.Id}/transitions", example.Step(1, version: 2));
        var (setAside, _) = await desk.PostAsync($"/{example.Id}/set-aside", new JsonObject());

        Assert.Equal((2, 1, "BPJSTK-CEV-002"), ((int)page["version"]!, (int)page["damage"]!["notTaken"]!, (string)page["damage"]!["errors"]![0]!["code"]!));
        Assert.Equal((HttpStatusCode.Conflict, "CLAIMDESK-006"), (status, (string?)problem["code"]));
        Assert.Equal("BPJSTK-CEV-002", (string?)problem["errors"]![1]!["code"]);
        Assert.Equal(HttpStatusCode.Conflict, setAside);
        Assert.Equal(before, await desk.JournalAsync(example.Id));
    }

    internal static JsonObject Body(int version, string action, string by, string at, string? facts = null) => new()
    {
        ["version"] = version,
        ["action"] = action,
        ["by"] = by,
        ["at"] = at,
        ["facts"] = facts is null ? null : JsonNode.Parse(facts),
    };
}
