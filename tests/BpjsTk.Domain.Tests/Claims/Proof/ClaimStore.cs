using BpjsTk.Domain.Claims;

namespace BpjsTk.Domain.Tests.Claims.Proof;

/// <summary>The smallest store of events: it adds one only when the claim still has the version that the writer saw.</summary>
internal sealed class ClaimStore
{
    private readonly Lock gate = new();
    private readonly List<ClaimEvent> events = [];

    internal ClaimStore(ClaimState begun) => this.events.AddRange(begun.Events);

    internal ClaimState Load()
    {
        lock (this.gate)
        {
            return ClaimFile.Rebuild([.. this.events]).Value;
        }
    }

    internal bool TryAdd(ClaimState after, int expectedVersion)
    {
        lock (this.gate)
        {
            if (this.events.Count != expectedVersion)
            {
                return false;
            }

            this.events.Add(after.Last);
            return true;
        }
    }
}
