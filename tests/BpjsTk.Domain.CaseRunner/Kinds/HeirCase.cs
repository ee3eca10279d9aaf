using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Who is entitled when a participant dies, and to whom the money goes when nobody is.</summary>
internal static class HeirCase
{
    private static readonly (HeirRelation Relation, string[] Words)[] Relations =
    [
        (HeirRelation.Spouse, ["wife", "husband", "widow", "widower", "spouse"]),
        (HeirRelation.Child, ["son", "daughter", "child", "children"]),
        (HeirRelation.Parent, ["mother", "father", "parent", "parents"]),
        (HeirRelation.Grandparent, ["grandmother", "grandfather", "grandparent", "grandparents"]),
        (HeirRelation.Grandchild, ["grandson", "granddaughter", "grandchild", "grandchildren"]),
        (HeirRelation.Sibling, ["brother", "sister", "sibling", "siblings"]),
        (HeirRelation.ParentInLaw, ["mother-in-law", "father-in-law", "parent-in-law", "parents-in-law"]),
        (HeirRelation.Other, ["uncle", "aunt", "cousin", "nephew", "niece", "brother-in-law", "sister-in-law", "neighbour", "friend"]),
    ];

    internal static Answer Ask(CaseDocument document, LocalDate day, Func<Outcome<BenefitStatement>> accident)
    {
        var input = document.Input;
        var will = WillOf(input, day);
        var isJkk = string.Equals(document.Program, "JKK", StringComparison.OrdinalIgnoreCase);
        var statement = isJkk ? accident() : JkmCalculator.On(day).Then(calculator => JkmDeath.Create(AccidentCase.SegmentOf(document), AccidentCase.MonthsPaid(input)).Then(calculator.Calculate));
        return Heirs(input)
            .Then(heirs => statement.Then(known => HeirRules.On(isJkk ? SocialProgram.Jkk : SocialProgram.Jkm, day).Select(rules => Figures(rules.Decide(heirs, will), known, input))))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Will? WillOf(CaseMembers input, LocalDate day)
    {
        var text = input.Text("will");
        if (text is null || Words.Is(text, "false", "none", "no"))
        {
            return null;
        }

        // The form matters only where the law asks for one.
        var isAnyForm = Words.Is(text, "true", "yes") && HeirRules.On(SocialProgram.Jkm, day).TryGet(out _) && LawBook.Default.TimelineOf(LawParameters.HeirWillNotarial).At(day).Value is { Value: false };
        var form = text.Contains("notar", StringComparison.OrdinalIgnoreCase) ? WillForm.NotarialDeed
            : isAnyForm || text.Contains("private", StringComparison.OrdinalIgnoreCase) || Words.Is(text, "handwritten", "unnotarized", "di bawah tangan") ? WillForm.PrivateWriting
            : throw new NotSupportedException($"the will '{text}' is not known");
        return Will.Create(form, [.. input.List("will_names", "willed_to", "named_in_will") ?? ["named in the will"]]).Value;
    }

    private static Outcome<ImmutableArray<Heir>> Heirs(CaseMembers input) => (input.List("heirs") ?? []).Aggregate(
        Outcome.Success(ImmutableArray<Heir>.Empty),
        (known, name) =>
        {
            var found = Array.Find(Relations, one => Words.Is(name, one.Words));
            return found.Words is null ? throw new NotSupportedException($"the heir '{name}' is not known") : known.Then(heirs => Heir.Create(found.Relation, name).Select(heirs.Add));
        });

    private static Answer Figures(HeirDecision decision, BenefitStatement statement, CaseMembers input)
    {
        var funeral = statement.AmountOf(BenefitKind.Funeral);
        var answer = new Answer()
            .With($"[{string.Join(", ", decision.Members)}]", "entitled")
            .With(funeral, "funeral")
            .With(statement.Total - funeral, "rest")
            .With(statement.Total, "total")
            .With(Payee(decision.PayeeOf(BenefitKind.Funeral), input), "funeral_to")
            .With(Payee(decision.PayeeOf(BenefitKind.DeathLumpSum), input), "rest_to");
        return decision.NotEntitled.IsEmpty ? answer : answer.With(decision.NotEntitled[^1].Requirement.English.Replace("the will ", string.Empty, StringComparison.Ordinal), "reason");
    }

    private static string Payee(BenefitPayee payee, CaseMembers input) => payee switch
    {
        BenefitPayee.Heirs => "heirs",
        BenefitPayee.FuneralArranger => input.Text("arranged_by", "funeral_arranged_by") ?? "neighbour",
        BenefitPayee.SocialSecurityFund => "social security fund",
        _ => throw new NotSupportedException($"the payee {payee} is not one of a death"),
    };
}
