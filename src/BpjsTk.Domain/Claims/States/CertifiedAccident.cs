using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: an accident whose consequence the doctor has certified; the report of stage II, which is the claim, follows.</summary>
public sealed class CertifiedAccident : ClaimState<JkkCase>, ITakesPapers, ICorrectable, IBeforeClaim
{
    private CertifiedAccident(ClaimState<JkkCase> from, ClaimEvent certified)
        : base(from, certified)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Certified;

    /// <summary>Gets what became of the injured, by the last certificate.</summary>
    public new AccidentConsequenceKind Consequence => base.Consequence!.Value;

    /// <summary>Certifies what became of the injured (PP 44/2015 Pasal 43(4), 44(4)); from then on the report of stage II is due in 2 x 24 hours.</summary>
    /// <param name="consequence">What became of the injured; not that treatment goes on.</param>
    /// <param name="by">The doctor.</param>
    /// <param name="at">When.</param>
    /// <returns>The certified accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-021</c> (still under treatment).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<CertifiedAccident> Certify(AccidentConsequenceKind consequence, ClaimActor by, LocalDateTime at) => CertifiedAccident.From(this, consequence, by, at);

    /// <summary>Reports what became of the injured, stage II: this is the claim (PP 44/2015 Pasal 43(5), 44(5)).</summary>
    /// <param name="by">The employer; of self-employed participants and migrant workers the participant or the family.</param>
    /// <param name="at">When.</param>
    /// <returns>The filed claim, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<SubmittedClaim<JkkCase>> ReportStageTwo(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.ReportStageTwo, by, at) is { } refusal
        ? Outcome.Failure<SubmittedClaim<JkkCase>>(refusal)
        : Outcome.Success(new SubmittedClaim<JkkCase>(this, this.Next(ClaimAction.ReportStageTwo, by, at)));

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.Certify, Facts.Consequence: { } consequence } => Up(this.Certify(consequence, next.By, next.At)),
        { Action: ClaimAction.ReportStageTwo } => Up(this.ReportStageTwo(next.By, next.At)),
        { Action: ClaimAction.Lapse } => LapsedClaim<JkkCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };

    internal static Outcome<CertifiedAccident> From(ClaimState<JkkCase> accident, AccidentConsequenceKind consequence, ClaimActor by, LocalDateTime at)
    {
        if (!Enum.IsDefined(consequence))
        {
            throw new ArgumentOutOfRangeException(nameof(consequence), consequence, null);
        }

        var refusal = accident.Refusal(ClaimAction.Certify, by, at)
            ?? (consequence == AccidentConsequenceKind.UnderTreatment ? DomainError.Of(ErrorCatalog.ClaimStillTreated, "Consequence", Citation.FromText("PP 44/2015 Pasal 43(4)")) : null);
        return refusal is null
            ? Outcome.Success(new CertifiedAccident(accident, accident.Next(ClaimAction.Certify, by, at, new() { Consequence = consequence })))
            : Outcome.Failure<CertifiedAccident>(refusal);
    }
}
