using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <content>Temporary incapacity (santunan sementara tidak mampu bekerja, STMB).</content>
public sealed partial class JkkCalculator
{
    private void AddIncapacity(BenefitDraft draft, WorkAccident accident)
    {
        if (accident.Incapacity is not { } incapacity)
        {
            return;
        }

        var (shares, wage) = (this.law.IncapacityShares, accident.Wage);
        var first = 1;
        foreach (var tier in shares.Value)
        {
            var (from, share) = (first, tier.Share);
            var last = Math.Min(tier.ThroughMonth ?? int.MaxValue, incapacity.Months);
            if (last >= from)
            {
                draft.Grant(
                    BenefitKind.TemporaryIncapacity,
                    BenefitPhrases.Formula(language => $"{last - from + 1} x {BenefitPhrases.Share(share, language)} x {wage.ToText(language)}"),
                    wage.Exact.Times(last - from + 1).Times(share),
                    BenefitSources.Of(shares).And(wage.Sources),
                    from == last ? new($"bulan {from}", $"month {from}") : new($"bulan {from}-{last}", $"months {from}-{last}"));
            }

            if (incapacity.Days > 0 && incapacity.Months + 1 >= from && (tier.ThroughMonth is null || incapacity.Months + 1 <= tier.ThroughMonth))
            {
                this.AddDays(draft, incapacity, share, wage);
            }

            first = tier.ThroughMonth + 1 ?? first;
        }
    }

    private void AddDays(BenefitDraft draft, Incapacity incapacity, Rate share, BenefitWage wage)
    {
        var isThirtieth = this.Policies.StmbDay == StmbDay.ThirtiethOfWage;
        var from = incapacity.PartMonthFrom;
        var divisor = isThirtieth ? this.law.IncapacityDayDivisor.Value : from.Calendar.GetDaysInMonth(from.Year, from.Month);
        var sources = BenefitSources.Of(this.law.IncapacityShares).And(wage.Sources);
        var (days, month) = (incapacity.Days, incapacity.Months + 1);
        draft.Grant(
            BenefitKind.TemporaryIncapacity,
            BenefitPhrases.Formula(language => $"{days} / {divisor} x {BenefitPhrases.Share(share, language)} x {wage.ToText(language)}"),
            wage.Exact.Times(share).Part(days, divisor),
            isThirtieth ? sources.And(this.law.IncapacityDayDivisor) : sources.AtMost(Confidence.Inferred),
            new($"{days} hari pada bulan {month}", $"{days} {(days == 1 ? "day" : "days")} of month {month}"));
    }
}
