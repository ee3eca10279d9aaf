using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>A relief of the self-employed beside the benefits, which stay as they are: the case gives what is normally paid.</summary>
internal sealed class SelfEmployedReliefCase : CaseKind
{
    private static readonly YearMonth BeforeTheRelief = new(2025, 12);

    internal override IReadOnlyList<string> Names => ["published", "derived_from_rule"];

    internal override bool Answers(CaseDocument document) =>
        string.Equals(document.Program, "contribution", StringComparison.OrdinalIgnoreCase) && string.Equals(document.Segment, "BPU", StringComparison.OrdinalIgnoreCase) && base.Answers(document);

    internal override Answer Ask(CaseDocument document)
    {
        var normal = document.Input.Amount("normal") ?? throw new NotSupportedException("there is no normal contribution");
        var day = LocalDatePattern.Iso.Parse(document.EventDate ?? string.Empty).TryGetValue(default, out var date) ? date : throw new NotSupportedException("there is no day");
        return SelfEmployedCalculator.For(day.ToYearMonth())
            .Then(calculator => SelfEmployed.Create(SelfEmployedKind.Independent, Rupiah.FromRupiah(1_000_000), ProgramBundle.JkkJkm, ["pedagang"], calculator.Law)
                .Then(participant => calculator.Calculate(participant).Then(plain => calculator.With(SelfEmployedRelief.OfOther(false))
                    .Then(relieved => relieved.Calculate(participant))
                    .Select(relieved => (Normal: plain.Total, Payable: relieved.Total)))))
            .Then(bill => normal.Then(given => bill.Normal == given ? Outcome.Success(bill.Payable) : throw new NotSupportedException($"the lowest contribution is {bill.Normal}, and not {given}")))
            .Then(payable => Death(day).Then(now => Death(BeforeTheRelief.OnDayOfMonth(1)).Select(before => new Answer()
                .With(payable, "payable")
                .With(now == before ? "unchanged (inferred)" : "changed", "benefits"))))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<Rupiah> Death(LocalDate day) =>
        JkmCalculator.On(day).Then(calculator => JkmDeath.Create(Segment.Bpu, 12).Then(calculator.Calculate)).Select(statement => statement.Total);
}
