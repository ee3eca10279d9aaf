using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The children of a case: without other words each still goes through every level, and is young enough for it.</summary>
internal static class ScholarshipCase
{
    private static readonly (string[] Names, EducationLevel Level, int Years)[] Levels =
    [
        (["TK_SD", "TK-SD"], EducationLevel.KindergartenToPrimary, 8),
        (["SMP"], EducationLevel.LowerSecondary, 3),
        (["SMA"], EducationLevel.UpperSecondary, 3),
        (["PT"], EducationLevel.University, 5),
    ];

    private static int AgeLimit => 23;

    internal static ImmutableArray<ScholarshipChild> Children(CaseMembers input, LocalDate day)
    {
        if (input.Whole("child_turns_23_in_PT_year") is { } year)
        {
            // The birthday falls inside that year of university.
            var birthday = day.PlusYears(year - 1).PlusMonths(6);
            return [ScholarshipChild.Create(birthday.PlusYears(-AgeLimit), EducationPlan.From(day).Then(EducationLevel.University, 5)).Value];
        }

        var years = input.Object("years");
        return input.Objects("children") is { } children
            ? [.. children.Select(child => Told(child, day))]
            : [.. Enumerable.Range(0, input.Whole("children") ?? 0).Select(_ => Child(years, day))];
    }

    internal static Answer Figures(Answer answer, BenefitStatement statement, ImmutableArray<ScholarshipChild> children, LocalDate day)
    {
        answer.With(statement.AmountOf(BenefitKind.Scholarship), "scholarship", "scholarship_max", "max_total");
        if (!ScholarshipRules.On(day).TryGet(out var rules))
        {
            return answer;
        }

        var paid = rules.Decide(children).Where(year => year.IsPaid).ToArray();
        foreach (var (names, level, _) in Levels)
        {
            answer.With(Rupiah.Sum([.. paid.Where(year => year.Year.Level == level).Select(year => year.Amount)]), names);
        }

        var university = paid.Where(year => year.Year.Level == EducationLevel.University).ToArray();
        var last = university.LastOrDefault();
        if (last is not null && children.Length == 1 && children[0].BirthDate.PlusYears(AgeLimit) is var birthday && birthday >= last.Year.EndsBefore && birthday < last.Year.EndsBefore.PlusYears(1))
        {
            answer.With("up to the year before 23", "PT_years_paid");
        }

        return answer.With(paid.Select(year => year.ChildNumber).Distinct().Count(), "children_paid");
    }

    private static ScholarshipChild Told(CaseMembers child, LocalDate day)
    {
        var years = child.Object("years");
        var born = DayOf(child, "birth_date", "birthDate") ?? (child.Whole("age") is { } age ? day.PlusYears(-age) : null);
        var (married, working) = (DayOf(child, "married_on", "marriedOn"), DayOf(child, "working_since", "workingSince", "works_from"));
        if (child.NotUnderstood.Any() || (years.IsEmpty && born is not null))
        {
            throw new NotSupportedException(years.IsEmpty ? "the years of school of a child are not told" : $"input not understood: {string.Join(", ", child.NotUnderstood)}");
        }

        var young = Child(years, day);
        return ScholarshipChild.Create(born ?? young.BirthDate, young.Plan, married, working).Value;
    }

    private static LocalDate? DayOf(CaseMembers child, params string[] names) => child.Text(names) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
        : throw new NotSupportedException($"{names[0]} is {text}, not a date");

    private static ScholarshipChild Child(CaseMembers years, LocalDate day)
    {
        var (plan, count) = (EducationPlan.From(day), 0);
        foreach (var (names, level, most) in Levels)
        {
            var given = years.IsEmpty ? most : years.Whole(names) ?? 0;
            plan = given > 0 ? plan.Then(level, given) : plan;
            count += given;
        }

        return ScholarshipChild.Create(day.PlusYears(count - AgeLimit), plan).Value;
    }
}
