using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Law;

/// <summary>Why a ruling ended without another one in its place: the provision that ended it and how sure that is.</summary>
[DebuggerDisplay("{Citations[0]}")]
public sealed class RulingEnd
{
    internal RulingEnd(ImmutableArray<Citation> citations, Confidence confidence, BilingualText? note)
    {
        this.Citations = citations;
        this.Confidence = confidence;
        this.Note = note;
    }

    /// <summary>Gets where the end stands: at least one provision, the principal one first.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the end and its month are, the less sure of the two.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets what a reader should know of the end, if anything.</summary>
    public BilingualText? Note { get; }
}
