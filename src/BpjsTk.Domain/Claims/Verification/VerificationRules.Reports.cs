using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;

namespace BpjsTk.Domain.Claims;

/// <content>Whether the accident was reported in time.</content>
internal static partial class VerificationRules
{
    // A late report refuses nothing: it is noted, and where the law says so another pays first.
    internal static void Reports(VerificationSheet sheet)
    {
        foreach (var report in new ClaimCourse(sheet.Claim).Terms().Where(term => term.Term is ClaimTerm.JkkStageOne or ClaimTerm.JkkStageTwo))
        {
            // The law of the accident's day was found by the term of the claim before.
            var deadline = ClaimDeadlines.Run(report.Term, report.StartAt, sheet.Claim.Case.Segment, WorkingDays.WeekendsOnly, sheet.Book, report.DoneAt).Value;
            Report(sheet, deadline);
        }
    }

    private static void Report(VerificationSheet sheet, ClaimDeadline deadline)
    {
        var (done, due) = (ClaimPhrases.Time(deadline.DoneAt!.Value), ClaimPhrases.Time(deadline.DueAt));
        var (duty, citation) = (deadline.Rule.Duty, CitationOf(deadline, sheet.Claim.Case));
        BilingualText reason = new($"{duty.Indonesian}: {done}, paling lambat {due}", $"{duty.English}: {done}, by {due} at the latest");
        if (!deadline.IsMissedAt(deadline.DoneAt.Value))
        {
            sheet.Met(DecisionPoint.ReportedInTime, reason, citation);
        }
        else if (deadline.PayerWhenMissed == CoverPayer.EmployerFirstWithRefund)
        {
            var rule = sheet.Book.TimelineOf(LawParameters.ClaimJkkLateReportPayer).At(deadline.StartAt.Date).Value.Citations[0];
            sheet.Shifts(DecisionPoint.ReportedInTime, new($"{reason.Indonesian}; {deadline.Rule.Consequence.Indonesian}", $"{reason.English}; {deadline.Rule.Consequence.English}"), rule);
        }
        else
        {
            sheet.Noted(DecisionPoint.ReportedInTime, new($"{reason.Indonesian}; peraturan tidak menyebut akibat", $"{reason.English}; the regulations name no consequence"), citation);
        }
    }

    // The provisions are those of accidents, stage I and II, and of diseases, stage I and II; a law book of one's own may have one for all.
    private static Citation CitationOf(ClaimDeadline deadline, ClaimCase claimCase)
    {
        var place = (claimCase is JkkCase { IsDisease: true } ? 2 : 0) + (deadline.Term == ClaimTerm.JkkStageTwo ? 1 : 0);
        return deadline.Rule.Citations[Math.Min(place, deadline.Rule.Citations.Length - 1)];
    }
}
