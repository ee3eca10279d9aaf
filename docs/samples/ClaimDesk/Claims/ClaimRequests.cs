using System.Text.Json;
using System.Text.Json.Nodes;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Claims;

/// <summary>A claim that is begun: what the first event of a journal has, in the library's own form of it.</summary>
internal sealed record NewClaimRequest(string? Id, string? Action, string? By, string? At, JsonObject? Facts);

/// <summary>A transition that is asked for: what an event of a journal has, the version that the caller saw, and what a decision is based on.</summary>
internal sealed record TransitionRequest(int? Version, string? Action, string? By, string? At, JsonObject? Facts, VerificationForm? Verification);

/// <summary>A verification without a decision: what would be found on that day.</summary>
internal sealed record VerificationRequest(string? On, VerificationForm? Verification);

/// <summary>Reads what is asked for with the library's reader of events, so that names, days and amounts are checked in one place only.</summary>
internal static class ClaimRequests
{
    internal static string Line(string id, int number, string? action, string? by, string? at, JsonObject? facts)
    {
        var line = new JsonObject { ["v"] = ClaimEvent.FormatVersion, ["claim"] = id, ["n"] = number, ["action"] = action, ["by"] = by, ["at"] = at };
        if (facts is { Count: > 0 })
        {
            line["facts"] = facts.DeepClone();
        }

        return line.ToJsonString(JsonSerializerOptions.Web);
    }
}
