using System.Globalization;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>A whole life under JP: who dies or is disabled after so many months of membership, and what is paid then.</summary>
internal static class PensionLifeCase
{
    private static readonly LocalDate FirstDay = new(2015, 7, 1);

    // Wages are paid from the first month of the program on: who was a member for longer than until here dies later.
    private static readonly LocalDate Death = new(2025, 6, 15);

    // A month of thirty days: thirty days later a month is over, and a day before that it is not.
    private static readonly LocalDate Registration = new(2025, 4, 15);

    internal static Answer Survivor(CaseDocument document, LocalDate? diedOn)
    {
        var input = document.Input;
        var months = input.Whole("membershipMonths") ?? throw new NotSupportedException("membershipMonths is missing");
        var died = diedOn ?? LocalDate.Max(Death, FirstDay.PlusMonths(months));
        var enrolled = died.PlusMonths(-months);
        var family = Family(input, enrolled, died);
        return Life(document, enrolled, participant => family.Then(known => JpLife.Of(participant, known, diedOn: died)), died);
    }

    internal static Answer Disability(CaseDocument document)
    {
        var caused = Registration.PlusDays(document.Input.Whole("daysSinceRegistration") ?? 0);
        return Life(document, Registration, participant => JpDisability.Of(caused, caused).Then(disability => JpLife.Of(participant, disability: disability)), caused);
    }

    private static Outcome<JpFamily> Family(CaseMembers input, LocalDate enrolled, LocalDate died)
    {
        var named = input.List("survivors", "beneficiaries") ?? [];
        if (named.FirstOrDefault(name => !IsSpouse(name) && !IsChild(name) && !IsParent(name)) is { } other)
        {
            throw new NotSupportedException($"the survivor '{other}' is not known");
        }

        var married = LocalDate.Max(enrolled, FirstDay);
        JpSpouse[] spouses = [.. Enumerable.Repeat(JpSpouse.Of(married).Value, Count(input.Text("spouse"), "spouse") + named.Count(IsSpouse))];
        JpParent[] parents = [.. Enumerable.Repeat(JpParent.Of(), Count(input.Text("parent", "parents"), "parent") + named.Count(IsParent))];
        return Children(input, died, named.Count(IsChild)).Then(children => JpFamily.Of(spouses, children, parents));
    }

    private static Outcome<JpChild[]> Children(CaseMembers input, LocalDate died, int more)
    {
        LocalDate Young(int age) => died.PlusYears(-age);
        LocalDate[] births = input.Objects("children", "child") is { } list
            ? [.. list.Select(child => child.Text("birthDate") is { } born && LocalDatePattern.Iso.Parse(born).TryGetValue(default, out var day) ? day
                : child.Whole("age") is { } age ? Young(age)
                : throw new NotSupportedException("a child has no birth date"))]
            : [.. Enumerable.Repeat(Young(input.Whole("childAge") ?? 10), Count(input.Text("children", "child"), "children") + more)];
        return input.Objects("children", "child")?.SelectMany(child => child.NotUnderstood.Except(["birthDate", "age"], StringComparer.OrdinalIgnoreCase)).FirstOrDefault() is { } unknown
            ? throw new NotSupportedException($"input not understood: {unknown}")
            : Outcome.Success<JpChild[]>([.. births.Select(birth => JpChild.Of(birth).Value)]);
    }

    private static int Count(string? text, string name) => text?.ToUpperInvariant() switch
    {
        null or "FALSE" => 0,
        "TRUE" => 1,
        var other => int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new NotSupportedException($"{name} is {text}, not a number"),
    };

    private static bool IsSpouse(string name) => Words.Is(name, "spouse", "wife", "husband", "widow", "widower");

    private static bool IsChild(string name) => Words.Is(name, "child", "son", "daughter");

    private static bool IsParent(string name) => Words.Is(name, "parent", "mother", "father");

    private static Answer Life(CaseDocument document, LocalDate enrolled, Func<JpParticipant, Outcome<JpLife>> live, LocalDate eventOn)
    {
        var (first, paid) = (enrolled.ToYearMonth(), document.Input.Whole("monthsPaid") ?? throw new NotSupportedException("monthsPaid is missing"));
        var policies = PolicySet.Default.With(UnpublishedLaw.UseLastKnown);
        var inflation = eventOn.Year <= Death.Year ? Outcome.Success(InflationTable.Published()) : Later(eventOn.Year);
        var wages = paid == 0 ? JpWages.Of([]) : JpWages.Even(first, first.PlusMonths(paid - 1), Rupiah.FromRupiah(5_000_000));
        var outcome = wages
            .Then(known => JpParticipant.Of(enrolled.PlusYears(-20), enrolled, known, Rupiah.FromRupiah(1_000_000)))
            .Then(live)
            .Then(life => inflation.Then(table => JpCalculator.On(eventOn, table, policies: policies).Then(calculator => calculator.Calculate(life)
                .Then(statement => PensionHistory.Of(life, eventOn.ToYearMonth().PlusMonths(1), table, policies: policies).Select(history => (statement, history))))));
        if (!outcome.TryGet(out var known, out var errors))
        {
            // Who paid nothing has nothing to be paid; the library says so by a refusal.
            var isNothing = !document.Expected.Has("error") && errors.All(error => error.Code.Equals(ErrorCatalog.JpWagesMissing));
            return isNothing ? new Answer().With("false", "periodic").With("false", "lumpSum") : Answer.Refusal(errors);
        }

        var answer = new Answer()
            .With(Truth(!known.statement.AmountOf(BenefitKind.Pension).IsZero), "periodic")
            .With(Truth(!known.statement.AmountOf(BenefitKind.PensionLumpSum).IsZero), "lumpSum");
        return known.history.RunIn(eventOn.ToYearMonth().PlusMonths(1)) is { } run ? Shared(answer, document, run, eventOn) : answer;
    }

    private static Answer Shared(Answer answer, CaseDocument document, PensionRun run, LocalDate day)
    {
        var parameter = run.Kind switch
        {
            PensionKind.Spouse => LawParameters.JpSpouseShare,
            PensionKind.Child => LawParameters.JpChildShare,
            PensionKind.Parent => LawParameters.JpParentShare,
            _ => null,
        };
        if (parameter is null)
        {
            return answer;
        }

        var share = LawBook.Default.TimelineOf(parameter).At(day).Value.Value.PartsPerMillion;
        answer.With((share * 0.0001m).ToString(CultureInfo.InvariantCulture), "sharePercent");
        var isFraction = document.Expected.Number("share") is <= 1m;
        return answer.With((isFraction ? share * 0.000001m : share * 0.0001m).ToString(CultureInfo.InvariantCulture), "share").With(run.Kind.ToString().ToLowerInvariant(), "to", "paidTo");
    }

    // What is asked is whether a pension is due, not how much: any inflation will do for the years that are not published yet.
    private static Outcome<InflationTable> Later(int year) => InflationTable.Published().WithEach(Death.Year + 1, year, Rate.FromPercent(2));

    private static string Truth(bool value) => value ? "true" : "false";
}
