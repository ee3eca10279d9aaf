using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The relief of JKK and JKM for the self-employed (PP 50/2025): half is paid, by drivers and couriers for the months January 2026 to March 2027,
/// by the others for April to December 2026. The contribution month decides, not the day of payment. JHT is never halved.
/// </summary>
public sealed class SelfEmployedRelief : Relief
{
    internal static readonly BilingualText TransportTitle = new("Keringanan JKK dan JKM pengemudi dan kurir PP 50/2025", "Relief of JKK and JKM for drivers and couriers, PP 50/2025");
    internal static readonly BilingualText OtherTitle = new("Keringanan JKK dan JKM peserta bukan penerima upah lain PP 50/2025", "Relief of JKK and JKM for other self-employed, PP 50/2025");

    private readonly LawParameter<Rate> share;
    private readonly bool isPaidFromBudget;

    private SelfEmployedRelief(BilingualText name, LawParameter<Rate> share, bool isPaidFromBudget)
        : base(name)
    {
        this.share = share;
        this.isPaidFromBudget = isPaidFromBudget;
    }

    /// <summary>Asks for the relief as a driver or courier (sektor transportasi).</summary>
    /// <param name="isPaidFromBudget">Whether the contributions are paid from the state or a regional budget (APBN, APBD), which excludes the relief.</param>
    /// <returns>The request.</returns>
    public static SelfEmployedRelief OfTransport(bool isPaidFromBudget) => new(TransportTitle, LawParameters.ReliefBpuTransport, isPaidFromBudget);

    /// <summary>Asks for the relief as another self-employed participant.</summary>
    /// <param name="isPaidFromBudget">Whether the contributions are paid from the state or a regional budget (APBN, APBD), which excludes the relief.</param>
    /// <returns>The request.</returns>
    public static SelfEmployedRelief OfOther(bool isPaidFromBudget) => new(OtherTitle, LawParameters.ReliefBpuOther, isPaidFromBudget);

    internal override LawParameter Figure => this.share;

    // Employers among the self-employed are excluded (PP 50/2025).
    internal override bool IsFor(Segment segment) => segment == Segment.Bpu;

    internal override bool IsInForce(LawInForce law) => law.Of(this.share).TryGet(out _);

    internal override ReliefFinding Assess(LawInForce law) => this.Finding(this.share, law, ruling =>
    [
        new(new("iuran tidak dibayar dari APBN atau APBD", "contributions not paid from the state or a regional budget"), !this.isPaidFromBudget, ruling.Citations[0]),
    ]);

    internal override ReliefEffect EffectIn(LawInForce law)
    {
        var half = law.Of(this.share).Value.Value;
        return ReliefEffect.Nothing with { Jkk = half, Jkm = half };
    }
}
