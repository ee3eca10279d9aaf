using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>The rows of the common course and the numbered steps of a work accident, one test each; terms, papers and points of verification have tests of their own.</summary>
public class ClaimLawTests
{
    private static readonly ClaimAction[] Beside = [ClaimAction.Correct, ClaimAction.MarkForReview, ClaimAction.EndReview];

    [Theory]
    [InlineData(ClaimStatus.Draft, ClaimAction.AddPapers, ClaimAction.Submit, ClaimAction.Withdraw)]
    [InlineData(ClaimStatus.Submitted, ClaimAction.AskForPapers, ClaimAction.AcceptPapers, ClaimAction.Withdraw)]
    [InlineData(ClaimStatus.Incomplete, ClaimAction.AddPapers, ClaimAction.Resubmit, ClaimAction.Withdraw)]
    [InlineData(ClaimStatus.UnderVerification, ClaimAction.Determine, ClaimAction.Reject, ClaimAction.AskForPapers)]
    [InlineData(ClaimStatus.Determined, ClaimAction.Pay, ClaimAction.Dispute)]
    [InlineData(ClaimStatus.Rejected, ClaimAction.Dispute)]
    [InlineData(ClaimStatus.Disputed, ClaimAction.Determine, ClaimAction.Reject, ClaimAction.Escalate)]
    [InlineData(ClaimStatus.Paid, ClaimAction.ReturnPayment)]
    [InlineData(ClaimStatus.Withdrawn)]
    [InlineData(ClaimStatus.Lapsed)]
    public void Row_of_the_common_course_leaves_by(ClaimStatus status, params ClaimAction[] actions) => Assert.All([SocialProgram.Jkm, SocialProgram.Jht], program =>
        Assert.Equal(actions.Order(), ClaimTable.From(program, status).Select(row => row.Action).Except(Beside).Order()));

    [Theory]
    [InlineData("2019-12-01", "2021-12-01")]
    [InlineData("2019-12-02", "2024-12-02")]
    public void Row_lapse_of_JKK_is_two_years_and_since_2_December_2019_five(string happenedOn, string dueOn)
    {
        var lapse = ClaimDeadlines.Lapse(Accident(at: Day(happenedOn).At(new(8, 0)))).Value!;
        Assert.Equal((Day(dueOn), "PP 44/2015 Pasal 26"), (lapse.DueOn, lapse.Citations[0].ToString()[..19]));
    }

