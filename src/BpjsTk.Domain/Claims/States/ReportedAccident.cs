using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: an accident or a disease that was reported, stage I.</summary>
public sealed class ReportedAccident : ClaimState<JkkCase>, ITakesPapers, ICorrectable, IBeforeClaim
{
    internal ReportedAccident(ClaimEvent reported, JkkCase accident)
        : base(reported, accident, ClaimPapers.None)
    {
    }

    internal ReportedAccident(ClaimState<JkkCase> from, ClaimEvent reported)
        : base(from, reported)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Reported;

    /// <summary>Guarantees care while it is open whether it is a work accident (PP 49/2023).</summary>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The guaranteed accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>BPJSTK-LAW-001</c> before 2 November 2023.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not one actor.</exception>
    public Outcome<GuaranteedAccident> GuaranteeCare(ClaimActor by, LocalDateTime at, LawBook? book = null) => this.Refusal(ClaimAction.GuaranteeCare, by, at) is { } refusal
        ? Outcome.Failure<GuaranteedAccident>(refusal)
        : (book ?? LawBook.Default).TimelineOf(LawParameters.ClaimJkkConclusionDays).At(at.Date).Select(_ => this.Guaranteed(by, at));

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
        { Action: ClaimAction.GuaranteeCare } => this.Refusal(next.Action, next.By, next.At) is { } refusal
            ? Outcome.Failure<ClaimState>(refusal)
            : Outcome.Success<ClaimState>(this.Guaranteed(next.By, next.At)),
        { Action: ClaimAction.ConfirmAccident } => Up(this.ConfirmAccident(next.By, next.At)),
        { Action: ClaimAction.DenyAccident } => Up(this.DenyAccident(next.By, next.At)),
        { Action: ClaimAction.Certify, Facts.Consequence: { } consequence } => Up(this.Certify(consequence, next.By, next.At)),
        { Action: ClaimAction.Lapse } => LapsedClaim<JkkCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };

    private GuaranteedAccident Guaranteed(ClaimActor by, LocalDateTime at) => new(this, this.Next(ClaimAction.GuaranteeCare, by, at));
}
