using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Who is entitled when a participant dies, and to whom the money goes when nobody is.</summary>
internal static class HeirCase
{
    private static readonly (string Word, HeirRelation Relation)[] Words =
    [
        ("wife", HeirRelation.Spouse), ("husband", HeirRelation.Spouse), ("widow", HeirRelation.Spouse), ("widower", HeirRelation.Spouse), ("spouse", HeirRelation.Spouse),
        ("son", HeirRelation.Child), ("daughter", HeirRelation.Child), ("child", HeirRelation.Child),
        ("mother", HeirRelation.Parent), ("father", HeirRelation.Parent),
        ("grandmother", HeirRelation.Grandparent), ("grandfather", HeirRelation.Grandparent), ("grandchild", HeirRelation.Grandchild),
        ("brother", HeirRelation.Sibling), ("sister", HeirRelation.Sibling), ("mother-in-law", HeirRelation.ParentInLaw), ("father-in-law", HeirRelation.ParentInLaw),
    ];

    internal static Answer Ask(CaseDocument document, LocalDate day)
    {
        var input = document.Input;
        var will = input.Text("will") switch
        {
            null or "false" => null,
            var form => Will.Create(form.Contains("notar", StringComparison.OrdinalIgnoreCase) ? WillForm.NotarialDeed : WillForm.PrivateWriting, "named in the will").Value,
        };
        var heirs = (input.List("heirs") ?? []).Select(name => Heir.Create(Array.Find(Words, word => string.Equals(word.Word, name, StringComparison.OrdinalIgnoreCase)).Relation, name));
        return JkmCalculator.On(day)
            .Then(calculator => JkmDeath.Create(AccidentCase.SegmentOf(document), 0).Then(calculator.Calculate))
            .Then(statement => HeirRules.On(SocialProgram.Jkm, day).Select(rules => Figures(rules.Decide([.. heirs.Select(heir => heir.Value)], will), statement, input)))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Figures(HeirDecision decision, BenefitStatement statement, CaseMembers input)
    {
        var funeral = statement.AmountOf(BenefitKind.Funeral);
        var answer = new Answer()
            .With($"[{string.Join(", ", decision.Members)}]", "entitled")
            .With(funeral, "funeral")
            .With(statement.Total - funeral, "rest")
            .With(Payee(decision.PayeeOf(BenefitKind.Funeral), input), "funeral_to")
            .With(Payee(decision.PayeeOf(BenefitKind.DeathLumpSum), input), "rest_to");
        return decision.NotEntitled.IsEmpty ? answer : answer.With(decision.NotEntitled[^1].Requirement.English.Replace("the will ", string.Empty, StringComparison.Ordinal), "reason");
    }

    private static string Payee(BenefitPayee payee, CaseMembers input) => payee switch
    {
        BenefitPayee.Heirs => "heirs",
        BenefitPayee.FuneralArranger => input.Text("arranged_by", "funeral_arranged_by") ?? "neighbour",
        BenefitPayee.SocialSecurityFund => "social security fund",
        _ => throw new NotSupportedException($"the payee {payee} is not one of JKM"),
    };
}
