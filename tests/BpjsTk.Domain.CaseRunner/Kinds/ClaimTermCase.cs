using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>Terms of claims: reports that are late or not, rights that lapsed or not, and what a late payment costs.</summary>
internal sealed class ClaimTermCase : CaseKind
{
    private static readonly string[] Reported = ["reported", "reported_at", "reportedAt", "stage_one", "stage1", "stage_i", "report_date"];
    private static readonly string[] Certified = ["certified", "certified_at", "certificate", "doctor_certificate", "certificate_date"];
    private static readonly string[] Claimed = ["claim_date", "claimDate", "claimed", "claimed_on", "filed", "filed_on"];
    private static readonly string[] Late = ["days_late", "daysLate", "months_late", "monthsLate"];
    private static readonly string[] Complete = ["complete", "complete_on", "papers_complete", "requirements_met", "request_date", "requested"];
    private static readonly string[] Paid = ["paid", "paid_on", "paidOn", "payment_date"];
    private static readonly Kpj AnyNumber = Kpj.FromText("18012345678").Value;

    internal override IReadOnlyList<string> Names => ["published", "derived_from_rule", "derived"];

    internal override bool Answers(CaseDocument document)
    {
        var input = document.Input;
        return Enum.TryParse<SocialProgram>(document.Program, true, out _)
            && base.Answers(document)
            && (input.Has(Reported) || input.Has(Late) || (input.Has(Complete) && input.Has(Paid)) || (input.Has(Claimed) && document.Expected.Names.Any(name => name.Contains("expire", StringComparison.OrdinalIgnoreCase) || name.Contains("laps", StringComparison.OrdinalIgnoreCase))));
    }

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var program = Enum.Parse<SocialProgram>(document.Program, true);
        var segment = document.Segment?.ToUpperInvariant() is "PU_NON_ASN" or "NON_ASN" ? Segment.PuNonAsn : AccidentCase.SegmentOf(document);
        var startAt = TimeOf(document.EventDate ?? throw new NotSupportedException("there is no day of the event"));
        var answer = input.Has(Reported) ? Report(input, segment, startAt)
            : input.Has(Late) ? Compensation(input, program, startAt.Date)
            : input.Has(Complete) ? Payment(input, program, segment)
            : Lapse(input, program, segment, startAt);
        var ignored = string.Join(", ", input.NotUnderstood);
        return ignored.Length == 0 ? answer : throw new NotSupportedException($"input not understood: {ignored}");
    }

    private static Answer Report(CaseMembers input, Segment segment, LocalDateTime startAt)
    {
        var reportedAt = TimeOf(input.Text(Reported)!);
        var (term, begin) = input.Text(Certified) is { } certified ? (ClaimTerm.JkkStageTwo, TimeOf(certified)) : (ClaimTerm.JkkStageOne, startAt);
        return ClaimDeadlines.Of(term, begin, segment, WorkingDays.WeekendsOnly).Select(deadline =>
        {
            var isLate = deadline.IsMissedAt(reportedAt);
            var payer = isLate ? deadline.PayerWhenMissed ?? CoverPayer.Agency : CoverPayer.Agency;
            return new Answer()
                .With(isLate ? "true" : "false", "late", "is_late")
                .With(payer == CoverPayer.Agency ? "BPJS" : "employer", "first_payer", "payer", "pays_first")
                .With(deadline.DueAt.ToString("uuuu-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture), "due", "deadline");
        }).Match(answer => answer, Answer.Refusal);
    }

    private static Answer Compensation(CaseMembers input, SocialProgram program, LocalDate eventOn)
    {
        var late = input.Whole(Late)!.Value;
        var dueOn = eventOn.PlusDays(1);
        var paidOn = program == SocialProgram.Jp ? dueOn.PlusMonths(late) : dueOn.PlusDays(late);
        return Compensated(input, program, dueOn, paidOn);
    }

    private static Answer Payment(CaseMembers input, SocialProgram program, Segment segment)
    {
        var term = program switch
        {
            SocialProgram.Jkk => ClaimTerm.JkkPayment,
            SocialProgram.Jkm => ClaimTerm.JkmPayment,
            SocialProgram.Jht => ClaimTerm.JhtPayment,
            SocialProgram.Jp => ClaimTerm.JpFirstPayment,
            _ => ClaimTerm.JkpPayment,
        };
        return ClaimDeadlines.Of(term, TimeOf(input.Text(Complete)!), segment, CalendarOf(input))
            .Select(deadline => Compensated(input, program, deadline.Rule.DueOn, TimeOf(input.Text(Paid)!).Date).With(deadline.Rule.DueOn, "due", "deadline"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Compensated(CaseMembers input, SocialProgram program, LocalDate dueOn, LocalDate paidOn)
    {
        var benefit = input.Amount("benefit", "amount", "santunan") ?? throw new NotSupportedException("there is no benefit");
        return benefit.Then(amount => LateCompensation.Of(program, amount, dueOn, paidOn))
            .Select(late => new Answer()
                .With(late.Amount, "penalty", "compensation", "fine")
                .With(late.Periods, "days_late", "months_late", "late")
                .With(late.Benefit + late.Amount, "total"))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Answer Lapse(CaseMembers input, SocialProgram program, Segment segment, LocalDateTime at)
    {
        ClaimCase claimCase = program switch
        {
            SocialProgram.Jkk => JkkCase.Accident(AnyNumber, segment, at),
            SocialProgram.Jkm => JkmCase.Death(AnyNumber, segment, at.Date),
            SocialProgram.Jkp => Domain.Claims.JkpCase.Dismissal(AnyNumber, at.Date),
            _ => throw new NotSupportedException($"{program} does not lapse"),
        };
        var claimedOn = TimeOf(input.Text(Claimed)!).Date;
        return ClaimDeadlines.Lapse(claimCase)
            .Select(lapse =>
            {
                var answer = new Answer().With(lapse?.IsMissedOn(claimedOn) == true ? "true" : "false", "expired", "lapsed", "is_expired");
                return lapse is null ? answer : answer.With(lapse.DueOn, "due", "deadline", "last_day");
            })
            .Match(answer => answer, Answer.Refusal);
    }

    private static LocalDateTime TimeOf(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).TryGetValue(default, out var minute) ? minute
        : LocalDateTimePattern.GeneralIso.Parse(text).TryGetValue(default, out var second) ? second
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date.AtMidnight()
        : throw new NotSupportedException($"{text} is not a time");
}
