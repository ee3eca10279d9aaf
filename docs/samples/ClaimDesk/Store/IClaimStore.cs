using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Store;

/// <summary>Keeps the events of claims, and nothing else of them.</summary>
internal interface IClaimStore
{
    /// <summary>Gets what it is, for the line that the program prints.</summary>
    string Name { get; }

    /// <summary>Makes the place where it keeps them.</summary>
    Task PrepareAsync(CancellationToken cancel);

    /// <summary>Returns the numbers of all claims, in order.</summary>
    Task<ImmutableArray<string>> ListAsync(CancellationToken cancel);

    /// <summary>Returns the journal of a claim as it is kept; <see langword="null"/> when there is none.</summary>
    Task<string?> ReadAsync(string id, CancellationToken cancel);

    /// <summary>Appends the events after the loaded version, all or none, while the store still has that version.</summary>
    /// <returns>How many were appended, or <c>BPJSTK-CEV-005</c> for who came second, or what is wrong with the journal.</returns>
    Task<Outcome<int>> AppendAsync(ClaimState claim, int loadedVersion, CancellationToken cancel);

    /// <summary>Sets aside a last line that was cut off while it was written, so that the claim can go on from the line before.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> SetAsideAsync(string id, CancellationToken cancel);
}
