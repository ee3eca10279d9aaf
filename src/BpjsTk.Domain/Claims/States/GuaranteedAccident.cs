using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: an accident whose care the agency guarantees while it is open whether it comes of work (PP 44/2015 Pasal 25A).</summary>
public sealed class GuaranteedAccident : ClaimState<JkkCase>, ITakesPapers, ICorrectable, IBeforeClaim
{
    internal GuaranteedAccident(ClaimState<JkkCase> from, ClaimEvent last)
        : base(from, last)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.CareGuaranteed;

    /// <summary>Concludes that it is a work accident or an occupational disease (PP 44/2015 Pasal 25A, 45).</summary>
    /// <param name="by">The agency; in a dispute the inspector or the Minister.</param>
    /// <param name="at">When.</param>
    /// <returns>The next state, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<ConfirmedAccident> ConfirmAccident(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.ConfirmAccident, by, at) is { } refusal
        ? Outcome.Failure<ConfirmedAccident>(refusal)
        : Outcome.Success(new ConfirmedAccident(this, this.Next(ClaimAction.ConfirmAccident, by, at)));

    /// <summary>Concludes that it is neither: the participant, health insurance or another scheme pays.</summary>
    /// <param name="by">The agency; in a dispute the inspector or the Minister.</param>
    /// <param name="at">When.</param>
    /// <returns>The next state, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<DeniedAccident> DenyAccident(ClaimActor by, LocalDateTime at) => this.Refusal(ClaimAction.DenyAccident, by, at) is { } refusal
        ? Outcome.Failure<DeniedAccident>(refusal)
        : Outcome.Success(new DeniedAccident(this, this.Next(ClaimAction.DenyAccident, by, at)));

    /// <summary>Certifies what became of the injured (PP 44/2015 Pasal 43(4), 44(4)); from then on the report of stage II is due in 2 x 24 hours.</summary>
    /// <param name="consequence">What became of the injured; not that treatment goes on.</param>
    /// <param name="by">The doctor.</param>
    /// <param name="at">When.</param>
    /// <returns>The certified accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-021</c> (still under treatment).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<CertifiedAccident> Certify(AccidentConsequenceKind consequence, ClaimActor by, LocalDateTime at) => CertifiedAccident.From(this, consequence, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.ConfirmAccident } => Up(this.ConfirmAccident(next.By, next.At)),
        { Action: ClaimAction.DenyAccident } => Up(this.DenyAccident(next.By, next.At)),
        { Action: ClaimAction.Certify, Facts.Consequence: { } consequence } => Up(this.Certify(consequence, next.By, next.At)),
        { Action: ClaimAction.Lapse } => LapsedClaim<JkkCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };
}
