using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The deferral of JP of the pandemic (PP 49/2020): of the months August 2020 to January 2021 one percent is paid on time, and the rest settled
/// from 15 May 2021 to 15 April 2022.
/// </summary>
public sealed class PandemicPensionDeferral : Relief
{
    internal static readonly BilingualText Title = new("Penundaan JP PP 49/2020", "Deferral of JP, PP 49/2020");

    private static readonly Rate LeastTurnoverDrop = Rate.FromPercent(30);

    private readonly bool isApprovedOrNotified;
    private readonly bool isDropDeepEnough;

    private PandemicPensionDeferral(bool isApprovedOrNotified, bool isDropDeepEnough)
        : base(Title)
    {
        this.isApprovedOrNotified = isApprovedOrNotified;
        this.isDropDeepEnough = isDropDeepEnough;
    }

    /// <summary>Asks for the deferral as a large or medium employer, which applies for it.</summary>
    /// <param name="hasApplied">Whether the application was filed.</param>
    /// <param name="turnoverDrop">By how much the turnover fell since February 2020; it must be more than 30 %.</param>
    /// <returns>The request.</returns>
    public static PandemicPensionDeferral OfLargeOrMedium(bool hasApplied, Rate turnoverDrop) => new(hasApplied, turnoverDrop > LeastTurnoverDrop);

    /// <summary>Asks for the deferral as a small or micro employer, which only notifies the agency.</summary>
    /// <param name="hasNotified">Whether the agency was notified.</param>
    /// <returns>The request.</returns>
    public static PandemicPensionDeferral OfSmallOrMicro(bool hasNotified) => new(hasNotified, true);

    internal override LawParameter Figure => LawParameters.Relief2020JpDeferral;

    internal override bool IsFor(Segment segment) => segment is Segment.Pu or Segment.PuNonAsn;

    internal override bool IsInForce(LawInForce law) => law.Of(LawParameters.Relief2020JpDeferral).TryGet(out _);

    internal override ReliefFinding Assess(LawInForce law) => this.Finding(LawParameters.Relief2020JpDeferral, law, ruling =>
    [
        new(new("diajukan atau diberitahukan kepada BPJS Ketenagakerjaan", "applied for, or notified to the agency"), this.isApprovedOrNotified, ruling.Citations[0]),
        new(
            new("omzet usaha besar atau menengah turun lebih dari 30% sejak Februari 2020", "turnover of a large or medium employer down by more than 30% since February 2020"),
            this.isDropDeepEnough,
            ruling.Citations[0]),
    ]);

    internal override ReliefEffect EffectIn(LawInForce law) =>
        ReliefEffect.Nothing with { Jp = law.Of(LawParameters.Relief2020JpDeferral).Value.Value.PaidShare };
}
