using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BpjsTk.ClaimDesk.Tests;

/// <summary>What the addresses answer, over the store of files.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task A_line_that_was_cut_off_is_shown_and_set_aside_and_the_claim_goes_on()
    {
        await using var desk = await Desk.StartAsync();
        var example = Example.Of("jht");
        _ = await example.RunAsync(desk, 2);
        var whole = await File.ReadAllTextAsync(desk.FileOf(example.Id));
        await File.WriteAllTextAsync(desk.FileOf(example.Id), whole[..^20]);

        var (_, damaged) = await desk.GetAsync($"/{example.Id}");
        var (status, refused) = await desk.PostAsync($"/{example.Id}/transitions", example.Step(1, version: 2));
        var (_, list) = await desk.GetAsync(string.Empty);
        Assert.Equal((2, "BPJSTK-CEV-001", true), ((int)damaged["version"]!, (string)damaged["damage"]!["errors"]![0]!["code"]!, (bool)damaged["damage"]!["isTornLine"]!));
        Assert.Equal((HttpStatusCode.Conflict, "CLAIMDESK-006"), (status, (string?)refused["code"]));
        Assert.True((bool)list[0]!["isDamaged"]!);
        Assert.Equal(whole[..^20], await File.ReadAllTextAsync(desk.FileOf(example.Id)));

        var (repaired, page) = await desk.PostAsync($"/{example.Id}/set-aside", new JsonObject());
        var (moved, _) = await desk.PostAsync($"/{example.Id}/transitions", example.Step(1, version: 2));
        Assert.Equal((HttpStatusCode.OK, null, HttpStatusCode.OK), (repaired, page["damage"], moved));
        Assert.Equal(whole, await File.ReadAllTextAsync(desk.FileOf(example.Id)));
        var torn = await File.ReadAllTextAsync(Path.Combine(desk.Folder, example.Id + ".torn"));
        Assert.EndsWith(torn.TrimEnd('\n'), whole[..^20], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_line_that_lost_its_line_feed_only_is_whole()
    {
        await using var desk = await Desk.StartAsync();
        var example = Example.Of("jht");
        _ = await example.RunAsync(desk, 1);
        var whole = await File.ReadAllTextAsync(desk.FileOf(example.Id));
        await File.WriteAllTextAsync(desk.FileOf(example.Id), whole[..^1]);
        var (status, page) = await desk.PostAsync($"/{example.Id}/transitions", example.Step(1));

        Assert.Equal((HttpStatusCode.OK, 3), (status, (int)page["version"]!));
        Assert.StartsWith(whole, await File.ReadAllTextAsync(desk.FileOf(example.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "application/json", "CLAIMDESK-001")]
    [InlineData("{}", "text/plain", "CLAIMDESK-001")]
    [InlineData("""{ "id": "A-1", "surprise": 1 }""", "application/json", "CLAIMDESK-001")]
    [InlineData("""{ "id": "../A-1" }""", "application/json", "CLAIMDESK-005")]
    [InlineData("""{ "id": "A-1", "action": "Open", "by": "Somebody", "at": "2025-03-03T09:00:00" }""", "application/json", "BPJSTK-CEV-004")]
    [InlineData("""{ "id": "A-1", "action": "Open", "by": "Heir" }""", "application/json", "BPJSTK-CEV-003")]
    [InlineData("""{ "id": "A-1", "action": "Open", "by": "Heir", "at": "2025-03-03T09:00:00", "facts": { "surprise": 1 } }""", "application/json", "BPJSTK-CEV-001")]
    public async Task What_cannot_be_read_is_a_bad_request_and_begins_no_claim(string body, string type, string code)
    {
        await using var desk = await Desk.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await desk.Client.PostAsync("/api/claims", content);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((code, 400), ((string?)problem["code"], (int)problem["status"]!));
        Assert.Empty(Directory.EnumerateFiles(desk.Folder));
    }

    [Fact]
    public async Task A_claim_that_is_not_there_a_language_that_is_none_and_a_version_ahead_are_told()
    {
        await using var desk = await Desk.StartAsync();
        _ = await Example.Of("jht").RunAsync(desk, 0);
        var (missing, problem) = await desk.GetAsync("/JHT-2025-008", "id");
        var (language, _) = await desk.GetAsync("/JHT-2025-007", "fr");
        var (ahead, later) = await desk.PostAsync("/JHT-2025-007/transitions", StoreTests.Body(2, "Submit", "Participant", "2025-03-10T09:20:00"));
        var (without, none) = await desk.PostAsync("/JHT-2025-007/transitions", new JsonObject { ["action"] = "Submit", ["by"] = "Participant", ["at"] = "2025-03-10T09:20:00" });

        Assert.Equal((HttpStatusCode.NotFound, "CLAIMDESK-004", "Tidak ada klaim dengan nomor ini."), (missing, (string?)problem["code"], (string?)problem["detail"]));
        Assert.Equal(HttpStatusCode.BadRequest, language);
        Assert.Equal((HttpStatusCode.Conflict, "CLAIMDESK-008"), (ahead, (string?)later["code"]));
        Assert.Equal((HttpStatusCode.BadRequest, "CLAIMDESK-002", "version"), (without, (string?)none["code"], (string?)none["errors"]![0]!["member"]));
    }

    [Fact]
    public async Task Nobody_brings_an_award_in_by_hand()
    {
        await using var desk = await Desk.StartAsync();
        var example = Example.Of("jht");
        _ = await example.RunAsync(desk, 6);
        const string Forged = """
            { "award": { "eventOn": "2025-01-31", "law": "x", "lines": [{ "program": "Jht", "kind": "JhtBalance", "name": { "id": "a", "en": "a" },
              "formula": { "id": "a", "en": "a" }, "amount": "1", "citations": ["PP 46/2015"], "confidence": "Confirmed" }] } }
            """;
        var (bare, problem) = await desk.PostAsync($"/{example.Id}/transitions", StoreTests.Body(7, "Determine", "Agency", "2025-03-13T09:00:00", Forged));
        var verified = StoreTests.Body(7, "Determine", "Agency", "2025-03-13T09:00:00", Forged);
        verified["verification"] = example.Verification;
        var (determined, page) = await desk.PostAsync($"/{example.Id}/transitions", verified);

        Assert.Equal((HttpStatusCode.BadRequest, "verification"), (bare, (string?)problem["errors"]![0]!["member"]));
        Assert.Equal((HttpStatusCode.OK, "IDR 20,000,000.00"), (determined, (string?)page["award"]!["total"]));
    }

    [Fact]
    public async Task The_number_of_the_participant_stands_in_the_journal_only()
    {
        await using var desk = await Desk.StartAsync();
        var example = Example.Of("jkk");
        _ = await example.RunAsync(desk, 2);
        var shown = await desk.Client.GetStringAsync($"/api/claims/{example.Id}") + await desk.Client.GetStringAsync("/api/claims");

        Assert.DoesNotContain("18012345678", shown, StringComparison.Ordinal);
        Assert.Contains("18********8", shown, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(desk.FileOf(example.Id)), await desk.JournalAsync(example.Id));
        Assert.Contains("18012345678", await desk.JournalAsync(example.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verification_tells_what_would_be_found_and_changes_nothing()
    {
        await using var desk = await Desk.StartAsync();
        var example = Example.Of("jkk");
        _ = await example.RunAsync(desk, 7);
        var before = await desk.JournalAsync(example.Id);
        var facts = example.Verification;
        var (_, granted) = await desk.PostAsync($"/{example.Id}/verification", new JsonObject { ["on"] = "2025-03-24", ["verification"] = facts.DeepClone() });
        facts["relation"] = "None";
        var (_, refused) = await desk.PostAsync($"/{example.Id}/verification", new JsonObject { ["on"] = "2025-03-24", ["verification"] = facts });

        Assert.Equal((true, "IDR 3,000,000.00"), ((bool)granted["isGranted"]!, (string?)granted["award"]!["total"]));
        Assert.False((bool)refused["isGranted"]!);
        Assert.Contains(refused["findings"]!.AsArray(), finding => (string?)finding!["result"] == "Refuses" && (string?)finding["code"] is not null);
        Assert.Equal(before, await desk.JournalAsync(example.Id));
    }

    [Fact]
    public async Task A_claim_of_JKK_begins_with_a_notice_a_review_stands_beside_it_and_a_correction_is_an_event()
    {
        await using var desk = await Desk.StartAsync();
        var open = Example.Of("jkk").Open;
        open["facts"]!["told"] = new JsonArray("Contact");
        var (few, problem) = await desk.PostAsync(string.Empty, open.DeepClone());
        open["facts"]!["told"] = new JsonArray("ParticipantNumber", "Course", "Contact");
        var (begun, _) = await desk.PostAsync(string.Empty, open);
        var (_, marked) = await desk.PostAsync("/JKK-2025-001/transitions", StoreTests.Body(1, "MarkForReview", "Agency", "2025-03-05T09:00:00"));
        var (_, corrected) = await desk.PostAsync("/JKK-2025-001/transitions", StoreTests.Body(
            2,
            "Correct",
            "Family",
            "2025-03-06T09:00:00",
            """{ "note": "jam salah", "case": { "program": "Jkk", "kpj": "18012345678", "segment": "Pu", "happenedAt": "2025-03-03T10:00:00", "isDisease": false } }"""));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "BPJSTK-CLM-030", HttpStatusCode.Created), (few, (string?)problem["code"], begun));
        Assert.Contains(marked["transitions"]!.AsArray(), row => (string?)row!["action"] == "EndReview");
        Assert.DoesNotContain(marked["transitions"]!.AsArray(), row => (string?)row!["action"] == "MarkForReview");
        Assert.Equal((3, "Suspected", true), ((int)corrected["version"]!, (string?)corrected["status"]!["code"], (bool)corrected["isUnderReview"]!));
    }
}
