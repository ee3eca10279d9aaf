using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>JP: the payment to one beneficiary has ended; it may go on to the next one.</summary>
public sealed class PensionStopped : ClaimState<JpCase>
{
    private PensionStopped(ClaimState<JpCase> from, ClaimEvent last, PensionStopReason reason, YearMonth? paidThrough)
        : base(from, last)
    {
        this.Reason = reason;
        this.PaidThrough = paidThrough;
    }

    /// <inheritdoc/>
    public override ClaimStatus Status => ClaimStatus.Stopped;

    /// <summary>Gets why it stopped.</summary>
    public PensionStopReason Reason { get; }

    /// <summary>Gets the last month that was paid; <see langword="null"/> when none was.</summary>
    public YearMonth? PaidThrough { get; }

    /// <summary>Gives the pension to the next beneficiary (PP 45/2015 Pasal 21-23): after the participant the widow or widower, the child or the parent; after the widow or widower the child.</summary>
    /// <param name="next">Who follows.</param>
    /// <param name="statement">The pension of who follows.</param>
    /// <param name="by">The agency.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The pension, or <c>BPJSTK-CLM-001</c> (time), <c>-003</c> (not by this one), <c>-008</c> (nothing granted), <c>-022</c> (no monthly pension), <c>-025</c> (this one does not follow).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="next"/> is not a member of the enumeration, or <paramref name="by"/> is not one actor.</exception>
    public Outcome<PensionInPayment> PassOn(JpBeneficiary next, BenefitStatement statement, ClaimActor by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return ClaimAward.Of(statement).Then(award => this.PassOn(next, award, by, at));
    }

    internal static Outcome<PensionStopped> From(ClaimState<JpCase> pension, PensionStopReason reason, ClaimActor by, LocalDateTime at, bool isSuspended, YearMonth? paidThrough)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, null);
        }

        var ends = (reason, pension.Case.Beneficiary) switch
        {
            (PensionStopReason.Death, _) => true,
            (PensionStopReason.NotConfirmed, _) => isSuspended,
            (PensionStopReason.Remarriage, JpBeneficiary.Spouse) => true,
            (PensionStopReason.ChildOut, JpBeneficiary.Child) => true,
            (PensionStopReason.Recovery, JpBeneficiary.Disabled) => true,
            _ => false,
        };
        var refusal = pension.Refusal(ClaimAction.Stop, by, at) ?? (ends ? null : DomainError.Of(
            ErrorCatalog.ClaimPensionGoesOn,
            "Reason",
            Citation.FromText("PP 45/2015 Pasal 25(3)"),
            new ErrorArgument("reason", ClaimPhrases.Of(reason)),
            new ErrorArgument("beneficiary", ClaimPhrases.Of(pension.Case.Beneficiary))));
        return refusal is null
            ? Outcome.Success(new PensionStopped(pension, pension.Next(ClaimAction.Stop, by, at, new() { Stopped = reason }), reason, paidThrough))
            : Outcome.Failure<PensionStopped>(refusal);
    }

    internal override Outcome<ClaimState> Replay(ClaimEvent next) => next switch
    {
        { Action: ClaimAction.PassOn, Facts: { Beneficiary: { } beneficiary, Award: { } award } } => Up(this.PassOn(beneficiary, award, next.By, next.At)),
        _ => this.ReplayHere(next),
    };

    private Outcome<PensionInPayment> PassOn(JpBeneficiary next, ClaimAward award, ClaimActor by, LocalDateTime at)
    {
        if (!Enum.IsDefined(next))
        {
            throw new ArgumentOutOfRangeException(nameof(next), next, null);
        }

        var follows = (this.Case.Beneficiary, this.Reason, next) switch
        {
            (JpBeneficiary.Retired or JpBeneficiary.Disabled, PensionStopReason.Death, JpBeneficiary.Spouse or JpBeneficiary.Child or JpBeneficiary.Parent) => true,
            (JpBeneficiary.Spouse, PensionStopReason.Death or PensionStopReason.Remarriage, JpBeneficiary.Child) => true,
            _ => false,
        };
        var refusal = this.Refusal(ClaimAction.PassOn, by, at)
            ?? (follows ? null : DomainError.Of(
                ErrorCatalog.ClaimDoesNotFollow,
                "Next",
                Citation.FromText("PP 45/2015 Pasal 22(2)"),
                new ErrorArgument("next", ClaimPhrases.Of(next)),
                new ErrorArgument("beneficiary", ClaimPhrases.Of(this.Case.Beneficiary)),
                new ErrorArgument("reason", ClaimPhrases.Of(this.Reason))))
            ?? (award.MonthlyPension is null ? DomainError.Of(ErrorCatalog.ClaimPaidAtOnce, string.Empty, Citation.FromText("PP 45/2015 Pasal 24")) : null);
        return refusal is null
            ? Outcome.Success(new PensionInPayment(
                this,
                this.Next(ClaimAction.PassOn, by, at, new() { Beneficiary = next, Award = award }),
                this.Case.For(next, at.Date),
                award.MonthlyPension!.Value,
                at.Date,
                this.PaidThrough ?? this.Case.EventOn.ToYearMonth()))
            : Outcome.Failure<PensionInPayment>(refusal);
    }
}
