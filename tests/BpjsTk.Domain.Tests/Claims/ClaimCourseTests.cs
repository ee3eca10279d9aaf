using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Claims from their beginning to an end, step by step, and again from their events.</summary>
public class ClaimCourseTests
{
    private static readonly Kpj Number = Kpj.FromText("18012345678").Value;

    [Fact]
    public void A_suspicion_becomes_a_report_a_guarantee_a_conclusion_a_certificate_and_a_claim()
    {
        var accident = JkkCase.Accident(Number, Segment.Pu, At(1), AccidentCircumstances.Commuting);
        var told = ClaimFile.NotifySuspicion("K-1", accident, SuspicionItems.ParticipantNumber | SuspicionItems.Course | SuspicionItems.Contact, ClaimActor.Family, At(2)).Value;
        var certified = told.ReportStageOne(ClaimActor.Employer, At(3)).Value
            .GuaranteeCare(ClaimActor.Agency, At(4)).Value
            .ConfirmAccident(ClaimActor.Agency, At(5)).Value
            .Certify(AccidentConsequenceKind.Recovered, ClaimActor.Doctor, At(6)).Value
            .AddPapers(ClaimPapers.Of(ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard, ClaimDocument.DoctorCertificate), ClaimActor.Employer, At(7)).Value;
        var incomplete = certified.ReportStageTwo(ClaimActor.Employer, At(8)).Value.AskForPapers(ClaimActor.Agency, At(9)).Value;

        Assert.Equal([ClaimDocument.Chronology, ClaimDocument.AttendanceList], incomplete.Checklist.Missing.SelectMany(one => one.AnyOf.Documents).Take(2));
        Refused.With(incomplete.Resubmit(ClaimActor.Employer, At(10)), "BPJSTK-CLM-016 Papers", "BPJSTK-CLM-016 Papers", "BPJSTK-CLM-016 Papers");

        var verified = incomplete.AddPapers(ClaimPapers.Of(ClaimDocument.Chronology, ClaimDocument.AttendanceList, ClaimDocument.TwoWitnesses), ClaimActor.Employer, At(10)).Value
            .Resubmit(ClaimActor.Employer, At(11)).Value
            .AcceptPapers(ClaimActor.Agency, At(12)).Value;
        Assert.Equal((ClaimStatus.UnderVerification, 11), (verified.Status, verified.Version));
        Again(verified);
    }

    [Fact]
    public void Who_may_not_act_a_time_that_runs_back_and_a_paper_twice_are_refused_and_change_nothing()
    {
        var draft = Draft(JhtCase.Create(Number, Segment.Pu, JhtClaimReason.Resigned, new(2026, 1, 1), JhtChannel.Branch, Rp(20_000_000)).Value);
        var card = ClaimPapers.Of(ClaimDocument.ParticipantCard);

        Refused.Saying(
            draft.Submit(ClaimActor.Agency, At(3)),
            "BPJSTK-CLM-003 By",
            "Bukan oleh BPJS Ketenagakerjaan (diajukan); yang berwenang: peserta. [PP 46/2015 Pasal 31(1)]",
            "Not by agency (the claim is filed); who may: participant. [PP 46/2015 Pasal 31(1)]");
        Refused.With(draft.Submit(ClaimActor.Participant, At(1)), "BPJSTK-CLM-001 At");
        Refused.With(draft.AddPapers(card, ClaimActor.Participant, At(3)).Value.AddPapers(card, ClaimActor.Participant, At(4)), "BPJSTK-CLM-006 Papers");
        Assert.Throws<ArgumentOutOfRangeException>(() => draft.Submit(ClaimActor.Participant | ClaimActor.Heir, At(3)));
        Assert.Equal((1, ClaimPapers.None), (draft.Version, draft.Papers));
    }

    [Theory]
    [InlineData(2025, 2, 23, "BPJSTK-LAW-001")]
    [InlineData(2025, 2, 24, null)]
    public void A_notice_of_a_suspicion_is_known_since_24_February_2025(int year, int month, int day, string? code)
    {
        var at = new LocalDateTime(year, month, day, 9, 0);
        var notice = ClaimFile.NotifySuspicion("K-2", JkkCase.Accident(Number, Segment.Pu, at), (SuspicionItems)7, ClaimActor.Union, at);

        Assert.Equal(code, notice.Errors.FirstOrDefault()?.Code.Id);
    }

