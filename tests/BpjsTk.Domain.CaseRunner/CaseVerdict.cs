namespace BpjsTk.Domain.CaseRunner;

/// <summary>What became of one case.</summary>
/// <param name="Id">The name of the case, or of the file that could not be read.</param>
/// <param name="Standing">How it came out.</param>
/// <param name="Reason">Why it did not pass; empty when it did.</param>
public sealed record CaseVerdict(string Id, CaseStanding Standing, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{this.Standing.ToString().ToUpperInvariant()} {this.Id}: {this.Reason}";

    internal static CaseVerdict Passed(string id) => new(id, CaseStanding.Passed, string.Empty);

    internal static CaseVerdict Failed(string id, string reason) => new(id, CaseStanding.Failed, reason);

    internal static CaseVerdict Unsupported(string id, string reason) => new(id, CaseStanding.Unsupported, reason);
}
