using System.Diagnostics;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>Somebody whom a Perisai agent enrolled (peserta hasil akuisisi), as far as the incentive asks for it.</summary>
[DebuggerDisplay("{Nik} {Segment} {AcquiredIn}")]
public sealed class PerisaiParticipant
{
    private PerisaiParticipant(Nik nik, Segment segment, EmployerScale? employer, ProgramBundle programs, YearMonth acquiredIn, bool wasInBpu, bool paidFirstThroughAgent)
    {
        this.Nik = nik;
        this.Segment = segment;
        this.Employer = employer;
        this.Programs = programs;
        this.AcquiredIn = acquiredIn;
        this.WasInBpu = wasInBpu;
        this.PaidFirstThroughAgent = paidFirstThroughAgent;
    }

    /// <summary>Gets the population number; its text is masked.</summary>
    public Nik Nik { get; }

    /// <summary>Gets the segment in which the agent enrolled the participant.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the scale of the employer; <see langword="null"/> of the self-employed.</summary>
    public EmployerScale? Employer { get; }

    /// <summary>Gets the programs.</summary>
    public ProgramBundle Programs { get; }

    /// <summary>Gets the month of the acquisition, or of the acquisition anew after a lapse, from which the contribution months are counted.</summary>
    public YearMonth AcquiredIn { get; }

    /// <summary>Gets a value indicating whether this population number was in BPU at any time before.</summary>
    public bool WasInBpu { get; }

    /// <summary>Gets a value indicating whether the first payment went through the agent.</summary>
    public bool PaidFirstThroughAgent { get; }

    /// <summary>States a self-employed participant.</summary>
    /// <param name="nik">The population number.</param>
    /// <param name="programs">The programs: JKK and JKM, with or without JHT.</param>
    /// <param name="acquiredIn">The month of the acquisition, or of the acquisition anew after a lapse.</param>
    /// <param name="wasInBpu">Whether this number was in BPU at any time before.</param>
    /// <param name="paidFirstThroughAgent">Whether the first payment went through the agent.</param>
    /// <returns>The participant, or <c>BPJSTK-PSI-001</c> (programs that the self-employed cannot have together).</returns>
    /// <exception cref="ArgumentException"><paramref name="nik"/> is the default.</exception>
    public static Outcome<PerisaiParticipant> SelfEmployed(Nik nik, ProgramBundle programs, YearMonth acquiredIn, bool wasInBpu, bool paidFirstThroughAgent) =>
        programs == ProgramBundle.JkkJkm || programs == ProgramBundle.JkkJkmJht
            ? Outcome.Success(new PerisaiParticipant(Known(nik), Segment.Bpu, null, programs, acquiredIn, wasInBpu, paidFirstThroughAgent))
            : Outcome.Failure<PerisaiParticipant>(PerisaiFaults.Programs(programs));

    /// <summary>States a worker of an employer whom the agent enrolled; 2017 and 2018 only, of small and micro employers.</summary>
    /// <param name="nik">The population number.</param>
    /// <param name="employer">The scale of the employer.</param>
    /// <param name="programs">The programs: JKK and JKM at least.</param>
    /// <param name="acquiredIn">The month of the acquisition.</param>
    /// <param name="paidFirstThroughAgent">Whether the first payment went through the agent.</param>
    /// <returns>The participant, or <c>BPJSTK-PSI-001</c> (without JKK and JKM), <c>-002</c> (a medium or large employer), <c>BPJSTK-BND-004</c> (JP without JHT), <c>-006</c> (JKP, which follows by itself).</returns>
    /// <exception cref="ArgumentException"><paramref name="nik"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="employer"/> is not a member of the enumeration.</exception>
    public static Outcome<PerisaiParticipant> WageEarner(Nik nik, EmployerScale employer, ProgramBundle programs, YearMonth acquiredIn, bool paidFirstThroughAgent)
    {
        if (!Enum.IsDefined(employer))
        {
            throw new ArgumentOutOfRangeException(nameof(employer), employer, null);
        }

        _ = Known(nik);
        return !programs.Contains(ProgramBundle.JkkJkm) ? Outcome.Failure<PerisaiParticipant>(PerisaiFaults.Programs(programs))
            : employer > EmployerScale.Small ? Outcome.Failure<PerisaiParticipant>(PerisaiFaults.EmployerTooLarge)
            : BundleRules.For(LawBook.Default.InForce(acquiredIn)).Then(rules => rules.Check(programs, Segment.Pu, employer))
                .Select(_ => new PerisaiParticipant(nik, Segment.Pu, employer, programs, acquiredIn, false, paidFirstThroughAgent));
    }

    /// <summary>Says whether the same is told of the same participant.</summary>
    internal bool Says(PerisaiParticipant other) =>
        (this.Employer, this.Programs, this.AcquiredIn, this.WasInBpu, this.PaidFirstThroughAgent) == (other.Employer, other.Programs, other.AcquiredIn, other.WasInBpu, other.PaidFirstThroughAgent);

    private static Nik Known(Nik nik) => nik.IsDefault ? throw new ArgumentException("The population number is the default.", nameof(nik)) : nik;
}
