using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>A name under which the law book keeps a figure; <see cref="LawParameters"/> lists all of them.</summary>
[DebuggerDisplay("{Id,nq}")]
public abstract class LawParameter
{
    private protected LawParameter(string id) => this.Id = id;

    /// <summary>Gets the name, such as <c>jp-wage-cap</c>.</summary>
    public string Id { get; }

    /// <summary>Returns <see cref="Id"/>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => this.Id;

    internal abstract Outcome<object> Read(LawParameterDocument document, RulingOrigin origin, object? onto);

    internal abstract object Resolve(object timeline, NodaTime.YearMonth month, UnpublishedLaw unpublished);

    internal abstract bool IsSupplied(object resolved);

    internal abstract Confidence ConfidenceOf(object resolved, NodaTime.YearMonth month);

    internal abstract ImmutableArray<DomainError> ErrorsOf(object resolved);

    internal abstract IEnumerable<LawDifference> Compare(object before, object after);
}
