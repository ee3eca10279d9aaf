using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Claims;

/// <summary>What a journal gave: the claim as far as its lines are good, and what is wrong with the first that is not.</summary>
[DebuggerDisplay("{Claim} {Errors.Length} errors")]
public sealed class ClaimJournalReading
{
    internal ClaimJournalReading(ClaimState? claim, ImmutableArray<DomainError> errors, ImmutableArray<string> notTaken)
    {
        this.Claim = claim;
        this.Errors = errors;
        this.NotTaken = notTaken;
    }

    /// <summary>Gets the claim after the last good line; <see langword="null"/> when there is none.</summary>
    public ClaimState? Claim { get; }

    /// <summary>Gets what is wrong with the first bad line, whose place is in the member path, from zero; empty when all are good.</summary>
    public ImmutableArray<DomainError> Errors { get; }

    /// <summary>Gets the lines that were not taken, as they stood: the first bad one and all after it.</summary>
    public ImmutableArray<string> NotTaken { get; }

    /// <summary>Gets a value indicating whether every line was good and there was at least one.</summary>
    public bool IsWhole => this.Errors.IsEmpty;

    /// <summary>Returns the claim only when the journal is whole.</summary>
    /// <returns>The claim, or <see cref="Errors"/>.</returns>
    public Outcome<ClaimState> ToOutcome() => this.Claim is { } claim && this.IsWhole ? Outcome.Success(claim) : Outcome.Failure<ClaimState>(this.Errors);
}
