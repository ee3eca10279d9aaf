using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The bill of a self-employed participant for a month, or for several paid at once. A declared income wins over the base of its band.</summary>
internal sealed class SelfEmployedCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["BPU", "SELF_EMPLOYED"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var policies = PoliciesOf(input, out var rounding);
        var first = MonthOf(document);
        ImmutableArray<Relief> reliefs = [.. Reliefs.Of(input, Segment.Bpu)];
        var income = input.Amount("declaredIncome", "income", "nominalIncome") ?? throw new NotSupportedException("there is no income");
        _ = input.Has("nominalIncome");
        var months = input.Whole("months", "monthsPaid", "monthsAtOnce", "paidMonths") ?? 1;
        return SelfEmployedCalculator.For(first, policies: policies)
            .Then(month => income.Then(amount => Participant(input, amount, month.Law)))
            .Then(participant => SelfEmployedPayment.Price(participant, first, months, reliefs, policies: policies)
                .Then(payment => Lines(participant, first, months, reliefs, policies).Select(lines => Figures(new Bill(lines, rounding), payment))))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<SelfEmployed> Participant(CaseMembers input, Rupiah income, LawInForce law)
    {
        var isEmployer = (input.Truth("employer", "isEmployer") ?? false) || Says(input.Text("segment", "participantKind", "type"), "employer", "pemberi");
        var programs = input.List("programs", "bundle") is { } names
            ? ProgramBundle.FromText(string.Join('+', names.Select(name => name.ToUpperInvariant())))
            : Outcome.Success(input.Truth("jht", "withJht") == true ? ProgramBundle.JkkJkmJht : ProgramBundle.JkkJkm);
        ImmutableArray<string> occupations = input.List("occupations") is { } list
            ? [.. list]
            : [.. Enumerable.Range(1, input.Whole("occupationCount") ?? 1).Select(_ => input.Text("occupation") ?? "pedagang")];
        return programs.Then(bundle => SelfEmployed.Create(isEmployer ? SelfEmployedKind.Employer : SelfEmployedKind.Independent, income, bundle, occupations, law));
    }

    private static bool Says(string? text, params string[] words) => text is not null && words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // The payment holds rounded months; the exact amounts stand in the lines of each.
    private static Outcome<ImmutableArray<ContributionLine>> Lines(SelfEmployed participant, YearMonth first, int months, ImmutableArray<Relief> reliefs, PolicySet policies) =>
        Enumerable.Range(0, months).Select(first.PlusMonths).Aggregate(Outcome.Success(ImmutableArray<ContributionLine>.Empty), (known, month) => known.Then(lines => reliefs
            .Where(relief => SelfEmployedPayment.Price(participant, month, 1, [relief]).IsSuccess)
            .Aggregate(SelfEmployedCalculator.For(month, policies: policies), (calculator, relief) => calculator.Then(of => of.With(relief)))
            .Then(calculator => calculator.Explain(participant))
            .Select(explanation => lines.AddRange(explanation.Lines))));

    private static Answer Figures(Bill bill, SelfEmployedPayment payment) => new Answer()
        .With(bill.Of(SocialProgram.Jkk), "jkk")
        .With(bill.Of(SocialProgram.Jkm), "jkm")
        .With(bill.Of(SocialProgram.Jht), "jht")
        .With(bill.Of(), "total")
        .With(payment.Months[0].Statement.Band!.Base, "base", "bandBase", "nominalIncome", "wageBase")
        .With(payment.Months.Length, "months");
}
