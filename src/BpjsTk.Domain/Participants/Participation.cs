using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>Which programs a worker takes part in for a month, with the reasons.</summary>
[DebuggerDisplay("{Month} {Programs}")]
public sealed class Participation
{
    private readonly Employer employer;
    private readonly bool hasJkmElsewhere;

    internal Participation(YearMonth month, Employer employer, ImmutableArray<ProgramDecision> decisions, bool hasJkmElsewhere)
    {
        this.hasJkmElsewhere = hasJkmElsewhere;
        this.Month = month;
        this.employer = employer;
        this.Decisions = decisions;
        this.Programs = ProgramBundle.Of([.. decisions.Where(decision => decision.IsParticipant).Select(decision => decision.Program)]);
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the programs taken part in, JKP included when its conditions are met.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets a decision for each of the five programs, in the order JKK, JKM, JHT, JP, JKP.</summary>
    public ImmutableArray<ProgramDecision> Decisions { get; }

    /// <summary>Returns the worker as the contribution calculator takes one.</summary>
    /// <param name="wage">The month's wage.</param>
    /// <returns>The wage earner.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public WageEarner ToWageEarner(WageBase wage) => this.hasJkmElsewhere
        ? WageEarner.CreateOwnerWithJkmElsewhere(wage, this.employer.RiskClass, this.Programs).Value
        : WageEarner.Create(wage, this.employer.RiskClass, this.Programs, this.employer.Segment).Value;
}