    [Fact]
    public void A_notice_tells_three_items_of_an_accident_and_six_of_a_disease()
    {
        Refused.With(ClaimFile.NotifySuspicion("K-3", JkkCase.Accident(Number, Segment.Pu, At(1)), (SuspicionItems)5, ClaimActor.Union, At(1)), "BPJSTK-CLM-030 Told");
        Refused.With(ClaimFile.NotifySuspicion("K-3", JkkCase.Disease(Number, Segment.Pu, At(1)), (SuspicionItems)61, ClaimActor.Clinic, At(1)), "BPJSTK-CLM-030 Told");
        Assert.True(ClaimFile.NotifySuspicion("K-3", JkkCase.Disease(Number, Segment.Pu, At(1)), (SuspicionItems)125, ClaimActor.Clinic, At(1)).IsSuccess);
        Refused.With(ClaimFile.NotifySuspicion("K-3", JkkCase.Accident(Number, Segment.Bpu, At(1)), (SuspicionItems)7, ClaimActor.Participant, At(1)), "BPJSTK-CLM-003 By");
    }

    [Fact]
    public void A_report_before_the_accident_is_refused() =>
        Refused.With(ClaimFile.ReportStageOne("K-4", JkkCase.Accident(Number, Segment.Pu, At(2)), ClaimActor.Employer, At(1)), "BPJSTK-CLM-005 At");

    [Theory]
    [InlineData("2019-12-01", "2021-12-01", false)]
    [InlineData("2019-12-01", "2021-12-02", true)]
    [InlineData("2019-12-02", "2024-12-02", false)]
    [InlineData("2019-12-02", "2024-12-03", true)]
    public void The_right_to_JKK_lapses_after_two_years_and_since_2_December_2019_after_five(string happened, string on, bool lapsed)
    {
        var reported = ClaimFile.ReportStageOne("K-5", JkkCase.Accident(Number, Segment.Pu, Facts.Date(happened).At(new(8, 0))), ClaimActor.Employer, Facts.Date(happened).At(new(9, 0))).Value;

        Assert.Equal(lapsed, reported.Lapse(ClaimActor.Agency, Facts.Date(on).At(new(9, 0))).IsSuccess);
    }

    [Theory]
    [InlineData("2024-10-01", "2025-01-02", true)]
    [InlineData("2024-11-06", "2025-02-07", true)]
    [InlineData("2024-11-07", "2025-05-07", false)]
    [InlineData("2024-11-07", "2025-05-08", true)]
    [InlineData("2025-02-07", "2025-08-07", false)]
    public void The_right_to_JKP_lapses_after_three_months_and_since_7_February_2025_after_six(string dismissed, string on, bool lapsed)
    {
        var draft = ClaimFile.Open("P-1", JkpCase.Dismissal(Number, Facts.Date(dismissed)), ClaimActor.Participant, Facts.Date(dismissed).At(new(9, 0))).Value;

        Assert.Equal(lapsed, draft.Lapse(ClaimActor.Agency, Facts.Date(on).At(new(9, 0))).IsSuccess);
    }

    [Theory]
    [InlineData("2025-04-30", 10_000_000, true)]
    [InlineData("2025-04-30", 10_000_001, false)]
    [InlineData("2025-05-01", 15_000_000, true)]
    [InlineData("2025-05-01", 15_000_001, false)]
    public void The_app_takes_a_balance_up_to_its_limit(string on, int balance, bool open)
    {
        var at = Facts.Date(on).At(new(9, 0));
        var savings = JhtCase.Create(Number, Segment.Pu, JhtClaimReason.Resigned, Facts.Date(on), JhtChannel.MobileApp, Rp(balance)).Value;
        var filed = ClaimFile.Open("T-1", savings, ClaimActor.Participant, at).Value.Submit(ClaimActor.Participant, at);

        Assert.Equal(open ? null : "BPJSTK-CLM-004", filed.Errors.FirstOrDefault()?.Code.Id);
    }

