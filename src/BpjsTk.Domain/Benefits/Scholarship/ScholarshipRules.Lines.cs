using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <content>The lines of a statement: what the school years give at most, each of which is still claimed by itself.</content>
public sealed partial class ScholarshipRules
{
    /// <summary>Adds the scholarship of either time to a statement, once the program's own conditions are met.</summary>
    internal static void Add(BenefitDraft draft, DayRuling<Rupiah> once, Citation rule, ImmutableArray<ScholarshipChild> family)
    {
        if (once.Holds is { } amount)
        {
            // PP 44/2015, elucidation of Pasal 25(2)b6: once, when the participant has a legitimate child who still goes to school.
            var isAtSchool = family.Any(child => child.Plan.Years.Any(year => year.StartsOn <= draft.EventOn && draft.EventOn < year.EndsBefore));
            var condition = new Condition(new("ada anak sah yang masih bersekolah", "a legitimate child still goes to school"), isAtSchool, amount.Citations[0]);
            if (isAtSchool)
            {
                draft.Grant(BenefitKind.Scholarship, amount);
            }
            else
            {
                draft.Deny(BenefitKind.Scholarship, condition);
            }
        }
        else if (On(draft.EventOn, draft.Book, draft.Policies).TryGet(out var rules))
        {
            rules.Add(draft, rule, family);
        }
        else
        {
            draft.Deny(BenefitKind.Scholarship, once.InForce());
        }
    }

    private void Add(BenefitDraft draft, Citation rule, ImmutableArray<ScholarshipChild> family)
    {
        if (family.IsEmpty)
        {
            draft.Deny(BenefitKind.Scholarship, new Condition(new("ada anak sah", "there is a legitimate child"), false, rule));
        }

        var sources = BenefitSources.Of(this.levels).And(this.children).And(this.age);
        foreach (var child in this.Decide(family).GroupBy(year => year.ChildNumber))
        {
            foreach (var level in child.Where(year => year.IsPaid).GroupBy(year => year.Year.Level))
            {
                var (years, each, name) = (level.Count(), level.First().Amount, ScholarshipNames.Of(level.Key));
                draft.Grant(
                    BenefitKind.Scholarship,
                    BenefitPhrases.Formula(language => $"{years} x {BenefitPhrases.Money(each, language)}"),
                    ExactRupiah.From(each).Times(years),
                    sources with { Citations = [rule, .. sources.Citations.Where(citation => citation != rule)] },
                    new($"anak {child.Key}, {name.Indonesian}, diajukan setiap tahun", $"child {child.Key}, {name.English}, claimed each year"));
            }

            ImmutableArray<Condition> unmet = [.. child.SelectMany(year => year.Conditions).Where(condition => !condition.IsMet).Distinct()];
            if (!unmet.IsEmpty)
            {
                draft.Deny(BenefitKind.Scholarship, unmet);
            }
        }
    }
}
