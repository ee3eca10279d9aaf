using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>The fine for a contribution paid late: by a number of months, or by the day of payment.</summary>
internal sealed class LateFineCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["LATE", "FINE", "LATE_FINE", "PENALTY"];

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var policies = PoliciesOf(input, out var rounding);
        var month = MonthOf(document);
        var contribution = input.Amount("contributionDue", "contribution", "amount", "due") ?? throw new NotSupportedException("there is no contribution");

        // The law of the month decides the rate; what the case takes it for shows in its penalty.
        _ = input.Has("percentPerMonth");
        var fine = input.Whole("monthsLate", "months") is { } months
            ? contribution.Then(amount => LateFines.OfMonths(amount, month, months, policies: policies))
            : contribution.Then(amount => DueDates.OfWageEarner(DueDateCase.ProgramOf(input.Text("program")) ?? SocialProgram.Jkk, month, CalendarOf(input), policies: policies)
                .Then(due => LateFines.Of(amount, due, DateOf(input, "paidOn", "paymentDate", "paid") ?? throw new NotSupportedException("there is no day of payment"), policies: policies)));
        return fine
            .Select(late => (Late: late, Amount: rounding is null ? late.Exact : ExactRupiah.From(late.Amount)))
            .Select(known => new Answer()
                .With(known.Amount, "penalty", "fine", "denda")
                .With(ExactRupiah.From(known.Late.Contribution) + known.Amount, "total", "totalDue")
                .With(known.Late.Months, "monthsLate", "months")
                .With(known.Late.Rate.ToString().TrimEnd('%'), "percentPerMonth"))
            .Match(answer => answer, Answer.Refusal);
    }
}
