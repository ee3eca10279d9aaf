using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>JKP: the cash, who has a right to it, a month's evidence, who pays, and by when, told apart by what the case gives.</summary>
internal sealed class JkpCase : CaseKind
{
    // A case without a day is about the rule in force.
    private static readonly LocalDate AnyDay = new(2025, 6, 1);

    private const int MostMonths = 6;

    private const int MonthsCounted = 24;

    private const int MonthsPerYear = 12;

    private const int NextClaimYears = 5;

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
            .Then(looking => Attendance(input) is { } percent ? looking.Trained(Rate.FromPercent(percent)) : Outcome.Success(looking))
            .Then(all => JkpMonths.Decide(all, DateOf(input, "date") ?? AnyDay))
            .Select(finding => new Answer().With(finding.IsPayable ? "true" : "false", "payable"))
            .Match(answer => answer, Answer.Refusal);
    }

    // Up to 1 is a fraction, more than that percent.
    private static decimal? Attendance(CaseMembers input) =>
        input.Number("attendancePercent", "trainingAttendancePercent") ?? (input.Number("attendance", "trainingAttendance") is { } share ? share <= 1m ? share * 100m : share : null);

    private static Answer Cash(CaseDocument document)
    {
        var input = document.Input;
        var (dismissedOn, filedOn, foundOn) = Days(input);
        var asked = input.Whole("months", "paidMonths", "benefitMonths") ?? MostMonths;
        if (asked is < 1 or > MostMonths)
        {
            throw new NotSupportedException($"{asked} months of cash are not asked for");
        }

        return Dismissal(input, dismissedOn, input.Whole("contributionMonths"))
            .Then(dismissal => JkpClaim.File(dismissal, filedOn))
            .Then(claim => JkpCalculator.On(foundOn).Then(calculator => calculator.Calculate(claim)))
            .Select(statement => Figures(document, statement, asked))
            .Match(answer => answer, Answer.Refusal);
    }

    // Who names no day of the filing files on the day of the dismissal, and is found eligible on the day of the filing.
    private static (LocalDate DismissedOn, LocalDate FiledOn, LocalDate FoundOn) Days(CaseMembers input)
    {
        var (found, filed) = (DateOf(input, "eligibleOn", "foundEligibleOn", "foundOn"), DateOf(input, "claim", "filedOn", "claimDate", "filed"));
        var dismissed = DateOf(input, "phk", "dismissedOn", "phkDate") ?? filed ?? found ?? AnyDay;
        return (dismissed, filed ?? dismissed, found ?? filed ?? dismissed);
    }

    private static Answer Figures(CaseDocument document, BenefitStatement statement, int asked)
    {
        var months = statement.Lines.Where(line => line.Kind == BenefitKind.UnemploymentCash).Select(line => line.Amount).Take(asked).ToArray();
        var answer = new Answer().With(Rupiah.Sum([.. months]), "total");
        var expected = document.Expected.List("monthly") ?? [];
        var isSame = expected.Count == 1
            ? months.All(month => IsAmount(expected[0], month))
            : months.Length == expected.Count && months.Zip(expected).All(pair => IsAmount(pair.Second, pair.First));
        return answer.With(isSame ? document.Expected.Text("monthly") ?? string.Empty : string.Join(", ", months), "monthly");
    }

    private static bool IsAmount(string text, Rupiah amount) => CaseMembers.AmountOf(text).TryGet(out var known) && known == amount;

    private static Answer Right(CaseMembers input)
    {
        var (dismissedOn, filedOn, foundOn) = Days(input);
        return Dismissal(input, dismissedOn, input.Whole("months", "contributionMonths"))
            .Then(dismissal => JkpClaim.File(dismissal, filedOn))
            .Then(claim => JkpCalculator.On(foundOn).Then(calculator => calculator.Assess(claim)))
            .Select(right => new Answer()
                .With(right.IsEligible ? "true" : "false", "eligible")
                .With(filedOn <= right.LastDayToFile ? "true" : "false", "inTime")
                .With(right.LastDayToFile, "lastDay", "lastDayToFile", "claimBy"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<JkpDismissal> Dismissal(CaseMembers input, LocalDate dismissedOn, int? given)
    {
        var within = input.Whole("within");
        if (within is not (null or MonthsCounted))
        {
            throw new NotSupportedException("contributions are counted within 24 months");
        }

        var (earlier, since) = Earlier(input, dismissedOn);
        var months = given ?? Math.Max(MonthsCounted, since);
        var paid = PaidBefore(dismissedOn, months, input.Whole("longestRunBeforePhk", "longestRun") ?? months, within ?? Math.Max(MonthsCounted, months));
        if (since > months)
        {
            paid = paid.Union(PaidBefore(dismissedOn, since, since, since));
        }

        var end = EndOf(input.Text("endedBy", "reason", "endReason") ?? "employer");
        var relation = input.Text("contract") is not { } contract ? end == EmploymentEnd.TermRanOut ? EmploymentRelation.FixedTerm : EmploymentRelation.Permanent
            : Words.Is(contract, "PKWT", "fixed term") ? EmploymentRelation.FixedTerm
            : Words.Is(contract, "PKWTT", "permanent") ? EmploymentRelation.Permanent
            : throw new NotSupportedException($"the contract '{contract}' is not known");
        var wage = input.Amount("wage") ?? Outcome.Success(Rupiah.FromRupiah(5_000_000));
        return wage.Then(amount => JkpDismissal.Create(new(1990, 1, 1), dismissedOn, relation, end, amount, paid)).Then(dismissal => earlier.IsEmpty ? Outcome.Success(dismissal) : dismissal.After(earlier));
    }

    private static EmploymentEnd EndOf(string text) =>
        Words.Is(text, "employer", "dismissed", "dismissal", "PHK", "laid off", "layoff", "redundancy", "efficiency", "by employer") ? EmploymentEnd.ByEmployer
        : Words.Is(text, "term", "term ended", "term ran out", "end of term", "contract end", "contract expired", "expired") ? EmploymentEnd.TermRanOut
        : Words.Is(text, "worker", "resign", "resigned", "resignation") ? EmploymentEnd.Resigned
        : Words.Is(text, "disability", "disabled", "total disability", "permanent total disability") ? EmploymentEnd.PermanentTotalDisability
        : Words.Is(text, "retirement", "retired", "retire", "pension", "pensioned") ? EmploymentEnd.Retired
        : Words.Is(text, "death", "died", "dead", "deceased") ? EmploymentEnd.Died
        : throw new NotSupportedException($"the end '{text}' is not known");

    // The benefits obtained before, and how many months were paid since the last of them: a number of them without the months is only known to be too many.
    private static (ImmutableArray<LocalDate> Days, int Since) Earlier(CaseMembers input, LocalDate dismissedOn)
    {
        var since = input.Whole("monthsSinceLast", "contributionMonthsSince", "monthsSinceLastClaim") ?? (input.Whole("yearsSinceLast", "yearsSinceLastClaim") * MonthsPerYear);
        string[] names = ["earlierClaims", "previousClaims", "priorClaims", "earlierBenefits"];
        if (!input.Has(names))
        {
            return since is null ? ([], 0) : throw new NotSupportedException("months since a claim that is not named");
        }

        if (input.List(names) is { } list && list.All(text => LocalDatePattern.Iso.Parse(text).Success))
        {
            ImmutableArray<LocalDate> days = [.. list.Select(text => LocalDatePattern.Iso.Parse(text).Value)];

            // Who names no months paid since then has paid every one.
            return (days, since ?? (days.IsEmpty ? 0 : Math.Max(0, Period.Between(days.Max().ToYearMonth().OnDayOfMonth(1), dismissedOn.ToYearMonth().OnDayOfMonth(1), PeriodUnits.Months).Months - 1)));
        }

        var count = input.Whole(names)!.Value;
        if (count is 1 or 2 && since is null)
        {
            throw new NotSupportedException("how many months were paid since the earlier claim is not told");
        }

        var paid = since ?? (NextClaimYears * MonthsPerYear);
        return ([.. Enumerable.Range(0, Math.Max(0, count)).Select(i => dismissedOn.PlusMonths(-(paid + 1 + (i * (NextClaimYears + 1) * MonthsPerYear))))], count == 0 ? 0 : paid);
    }

    // So many months of those before the dismissal, in rows of at most so many with a gap of one between.
    private static ContributionMonths PaidBefore(LocalDate dismissedOn, int months, int longestRow, int within)
    {
        var last = dismissedOn.ToYearMonth().PlusMonths(-1);
        YearMonth[] paid = [.. Enumerable.Range(0, within).Where(i => (i + 1) % (longestRow + 1) != 0).Take(months).Select(i => last.PlusMonths(-i))];
        return paid.Length == months ? ContributionMonths.Of(paid) : throw new NotSupportedException($"{months} months in rows of {longestRow} do not fit in {within}");
    }
}
