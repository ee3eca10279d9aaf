using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Messages;

namespace ClaimDesk.Store;

/// <summary>A claim as its journal gives it.</summary>
internal sealed record StoredClaim(string Id, string Journal, ClaimJournalReading Reading)
{
    /// <summary>Gets a value indicating whether the journal ends in a line that was cut off while it was written, and is good before it.</summary>
    internal bool HasTornLine => IsTorn(this.Journal, this.Reading);

    internal static StoredClaim Of(string id, string journal) => new(id, journal, ClaimJournal.Read(journal));

    // Nobody was told that such a line was kept: its line feed is written last.
    internal static bool IsTorn(string journal, ClaimJournalReading reading) =>
        reading.NotTaken.Length == 1 && journal.Length > 0 && journal[^1] != '\n' && reading.Errors[0].Code.Equals(ErrorCatalog.ClaimEventNotJson);
}
