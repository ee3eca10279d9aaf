using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>Something that was handed in and does not count, with the reasons; the rest goes on.</summary>
/// <typeparam name="T">What was handed in.</typeparam>
[DebuggerDisplay("[{Index}] {Errors.Length} errors")]
public sealed class RefusedEntry<T>
    where T : class
{
    internal RefusedEntry(int index, T entry, ImmutableArray<DomainError> errors)
    {
        this.Index = index;
        this.Entry = entry;
        this.Errors = errors;
    }

    /// <summary>Gets the place in what was handed in, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets what was handed in.</summary>
    public T Entry { get; }

    /// <summary>Gets the reasons, at least one.</summary>
    public ImmutableArray<DomainError> Errors { get; }

    /// <summary>Writes place and reasons for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line for each reason.</returns>
    public IEnumerable<string> ToText(Language language) => this.Errors.Select(error => $"[{this.Index}] {error.Code} {error.ToText(language)}");
}
