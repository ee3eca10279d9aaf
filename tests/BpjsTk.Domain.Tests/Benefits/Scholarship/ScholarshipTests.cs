using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;
using static BpjsTk.Domain.Tests.Benefits.GivenAccident;
using Refused = BpjsTk.Domain.Tests.Participants.Refused;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>The scholarship of both programs and both times, year by year.</summary>
public class ScholarshipTests
{
    private static readonly LocalDate Day = new(2022, 1, 10);

    [Theory]
    [InlineData(EducationLevel.KindergartenToPrimary, 1_500_000, 8, "kindergarten to primary", "TK-SD")]
    [InlineData(EducationLevel.LowerSecondary, 2_000_000, 3, "lower secondary", "SMP")]
    [InlineData(EducationLevel.UpperSecondary, 3_000_000, 3, "upper secondary", "SMA")]
    [InlineData(EducationLevel.University, 12_000_000, 5, "university or training", "perguruan tinggi atau pelatihan")]
    public void A_level_gives_its_amount_a_year_for_its_years(EducationLevel level, long amount, int years, string english, string indonesian)
    {
        var statement = Death(Child(Day, (level, years + 1)));
        var line = statement.Line(BenefitKind.Scholarship);

        Assert.Equal(Rp(amount * years), line.Amount);
        Assert.Equal($"children's scholarship, child 1, {english}, claimed each year", line.Name.English);
        Assert.Equal($"beasiswa pendidikan anak, anak 1, {indonesian}, diajukan setiap tahun", line.Name.Indonesian);
        Assert.StartsWith($"{years} x IDR ", line.Formula.English, StringComparison.Ordinal);
        Assert.Equal(Confidence.Confirmed, line.Confidence);
        Assert.Equal(
            $"JKK children's scholarship: not granted: at most {years} years of {english}: not met [PP 44/2015 Lampiran III as amended by PP 82/2019]",
            statement.Denied(BenefitKind.Scholarship).ToText(Language.English));
        Assert.DoesNotContain(Death(Child(Day, (level, years))).NotGranted, denial => denial.Kind == BenefitKind.Scholarship);
    }

    [Fact]
    public void A_child_has_87_million_and_two_have_174_million_at_most()
    {
        Assert.Equal(Rp(87_000_000), Death(WholeChild(Day)).AmountOf(BenefitKind.Scholarship));
        Assert.Equal(Rp(174_000_000), Death(WholeChild(Day), WholeChild(Day)).AmountOf(BenefitKind.Scholarship));
    }

    [Fact]
    public void A_third_child_is_considered_and_not_paid()
    {
        var statement = Death(WholeChild(Day), WholeChild(Day), WholeChild(Day));

        Assert.Equal(Rp(174_000_000), statement.AmountOf(BenefitKind.Scholarship));
        Assert.Equal("JKK children's scholarship: not granted: at most 2 children: not met [PP 44/2015 Pasal 25(3) as amended by PP 82/2019]", statement.Denied(BenefitKind.Scholarship).ToText(Language.English));
    }

    // PP 44/2015 Pasal 25(3): for at most two children who receive; one who gets nothing takes nobody's place.
    [Fact]
    public void A_child_who_gets_nothing_takes_nobodys_place()
    {
        var grown = ScholarshipChild.Create(new(1997, 1, 1), WholeChild(Day).Plan, workingSince: new(2020, 1, 1)).Value;

        Assert.Equal(Rp(174_000_000), Death(grown, WholeChild(Day), WholeChild(Day)).AmountOf(BenefitKind.Scholarship));
        Assert.Equal(Rp(174_000_000), Death(grown, WholeChild(Day), WholeChild(Day), WholeChild(Day)).AmountOf(BenefitKind.Scholarship));
    }

    [Fact]
    public void Jkk_needs_no_membership_and_total_disability_gives_it_too()
    {
        var statement = Jkk(Day, AccidentConsequence.PermanentTotalDisability, children: [WholeChild(Day)]).Value;

        Assert.Equal(Rp(87_000_000), statement.AmountOf(BenefitKind.Scholarship));
        Assert.Equal("PP 44/2015 Pasal 25(3) as amended by PP 82/2019", statement.Lines.First(line => line.Kind == BenefitKind.Scholarship).Citations[0].ToString());
        Assert.Equal(Rupiah.Zero, Jkk(Day, AccidentConsequence.Recovered, children: [WholeChild(Day)]).Value.AmountOf(BenefitKind.Scholarship));
    }

