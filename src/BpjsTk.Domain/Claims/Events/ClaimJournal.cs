using System.Collections.Immutable;
using System.Text.Json;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// The events of a claim as text that a store keeps: JSON Lines, one event a line, each with the version of its form. The participant number stands in full, since a journal is no log: whoever keeps it
/// protects it.
/// </summary>
public static class ClaimJournal
{
    /// <summary>Writes all events of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>A line for each event, each with its line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public static string Write(ClaimState claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return string.Concat(claim.Events.Select(step => Line(step) + '\n'));
    }

    /// <summary>Writes one event.</summary>
    /// <param name="step">The event.</param>
    /// <returns>One line, without a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    public static string Line(ClaimEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return JsonSerializer.Serialize(ClaimEventWriter.Document(step), ClaimJsonContext.Default.ClaimEventDocument);
    }

    /// <summary>
    /// Returns the events that a store appends after it moved a claim on. Who loaded the claim says at which version; when the store has another one by then, somebody else was faster, and nothing is
    /// appended: load again, and do again what still can be done.
    /// </summary>
    /// <param name="claim">The claim as it stands now.</param>
    /// <param name="loadedVersion">The version at which it was loaded; zero for a new claim.</param>
    /// <param name="storedVersion">The version that the store has now; zero when it has none.</param>
    /// <returns>The new events, or <c>BPJSTK-CEV-005</c> (the store has another version than was loaded).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="loadedVersion"/> is negative, or later than the claim.</exception>
    public static Outcome<ImmutableArray<ClaimEvent>> Appendable(ClaimState claim, int loadedVersion, int storedVersion)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentOutOfRangeException.ThrowIfNegative(loadedVersion);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(loadedVersion, claim.Version);
        return loadedVersion == storedVersion
            ? Outcome.Success(claim.Events[loadedVersion..])
            : Outcome.Failure<ImmutableArray<ClaimEvent>>(DomainError.Of(
                ErrorCatalog.ClaimVersionConflict, "Version", new ErrorArgument("loaded", loadedVersion), new ErrorArgument("stored", storedVersion)));
    }

    /// <summary>
    /// Reads a journal and makes the claim again, as far as the lines are good: a file that was cut in half gives the claim as it stood before the cut, the error, and the lines that were not taken.
    /// </summary>
    /// <param name="text">The lines; empty ones are passed over.</param>
    /// <returns>The claim and what is wrong, if anything.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ClaimJournalReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<string> lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        ClaimState? claim = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            if (!ReadLine(lines[i]).Then(step => ClaimFile.After(claim, step)).TryGet(out var next, out var errors))
            {
                var at = $"Lines[{i}]";
                return new(claim, [.. errors.Select(error => error.Under(at))], [.. lines[i..].Where(line => !string.IsNullOrWhiteSpace(line))]);
            }

            claim = next;
        }

        return new(claim, claim is null ? [DomainError.Of(ErrorCatalog.ClaimWithoutEvents, "Events")] : [], []);
    }

    /// <summary>Reads one line, such as a row of a table of events.</summary>
    /// <param name="line">The line.</param>
    /// <returns>
    /// The event, or <c>BPJSTK-CEV-001</c> (no JSON of an event, or cut off), <c>-002</c> (a version that is not known), <c>-003</c> (something missing), <c>-004</c> (something not understood). Whether it
    /// follows what was before is seen when the claim is made again.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is <see langword="null"/>.</exception>
    public static Outcome<ClaimEvent> ReadLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var json = JsonDocument.Parse(line);
            LawJson.RefuseRepeatedKeys(json.RootElement);

            // The version comes first: what a later form has is not for this one to judge.
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("v", out var given))
            {
                return Outcome.Failure<ClaimEvent>(DomainError.Of(ErrorCatalog.ClaimEventMemberMissing, "v", new ErrorArgument("member", "v")));
            }

            if (given.ValueKind != JsonValueKind.Number || !given.TryGetInt32(out var version) || version != ClaimEvent.FormatVersion)
            {
                return Outcome.Failure<ClaimEvent>(DomainError.Of(
                    ErrorCatalog.ClaimEventVersionUnknown, "v", new ErrorArgument("version", TextValue.Shortened(given.GetRawText(), 20)), new ErrorArgument("known", ClaimEvent.FormatVersion)));
            }

            return ClaimEventReader.Read(json.Deserialize(ClaimJsonContext.Default.ClaimEventDocument)!);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader's own message may repeat what stands in the line; the place is enough.
            var place = e is JsonException { Path: { Length: > 0 } path } ? path : "$";
            return Outcome.Failure<ClaimEvent>(DomainError.Of(ErrorCatalog.ClaimEventNotJson, string.Empty, new ErrorArgument("place", TextValue.Shortened(place, 60))));
        }
    }
}
