using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A work accident or an occupational disease (kecelakaan kerja, penyakit akibat kerja).</summary>
public sealed class JkkCase : ClaimCase, IPaidAtOnce
{
    /// <summary>What a disease can have; the others are of accidents.</summary>
    internal const AccidentCircumstances OfDisease = AccidentCircumstances.ClinicWithoutContract | AccidentCircumstances.Transported;

    private JkkCase(Kpj kpj, Segment segment, LocalDateTime happenedAt, bool isDisease, AccidentCircumstances circumstances)
        : base(SocialProgram.Jkk, kpj, segment, happenedAt.Date)
    {
        this.HappenedAt = happenedAt;
        this.IsDisease = isDisease;
        this.Circumstances = circumstances;
    }

    /// <summary>Gets when the accident happened or the disease was diagnosed, in the time of the place; every time of the claim is in that one zone.</summary>
    public LocalDateTime HappenedAt { get; }

    /// <summary>Gets a value indicating whether it is an occupational disease.</summary>
    public bool IsDisease { get; }

    /// <summary>Gets what makes it need papers of its own.</summary>
    public AccidentCircumstances Circumstances { get; }

    /// <summary>States an accident.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="happenedAt">When it happened.</param>
    /// <param name="circumstances">What makes it need papers of its own.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="circumstances"/> is not a member of its enumeration.</exception>
    public static JkkCase Accident(Kpj kpj, Segment segment, LocalDateTime happenedAt, AccidentCircumstances circumstances = AccidentCircumstances.None)
    {
        const AccidentCircumstances All = AccidentCircumstances.Commuting
            | AccidentCircumstances.Traffic
            | AccidentCircumstances.ViolenceOrRape
            | AccidentCircumstances.ClinicWithoutContract
            | AccidentCircumstances.Transported;
        return (circumstances & ~All) == AccidentCircumstances.None
            ? new(Checked(kpj, segment), segment, happenedAt, false, circumstances)
            : throw new ArgumentOutOfRangeException(nameof(circumstances), circumstances, null);
    }

    /// <summary>States an occupational disease.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="diagnosedAt">When it was diagnosed.</param>
    /// <param name="circumstances">What makes it need papers of its own: <see cref="AccidentCircumstances.Transported"/> and <see cref="AccidentCircumstances.ClinicWithoutContract"/> alone.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration, or <paramref name="circumstances"/> has what only an accident can have.</exception>
    public static JkkCase Disease(Kpj kpj, Segment segment, LocalDateTime diagnosedAt, AccidentCircumstances circumstances = AccidentCircumstances.None) =>
        (circumstances & ~OfDisease) == AccidentCircumstances.None
            ? new(Checked(kpj, segment), segment, diagnosedAt, true, circumstances)
            : throw new ArgumentOutOfRangeException(nameof(circumstances), circumstances, null);

    internal override LocalDateTime? NotBefore => this.HappenedAt;

    // PP 44/2015 Pasal 43(1) and 44(1): the employer reports for its workers, a self-employed participant or the family for himself. A migrant worker abroad has no employer that is bound here.
    internal override ClaimActor Narrowed(ClaimAction action, ClaimActor actors) => action switch
    {
        // Permenaker 5/2021 Pasal 48A: of self-employed participants unions, groups and clinics tell.
        ClaimAction.NotifySuspicion when this.IsSelfEmployed => actors & (ClaimActor.Union | ClaimActor.Clinic),
        ClaimAction.ReportStageOne or ClaimAction.ReportStageTwo => actors & (this.IsSelfEmployed || this.Segment == Segment.Pmi ? ClaimActor.Participant | ClaimActor.Family : ClaimActor.Employer),
        _ when IsOfClaimant(action) && (this.IsSelfEmployed || this.Segment == Segment.Pmi) => actors & ~ClaimActor.Employer,
        _ => actors,
    };

    private bool IsSelfEmployed => this.Segment is Segment.Bpu or Segment.BpuEmployer;
}
