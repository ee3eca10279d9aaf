using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Every term of claims: its length, its last moment, its provision, and what missing it means.</summary>
public class ClaimTermTests
{
    private static readonly WorkingDays NewYear = WorkingDays.WithHolidays([new(2025, 3, 31), new(2025, 4, 1)]);

    public static TheoryData<ClaimTerm, string, string, string, string> Rows => new()
    {
        { ClaimTerm.JkkStageOne, "2025-03-26T09:30", "2025-03-28T09:30", "2 x 24 hours", "PP 44/2015 Pasal 43(1)" },
        { ClaimTerm.JkkStageTwo, "2025-03-26T09:30", "2025-03-28T09:30", "2 x 24 hours", "PP 44/2015 Pasal 43(1)" },
        { ClaimTerm.JkkMissingPapers, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "PP 44/2015 Pasal 43(7)" },
        { ClaimTerm.JkkConclusion, "2025-03-26T09:30", "2025-04-25T23:59", "30 days", "PP 44/2015 Pasal 25A as amended by PP 49/2023" },
        { ClaimTerm.JkkPayment, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "PP 44/2015 Pasal 37(2)" },
        { ClaimTerm.JkmPayment, "2025-03-26T09:30", "2025-04-02T23:59", "3 working days", "PP 44/2015 Pasal 40(3)" },
        { ClaimTerm.JhtPayment, "2025-03-26T09:30", "2025-04-04T23:59", "5 working days", "PP 46/2015 Pasal 31(3)" },
        { ClaimTerm.JpFirstPayment, "2025-03-26T09:30", "2025-04-10T23:59", "15 days", "PP 45/2015 Pasal 25(1)" },
        { ClaimTerm.JpMonthPayment, "2025-03-31T00:00", "2025-04-01T23:59", "1 day", "PP 45/2015 Pasal 25(2)" },
        { ClaimTerm.JkpPayment, "2025-03-26T09:30", "2025-04-02T23:59", "3 working days", "Permenaker 2/2025 Pasal 13(6)" },
        { ClaimTerm.ClinicPayment, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "PP 44/2015 Pasal 46(1)" },
        { ClaimTerm.JpConfirmation, "2025-03-26T09:30", "2025-06-26T23:59", "3 months", "PP 45/2015 Pasal 26(1)" },
        { ClaimTerm.JpUnconfirmed, "2025-03-26T09:30", "2035-03-26T23:59", "10 years", "PP 45/2015 Pasal 26(4)" },
        { ClaimTerm.JkpDismissalReport, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "Permenaker 2/2025 Pasal 9" },
        { ClaimTerm.JkpPlacementReport, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "Permenaker 2/2025 Pasal 28" },
        { ClaimTerm.JkpTrainingReport, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "Permenaker 2/2025 Pasal 33" },
        { ClaimTerm.JkpRefundRequest, "2025-03-26T09:30", "2025-06-26T23:59", "3 months", "PP 37/2021 Pasal 39(5)" },
        { ClaimTerm.JkpRefund, "2025-03-26T09:30", "2025-04-08T23:59", "7 working days", "PP 37/2021 Pasal 39(6)" },
        { ClaimTerm.Complaint, "2025-03-26T09:30", "2025-04-04T23:59", "5 working days", "UU 24/2011 Pasal 48(2)" },
        { ClaimTerm.Mediation, "2025-03-26T09:30", "2025-05-09T23:59", "30 working days", "UU 24/2011 Pasal 49(3)" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_term_has_its_length_its_last_moment_and_its_provision(ClaimTerm term, string startAt, string dueAt, string length, string citation)
    {
        var deadline = ClaimDeadlines.Of(term, At(startAt), Segment.Bpu, NewYear).Value;

        Assert.Equal((term, At(startAt)), (deadline.Term, deadline.StartAt));
        Assert.Equal(dueAt, deadline.DueAt.ToString("uuuu-MM-ddTHH:mm", null));
        Assert.Equal(length, deadline.Rule.Term.English);
        Assert.Equal(citation, deadline.Rule.Citations[0].ToString());
        Assert.Equal((null, null, true), (deadline.PayerWhenMissed, deadline.DoneAt, deadline.IsOpen));
        Assert.False(deadline.IsMissedAt(deadline.DueAt));
        Assert.True(deadline.IsMissedAt(deadline.DueAt.PlusNanoseconds(1)));
        Assert.NotEqual(deadline.ToText(Language.Indonesian), deadline.ToText(Language.English));
        Assert.DoesNotContain(deadline.ToText(Language.English), "{");
    }

    [Fact]
    public void Every_term_but_that_of_the_right_is_in_the_rows()
    {
        Assert.Equal(Enum.GetValues<ClaimTerm>().Where(term => term != ClaimTerm.Lapse).ToHashSet(), [.. Rows.Select(row => (ClaimTerm)row[0])]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimDeadlines.Of(ClaimTerm.Lapse, Noon, Segment.Pu, NewYear));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimDeadlines.Of((ClaimTerm)21, Noon, Segment.Pu, NewYear));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimDeadlines.Of(ClaimTerm.JkkPayment, Noon, (Segment)9, NewYear));
        Assert.Throws<ArgumentNullException>(() => ClaimDeadlines.Of(ClaimTerm.JkkPayment, Noon, Segment.Pu, null!));
    }

