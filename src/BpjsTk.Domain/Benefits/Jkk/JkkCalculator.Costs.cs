using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <content>Care, and costs that are refunded by receipt up to a cap.</content>
public sealed partial class JkkCalculator
{
    private void AddCare(BenefitDraft draft, WorkAccident accident)
    {
        // PP 82/2019 added care at home to Pasal 25(2)a, and so the day knows it when the paragraph is the amended one.
        var isAmended = this.law.HomeCare.Holds is not null;
        draft.Grant(
            BenefitKind.MedicalCare,
            new("menurut kebutuhan medis, tanpa batas biaya, ruang kelas I", "by medical need, without limit, class I room"),
            ExactRupiah.Zero,
            BenefitSources.Of(Confidence.Confirmed, isAmended ? "PP 44/2015 Pasal 25(2)a as amended by PP 82/2019" : "PP 44/2015 Pasal 25(2)a"));
        this.AddHomeCare(draft, accident);
        var advice = new Condition(new("ada rekomendasi dokter penasehat", "the adviser doctor recommends it"), accident.IsAdvisedToReturnToWork, Citation.FromText("PP 44/2015 Pasal 49(1)"));
        if (advice.IsMet)
        {
            draft.Grant(
                BenefitKind.ReturnToWork,
                new("pendampingan; transportasinya di dalam batas biaya transportasi", "guidance; its travel is inside the caps of transport"),
                ExactRupiah.Zero,
                BenefitSources.Of(Confidence.Confirmed, "PP 44/2015 Pasal 49(1)"));
        }
        else
        {
            draft.Deny(BenefitKind.ReturnToWork, advice);
        }
    }

    private void AddHomeCare(BenefitDraft draft, WorkAccident accident)
    {
        ImmutableArray<Rupiah> months = [.. CostsOf(accident, BenefitKind.HomeCare).SelectMany(cost => cost.Amounts)];
        if (months.IsEmpty)
        {
            return;
        }

        if (this.law is not { HomeCare.Holds: { } cap, HomeCareMonths.Holds: { } most })
        {
            draft.Deny(BenefitKind.HomeCare, this.law.HomeCare.InForce());
            return;
        }

        if (months.Length > most.Value)
        {
            draft.Deny(BenefitKind.HomeCare, new Condition(new($"paling lama {most.Value} bulan", $"at most {most.Value} months"), false, most.Citations[0]));
        }

        Refund(draft, BenefitKind.HomeCare, Rupiah.Sum([.. months.Take(most.Value)]), cap, BenefitSources.Of(cap).And(most), null);
    }

    private void AddTransport(BenefitDraft draft, WorkAccident accident)
    {
        // Each mode is used to its own cap. That receipts of one mode add up over the whole case is how a cap by mode reads.
        foreach (var mode in CostsOf(accident, BenefitKind.Transport).GroupBy(cost => cost.Mode!.Value).OrderBy(mode => mode.Key))
        {
            var cap = this.law.TransportCap(mode.Key);
            Refund(draft, BenefitKind.Transport, Total(mode), cap, BenefitSources.Of(cap), TransportModes.Name(mode.Key));
        }
    }

    private void AddAids(BenefitDraft draft, WorkAccident accident)
    {
        (BenefitKind Kind, DayRuling<Rupiah> Cap)[] capped = [(BenefitKind.Dentures, this.law.Dentures), (BenefitKind.HearingAid, this.law.HearingAid), (BenefitKind.Glasses, this.law.Glasses)];
        foreach (var (kind, cap) in capped)
        {
            ImmutableArray<AccidentCost> costs = [.. CostsOf(accident, kind)];
            if (costs.IsEmpty)
            {
                continue;
            }

            if (cap.Holds is { } holds)
            {
                Refund(draft, kind, Total(costs), holds, BenefitSources.Of(holds), null);
            }
            else
            {
                draft.Deny(kind, cap.InForce());
            }
        }

        foreach (var aid in CostsOf(accident, BenefitKind.OrthosisOrProsthesis))
        {
            var (price, rehabilitation, surcharge) = (aid.Amounts[0], aid.Amounts[1], this.law.AidSurcharge);
            draft.Grant(
                BenefitKind.OrthosisOrProsthesis,
                BenefitPhrases.Formula(language => $"{BenefitPhrases.Money(price, language)} x (100% + {BenefitPhrases.Share(surcharge.Value, language)}) + {BenefitPhrases.Money(rehabilitation, language)}"),
                ExactRupiah.From(price) + surcharge.Value.Of(price) + ExactRupiah.From(rehabilitation),
                BenefitSources.Of(surcharge));
        }
    }

    private static void Refund(BenefitDraft draft, BenefitKind kind, Rupiah receipts, Ruling<Rupiah> cap, BenefitSources sources, BilingualText? detail)
    {
        var paid = Rupiah.Min(receipts, cap.Value);
        draft.Grant(
            kind,
            BenefitPhrases.Formula(language => $"min({BenefitPhrases.Money(receipts, language)}; {BenefitPhrases.Money(cap.Value, language)})"),
            ExactRupiah.From(paid),
            sources,
            detail);
        if (receipts > cap.Value)
        {
            var what = detail ?? BenefitNames.Of(kind);
            BilingualText Limit() => new(
                $"{what.Indonesian}: {BenefitPhrases.Money(receipts, Language.Indonesian)} paling tinggi {BenefitPhrases.Money(cap.Value, Language.Indonesian)}",
                $"{what.English}: {BenefitPhrases.Money(receipts, Language.English)} at most {BenefitPhrases.Money(cap.Value, Language.English)}");
            draft.Deny(kind, new Condition(Limit(), false, cap.Citations[0]));
        }
    }

    private static IEnumerable<AccidentCost> CostsOf(WorkAccident accident, BenefitKind kind) => accident.Costs.Where(cost => cost.Kind == kind);

    private static Rupiah Total(IEnumerable<AccidentCost> costs) => Rupiah.Sum([.. costs.Select(cost => cost.Amounts[0])]);
}
