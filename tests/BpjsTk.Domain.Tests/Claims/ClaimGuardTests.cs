using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>What keeps a claim from going where it must not: days, claimants, better papers, months ahead.</summary>
public class ClaimGuardTests
{
    private static readonly LocalDateTime FiledAt = new(2025, 3, 10, 9, 0);

    [Fact]
    public void Nothing_is_decided_before_the_day_of_verification()
    {
        var claim = Jkk(Accident());
        var verification = claim.Verify(JkkFacts.Of(Cover(claim.Case), Work(), WorkRelation.AtWork, true), Today).Value;
        var refused = claim.Verify(JkkFacts.Of(Cover(claim.Case), Work(), WorkRelation.None, true), Today).Value;

        Assert.Equal(Today, verification.On);
        Refused.With(claim.Determine(verification, Agency, Today.AtMidnight().PlusMinutes(-1)), "BPJSTK-CLM-001 At");
        Refused.With(claim.Reject(refused, Agency, Today.AtMidnight().PlusMinutes(-1)), "BPJSTK-CLM-001 At");
        Assert.True(claim.Determine(verification, Agency, Today.AtMidnight()).IsSuccess);
        Assert.True(claim.Reject(refused, Agency, Today.AtMidnight()).IsSuccess);
    }

    [Fact]
    public void What_the_inspector_or_the_Minister_determined_is_not_decided_again()
    {
        var accident = Accident();
        var at = accident.HappenedAt.PlusHours(24);
        var confirmed = ClaimFile.ReportStageOne("V-1", accident, ClaimActor.Employer, at).Value
            .GuaranteeCare(Agency, at).Value
            .DenyAccident(Agency, at).Value
            .Dispute("kecelakaan kerja", ClaimActor.Family, at).Value
            .ConfirmAccident(ClaimActor.LabourInspector, at).Value
            .Certify(AccidentConsequenceKind.Recovered, ClaimActor.Doctor, at).Value;
        var claim = confirmed.AddPapers(Papers(confirmed), ClaimActor.Employer, at).Value.ReportStageTwo(ClaimActor.Employer, at).Value.AcceptPapers(Agency, at).Value;

        Refused.With(claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.None, true), Today), "BPJSTK-CVF-002 Relation");
        Assert.True(claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value.IsGranted);
    }

    [Fact]
    public void A_better_paper_takes_the_place_of_one_that_was_set_aside()
    {
        var claim = Jkk(Accident());
        var certificate = ClaimPapers.Of(ClaimDocument.DoctorCertificate);
        Refused.With(claim.AskForPapers("tidak ada", Agency, Today.AtMidnight(), ClaimPapers.Of(ClaimDocument.TaxCard, ClaimDocument.DoctorCertificate)), "BPJSTK-CLM-037 SetAside");
        Refused.With(claim.AskForPapers("tidak terbaca", Agency, Today.AtMidnight()).Value.AddPapers(certificate, ClaimActor.Employer, Today.AtMidnight()), "BPJSTK-CLM-006 Papers");

        var asked = claim.AskForPapers("tidak terbaca", Agency, Today.AtMidnight(), certificate).Value;
        Assert.Equal(claim.Papers.Without(certificate), asked.Papers);
        Assert.Equal("BPJSTK-CLM-016", Assert.Single(asked.Resubmit(ClaimActor.Employer, Today.AtMidnight()).Errors).Code.Id);
        var again = asked.AddPapers(certificate, ClaimActor.Employer, Today.AtMidnight()).Value.Resubmit(ClaimActor.Employer, Today.AtMidnight()).Value;
        Assert.Equal(claim.Papers, again.Papers);
        Journal.ComesBack(asked);
        Journal.ComesBack(again);
        Assert.Equal(asked.Papers, ClaimFile.Rebuild(asked.Events).Value.Papers);
    }

    [Fact]
    public void Nobody_else_withdraws_or_changes_a_claim()
    {
        var living = ClaimFile.Open("V-1", JhtCase.Create(Number, Segment.Pu, JhtClaimReason.Resigned, FiledAt.Date, JhtChannel.Branch, Rp(1)).Value, ClaimActor.Participant, FiledAt).Value;
        Refused.With(living.Withdraw(ClaimActor.Heir, FiledAt), "BPJSTK-CLM-003 By");
        Refused.With(living.AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard), ClaimActor.Heir, FiledAt), "BPJSTK-CLM-003 By");
        Assert.True(living.Withdraw(ClaimActor.Participant, FiledAt).IsSuccess);

        var survived = ClaimFile.Open("V-2", JkmCase.Death(Number, Segment.Pu, FiledAt.Date), ClaimActor.Heir, FiledAt).Value;
        Refused.With(survived.Withdraw(ClaimActor.FuneralArranger, FiledAt), "BPJSTK-CLM-003 By");
        var alone = ClaimFile.Open("V-3", JkmCase.Death(Number, Segment.Pu, FiledAt.Date, DeathCircumstances.NoHeirs), ClaimActor.FuneralArranger, FiledAt).Value;
        Refused.With(alone.Withdraw(ClaimActor.Heir, FiledAt), "BPJSTK-CLM-003 By");
        Assert.True(alone.Withdraw(ClaimActor.FuneralArranger, FiledAt).IsSuccess);

        var pension = ClaimFile.Open("V-4", JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Retired, FiledAt.Date), ClaimActor.Participant, FiledAt).Value;
        Refused.With(pension.Withdraw(ClaimActor.Heir, FiledAt), "BPJSTK-CLM-003 By");
    }

    [Fact]
    public void Who_may_claim_may_dispute()
    {
        Assert.True(Jkm(DeathCircumstances.NoHeirs).HasFlag(ClaimActor.FuneralArranger));
        Assert.True(Jkm(DeathCircumstances.NoHeirs).HasFlag(ClaimActor.Heir));
        Assert.False(Jkm(DeathCircumstances.None).HasFlag(ClaimActor.FuneralArranger));

        static ClaimActor Jkm(DeathCircumstances circumstances) => JkmCase.Death(Number, Segment.Pu, FiledAt.Date, circumstances).Narrowed(
            ClaimAction.Dispute, ClaimTable.From(SocialProgram.Jkm, ClaimStatus.Rejected).Single(row => row.Action == ClaimAction.Dispute).Actors);
    }

    [Fact]
    public void An_employer_has_no_part_in_the_claim_of_a_self_employed()
    {
        var claim = ClaimFile.ReportStageOne("V-1", Accident(segment: Segment.Bpu), ClaimActor.Participant, Noon).Value;
        Refused.With(claim.AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard), ClaimActor.Employer, Noon), "BPJSTK-CLM-003 By");
        Assert.True(claim.AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard), ClaimActor.Family, Noon).IsSuccess);
    }

    [Fact]
    public void A_disease_has_the_papers_of_transport_and_of_a_clinic_without_contract()
    {
        var plain = JkkCase.Disease(Number, Segment.Pu, Noon);
        var transported = JkkCase.Disease(Number, Segment.Pu, Noon, AccidentCircumstances.Transported | AccidentCircumstances.ClinicWithoutContract);

        Assert.Equal(
            [ClaimDocument.TransportReceipts, ClaimDocument.TreatmentReceipts],
            ClaimDocuments.Of(transported, Noon.Date).Select(paper => paper.AnyOf.ToString()).Except(ClaimDocuments.Of(plain, Noon.Date).Select(paper => paper.AnyOf.ToString())).Select(Enum.Parse<ClaimDocument>).Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => JkkCase.Disease(Number, Segment.Pu, Noon, AccidentCircumstances.Traffic));
        Journal.ComesBack(ClaimFile.ReportStageOne("V-1", transported, ClaimActor.Employer, Noon).Value);
        var line = ClaimJournal.Line(ClaimFile.ReportStageOne("V-1", transported, ClaimActor.Employer, Noon).Value.Last).Replace("Transported", "Commuting", StringComparison.Ordinal);
        Assert.StartsWith("BPJSTK-CEV-", ClaimJournal.ReadLine(line).Errors[0].Code.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Staff_of_state_organisers_have_no_term_of_stage_I()
    {
        Assert.Contains(ClaimTerm.JkkStageOne, Terms(Segment.Pu));
        Assert.DoesNotContain(ClaimTerm.JkkStageOne, Terms(Segment.PuNonAsn));

        static IEnumerable<ClaimTerm> Terms(Segment segment) =>
            ClaimDeadlines.Of(ClaimFile.ReportStageOne("V-1", Accident(segment: segment), ClaimActor.Employer, Noon).Value, Calendar).Value.Select(deadline => deadline.Term);
    }

    [Fact]
    public void A_conclusion_that_came_with_the_determination_is_not_awaited_any_more()
    {
        var at = Noon.PlusHours(24);
        var certified = ClaimFile.ReportStageOne("V-1", Accident(), ClaimActor.Employer, at).Value.GuaranteeCare(Agency, at).Value.Certify(AccidentConsequenceKind.Recovered, ClaimActor.Doctor, at).Value;
        var claim = certified.AddPapers(Papers(certified), ClaimActor.Employer, at).Value.ReportStageTwo(ClaimActor.Employer, at).Value.AcceptPapers(Agency, at).Value;
        var verification = claim.Verify(JkkFacts.Of(Cover(claim.Case), Work(), WorkRelation.AtWork, true), Today).Value;
        var determined = claim.Determine(verification, Agency, Today.AtMidnight()).Value;

        Assert.Equal([null, Today.AtMidnight()], new ClaimState[] { claim, determined }.Select(state => Conclusion(state).DoneAt));

        static ClaimDeadline Conclusion(ClaimState state) => ClaimDeadlines.Of(state, Calendar).Value.Single(deadline => deadline.Term == ClaimTerm.JkkConclusion);
    }

    [Fact]
    public void A_claim_that_is_filed_again_has_no_term_of_payment_until_its_papers_are_complete()
    {
        var claim = Jkk(Accident());
        var again = claim.AskForPapers("tidak terbaca", Agency, Today.AtMidnight()).Value.Resubmit(ClaimActor.Employer, Today.AtMidnight()).Value;

        Assert.Contains(ClaimTerm.JkkPayment, Terms(claim));
        Assert.DoesNotContain(ClaimTerm.JkkPayment, Terms(again));
        Assert.Contains(ClaimTerm.JkkPayment, Terms(again.AcceptPapers(Agency, Today.AtMidnight()).Value));

        static IEnumerable<ClaimTerm> Terms(ClaimState state) => ClaimDeadlines.Of(state, Calendar).Value.Select(deadline => deadline.Term);
    }

    [Theory]
    [InlineData("2025-03-03", "2025-04-01")]
    [InlineData("2025-02-28", "2025-03-10")]
    [InlineData("2025-03-31", "2025-04-01")]
    public void The_first_payment_of_a_pension_is_counted_from_the_later_of_papers_and_right(string diedOn, string start)
    {
        var claim = Filed(JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Spouse, Facts.Date(diedOn)), LocalDateTime.Max(FiledAt, Facts.Date(diedOn).AtMidnight()), ClaimActor.Heir);
        var payment = ClaimDeadlines.Of(claim, Calendar).Value.Single(deadline => deadline.Term == ClaimTerm.JpFirstPayment);
        Assert.Equal(Facts.Date(start), payment.StartAt.Date);
    }

    [Theory]
    [InlineData("nomor 12345678", "nomor 12*****8")]
    [InlineData("nomor 1234567", "nomor 1234567")]
    [InlineData("3576014403910003", "35*************3")]
    [InlineData("a 12345678 b 123456789012 c", "a 12*****8 b 12*********2 c")]
    [InlineData("", "")]
    public void Long_numbers_in_notes_are_hidden(string note, string shown) => Assert.Equal(shown, ClaimPhrases.Masked(note));

    private static WorkingDays Calendar => WorkingDays.WeekendsOnly;
}