    [Theory]
    [InlineData(ClaimTerm.JkkConclusion, "2023-11-01T10:00", "2023-11-02T10:00")]
    [InlineData(ClaimTerm.JkpDismissalReport, "2025-02-06T10:00", "2025-02-07T10:00")]
    [InlineData(ClaimTerm.JkpPlacementReport, "2025-02-06T10:00", "2025-02-07T10:00")]
    [InlineData(ClaimTerm.JkpTrainingReport, "2025-02-06T10:00", "2025-02-07T10:00")]
    [InlineData(ClaimTerm.JkpPayment, "2021-02-01T10:00", "2021-02-02T10:00")]
    [InlineData(ClaimTerm.JkkStageOne, "2015-06-30T10:00", "2015-07-01T10:00")]
    public void A_term_begins_with_its_law(ClaimTerm term, string before, string since)
    {
        Refused.With(ClaimDeadlines.Of(term, At(before), Segment.Pu, WorkingDays.WeekendsOnly), "BPJSTK-LAW-001 ");
        Assert.True(ClaimDeadlines.Of(term, At(since), Segment.Pu, WorkingDays.WeekendsOnly).IsSuccess);
    }

    [Theory]
    [InlineData(Segment.Pu, "2025-02-23T23:00", null)]
    [InlineData(Segment.Pu, "2025-02-24T00:00", CoverPayer.EmployerFirstWithRefund)]
    [InlineData(Segment.PuNonAsn, "2025-02-24T00:00", null)]
    [InlineData(Segment.Bpu, "2025-02-24T00:00", null)]
    [InlineData(Segment.Construction, "2025-02-24T00:00", null)]
    [InlineData(Segment.Pmi, "2025-02-24T00:00", null)]
    public void A_late_report_of_stage_one_makes_the_employer_of_wage_earners_pay_first_since_24_February_2025(Segment segment, string happenedAt, CoverPayer? payer)
    {
        Assert.Equal(payer, ClaimDeadlines.Of(ClaimTerm.JkkStageOne, At(happenedAt), segment, WorkingDays.WeekendsOnly).Value.PayerWhenMissed);
        Assert.Null(ClaimDeadlines.Of(ClaimTerm.JkkStageTwo, At(happenedAt), segment, WorkingDays.WeekendsOnly).Value.PayerWhenMissed);
    }

