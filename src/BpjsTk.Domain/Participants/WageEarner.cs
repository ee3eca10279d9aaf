using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// A wage earner (Penerima Upah, PU) as a payroll sees one in a month: wage, the employer's risk class, and the programs taken part in, JKP
/// among them when its conditions are met. <see cref="ParticipationRules"/> decides the programs from the facts about worker and employer.
/// </summary>
[DebuggerDisplay("{Programs} {Wage.Exact} class {RiskClass}")]
public sealed class WageEarner : WagedParticipant
{
    private static readonly Citation JkpPrograms = Citation.FromText("PP 37/2021 Pasal 4(3)");

    private WageEarner(Segment segment, ProgramBundle programs, WageBase wage, RiskClass riskClass)
        : base(segment, programs, wage, riskClass)
    {
    }

    /// <summary>Makes a wage earner.</summary>
    /// <param name="wage">The month's wage.</param>
    /// <param name="riskClass">The employer's risk class.</param>
    /// <param name="programs">The programs taken part in: JKK and JKM at least; JP only with JHT; JKP only with JKK, JKM and JHT.</param>
    /// <param name="segment"><see cref="Segment.Pu"/>, or <see cref="Segment.PuNonAsn"/>, which has no JKP.</param>
    /// <returns>
    /// The wage earner, or every fault: <c>BPJSTK-RISK-001</c>, <c>BPJSTK-BND-002</c> (JKK or JKM missing), <c>-003</c> (JKP at a state
    /// organiser), <c>-004</c> (JP without JHT), <c>-007</c> (JKP without JHT).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not one of the two segments of wage earners.</exception>
    public static Outcome<WageEarner> Create(WageBase wage, RiskClass riskClass, ProgramBundle programs, Segment segment = Segment.Pu)
    {
        ArgumentNullException.ThrowIfNull(wage);
        if (segment is not (Segment.Pu or Segment.PuNonAsn))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, "A wage earner is PU or PU non-ASN.");
        }

        return Make(wage, riskClass, programs, segment, ProgramBundle.JkkJkm, ImmutableArray.CreateBuilder<DomainError>());
    }

    /// <summary>
    /// Makes the membership of an owner of several companies in one whose JKM is paid by another of them: JKK is due in each company, JKM in one
    /// (PP 44/2015 Pasal 15(1)-(2)), JHT in each (PP 46/2015 Pasal 6).
    /// </summary>
    /// <param name="wage">The month's wage in this company.</param>
    /// <param name="riskClass">This company's risk class.</param>
    /// <param name="programs">The programs in this company: JKK at least, no JKM, and so no JKP.</param>
    /// <returns>
    /// The wage earner, or every fault: those of <see cref="Create"/>, <c>BPJSTK-BND-008</c> when JKM is named here too, and <c>-009</c> for JKP,
    /// which asks for JKM.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public static Outcome<WageEarner> CreateOwnerWithJkmElsewhere(WageBase wage, RiskClass riskClass, ProgramBundle programs)
    {
        ArgumentNullException.ThrowIfNull(wage);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (programs.Contains(SocialProgram.Jkm))
        {
            errors.Add(DomainError.Of(ErrorCatalog.BundleJkmElsewhere, "Programs", Citation.FromText("PP 44/2015 Pasal 15(2)")));
        }

        CheckRequires(programs, SocialProgram.Jkp, ProgramBundle.Of(SocialProgram.Jkm), ErrorCatalog.BundleJkpWithoutJkm, JkpPrograms, errors);
        return Make(wage, riskClass, programs, Segment.Pu, ProgramBundle.Of(SocialProgram.Jkk), errors);
    }

    private static Outcome<WageEarner> Make(WageBase wage, RiskClass riskClass, ProgramBundle programs, Segment segment, ProgramBundle least, ImmutableArray<DomainError>.Builder errors)
    {
        CheckRiskClass(riskClass, errors);
        foreach (var program in least.Programs().Where(program => !programs.Contains(program)))
        {
            errors.Add(Fault(ErrorCatalog.BundleMandatoryMissing, program, segment));
        }

        if (segment == Segment.PuNonAsn && programs.Contains(SocialProgram.Jkp))
        {
            errors.Add(Fault(ErrorCatalog.BundleClosed, SocialProgram.Jkp, segment));
        }

        CheckRequires(programs, SocialProgram.Jp, ProgramBundle.Of(SocialProgram.Jht), ErrorCatalog.BundleJpWithoutJht, Citation.FromText("Perpres 109/2013 Pasal 6"), errors);
        CheckRequires(programs, SocialProgram.Jkp, ProgramBundle.Of(SocialProgram.Jht), ErrorCatalog.BundleJkpWithoutJht, JkpPrograms, errors);
        return errors.Count == 0
            ? Outcome.Success(new WageEarner(segment, programs, wage, riskClass))
            : Outcome.Failure<WageEarner>(errors.ToImmutable());
    }

    private static DomainError Fault(ErrorCode code, SocialProgram program, Segment segment) => DomainError.Of(
        code,
        "Programs",
        Citation.FromText("Perpres 109/2013 Pasal 6"),
        new ErrorArgument("program", ProgramBundle.Of(program)),
        new ErrorArgument("segment", SegmentNames.Of(segment)));
}
