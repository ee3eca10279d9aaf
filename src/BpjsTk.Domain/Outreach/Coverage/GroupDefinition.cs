using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;

namespace BpjsTk.Domain.Outreach;

/// <summary>What a report means by a group, in its own words (definisi kelompok). It is a text and decides nothing: who belongs to a segment is decided by the law.</summary>
[DebuggerDisplay("{Group}: {Definition}")]
public sealed class GroupDefinition
{
    private GroupDefinition(CoveredGroup group, string? definition, ImmutableArray<string> examples)
    {
        this.Group = group;
        this.Definition = definition;
        this.Examples = examples;
    }

    /// <summary>Gets the group.</summary>
    public CoveredGroup Group { get; }

    /// <summary>Gets the words of the report; <see langword="null"/> when it gives examples only.</summary>
    public string? Definition { get; }

    /// <summary>Gets the examples of the report; empty when it gives none.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>States what a report means by a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="definition">The words, 1 to 100 characters; <see langword="null"/> when the report gives examples only.</param>
    /// <param name="examples">The examples, each 1 to 100 characters.</param>
    /// <returns>The definition, or <c>BPJSTK-CDR-001</c> (a text that is missing, too long or cannot be printed; neither definition nor example).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public static Outcome<GroupDefinition> Create(CoveredGroup group, string? definition, IEnumerable<string>? examples = null)
    {
        Guard.Against.Null(group);
        var named = CadreFaults.Texts(examples, "Examples");
        var text = named is { IsSuccess: true, Value.IsEmpty: true } ? CadreFaults.Text(definition, "Definition") : CadreFaults.OptionalText(definition, "Definition");
        ImmutableArray<DomainError> errors = [.. text.Errors, .. named.Errors];
        return errors.IsEmpty
            ? Outcome.Success(new GroupDefinition(group, text.Value.Length == 0 ? null : text.Value, named.Value))
            : Outcome.Failure<GroupDefinition>(errors);
    }
}