    [Fact]
    public void A_term_in_hours_is_told_to_the_minute()
    {
        var deadline = ClaimDeadlines.Of(ClaimTerm.JkkStageOne, Noon, Segment.Pu, WorkingDays.WeekendsOnly).Value;

        Assert.Equal(
            "The report of the accident, stage I: by 2025-03-05 12:00 (2 x 24 hours from 2025-03-03 12:00). If missed: the employer pays JKK first, and may ask for a refund after it has reported (Permenaker 5/2021 Pasal 8(2a)-(2b)). "
            + "[PP 44/2015 Pasal 43(1); PP 44/2015 Pasal 43(3); PP 44/2015 Pasal 44(1); PP 44/2015 Pasal 44(3)]",
            deadline.ToString());
        Assert.StartsWith("Laporan kecelakaan kerja tahap I: paling lambat 2025-03-05 12:00 (2 x 24 jam sejak 2025-03-03 12:00). Bila terlewat: pemberi kerja", deadline.ToText(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_notice_and_forms_of_a_pension_come_three_months_and_one_month_before_the_age()
    {
        Assert.Equal(new(2025, 12, 31), ClaimDeadlines.PensionNoticeBy(new(2026, 3, 31)).Value);
        Assert.Equal(new(2026, 2, 28), ClaimDeadlines.PensionFormsBy(new(2026, 3, 31)).Value);
        Refused.With(ClaimDeadlines.PensionNoticeBy(new(2015, 6, 30)), "BPJSTK-LAW-001 ");
        Refused.With(ClaimDeadlines.PensionFormsBy(new(2015, 6, 30)), "BPJSTK-LAW-001 ");
    }

    [Fact]
    public void The_terms_of_a_claim_of_jkk_follow_its_events()
    {
        var accident = Accident();
        var claim = Jkk(accident);
        var terms = ClaimDeadlines.Of(claim, WorkingDays.WeekendsOnly).Value;

        Assert.Equal(
            [
                (ClaimTerm.JkkStageOne, "2025-03-03T12:00", "2025-03-04T12:00"),
                (ClaimTerm.Lapse, "2025-03-03T12:00", "2025-03-06T12:00"),
                (ClaimTerm.JkkConclusion, "2025-03-04T12:00", "2025-03-05T12:00"),
                (ClaimTerm.JkkStageTwo, "2025-03-05T12:00", "2025-03-06T12:00"),
                (ClaimTerm.JkkMissingPapers, "2025-03-06T12:00", "2025-03-06T12:00"),
                (ClaimTerm.JkkPayment, "2025-03-06T12:00", null),
            ],
            terms.Select(term => (term.Term, Iso(term.StartAt), term.DoneAt is { } done ? Iso(done) : null)));
        Assert.True(terms[^1].IsMissedAt(new(2025, 3, 18, 0, 0)));
        Assert.False(terms[^1].IsMissedAt(new(2025, 3, 17, 23, 59)));
        Assert.EndsWith(" Done: 2025-03-04 12:00.", terms[0].ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(" Dilakukan: 2025-03-04 12:00.", terms[0].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ClaimDeadlines.Of(null!, WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentNullException>(() => ClaimDeadlines.Of(claim, null!));
    }

    [Fact]
    public void A_disease_has_no_term_of_conclusion_and_a_claim_of_before_november_2023_none_either()
    {
        Assert.DoesNotContain(ClaimTerm.JkkConclusion, TermsOf(Jkk(JkkCase.Disease(Number, Segment.Pu, Noon))));
        Assert.DoesNotContain(ClaimTerm.JkkConclusion, TermsOf(Jkk(Accident(at: new(2023, 10, 31, 11, 0)))));
        Assert.Contains(ClaimTerm.JkkConclusion, TermsOf(Jkk(Accident(at: new(2023, 11, 1, 12, 0)))));
    }

    [Fact]
    public void Payment_runs_from_the_filing_that_was_found_complete()
    {
        var draft = ClaimFile.Open("T-1", Savings(), ClaimActor.Participant, Noon).Value;
        var asked = draft.Submit(ClaimActor.Participant, Noon).Value.AskForPapers(Agency, Noon.PlusDays(1)).Value;

        Assert.Empty(TermsOf(asked));
        var papers = ClaimPapers.Of([.. asked.Checklist.Missing.Select(missing => missing.AnyOf.Documents[0])]);
        var accepted = asked.AddPapers(papers, ClaimActor.Participant, Noon.PlusDays(2)).Value
            .Resubmit(ClaimActor.Participant, Noon.PlusDays(3)).Value
            .AcceptPapers(Agency, Noon.PlusDays(5)).Value;
        var term = ClaimDeadlines.Of(accepted, WorkingDays.WeekendsOnly).Value.Single();
        Assert.Equal((ClaimTerm.JhtPayment, Noon.PlusDays(3), null), (term.Term, term.StartAt, term.DoneAt));
    }

    [Fact]
    public void A_dispute_of_jht_has_the_terms_of_complaint_and_mediation()
    {
        var claim = Filed(Savings(), Noon, ClaimActor.Participant);
        var facts = JhtFacts.Of(Cover(claim.Case), JhtClaim.AtEndOfTerm(Member, claim.Case.EventOn).Value, Rp(20_000_000));
        var determined = claim.Determine(claim.Verify(facts, Today).Value, Agency, Noon.PlusDays(20)).Value;
        var disputed = determined.Dispute("jumlah", ClaimActor.Participant, Noon.PlusDays(21)).Value;

        Assert.Equal([(ClaimTerm.Complaint, true)], OfDispute(disputed));
        var mediated = disputed.Escalate(ClaimActor.Participant, Noon.PlusDays(30)).Value;
        Assert.Equal([(ClaimTerm.Complaint, false), (ClaimTerm.Mediation, true)], OfDispute(mediated));
        Assert.Equal([(ClaimTerm.Complaint, false), (ClaimTerm.Mediation, false)], OfDispute(mediated.Escalate(ClaimActor.Participant, Noon.PlusDays(60)).Value));

        static (ClaimTerm Term, bool IsOpen)[] OfDispute(ClaimState claim) =>
            [.. ClaimDeadlines.Of(claim, WorkingDays.WeekendsOnly).Value.Where(term => term.Term is ClaimTerm.Complaint or ClaimTerm.Mediation).Select(term => (term.Term, term.IsOpen))];
    }

    private static ClaimTerm[] TermsOf(ClaimState claim) => [.. ClaimDeadlines.Of(claim, WorkingDays.WeekendsOnly).Value.Select(term => term.Term)];

    private static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    private static string Iso(LocalDateTime at) => at.ToString("uuuu-MM-ddTHH:mm", null);
}