    [Fact]
    public void Without_a_child_there_is_none()
    {
        Assert.Equal("JKK children's scholarship: not granted: there is a legitimate child: not met [PP 44/2015 Pasal 25(3) as amended by PP 82/2019]", Death().Denied(BenefitKind.Scholarship).ToText(Language.English));
        Assert.Contains("ada anak sah: ", Jkm(Day, monthsPaid: 36).Value.Denied(BenefitKind.Scholarship).ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    // The years begin on 10 January 2022, 2023, and so on.
    [Theory]
    [InlineData(ScholarshipLastYear.YearBeforeReachingAge, "2002-01-10", 3)]
    [InlineData(ScholarshipLastYear.YearBeforeReachingAge, "2002-01-09", 2)]
    [InlineData(ScholarshipLastYear.YearBeforeReachingAge, "2001-01-11", 2)]
    [InlineData(ScholarshipLastYear.YearOfReachingAge, "2001-01-11", 3)]
    [InlineData(ScholarshipLastYear.YearOfReachingAge, "2001-01-10", 2)]
    [InlineData(ScholarshipLastYear.YearOfReachingAge, "2002-01-09", 3)]
    public void The_scholarship_ends_at_23_by_either_reading(ScholarshipLastYear reading, string born, int paidYears)
    {
        var child = ScholarshipChild.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value, EducationPlan.From(Day).Then(EducationLevel.University, 5)).Value;
        var years = ScholarshipRules.On(Day, policies: PolicySet.Default.With(reading)).Value.Decide([child]);

        Assert.Equal(paidYears, years.Count(year => year.IsPaid));
        Assert.Equal(paidYears, years.TakeWhile(year => year.IsPaid).Count());
        Assert.All(years.Skip(paidYears), year => Assert.Equal("below the age of 23", year.Conditions.Single(condition => !condition.IsMet).Requirement.English));
    }

    [Fact]
    public void Marriage_and_work_end_the_scholarship_with_the_next_year()
    {
        var plan = EducationPlan.From(Day).Then(EducationLevel.University, 5);
        var born = Day.PlusYears(-18);

        Assert.Equal(2, Paid(ScholarshipChild.Create(born, plan, marriedOn: Day.PlusYears(2)).Value, "not married"));
        Assert.Equal(3, Paid(ScholarshipChild.Create(born, plan, marriedOn: Day.PlusYears(2).PlusDays(1)).Value, "not married"));
        Assert.Equal(1, Paid(ScholarshipChild.Create(born, plan, workingSince: Day.PlusYears(1)).Value, "not working"));
        Assert.Equal(2, Paid(ScholarshipChild.Create(born, plan, workingSince: Day.PlusYears(1).PlusDays(1)).Value, "not working"));

        static int Paid(ScholarshipChild child, string reason)
        {
            var years = ScholarshipRules.On(Day).Value.Decide([child]);
            Assert.All(years.Where(year => !year.IsPaid), year => Assert.Equal(reason, year.Conditions.Single(condition => !condition.IsMet).Requirement.English));
            return years.Count(year => year.IsPaid);
        }
    }

    [Fact]
    public void A_school_year_that_is_over_on_the_day_is_not_paid_and_the_running_one_is()
    {
        var years = ScholarshipRules.On(Day).Value.Decide([Child(Day.PlusYears(-1), (EducationLevel.UpperSecondary, 3))]);
        var running = ScholarshipRules.On(Day).Value.Decide([Child(Day.PlusYears(-1).PlusDays(1), (EducationLevel.UpperSecondary, 3))]);

        Assert.Equal([false, true, true], years.Select(year => year.IsPaid));
        Assert.Equal("the school year is not over on the day of the event", years[0].Conditions.Single(condition => !condition.IsMet).Requirement.English);
        Assert.Equal([true, true, true], running.Select(year => year.IsPaid));
    }

    [Fact]
    public void A_child_below_school_age_is_paid_from_school_age_on()
    {
        var years = ScholarshipRules.On(Day).Value.Decide([ScholarshipChild.Create(Day.PlusMonths(-6), EducationPlan.From(Day.PlusYears(4)).Then(EducationLevel.KindergartenToPrimary, 8)).Value]);

        Assert.Equal(8, years.Count(year => year.IsPaid));
        Assert.Equal(Day.PlusYears(4), years[0].Year.StartsOn);
        Assert.Equal((1, Rp(1_500_000), Day.PlusYears(5)), (years[0].ChildNumber, years[0].Amount, years[0].Year.EndsBefore));
    }

    [Fact]
    public void Every_condition_of_a_year_stands_in_both_languages_with_its_article()
    {
        var year = ScholarshipRules.On(Day).Value.Decide([WholeChild(Day)])[0];

        Assert.Equal(
            ["at most 2 children", "at most 8 years of kindergarten to primary", "the school year is not over on the day of the event", "below the age of 23", "not married", "not working"],
            year.Conditions.Select(condition => condition.Requirement.English));
        Assert.Equal(
            ["paling banyak 2 anak", "paling lama 8 tahun pada TK-SD", "tahun ajaran belum berakhir pada hari kejadian", "belum berusia 23 tahun", "belum menikah", "belum bekerja"],
            year.Conditions.Select(condition => condition.Requirement.Indonesian));
        Assert.All(year.Conditions, condition => Assert.Equal("PP 82/2019", condition.Citation.AmendedBy));
    }

    [Fact]
    public void Before_december_2019_it_is_12_million_once_when_a_child_is_at_school()
    {
        var (first, last) = (Child(Before, (EducationLevel.LowerSecondary, 1)), Child(Before.PlusYears(-1).PlusDays(1), (EducationLevel.LowerSecondary, 1)));
        var (over, later) = (Child(Before.PlusYears(-1), (EducationLevel.LowerSecondary, 1)), Child(Before.PlusDays(1), (EducationLevel.LowerSecondary, 1)));

        Assert.Equal([Rp(12_000_000), Rp(12_000_000), Rupiah.Zero, Rupiah.Zero], new[] { first, last, over, later }.Select(child => Of(child).AmountOf(BenefitKind.Scholarship)));
        Assert.Equal(Rp(12_000_000), Of(first, last, first).AmountOf(BenefitKind.Scholarship));
        Assert.Equal("IDR 12,000,000.00", Of(first).Line(BenefitKind.Scholarship).Formula.English);
        Assert.Equal("JKK children's scholarship: not granted: a legitimate child still goes to school: not met [PP 44/2015 Pasal 25(3)]", Of(over).Denied(BenefitKind.Scholarship).ToText(Language.English));
        Assert.Contains("ada anak sah yang masih bersekolah", Of().Denied(BenefitKind.Scholarship).ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal("BPJSTK-LAW-001", ScholarshipRules.On(Before).Errors.Single().Code.Id);

        static BenefitStatement Of(params ImmutableArray<ScholarshipChild> children) => Jkk(Before, AccidentConsequence.Death(Before), children: children).Value;
    }

    [Fact]
    public void What_is_wrong_with_a_child_is_told_at_once()
    {
        var plan = EducationPlan.From(Day).Then(EducationLevel.University, 1).Then(EducationLevel.UpperSecondary, 1);

        Refused.With(
            ScholarshipChild.Create(Day.PlusDays(1), plan, marriedOn: Day, workingSince: Day),
            "BPJSTK-SCH-002 Plan",
            "BPJSTK-SCH-003 Plan",
            "BPJSTK-SCH-003 MarriedOn",
            "BPJSTK-SCH-003 WorkingSince");
        Refused.With(ScholarshipChild.Create(Day, EducationPlan.From(Day)), "BPJSTK-SCH-001 Plan");
        Assert.True(ScholarshipChild.Create(Day, EducationPlan.From(Day).Then(EducationLevel.University, 1), Day, Day).IsSuccess);
        Assert.Throws<ArgumentNullException>("plan", () => ScholarshipChild.Create(Day, null!));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => EducationPlan.From(Day).Then((EducationLevel)4, 1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => EducationPlan.From(Day).Then(EducationLevel.University, 0));
        Assert.Empty(ScholarshipRules.On(Day).Value.Decide(default));
        Assert.Equal(Day, ScholarshipRules.On(Day).Value.EventOn);
    }

    private static BenefitStatement Death(params ImmutableArray<ScholarshipChild> children) => Jkk(Day, AccidentConsequence.Death(Day), children: children).Value;
}
