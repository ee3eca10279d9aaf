using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Programs;

/// <summary>Which programs a segment must, may and may not have.</summary>
[DebuggerDisplay("{Segment} {Scale}: {Mandatory}")]
public sealed class BundleRule
{
    internal BundleRule(Segment segment, EmployerScale? scale, ProgramBundle mandatory, ProgramBundle optional, ProgramBundle never, Confidence confidence, ImmutableArray<Citation> citations)
    {
        this.Segment = segment;
        this.Scale = scale;
        this.Mandatory = mandatory;
        this.Optional = optional;
        this.Never = never;
        this.Confidence = confidence;
        this.Citations = citations;
    }

    /// <summary>Gets the segment.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the employer size; <see langword="null"/> for a segment in which size does not matter.</summary>
    public EmployerScale? Scale { get; }

    /// <summary>Gets the programs that must be joined: a minimum, not a maximum.</summary>
    public ProgramBundle Mandatory { get; }

    /// <summary>Gets the programs that may be joined besides.</summary>
    public ProgramBundle Optional { get; }

    /// <summary>Gets the programs that are closed.</summary>
    public ProgramBundle Never { get; }

    /// <summary>Gets how sure the row is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets where the rule stands.</summary>
    public ImmutableArray<Citation> Citations { get; }
}