    [Fact]
    public void Rows_lapse_of_JKM_JHT_and_JP_name_no_term()
    {
        Assert.Null(ClaimDeadlines.Lapse(Death()).Value);
        Assert.Null(ClaimDeadlines.Lapse(Savings()).Value);
        Assert.Null(ClaimDeadlines.Lapse(JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Retired, new(2025, 3, 3))).Value);
    }

    [Theory]
    [InlineData("2024-11-06", "2025-02-06")]
    [InlineData("2025-02-07", "2025-08-07")]
    public void Row_lapse_of_JKP_is_three_months_and_since_7_February_2025_six(string dismissedOn, string dueOn) =>
        Assert.Equal(Day(dueOn), ClaimDeadlines.Lapse(JkpCase.Dismissal(Number, Day(dismissedOn))).Value!.DueOn);

    [Fact]
    public void Step_1_the_notice_of_a_suspicion_does_not_replace_the_report()
    {
        const SuspicionItems Told = SuspicionItems.ParticipantNumber | SuspicionItems.Course | SuspicionItems.Contact;
        ClaimActor[] tellers = [ClaimActor.Participant, ClaimActor.Family, ClaimActor.Union, ClaimActor.Clinic];
        Assert.All(tellers, by => Assert.Equal(ClaimStatus.Suspected, ClaimFile.NotifySuspicion("L-1", Accident(), Told, by, Noon).Value.Status));

        var suspected = ClaimFile.NotifySuspicion("L-1", Accident(), Told, ClaimActor.Clinic, Noon).Value;
        Refused.With(suspected.ReportStageOne(ClaimActor.Clinic, Noon), "BPJSTK-CLM-003 By");
        Assert.Equal(ClaimStatus.Reported, suspected.ReportStageOne(ClaimActor.Employer, Noon).Value.Status);
        Assert.Equal([ClaimStatus.Reported, ClaimStatus.Withdrawn, ClaimStatus.Lapsed], suspected.Transitions.Select(row => row.To).Where(to => to != ClaimStatus.Suspected));
        Assert.Null(ClaimDeadlines.Of(suspected, WorkingDays.WeekendsOnly).Value.Single(term => term.Term == ClaimTerm.JkkStageOne).DoneAt);
    }

    [Theory]
    [InlineData(Segment.Pu, ClaimActor.Employer, ClaimActor.Participant)]
    [InlineData(Segment.Bpu, ClaimActor.Participant, ClaimActor.Employer)]
    [InlineData(Segment.Bpu, ClaimActor.Family, ClaimActor.Employer)]
    public void Step_2_stage_I_is_reported_by_the_employer_and_by_the_self_employed_or_the_family(Segment segment, ClaimActor by, ClaimActor not)
    {
        var accident = Accident(segment: segment);
        Assert.Equal(ClaimStatus.Reported, ClaimFile.ReportStageOne("L-2", accident, by, Noon).Value.Status);
        Refused.With(ClaimFile.ReportStageOne("L-2", accident, not, Noon), "BPJSTK-CLM-003 By");
    }

    [Fact]
    public void Step_3_care_is_guaranteed_until_it_is_concluded_within_thirty_days()
    {
        var guaranteed = ClaimFile.ReportStageOne("L-3", Accident(), ClaimActor.Employer, Noon).Value.GuaranteeCare(Agency, Noon).Value;
        var conclusion = ClaimDeadlines.Of(guaranteed, WorkingDays.WeekendsOnly).Value.Single(term => term.Term == ClaimTerm.JkkConclusion);

        Assert.Equal((Noon.Date.PlusDays(30), true), (conclusion.Rule.DueOn, conclusion.IsOpen));
        Assert.Equal(ClaimStatus.AccidentConfirmed, guaranteed.ConfirmAccident(Agency, Noon).Value.Status);
        Assert.Equal(ClaimStatus.NotAnAccident, guaranteed.DenyAccident(Agency, Noon).Value.Status);
    }

    [Theory]
    [InlineData(AccidentConsequenceKind.Recovered)]
    [InlineData(AccidentConsequenceKind.PermanentTotalDisability)]
    [InlineData(AccidentConsequenceKind.PartialDisability)]
    [InlineData(AccidentConsequenceKind.Death)]
    public void Step_4_stage_II_follows_the_certificate_and_is_the_claim(AccidentConsequenceKind consequence)
    {
        var claim = Jkk(Accident(), consequence, stageTwoHours: 48);
        Assert.Equal([ClaimStatus.Certified], ClaimTable.Of(SocialProgram.Jkk).Where(row => row.Action == ClaimAction.ReportStageTwo).Select(row => row.From!.Value));
        Assert.Equal([ClaimStatus.Submitted], ClaimTable.Of(SocialProgram.Jkk).Where(row => row.Action == ClaimAction.ReportStageTwo).Select(row => row.To));
        Assert.Equal(consequence, claim.Events.Single(step => step.Action == ClaimAction.Certify).Facts!.Consequence);
        Assert.False(ClaimDeadlines.Of(claim, WorkingDays.WeekendsOnly).Value.Single(term => term.Term == ClaimTerm.JkkStageTwo).IsMissedAt(claim.Last.At));
    }

    [Fact]
    public void Step_5_what_is_missing_is_said_within_seven_working_days_of_stage_II()
    {
        var submitted = ClaimFile.ReportStageOne("L-5", Accident(), ClaimActor.Employer, Noon).Value
            .GuaranteeCare(Agency, Noon).Value.ConfirmAccident(Agency, Noon).Value
            .Certify(AccidentConsequenceKind.Recovered, ClaimActor.Doctor, Noon).Value.ReportStageTwo(ClaimActor.Employer, Noon).Value;

        Refused.With(submitted.AcceptPapers(Agency, Noon), [.. Enumerable.Repeat("BPJSTK-CLM-016 Papers", submitted.Checklist.Missing.Length)]);
        var asked = submitted.AskForPapers(Agency, Noon.PlusDays(10)).Value;
        var term = ClaimDeadlines.Of(asked, WorkingDays.WeekendsOnly).Value.Single(term => term.Term == ClaimTerm.JkkMissingPapers);
        Assert.Equal((new LocalDate(2025, 3, 12), true), (term.Rule.DueOn, term.IsMissedAt(Noon)));
    }

    [Fact]
    public void Step_6_the_agency_calculates_and_the_inspector_and_then_the_Minister_decide_a_dispute()
    {
        var claim = Jkk(Accident());
        var determined = claim.Determine(claim.Verify(JkkFacts.Of(Cover(claim.Case), Work(), WorkRelation.AtWork, true), Today).Value, Agency, Noon.PlusDays(20)).Value;
        var inspected = determined.Dispute("persentase", ClaimActor.Employer, Noon.PlusDays(21)).Value;
        Assert.Equal(DisputeInstance.LabourInspector, inspected.Instance);

        var decided = inspected.Reject("tidak terbukti", ClaimActor.LabourInspector, Noon.PlusDays(30)).Value;
        var raised = decided.Dispute("keberatan", ClaimActor.Participant, Noon.PlusDays(31)).Value;
        Assert.Equal(DisputeInstance.Minister, raised.Instance);
        Refused.With(raised.Reject("final", ClaimActor.Minister, Noon.PlusDays(40)).Value.Dispute("lagi", ClaimActor.Participant, Noon.PlusDays(41)), "BPJSTK-CLM-014 Action");
    }

    [Fact]
    public void Step_7_a_clinic_without_contract_is_refunded_where_none_is_contracted_at_the_place()
    {
        var claim = Jkk(Accident(AccidentCircumstances.ClinicWithoutContract));
        Assert.Contains(claim.Checklist.Requirements, requirement => requirement.AnyOf.Contains(ClaimDocument.TreatmentReceipts));
        var verification = claim.Verify(JkkFacts.Of(Cover(claim.Case), Work(), WorkRelation.AtWork, true, hadContractedClinic: false), Today).Value;
        Assert.Equal((true, CoverPayer.Agency), (verification.IsGranted, verification.Payer));
        Assert.Equal(FindingResult.Met, verification.Findings.Single(finding => finding.Point == DecisionPoint.ContractedClinic).Result);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
