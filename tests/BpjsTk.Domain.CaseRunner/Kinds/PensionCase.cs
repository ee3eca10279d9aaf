using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The pension of JP: limits, retirement age, formula and indexation one by one, and survivors and disability as whole lives.</summary>
internal sealed class PensionCase : CaseKind
{
    private static readonly LocalDate Death = new(2025, 6, 15);

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
            _ when input.Has("benefit") && input.Has("inflation") => Answered(Amount(input, "benefit").Select(benefit =>
                new Answer().With(JpPensionFormula.Next(benefit, Rate.FromPercent(input.Number("inflation") ?? 0)), "benefit"))),
            _ when input.Has("daysSinceRegistration") => Disability(input),
            _ when input.Has("membershipMonths") => Survivor(input),
            _ when document.Expected.Names.Contains("age", StringComparer.OrdinalIgnoreCase) && DateOf(input, "date") is { } day =>
                Answered(LawBook.Default.TimelineOf(LawParameters.JpRetirementAge).At(day).Select(ruling => new Answer().With(ruling.Value, "age"))),
            _ when DateOf(input, "date") is { } month => Limits(month.ToYearMonth()),
            _ => throw new NotSupportedException("the input is none of the pension cases"),
        };
    }

    private static Answer Answered(Outcome<Answer> outcome) => outcome.Match(answer => answer, Answer.Refusal);

    private static Outcome<Rupiah> Amount(CaseMembers input, string name) => input.Amount(name) ?? throw new NotSupportedException($"{name} is missing");

    private static Answer Limits(YearMonth month) => Answered(LawBook.Default.TimelineOf(LawParameters.JpPensionMinimum).At(month).Then(least =>
        LawBook.Default.TimelineOf(LawParameters.JpPensionMaximum).At(month).Select(most => new Answer().With(least.Value, "min", "minimum").With(most.Value, "max", "maximum"))));

    private static Answer Formula(CaseMembers input)
    {
        var months = input.Whole("months") ?? throw new NotSupportedException("there are no months");
        return Answered(Amount(input, "averageIndexedMonthlyWage").Then(wage => JpPensionFormula.First(months, wage, JpStart)).Then(formula =>
        {
            var answer = new Answer().With(formula, "formula");
            if (DateOf(input, "date") is { } day)
            {
                return JpPensionFormula.Limited(formula, day.ToYearMonth()).Select(paid => answer.With(paid, "paid"));
            }

            if (!input.Has("limits"))
            {
                return Outcome.Success(answer);
            }

            // The limits of a case are put into a book of their own, so that the library applies them and not this program.
            var limits = input.Object("limits");
            return Amount(limits, "min").Then(least => Amount(limits, "max").Then(most =>
            {
                var law = LawBook.Default.With(LawParameters.JpPensionMinimum, Row(least)).With(LawParameters.JpPensionMaximum, Row(most));
                return JpPensionFormula.Limited(formula, JpStart.ToYearMonth(), law).Select(paid => answer.With(paid, "paid"));
            }));
        }));
    }

    private static LocalDate JpStart => LawBook.Default.TimelineOf(LawParameters.JpBenefitRate).Rulings[0].From;

    private static Ruling<Rupiah> Row(Rupiah amount) => new(JpStart, amount, [Citation.FromText("PP 45/2015 Pasal 18")]);

    private static Answer Survivor(CaseMembers input)
    {
        var enrolled = Death.PlusMonths(-(input.Whole("membershipMonths") ?? 0));
        var spouse = input.Truth("spouse") == true ? new[] { JpSpouse.Of(enrolled).Value } : [];
        return Life(input, enrolled, participant => JpFamily.Of(spouse).Then(family => JpLife.Of(participant, family, diedOn: Death)), Death);
    }

    private static Answer Disability(CaseMembers input)
    {
        var enrolled = Death.PlusMonths(-1);
        var caused = enrolled.PlusDays(input.Whole("daysSinceRegistration") ?? 0);
        return Life(input, enrolled, participant => JpDisability.Of(caused, caused).Then(disability => JpLife.Of(participant, disability: disability)), caused);
    }

    private static Answer Life(CaseMembers input, LocalDate enrolled, Func<JpParticipant, Outcome<JpLife>> live, LocalDate eventOn)
    {
        var (first, paid) = (enrolled.ToYearMonth(), input.Whole("monthsPaid") ?? throw new NotSupportedException("monthsPaid is missing"));
        return Answered(JpWages.Even(first, first.PlusMonths(paid - 1), Rupiah.FromRupiah(5_000_000))
            .Then(wages => JpParticipant.Of(new(1990, 1, 1), enrolled, wages, Rupiah.FromRupiah(1_000_000)))
            .Then(live)
            .Then(life => JpCalculator.On(eventOn).Then(calculator => calculator.Calculate(life)))
            .Select(statement => new Answer()
                .With(Truth(!statement.AmountOf(BenefitKind.Pension).IsZero), "periodic")
                .With(Truth(!statement.AmountOf(BenefitKind.PensionLumpSum).IsZero), "lumpSum")));
    }

    private static string Truth(bool value) => value.ToString(CultureInfo.InvariantCulture).ToLowerInvariant();
}
