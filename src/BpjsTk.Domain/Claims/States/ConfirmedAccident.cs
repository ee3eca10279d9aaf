using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JKK: a work accident or an occupational disease, as was concluded.</summary>
public sealed class ConfirmedAccident : ClaimState<JkkCase>, ITakesPapers, ICorrectable, IBeforeClaim
{
    internal ConfirmedAccident(ClaimState<JkkCase> from, ClaimEvent last)
        : base(from, last)
    {
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.AccidentConfirmed;

    /// <summary>Certifies what became of the injured (PP 44/2015 Pasal 43(4), 44(4)); from then on the report of stage II is due in 2 x 24 hours.</summary>
    /// <param name="consequence">What became of the injured; not that treatment goes on.</param>
    /// <param name="by">The doctor.</param>
    /// <param name="at">When.</param>
    /// <returns>The certified accident, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-021</c> (still under treatment).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<CertifiedAccident> Certify(AccidentConsequenceKind consequence, ClaimActor by, LocalDateTime at) => CertifiedAccident.From(this, consequence, by, at);

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.Certify, Facts.Consequence: { } consequence } => Up(this.Certify(consequence, next.By, next.At)),
        { Action: ClaimAction.Lapse } => LapsedClaim<JkkCase>.Again(this, next),
        _ => this.ReplayHere(next),
    };
}
