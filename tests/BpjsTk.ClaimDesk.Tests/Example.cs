using System.Net;
using System.Text.Json.Nodes;

namespace BpjsTk.ClaimDesk.Tests;

/// <summary>An example that the sample ships.</summary>
internal sealed class Example
{
    private readonly JsonNode json;

    private Example(JsonNode json) => this.json = json;

    internal string Id => (string)this.json["open"]!["id"]!;

    internal JsonNode Open => this.json["open"]!.DeepClone();

    internal JsonNode Verification => this.json["verification"]!.DeepClone();

    internal int Count => this.json["steps"]!.AsArray().Count;

    internal static Example Of(string name) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", name + ".json")))!);

    /// <summary>Returns a step as the body of a request; the first one is taken at version 1.</summary>
    internal JsonObject Step(int index, int? version = null)
    {
        var body = this.json["steps"]![index]!.DeepClone().AsObject();
        body["version"] = version ?? index + 1;
        if ((string)body["action"]! is "Determine" or "Reject")
        {
            body["verification"] = this.Verification;
        }

        return body;
    }

    /// <summary>Begins the claim and takes its first steps.</summary>
    internal async Task<JsonNode> RunAsync(Desk desk, int steps)
    {
        var (status, page) = await desk.PostAsync(string.Empty, this.Open);
        Assert.Equal((HttpStatusCode.Created, null), (status, (string?)page["detail"]));
        for (var i = 0; i < steps; i++)
        {
            (status, page) = await desk.PostAsync($"/{this.Id}/transitions", this.Step(i));
            Assert.Equal((HttpStatusCode.OK, null), (status, (string?)page["detail"]));
        }

        return page;
    }
}
