using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The pension of JP: limits, retirement age, formula and indexation one by one, and survivors and disability as whole lives.</summary>
internal sealed class PensionCase : CaseKind
{
    internal override IReadOnlyList<string> Names => [];

    internal override bool Answers(CaseDocument document) => document.IsBenefitOf("JP");

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var answer = Route(document);
        var ignored = string.Join(", ", input.NotUnderstood);
        return ignored.Length == 0 ? answer : throw new NotSupportedException($"input not understood: {ignored}");
    }

    private static Answer Route(CaseDocument document)
    {
        var input = document.Input;
        return input switch
        {
            _ when input.Has("averageIndexedMonthlyWage") => Formula(input),
            _ when input.Has("benefit") && input.Has("inflation") => Indexed(input),
            _ when input.Has("daysSinceRegistration") => PensionLifeCase.Disability(document),
            _ when input.Has("membershipMonths") => PensionLifeCase.Survivor(document, DateOf(input, "deathDate", "diedOn", "date")),
            _ when DateOf(input, "birthDate") is { } born => Age(born),
            _ when document.Expected.Names.Contains("age", StringComparer.OrdinalIgnoreCase) && DateOf(input, "date") is { } day =>
                Answered(LawBook.Default.TimelineOf(LawParameters.JpRetirementAge).At(day).Select(ruling => new Answer().With(ruling.Value, "age"))),
            _ when DateOf(input, "date") is { } month => Limits(month.ToYearMonth()),
            _ => throw new NotSupportedException("the input is none of the pension cases"),
        };
    }

    private static Answer Answered(Outcome<Answer> outcome) => outcome.Match(answer => answer, Answer.Refusal);

    private static Outcome<Rupiah> Amount(CaseMembers input, params string[] names) => input.Amount(names) ?? throw new NotSupportedException($"{names[0]} is missing");

    private static Answer Limits(YearMonth month) => Answered(LawBook.Default.TimelineOf(LawParameters.JpPensionMinimum).At(month).Then(least =>
        LawBook.Default.TimelineOf(LawParameters.JpPensionMaximum).At(month).Select(most => new Answer().With(least.Value, "min", "minimum").With(most.Value, "max", "maximum"))));

    private static Answer Formula(CaseMembers input)
    {
        var months = input.Whole("months") ?? throw new NotSupportedException("there are no months");
        return Answered(Amount(input, "averageIndexedMonthlyWage").Then(wage => JpPensionFormula.First(months, wage, JpStart)).Then(formula =>
        {
            var answer = new Answer().With(formula, "formula");
            return Limited(input, formula) is { } limited ? limited.Select(paid => answer.With(paid, "paid")) : Outcome.Success(answer);
        }));
    }

    // What a year adds; where limits are given, the pension of that year stays inside them.
    private static Answer Indexed(CaseMembers input) => Answered(Amount(input, "benefit").Then(benefit =>
    {
        var next = JpPensionFormula.Next(benefit, Rate.FromPercent(input.Number("inflation") ?? 0));
        var answer = new Answer().With(next, "indexed", "formula");
        return Limited(input, next) is { } limited ? limited.Select(paid => answer.With(paid, "benefit", "paid")) : Outcome.Success(answer.With(next, "benefit", "paid"));
    }));

    private static Answer Age(LocalDate birthDate)
    {
        var reached = RetirementAge.ReachedOn(birthDate);
        return new Answer().With(reached, "reachedOn", "retirementDate", "retiresOn", "retirementOn", "date").With(Period.Between(birthDate, reached, PeriodUnits.Years).Years, "age", "retirementAge");
    }

    // A pension inside the limits of the case, or of its day; null where it names neither.
    private static Outcome<ExactRupiah>? Limited(CaseMembers input, ExactRupiah pension)
    {
        if (DateOf(input, "date") is { } day)
        {
            return JpPensionFormula.Limited(pension, day.ToYearMonth());
        }

        if (!input.Has("limits"))
        {
            return null;
        }

        // The limits of a case are put into a book of their own, so that the library applies them and not this program.
        var limits = input.Object("limits");
        var (lowest, highest) = (Amount(limits, "min", "minimum"), Amount(limits, "max", "maximum"));
        return limits.NotUnderstood.Any() ? throw new NotSupportedException($"input not understood: {string.Join(", ", limits.NotUnderstood)}") : lowest.Then(least => highest.Then(most =>
        {
            var law = LawBook.Default.With(LawParameters.JpPensionMinimum, Row(least)).With(LawParameters.JpPensionMaximum, Row(most));
            return JpPensionFormula.Limited(pension, JpStart.ToYearMonth(), law);
        }));
    }

    private static LocalDate JpStart => LawBook.Default.TimelineOf(LawParameters.JpBenefitRate).Rulings[0].From;

    private static Ruling<Rupiah> Row(Rupiah amount) => new(JpStart, amount, [Citation.FromText("PP 45/2015 Pasal 18")]);
}
