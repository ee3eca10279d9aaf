using System.Collections.Immutable;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>A participant whose contributions are a share of a month's wage.</summary>
public abstract class WagedParticipant : Participant
{
    private protected WagedParticipant(Segment segment, ProgramBundle programs, WageBase wage, RiskClass riskClass)
        : base(segment, programs)
    {
        this.Wage = wage;
        this.RiskClass = riskClass;
        this.Sen = wage.Sen;
        this.Divisor = wage.Divisor;
    }

    /// <summary>Gets the month's wage.</summary>
    public WageBase Wage { get; }

    /// <summary>
    /// Gets the employer's risk class; <see cref="RiskClass.None"/> for a construction project worker, who bears the construction rate whatever
    /// the employer's class.
    /// </summary>
    public RiskClass RiskClass { get; }

    // Copied out of the wage, so that pricing a worker follows one reference less.
    internal long Sen { get; }

    internal int Divisor { get; }

    private protected static void CheckRiskClass(RiskClass riskClass, ImmutableArray<DomainError>.Builder errors)
    {
        if (!RiskClasses.FromNumber((int)riskClass).TryGet(out _, out var faults))
        {
            errors.AddRange(faults);
        }
    }

    private protected static void CheckRequires(ProgramBundle programs, SocialProgram program, ProgramBundle needed, ErrorCode code, Citation citation, ImmutableArray<DomainError>.Builder errors)
    {
        if (programs.Contains(program) && !programs.Contains(needed))
        {
            errors.Add(DomainError.Of(code, "Programs", citation));
        }
    }
}
