using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The relief of JKK and JKM of the pandemic (PP 49/2020): one percent of the contribution is paid, for the months August 2020 to January 2021,
/// by wage earners' employers, self-employed and construction projects alike.
/// </summary>
public sealed class PandemicRelief : Relief
{
    internal static readonly BilingualText Title = new("Keringanan JKK dan JKM PP 49/2020", "Relief of JKK and JKM, PP 49/2020");

    private const int FullMonthsOfNewParticipants = 2;

    private readonly bool isSettledToJuly2020;
    private readonly YearMonth? firstMonthOfNewParticipant;

    private PandemicRelief(bool isSettledToJuly2020, YearMonth? firstMonthOfNewParticipant)
        : base(Title)
    {
        this.isSettledToJuly2020 = isSettledToJuly2020;
        this.firstMonthOfNewParticipant = firstMonthOfNewParticipant;
    }

    /// <summary>Asks for the relief as one who took part before August 2020.</summary>
    /// <param name="isSettledToJuly2020">Whether the contributions are paid up to July 2020.</param>
    /// <returns>The request.</returns>
    public static PandemicRelief OfKnownParticipant(bool isSettledToJuly2020) => new(isSettledToJuly2020, null);

    /// <summary>Asks for the relief as one who took part from August 2020 or later: the first two months are paid in full.</summary>
    /// <param name="firstMonth">The first contribution month, August 2020 or later: an earlier one leaves the condition of settled contributions unmet.</param>
    /// <returns>The request.</returns>
    public static PandemicRelief OfNewParticipant(YearMonth firstMonth) => new(false, firstMonth);

    internal override LawParameter Figure => LawParameters.Relief2020JkkJkm;

    internal override bool IsFor(Segment segment) => segment is Segment.Pu or Segment.PuNonAsn or Segment.Bpu or Segment.BpuEmployer or Segment.Construction;

    internal override bool IsInForce(LawInForce law) => law.Of(LawParameters.Relief2020JkkJkm).TryGet(out _);

    internal override bool IsForMonth(LawInForce law) => this.IsInForce(law) && this.IsPastFullMonths(law.Month);

    internal override ReliefFinding Assess(LawInForce law) => this.Finding(LawParameters.Relief2020JkkJkm, law, ruling =>
    [
        new(new("iuran lunas sampai dengan Juli 2020", "contributions settled to July 2020"), this.IsSettled(ruling), ruling.Citations[0]),
        new(
            new("peserta baru membayar penuh dua bulan pertama", "a new participant pays the first two months in full"),
            this.IsPastFullMonths(law.Month),
            ruling.Citations[0]),
    ]);

    internal override ReliefEffect EffectIn(LawInForce law)
    {
        var share = law.Of(LawParameters.Relief2020JkkJkm).Value.Value;
        return ReliefEffect.Nothing with { Jkk = share, Jkm = share };
    }

    // Who began with the relief or later has nothing to settle; who calls himself new and began before it is not.
    private bool IsSettled(Ruling<Rate> ruling) => this.firstMonthOfNewParticipant is { } first ? first >= ruling.From.ToYearMonth() : this.isSettledToJuly2020;

    private bool IsPastFullMonths(YearMonth month) => this.firstMonthOfNewParticipant is not { } first || month >= first.PlusMonths(FullMonthsOfNewParticipants);
}
