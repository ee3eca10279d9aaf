using System.Diagnostics;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>The facts about an employer (pemberi kerja) from which its workers' programs and rates follow.</summary>
[DebuggerDisplay("{Segment} {Scale} class {RiskClass}")]
public sealed class Employer
{
    private Employer(Segment segment, EmployerScale? scale, RiskClass riskClass)
    {
        this.Segment = segment;
        this.Scale = scale;
        this.RiskClass = riskClass;
    }

    /// <summary>Gets the segment of its wage earners.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the size; <see langword="null"/> for a state organiser.</summary>
    public EmployerScale? Scale { get; }

    /// <summary>Gets the risk class the agency set.</summary>
    public RiskClass RiskClass { get; }

    /// <summary>States the facts about an employer that is not a state organiser.</summary>
    /// <param name="scale">The size.</param>
    /// <param name="riskClass">The risk class the agency set.</param>
    /// <returns>The facts, or <c>BPJSTK-RISK-001</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a member of the enumeration.</exception>
    public static Outcome<Employer> Create(EmployerScale scale, RiskClass riskClass) => Enum.IsDefined(scale)
        ? RiskClasses.FromNumber((int)riskClass).Select(valid => new Employer(Segment.Pu, scale, valid))
        : throw new ArgumentOutOfRangeException(nameof(scale), scale, null);

    /// <summary>States the facts about a state organiser (penyelenggara negara) as employer of staff outside the civil service.</summary>
    /// <param name="riskClass">The risk class the agency set.</param>
    /// <returns>The facts, or <c>BPJSTK-RISK-001</c>.</returns>
    public static Outcome<Employer> CreateStateOrganiser(RiskClass riskClass) =>
        RiskClasses.FromNumber((int)riskClass).Select(valid => new Employer(Segment.PuNonAsn, null, valid));
}