    [Fact]
    public void That_it_is_no_accident_is_disputed_to_the_inspector_and_then_to_the_Minister_who_is_final()
    {
        var denied = ClaimFile.ReportStageOne("K-6", JkkCase.Accident(Number, Segment.Pu, At(1)), ClaimActor.Employer, At(2)).Value.DenyAccident(ClaimActor.Agency, At(3)).Value;
        var inspector = denied.Dispute("di jalan ke kantor", ClaimActor.Participant, At(4)).Value;
        Refused.With(inspector.ConfirmAccident(ClaimActor.Minister, At(5)), "BPJSTK-CLM-003 By");
        var minister = inspector.DenyAccident(ClaimActor.LabourInspector, At(5)).Value.Dispute("tetap", ClaimActor.Participant, At(6)).Value;
        var final = minister.DenyAccident(ClaimActor.Minister, At(7)).Value;

        Assert.Equal((DisputeInstance.LabourInspector, DisputeInstance.Minister), (inspector.Instance, minister.Instance));
        Refused.With(final.Dispute("lagi", ClaimActor.Participant, At(8)), "BPJSTK-CLM-014 Action");
        Again(final);
    }

    [Fact]
    public void A_correction_is_a_new_event_and_an_audit_stands_beside_the_state()
    {
        var draft = Draft(JkmCase.Death(Number, Segment.Pu, new(2026, 3, 1)));
        var corrected = draft.Correct(JkmCase.Death(Number, Segment.Pu, new(2026, 2, 27)), "tanggal salah, NIK 3576014403910003", ClaimActor.Heir, At(3)).Value.MarkForReview(ClaimActor.Agency, At(4)).Value;

        Assert.Equal((new LocalDate(2026, 2, 27), ClaimStatus.Draft, true), (corrected.Case.EventOn, corrected.Status, corrected.IsUnderReview));
        Assert.Equal("2. 2026-03-03 09:00 heir: a fact is corrected by a new event (18********8, 2026-02-27; tanggal salah, NIK 35*************3)", corrected.Events[1].ToText(Language.English));
        Refused.With(corrected.MarkForReview(ClaimActor.Agency, At(5)), "BPJSTK-CLM-011 Action");
        Assert.False(corrected.EndReview(ClaimActor.Agency, At(5)).Value.IsUnderReview);
        Again(corrected);
    }

    [Theory]
    [InlineData("2022-04-25", 2)]
    [InlineData("2022-04-26", 5)]
    public void The_proof_of_dismissal_is_one_of_five_since_26_April_2022(string filedOn, int anyOf) => Assert.Equal(
        anyOf,
        ClaimDocuments.Of(JhtCase.Create(Number, Segment.Pu, JhtClaimReason.Dismissed, new(2022, 1, 1), JhtChannel.Branch, Rp(1)).Value, Facts.Date(filedOn))[^1].AnyOf.Count);

    [Fact]
    public void Events_out_of_order_or_of_another_claim_make_no_claim()
    {
        var filed = Draft(JkpCase.Dismissal(Number, new(2026, 2, 1))).Submit(ClaimActor.Participant, At(3)).Value;

        Refused.With(ClaimFile.Rebuild([]), "BPJSTK-CLM-031 Events");
        Refused.With(ClaimFile.Rebuild(filed.Events.Reverse()), "BPJSTK-CLM-032 Events");
        Refused.With(ClaimFile.Rebuild([.. filed.Events, filed.Events[1]]), "BPJSTK-CLM-032 Events");
    }

    private static LocalDateTime At(int day) => new(2026, 3, day, 9, 0);

    private static Rupiah Rp(long amount) => Rupiah.FromRupiah(amount);

    private static DraftClaim<TCase> Draft<TCase>(TCase claimCase)
        where TCase : ClaimCase, IFiledCase => ClaimFile.Open("D-1", claimCase, claimCase is JkmCase ? ClaimActor.Heir : ClaimActor.Participant, At(2)).Value;

    private static void Again(ClaimState claim)
    {
        Journal.ComesBack(claim);
        for (var count = 1; count <= claim.Version; count++)
        {
            var rebuilt = ClaimFile.Rebuild(claim.Events.Take(count)).Value;
            Assert.Equal(claim.Events.Take(count).Select(step => step.ToString()), rebuilt.Events.Select(step => step.ToString()));
        }

        var whole = ClaimFile.Rebuild(claim.Events).Value;
        Assert.Equal((claim.GetType(), claim.Papers, claim.Case, claim.IsUnderReview), (whole.GetType(), whole.Papers, whole.Case, whole.IsUnderReview));
    }
}
