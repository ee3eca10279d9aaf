using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The usual mistakes of payroll programs, each as the amount it would give: what equals the real bill to the sen is named as a cause.
/// </summary>
internal sealed class ReconciliationSuspects
{
    private static readonly Rate Half = Rate.FromPercent(50);
    private static readonly Rounding[] Roundings = Enum.GetValues<Rounding>();

    private readonly ContributionCalculator calculator;
    private readonly WagedParticipant participant;
    private readonly ImmutableDictionary<BillItem, ContributionLine> lines;
    private readonly Rupiah? otherWage;

    internal ReconciliationSuspects(ContributionCalculator calculator, WagedParticipant participant, BilledAmounts billed)
    {
        this.calculator = calculator;
        this.participant = participant;
        this.lines = calculator.Explain(participant).Value.Lines
            .Where(line => line.Nature == LineNature.Billed)
            .ToImmutableDictionary(line => ItemOf(line.Program, line.Payer));
        this.otherWage = this.FindOtherWage(billed);
    }

    private Rounding Rounding => this.calculator.Policies.Rounding;

    private LawInForce Law => this.calculator.Law;

    internal ImmutableArray<DifferenceReason> ReasonsFor(BillItem item, Rupiah calculated, Rupiah billed)
    {
        ImmutableArray<DifferenceReason> found = [.. this.Suspects(item, calculated).Where(suspect => suspect.Amount == billed).Select(suspect => suspect.Reason)];
        return found.IsEmpty ? [Reason(DifferenceCause.Unexplained, "tidak dikenali", "not recognised")] : found;
    }

    private static BillItem ItemOf(SocialProgram program, Payer payer) => (program, payer) switch
    {
        (SocialProgram.Jkk, _) => BillItem.Jkk,
        (SocialProgram.Jkm, _) => BillItem.Jkm,
        (SocialProgram.Jht, Payer.Employer) => BillItem.JhtEmployer,
        (SocialProgram.Jht, _) => BillItem.JhtWorker,
        (_, Payer.Employer) => BillItem.JpEmployer,
        _ => BillItem.JpWorker,
    };

    private static DifferenceReason Reason(DifferenceCause cause, string indonesian, string english) => new(cause, new(indonesian, english));

    private static DifferenceReason Reason(DifferenceCause cause, Rupiah amount) => new(cause, ContributionPhrases.Flat(amount));

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> Suspects(BillItem item, Rupiah calculated)
    {
        if (!calculated.IsZero)
        {
            yield return (Rupiah.Zero, Reason(DifferenceCause.LeftOut, "program tidak ditagih", "the program is not billed"));
        }

        if (!this.lines.TryGetValue(item, out var line))
        {
            yield break;
        }

        foreach (var rounding in Roundings.Where(rounding => rounding != this.Rounding))
        {
            yield return (line.Exact.Round(rounding), Reason(DifferenceCause.OtherRounding, rounding.ToString(), rounding.ToString()));
        }

        if (this.otherWage is { } wage)
        {
            yield return (this.PriceAt(wage)[item], Reason(DifferenceCause.OtherWage, wage));
        }

        var own = item switch
        {
            BillItem.Jkk => this.JkkSuspects(line),
            BillItem.Jkm => this.JkmSuspects(line),
            BillItem.JpEmployer or BillItem.JpWorker => this.JpSuspects(line),
            _ => [],
        };
        var cut = item is BillItem.JpEmployer or BillItem.JpWorker ? [] : this.CapSuspects(line);
        foreach (var suspect in own.Concat(cut).Concat(this.ReliefSuspects(item, line)))
        {
            yield return suspect;
        }
    }

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> JkkSuspects(ContributionLine line)
    {
        if (this.participant.Segment == Segment.Construction)
        {
            yield break;
        }

        var rates = this.Law.Of(LawParameters.PuJkkRate).Value.Value;
        foreach (var other in Enum.GetValues<RiskClass>().Where(other => other != RiskClass.None && other != this.participant.RiskClass))
        {
            var roman = RiskClasses.Roman(other);
            yield return (this.Share(line.ReliefShare.Of(rates[(int)other]), null), Reason(DifferenceCause.OtherRiskClass, $"kelompok {roman}", $"class {roman}"));
        }

        foreach (var suspect in this.FundSuspects(line, LawParameters.JkpFromJkkRate))
        {
            yield return suspect;
        }
    }

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> JkmSuspects(ContributionLine line) => this.FundSuspects(line, LawParameters.JkpFromJkmRate);

