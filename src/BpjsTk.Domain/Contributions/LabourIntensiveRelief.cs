using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The relief of JKK for labour-intensive industries: half is paid for the months February to July 2025 (PP 7/2025) and August 2025 to January
/// 2026 (PP 36/2025). How much JKK then passes on to JKP is not public, so that the fund split is refused.
/// </summary>
public sealed class LabourIntensiveRelief : Relief
{
    internal static readonly BilingualText Title = new("Keringanan JKK industri padat karya", "Relief of JKK for labour-intensive industries");

    private readonly LabourIntensiveIndustry industry;
    private readonly int activeWorkers;
    private readonly bool isJkkSettledToJanuary2025;
    private readonly LocalDate? paidOn;

    private LabourIntensiveRelief(LabourIntensiveIndustry industry, int activeWorkers, bool isJkkSettledToJanuary2025, LocalDate? paidOn)
        : base(Title)
    {
        this.industry = industry;
        this.activeWorkers = activeWorkers;
        this.isJkkSettledToJanuary2025 = isJkkSettledToJanuary2025;
        this.paidOn = paidOn;
    }

    /// <summary>Asks for the relief.</summary>
    /// <param name="industry">The industry of the employer.</param>
    /// <param name="activeWorkers">Its active workers; at least 50 are needed.</param>
    /// <param name="isJkkSettledToJanuary2025">Whether JKK is paid up to January 2025.</param>
    /// <param name="paidOn">
    /// The day of payment when it is known: what is unpaid of August 2025 to January 2026 keeps the relief only until 30 June 2026.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="industry"/> is not a member of the enumeration, or <paramref name="activeWorkers"/> is negative.</exception>
    public static LabourIntensiveRelief Of(LabourIntensiveIndustry industry, int activeWorkers, bool isJkkSettledToJanuary2025, LocalDate? paidOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(activeWorkers);
        return Enum.IsDefined(industry)
            ? new(industry, activeWorkers, isJkkSettledToJanuary2025, paidOn)
            : throw new ArgumentOutOfRangeException(nameof(industry), industry, null);
    }

    internal override LawParameter Figure => LawParameters.ReliefLabourIntensiveJkk;

    internal override bool IsFor(Segment segment) => segment == Segment.Pu;

    internal override bool IsInForce(LawInForce law) => law.Of(LawParameters.ReliefLabourIntensiveJkk).TryGet(out _);

    internal override ReliefFinding Assess(LawInForce law) => this.Finding(LawParameters.ReliefLabourIntensiveJkk, law, ruling =>
    {
        // Who extends the relief in a book of one's own need not repeat its condition: the last one stated goes on.
        var fewest = law.Book.TimelineOf(LawParameters.ReliefLabourIntensiveWorkers).Rulings.Last(row => row.From.ToYearMonth() <= law.Month).Value;
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        conditions.Add(new(new("salah satu dari enam industri padat karya", "one of the six labour-intensive industries"), this.industry != LabourIntensiveIndustry.None, ruling.Citations[0]));
        conditions.Add(new(
            new(
                string.Create(CultureInfo.InvariantCulture, $"paling sedikit {fewest} pekerja aktif"),
                string.Create(CultureInfo.InvariantCulture, $"at least {fewest} active workers")),
            this.activeWorkers >= fewest,
            ruling.Citations[0]));
        conditions.Add(new(new("iuran JKK lunas sampai dengan Januari 2025", "JKK settled to January 2025"), this.isJkkSettledToJanuary2025, ruling.Citations[0]));
        if (law.Of(LawParameters.ReliefLabourIntensivePayableUntil).TryGet(out var until))
        {
            var day = until.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            conditions.Add(new(new($"dibayar paling lambat {day}", $"paid by {day}"), this.paidOn is not { } paid || paid <= until.Value, until.Citations[0]));
        }

        return conditions.ToImmutable();
    });

    internal override ReliefEffect EffectIn(LawInForce law) =>
        ReliefEffect.Nothing with { Jkk = law.Of(LawParameters.ReliefLabourIntensiveJkk).Value.Value, FundSplitIsUnknown = true };
}
