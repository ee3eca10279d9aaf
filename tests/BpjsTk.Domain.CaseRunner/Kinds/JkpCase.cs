using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>JKP: the cash, who has a right to it, a month's evidence, who pays, and by when, told apart by what the case gives.</summary>
internal sealed class JkpCase : CaseKind
{
    // A case without a day is about the rule in force.
    private static readonly LocalDate AnyDay = new(2025, 6, 1);

    internal override IReadOnlyList<string> Names => [];

    internal override bool Answers(CaseDocument document) => document.IsBenefitOf("JKP");

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var answer = input switch
        {
            _ when input.Has("filedComplete") => Term(input),
            _ when input.Has("arrearsMonths") => Payer(input),
            _ when input.Has("month") => Month(input),
            _ when input.Has("wage") && !document.Expected.Has("eligible") => Cash(document),
            _ => Right(input),
        };
        return input.NotUnderstood.Any() ? throw new NotSupportedException($"input not understood: {string.Join(", ", input.NotUnderstood)}") : answer;
    }

    private static Answer Term(CaseMembers input) => JkpMonths.Payment(DateOf(input, "filedComplete")!.Value, CalendarOf(input))
        .Select(term => new Answer().With(term.DueOn, "payBy", "due"))
        .Match(answer => answer, Answer.Refusal);

    private static Answer Payer(CaseMembers input)
    {
        var months = input.Whole("arrearsMonths")!.Value;
        var day = DateOf(input, "date", "phk") ?? AnyDay;
        // JKP itself is never billed: JKK and JKM are what an employer is behind with.
        var facts = CoverFacts.Of(Segment.Pu, day, EmployerScale.Large).Enrolled(ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp), day.PlusYears(-3))
            .InArrears(SocialProgram.Jkk, months).InArrears(SocialProgram.Jkm, months);
        return CoverRules.Decide(input.Truth("companyClosed", "bankrupt") == true ? facts.EmployerClosed() : facts, SocialProgram.Jkp)
            .Select(finding => new Answer().With(finding.Payer switch { CoverPayer.Agency => "agency", CoverPayer.EmployerFirstWithRefund => "employer first", var other => other.ToString() }, "payer"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Month(CaseMembers input)
    {
        var evidence = JkpEvidence.OfMonth(input.Whole("month")!.Value);
        evidence = input.Truth("statusForm") == true ? evidence.WithStatusForm() : evidence;
        evidence = input.Truth("working", "employed") == true ? evidence.AtWork() : evidence;
        return evidence.Looking(input.Whole("applications") ?? 0, input.Whole("interviews") ?? 0)
            .Then(looking => input.Number("attendance", "attendancePercent") is { } percent ? looking.Trained(Rate.FromPercent(percent)) : Outcome.Success(looking))
            .Then(all => JkpMonths.Decide(all, DateOf(input, "date") ?? AnyDay))
            .Select(finding => new Answer().With(finding.IsPayable ? "true" : "false", "payable"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Cash(CaseDocument document)
    {
        var input = document.Input;
        var foundOn = DateOf(input, "eligibleOn") ?? DateOf(input, "claim") ?? DateOf(input, "phk") ?? AnyDay;
        var dismissedOn = DateOf(input, "phk") ?? foundOn;

        // Six months are the most, and no case asks for fewer.
        if (input.Whole("months") is not (null or 6))
        {
            throw new NotSupportedException("a part of the months is not asked for");
        }

        return input.Amount("wage")!.Value
            .Then(wage => JkpDismissal.Create(new(1990, 1, 1), dismissedOn, EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, wage, PaidBefore(dismissedOn, 24, 24)))
            .Then(dismissal => JkpClaim.File(dismissal, foundOn))
            .Then(claim => JkpCalculator.On(foundOn).Then(calculator => calculator.Calculate(claim)))
            .Select(statement => Figures(document, statement))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Figures(CaseDocument document, BenefitStatement statement)
    {
        var answer = new Answer().With(statement.Total, "total");
        var months = statement.Lines.Where(line => line.Kind == BenefitKind.UnemploymentCash).Select(line => line.Amount).ToArray();
        var expected = document.Expected.List("monthly") ?? [];
        var isSame = expected.Count == 1
            ? months.All(month => IsAmount(expected[0], month))
            : months.Length == expected.Count && months.Zip(expected).All(pair => IsAmount(pair.Second, pair.First));
        return answer.With(isSame ? document.Expected.Text("monthly") ?? string.Empty : string.Join(", ", months), "monthly");
    }

    private static bool IsAmount(string text, Rupiah amount) => CaseMembers.AmountOf(text).TryGet(out var known) && known == amount;

    private static Answer Right(CaseMembers input)
    {
        var dismissedOn = DateOf(input, "phk") ?? AnyDay;
        var filedOn = DateOf(input, "claim") ?? dismissedOn;
        if (input.Whole("within") is not (null or 24))
        {
            throw new NotSupportedException("contributions are counted within 24 months");
        }

        var months = input.Whole("months") ?? 24;
        var paid = PaidBefore(dismissedOn, months, input.Whole("longestRunBeforePhk") ?? months);
        var relation = input.Text("contract")?.ToUpperInvariant() switch
        {
            "PKWT" => EmploymentRelation.FixedTerm,
            null or "PKWTT" => EmploymentRelation.Permanent,
            var other => throw new NotSupportedException($"the contract '{other}' is not known"),
        };
        var end = (input.Text("endedBy", "reason") ?? "employer").ToUpperInvariant() switch
        {
            "EMPLOYER" or "DISMISSED" => EmploymentEnd.ByEmployer,
            "TERM" => EmploymentEnd.TermRanOut,
            "WORKER" or "RESIGNED" or "RESIGNATION" => EmploymentEnd.Resigned,
            "DISABILITY" => EmploymentEnd.PermanentTotalDisability,
            "RETIREMENT" or "RETIRED" => EmploymentEnd.Retired,
            "DEATH" => EmploymentEnd.Died,
            var other => throw new NotSupportedException($"the end '{other}' is not known"),
        };
        var wage = input.Amount("wage") ?? Outcome.Success(Rupiah.FromRupiah(5_000_000));
        return wage
            .Then(amount => JkpDismissal.Create(new(1990, 1, 1), dismissedOn, relation, end, amount, paid))
            .Then(dismissal => JkpClaim.File(dismissal, filedOn))
            .Then(claim => JkpCalculator.On(filedOn).Then(calculator => calculator.Assess(claim)))
            .Select(right => new Answer()
                .With(right.IsEligible ? "true" : "false", "eligible")
                .With(filedOn <= right.LastDayToFile ? "true" : "false", "inTime"))
            .Match(answer => answer, Answer.Refusal);
    }

    // So many months of the 24 before the dismissal, in rows of at most so many with a gap of one between.
    private static ContributionMonths PaidBefore(LocalDate dismissedOn, int months, int longestRow)
    {
        var last = dismissedOn.ToYearMonth().PlusMonths(-1);
        return ContributionMonths.Of(Enumerable.Range(0, 24).Where(i => (i + 1) % (longestRow + 1) != 0).Take(months).Select(i => last.PlusMonths(-i)));
    }
}