    // 0.10-1.60 % and 0.20 % are what is left to the funds, on the whole wage or on the JKP base.
    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> FundSuspects(ContributionLine line, LawParameter<Rate> passedOn)
    {
        // Before JKP nothing was passed on; the part from JKM ended, but programs go on billing what it left.
        var rows = this.Law.Book.TimelineOf(passedOn).Rulings;
        if (this.Law.Month < rows[0].From.ToYearMonth())
        {
            yield break;
        }

        var rate = rows.Last(row => row.From.ToYearMonth() <= this.Law.Month).Value;
        var left = line.Rate!.Value - rate;
        yield return (this.Share(left, null), Reason(DifferenceCause.FundShareBilled, $"tarif bagian dana {left.ToString("I", CultureInfo.InvariantCulture)}", $"fund share rate {left}"));
        if (this.Law.Of(LawParameters.JkpWageCap).TryGet(out var cap))
        {
            var kept = line.Amount - this.Share(rate, cap.Value);
            yield return (kept, Reason(DifferenceCause.FundShareBilled, "bagian dana setelah rekomposisi", "fund share after recomposition"));
        }
    }

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> JpSuspects(ContributionLine line)
    {
        var rate = line.ReliefShare.Of(line.Rate!.Value);
        foreach (var cap in this.Law.Book.TimelineOf(LawParameters.JpWageCap).Rulings)
        {
            yield return (this.Share(rate, cap.Value), Reason(DifferenceCause.OtherJpCap, cap.Value));
        }

        yield return (this.Share(rate, null), Reason(DifferenceCause.JpCapIgnored, "upah penuh tanpa batas", "the whole wage without the cap"));
    }

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> CapSuspects(ContributionLine line)
    {
        foreach (var cap in this.Law.Book.TimelineOf(LawParameters.JpWageCap).Rulings)
        {
            yield return (this.Share(line.ReliefShare.Of(line.Rate!.Value), cap.Value), Reason(DifferenceCause.CapWhereNoneIs, cap.Value));
        }
    }

    private IEnumerable<(Rupiah Amount, DifferenceReason Reason)> ReliefSuspects(BillItem item, ContributionLine line)
    {
        if (line.Relief is { } granted)
        {
            yield return (line.Base.Times(line.Rate!.Value).Round(this.Rounding), new(DifferenceCause.ReliefMissing, granted));
        }
        else if (item is BillItem.Jkk or BillItem.Jkm && line.Rate!.Value.PartsPerMillion % 2 == 0)
        {
            yield return (line.Base.Times(Half.Of(line.Rate!.Value)).Round(this.Rounding), Reason(DifferenceCause.ReliefUngranted, "setengah tarif", "half the rate"));
        }
    }

    // The wage, or as much of it as a cap leaves, times a rate.
    private Rupiah Share(Rate rate, Rupiah? cap)
    {
        var wage = this.participant.Wage.Exact;
        var basis = cap is { } most && wage > ExactRupiah.From(most) ? ExactRupiah.From(most) : wage;
        return basis.Times(rate).Round(this.Rounding);
    }

    // JHT has no cap: the wage behind a bill follows from it, to the rupiah. It is a cause only if it explains every amount.
    private Rupiah? FindOtherWage(BilledAmounts billed)
    {
        if (!this.lines.TryGetValue(BillItem.JhtEmployer, out var jht) || billed.JhtEmployer <= Rupiah.Zero)
        {
            return null;
        }

        var guess = (Int128)billed.JhtEmployer.Sen * Rate.PartsPerWhole / jht.Rate!.Value.PartsPerMillion;
        for (var step = -1; step <= 1; step++)
        {
            var rupiah = (guess / 100) + step;
            if (rupiah > 0 && rupiah <= Rupiah.MaxValue.Sen / 100 && this.PriceAt(Rupiah.FromRupiah((long)rupiah)) == billed)
            {
                return Rupiah.FromRupiah((long)rupiah);
            }
        }

        return null;
    }

    private BilledAmounts PriceAt(Rupiah wage) => BilledAmounts.Of(this.calculator.PriceAt(this.participant, wage));
}
