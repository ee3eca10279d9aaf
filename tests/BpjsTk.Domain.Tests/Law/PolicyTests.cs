using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Tests.Law;

public class PolicyTests
{
    public static TheoryData<string> Names => [.. PolicyCatalog.All.Select(policy => policy.Name)];

    [Fact]
    public void Every_policy_of_a_set_is_in_the_catalog() => Assert.Equal(
        typeof(PolicySet).GetProperties().Where(property => property.PropertyType.IsEnum).Select(property => property.Name).Order(StringComparer.Ordinal),
        PolicyCatalog.All.Select(policy => policy.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_default_of_the_catalog_is_the_default_of_the_set(string name)
    {
        var property = typeof(PolicySet).GetProperty(name)!;

        Assert.Equal(name, property.PropertyType.Name);
        Assert.Equal(Find(name).Default, property.GetValue(PolicySet.Default)!.ToString());
        Assert.Equal(0, (int)property.GetValue(PolicySet.Default)!);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_is_the_default_or_an_alternative(string name)
    {
        var policy = Find(name);
        string[] ofOtherRules = string.Equals(name, nameof(PolicySet.Rounding), StringComparison.Ordinal) ? [nameof(Rounding.UpToRupiah), nameof(Rounding.DownToHundredRupiah)] : [];

        Assert.Equal(
            Enum.GetNames(typeof(PolicySet).GetProperty(name)!.PropertyType).Except(ofOtherRules).Order(StringComparer.Ordinal),
            policy.Alternatives.Append(policy.Default).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_policy_asks_its_question_in_both_languages_and_cites_the_silent_text(string name)
    {
        var policy = Find(name);

        Assert.NotEmpty(policy.Question.Indonesian);
        Assert.NotEmpty(policy.Question.English);
        Assert.NotEqual(policy.Question.Indonesian, policy.Question.English);
        Assert.Equal(InstrumentKind.GovernmentRegulation, policy.Citation.Kind);
        Assert.NotEmpty(policy.Citation.Provision);
    }

    [Fact]
    public void The_readings_are_the_stated_ones() => Assert.Equal(
        [
            ("Rounding", "HalfUpToSen", "HalfUpToRupiah DownToRupiah", "PP 44/2015 Pasal 16(1)"),
            ("FinePartMonth", "MonthBegunCounts", "FullMonthsOnly", "PP 44/2015 Pasal 22(1)"),
            ("FineBaseOfJht", "BothShares", "EmployerShareOnly", "PP 46/2015 Pasal 20(1)"),
            ("JpDueDateShift", "SameShift", "NoShift", "PP 45/2015 Pasal 30(3)"),
            ("LastJpMonth", "MonthOfReachingAge", "MonthBeforeReachingAge", "PP 45/2015 Pasal 15"),
            ("SettlementOrder", "ContributionsBeforeFines", "EachMonthWithItsFines", "PP 44/2015 Pasal 22(2)"),
            ("UnpublishedLaw", "Refuse", "UseLastKnown", "PP 45/2015 Pasal 29(3)"),
            ("WarningTerm", "CalendarDays", "WorkingDays", "PP 86/2013 Pasal 6(1)"),
            ("JhtPartialTax", "FinalRate", "Progressive", "PP 68/2009 Pasal 2(2)"),
            ("JpLimits", "EveryPension", "FormulaOnly", "PP 45/2015 Pasal 18"),
            ("JpRounding", "UpToRupiah", "HalfUpToRupiah HalfUpToSen DownToRupiah", "PP 45/2015 Pasal 17(2)"),
            ("StmbDay", "ThirtiethOfWage", "CalendarDaysOfMonth", "PP 44/2015 Pasal 25(2)b2"),
            ("ScholarshipLastYear", "YearBeforeReachingAge", "YearOfReachingAge", "PP 44/2015 Lampiran III as amended by PP 82/2019"),
        ],
        PolicyCatalog.All.Select(policy => (policy.Name, policy.Default, string.Join(' ', policy.Alternatives), policy.Citation.ToString())));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_choice_can_be_made_and_changes_nothing_else(string name)
    {
        var property = typeof(PolicySet).GetProperty(name)!;
        var with = typeof(PolicySet).GetMethod("With", [property.PropertyType])!;
        var policy = Find(name);

        foreach (var choice in policy.Alternatives)
        {
            var changed = (PolicySet)with.Invoke(PolicySet.Default, [Enum.Parse(property.PropertyType, choice)])!;

            Assert.Equal(choice, property.GetValue(changed)!.ToString());
            Assert.NotEqual(PolicySet.Default, changed);
            Assert.Equal($"{name}.{choice}", changed.ToString());
            Assert.Equal(PolicySet.Default, with.Invoke(changed, [Enum.Parse(property.PropertyType, policy.Default)]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_choice_that_does_not_exist_is_refused(string name)
    {
        var type = typeof(PolicySet).GetProperty(name)!.PropertyType;
        var refused = Assert.Throws<System.Reflection.TargetInvocationException>(
            () => typeof(PolicySet).GetMethod("With", [type])!.Invoke(PolicySet.Default, [Enum.ToObject(type, 99)])).InnerException;

        Assert.Equal(string.Equals(name, nameof(PolicySet.Rounding), StringComparison.Ordinal) ? "rounding" : "policy", Assert.IsType<ArgumentOutOfRangeException>(refused).ParamName);
    }

    [Theory]
    [InlineData(Rounding.UpToRupiah)]
    [InlineData(Rounding.DownToHundredRupiah)]
    public void A_rounding_of_other_rules_is_no_rounding_of_contributions(Rounding rounding) =>
        Assert.StartsWith("Contributions are rounded half up", Assert.Throws<ArgumentOutOfRangeException>(() => PolicySet.Default.With(rounding)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_set_names_what_differs_from_the_default()
    {
        Assert.Equal("default policies", PolicySet.Default.ToString());
        Assert.Equal(
            "Rounding.DownToRupiah, LastJpMonth.MonthBeforeReachingAge",
            PolicySet.Default.With(LastJpMonth.MonthBeforeReachingAge).With(Rounding.DownToRupiah).ToString());
    }

    private static Policy Find(string name) => PolicyCatalog.All.Single(policy => string.Equals(policy.Name, name, StringComparison.Ordinal));
}
