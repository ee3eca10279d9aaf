using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>A named reading of the law: what is open, what the library does by default, and what else may be chosen.</summary>
/// <param name="Name">The name of the enumeration whose members are the choices.</param>
/// <param name="Question">What the law leaves open.</param>
/// <param name="Default">The choice made when none is named.</param>
/// <param name="Alternatives">The other choices.</param>
/// <param name="Citation">The provision whose text is silent.</param>
[DebuggerDisplay("{Name,nq} = {Default,nq}")]
public sealed record Policy(string Name, BilingualText Question, string Default, ImmutableArray<string> Alternatives, Citation Citation)
{
    /// <summary>Gets the name of the enumeration whose members are the choices.</summary>
    public string Name { get; } = Name;

    /// <summary>Gets what the law leaves open.</summary>
    public BilingualText Question { get; } = Question;

    /// <summary>Gets the choice made when none is named.</summary>
    public string Default { get; } = Default;

    /// <summary>Gets the other choices.</summary>
    public ImmutableArray<string> Alternatives { get; } = Alternatives;

    /// <summary>Gets the provision whose text is silent.</summary>
    public Citation Citation { get; } = Citation;

    /// <inheritdoc/>
    public bool Equals(Policy? other) => other is not null && string.Equals(this.Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.Name);
}
