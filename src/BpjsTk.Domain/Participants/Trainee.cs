using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>An intern, student on work practice, prisoner in assimilation or honorary worker: JKK, and JKM if chosen (PP 44/2015 Pasal 28).</summary>
[DebuggerDisplay("{Kind} {Programs} {Wage.Exact}")]
public sealed class Trainee : WagedParticipant
{
    private Trainee(TraineeKind kind, ProgramBundle programs, WageBase wage, RiskClass riskClass)
        : base(Segment.Trainee, programs, wage, riskClass)
    {
        this.Kind = kind;
    }

    /// <summary>Gets who it is.</summary>
    public TraineeKind Kind { get; }

    /// <summary>Makes a trainee.</summary>
    /// <param name="kind">Who it is.</param>
    /// <param name="wage">The lowest wage for the same work (<see cref="WageBase.Deemed"/>); for honorary staff their own wage.</param>
    /// <param name="riskClass">The employer's risk class.</param>
    /// <param name="withJkm">Whether JKM is joined too.</param>
    /// <returns>The trainee, or <c>BPJSTK-RISK-001</c>, <c>BPJSTK-WAGE-005</c> (a wage of the wrong kind).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Outcome<Trainee> Create(TraineeKind kind, WageBase wage, RiskClass riskClass, bool withJkm)
    {
        ArgumentNullException.ThrowIfNull(wage);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }

        var errors = ImmutableArray.CreateBuilder<DomainError>();
        CheckRiskClass(riskClass, errors);
        if ((wage.Kind == WageKind.Deemed) == (kind == TraineeKind.HonoraryStaff))
        {
            errors.Add(DomainError.Of(ErrorCatalog.WageOfTrainee, "Wage", Citation.FromText("PP 44/2015 Pasal 28(2)")));
        }

        var programs = withJkm ? ProgramBundle.JkkJkm : ProgramBundle.Of(SocialProgram.Jkk);
        return errors.Count == 0
            ? Outcome.Success(new Trainee(kind, programs, wage, riskClass))
            : Outcome.Failure<Trainee>(errors.ToImmutable());
    }
}
