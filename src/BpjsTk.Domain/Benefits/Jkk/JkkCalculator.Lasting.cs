using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <content>What is paid for disability and death.</content>
public sealed partial class JkkCalculator
{
    private static readonly BilingualText FoundPartial = new("dokter menyatakan cacat sebagian", "the doctor finds a partial disability");
    private static readonly BilingualText FoundTotal = new("dokter menyatakan cacat total tetap", "the doctor finds a permanent total disability");
    private static readonly BilingualText Died = new("peserta meninggal dunia", "the participant died");
    private static readonly BilingualText DiedOrTotal = new("peserta meninggal dunia atau cacat total tetap", "the participant died or is permanently and totally disabled");

    private void AddPartialDisability(BenefitDraft draft, WorkAccident accident, DisabilityAssessment? assessment)
    {
        if (assessment is null)
        {
            draft.Deny(BenefitKind.PartialDisability, Unmet(FoundPartial, this.law.DisabilityTable.Citations));
            return;
        }

        var (wage, months, cap) = (accident.Wage, this.law.WageMonths, this.law.PartialDisabilityCap);
        var isCapped = assessment.Sum > cap.Value;
        var sources = BenefitSources.Of(this.law.DisabilityTable).And(months).And(wage.Sources);
        if (assessment.Losses.Length > 1 || isCapped)
        {
            sources = sources.And(cap);
        }

        var isReading = assessment.Losses.Any(loss => loss.IsReading);
        draft.Grant(
            BenefitKind.PartialDisability,
            BenefitPhrases.Formula(language => $"{Percentages(assessment, isCapped, language)} x {months.Value} x {wage.ToText(language)}"),
            wage.Exact.Times(months.Value).Times(assessment.Percent),
            isReading ? sources.AtMost(Confidence.Inferred) : sources,
            assessment.Losses.Length == 1
                ? this.law.DisabilityTable.Value.First(row => string.Equals(row.Id, assessment.Losses[0].Loss.RowId, StringComparison.Ordinal)).Loss
                : new($"{assessment.Losses.Length} kehilangan", $"{assessment.Losses.Length} losses"));
        if (isCapped)
        {
            draft.Deny(BenefitKind.PartialDisability, new Condition(
                new($"jumlah {BenefitPhrases.Share(assessment.Sum, Language.Indonesian)} paling tinggi {BenefitPhrases.Share(cap.Value, Language.Indonesian)}", $"the sum {assessment.Sum} is at most {cap.Value}"), false, cap.Citations[0]));
        }
    }

    private void AddTotalDisabilityAndDeath(BenefitDraft draft, WorkAccident accident)
    {
        var (wage, months) = (accident.Wage, this.law.WageMonths);
        var (isTotal, isDeath) = (accident.Consequence.Kind == AccidentConsequenceKind.PermanentTotalDisability, accident.Consequence.Kind == AccidentConsequenceKind.Death);
        if (isTotal)
        {
            var share = this.law.PermanentTotalShare;
            draft.Grant(BenefitKind.PermanentTotalDisability, OfWages(share, months, wage), wage.Exact.Times(months.Value).Times(share.Value), BenefitSources.Of(share).And(months).And(wage.Sources));
        }
        else
        {
            draft.Deny(BenefitKind.PermanentTotalDisability, Unmet(FoundTotal, this.law.PermanentTotalShare.Citations));
        }

        if (isDeath)
        {
            this.AddDeath(draft, wage);
            draft.Grant(BenefitKind.Funeral, this.law.Funeral);
        }
        else
        {
            draft.Deny(BenefitKind.AccidentalDeath, Unmet(Died, this.law.DeathShare.Citations));
            draft.Deny(BenefitKind.Funeral, Unmet(Died, this.law.Funeral.Citations));
        }

        if (isTotal || isDeath)
        {
            draft.GrantMonths(BenefitKind.Periodic, this.law.PeriodicAmount, this.law.PeriodicMonths);
        }
        else
        {
            draft.Deny(BenefitKind.Periodic, Unmet(DiedOrTotal, this.law.PeriodicAmount.Citations));
        }
    }

    private void AddDeath(BenefitDraft draft, BenefitWage wage)
    {
        var (share, months, least) = (this.law.DeathShare, this.law.WageMonths, this.law.DeathLeast);
        var ofWages = wage.Exact.Times(months.Value).Times(share.Value);
        var minimum = ExactRupiah.From(least.Value);
        var formula = OfWages(share, months, wage);
        var sources = BenefitSources.Of(share).And(months).And(wage.Sources);
        if (ofWages >= minimum)
        {
            draft.Grant(BenefitKind.AccidentalDeath, formula, ofWages, sources);
        }
        else
        {
            // Lampiran III: at least the lump sum of JKM of its time.
            draft.Grant(
                BenefitKind.AccidentalDeath,
                BenefitPhrases.Formula(language => $"max({formula.In(language)}; {BenefitPhrases.Money(least.Value, language)})"),
                minimum,
                sources.And(least));
        }
    }

    private void AddScholarship(BenefitDraft draft, WorkAccident accident)
    {
        var rule = this.law.ScholarshipOnce.Holds?.Citations[0] ?? this.law.ScholarshipOnce.Nearest.End?.Citations[0] ?? this.law.ScholarshipOnce.Nearest.Citations[0];
        if (accident.Consequence.Kind is AccidentConsequenceKind.Death or AccidentConsequenceKind.PermanentTotalDisability)
        {
            ScholarshipRules.Add(draft, this.law.ScholarshipOnce, rule, accident.Children);
        }
        else
        {
            draft.Deny(BenefitKind.Scholarship, Unmet(DiedOrTotal, [rule]));
        }
    }

    private static BilingualText OfWages(Ruling<Rate> share, Ruling<int> months, BenefitWage wage) =>
        BenefitPhrases.Formula(language => $"{BenefitPhrases.Share(share.Value, language)} x {months.Value} x {wage.ToText(language)}");

    private static Condition Unmet(BilingualText requirement, ImmutableArray<Citation> citations) => new(requirement, false, citations[0]);

    private static string Percentages(DisabilityAssessment assessment, bool isCapped, Language language)
    {
        var parts = string.Join(" + ", assessment.Losses.Select(loss => loss.Formula.In(language)));
        var sum = assessment.Losses.Length > 1 ? $"({parts})" : parts;
        return isCapped ? $"min({parts}; {BenefitPhrases.Share(assessment.Cap.Value, language)})" : sum;
    }
}
