using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>Facts that do not fit the claim are refused, each by its own member, and the claim stays as it is.</summary>
public class VerificationFactsTests
{
    [Fact]
    public void A_verification_before_the_last_event_is_refused()
    {
        var claim = Jkk(Accident());
        Refused.Saying(
            claim.Verify(JkkFacts.Of(Cover(Accident()), Work(), WorkRelation.AtWork, true), new(2025, 3, 5)),
            "BPJSTK-CVF-001 On",
            "Pemeriksaan pada 2025-03-05 mendahului peristiwa terakhir pada 2025-03-06.",
            "The verification of 2025-03-05 is before the last event of 2025-03-06.");
        Assert.True(claim.Verify(JkkFacts.Of(Cover(Accident()), Work(), WorkRelation.AtWork, true), new(2025, 3, 6)).IsSuccess);
    }

    [Fact]
    public void Cover_of_another_day_or_segment_contradicts_the_claim()
    {
        var claim = Jkk(Accident());
        var cover = CoverFacts.Of(Segment.Bpu, new(2025, 3, 4));
        Refused.With(claim.Verify(JkkFacts.Of(cover, Work(), WorkRelation.AtWork, true), Today), "BPJSTK-CVF-002 Cover.EventOn", "BPJSTK-CVF-002 Cover.Segment");
    }

    [Fact]
    public void What_became_of_the_injured_is_what_the_doctor_certified()
    {
        var work = Work(AccidentConsequence.PermanentTotalDisability);
        Refused.Saying(
            Jkk(Accident()).Verify(JkkFacts.Of(Cover(Accident()), work, WorkRelation.AtWork, true), Today),
            "BPJSTK-CVF-002 Accident.Consequence",
            "Fakta (cacat total tetap) bertentangan dengan klaim (sembuh).",
            "The fact (permanent total disability) contradicts the claim (recovered).");
    }

    [Theory]
    [InlineData(AccidentCircumstances.None, WorkRelation.Commuting)]
    [InlineData(AccidentCircumstances.Commuting, WorkRelation.AtWork)]
    [InlineData(AccidentCircumstances.None, WorkRelation.ViolenceOrRape)]
    [InlineData(AccidentCircumstances.ViolenceOrRape, WorkRelation.AtWork)]
    [InlineData(AccidentCircumstances.None, WorkRelation.Disease)]
    public void How_it_hangs_together_with_the_work_is_what_the_papers_were_asked_for(AccidentCircumstances circumstances, WorkRelation relation)
    {
        var accident = Accident(circumstances);
        Refused.With(Jkk(accident).Verify(JkkFacts.Of(Cover(accident), Work(), relation, true), Today), "BPJSTK-CVF-002 Relation");
    }

    [Fact]
    public void A_disease_is_covered_and_related_as_a_disease()
    {
        var disease = JkkCase.Disease(Number, Segment.Pu, Noon);
        var claim = Jkk(disease);
        Refused.With(claim.Verify(JkkFacts.Of(Cover(disease), Work(), WorkRelation.AtWork, true), Today), "BPJSTK-CVF-002 Relation", "BPJSTK-CVF-002 Cover.IsOccupationalDisease");
        Assert.True(claim.Verify(JkkFacts.Of(Cover(disease).OccupationalDisease(), Work(), WorkRelation.Disease, true), Today).Value.IsGranted);
        Assert.Equal("BPJSTK-CVF-007", claim.Verify(JkkFacts.Of(Cover(disease).OccupationalDisease(), Work(), WorkRelation.None, true), Today).Value.Refusals.Single().Code!.Id);
    }

    [Fact]
    public void Whether_a_clinic_with_a_contract_was_at_the_place_is_asked_only_where_one_without_was_used()
    {
        var elsewhere = Accident(AccidentCircumstances.ClinicWithoutContract);
        Refused.With(Jkk(elsewhere).Verify(JkkFacts.Of(Cover(elsewhere), Work(), WorkRelation.AtWork, true), Today), "BPJSTK-CVF-003 HadContractedClinic");
        Refused.With(Jkk(Accident()).Verify(JkkFacts.Of(Cover(Accident()), Work(), WorkRelation.AtWork, true, false), Today), "BPJSTK-CVF-002 HadContractedClinic");
    }

    [Fact]
    public void A_death_by_accident_needs_the_heirs()
    {
        var claim = Jkk(Accident(), AccidentConsequenceKind.Death);
        Refused.With(claim.Verify(JkkFacts.Of(Cover(Accident()), Work(AccidentConsequence.Death(Noon.Date)), WorkRelation.AtWork, true), Today), "BPJSTK-CVF-003 Heirs");
    }

    [Fact]
    public void Facts_of_another_segment_reason_or_day_contradict_the_claim()
    {
        var savings = Savings();
        var dismissal = JkpCase.Dismissal(Number, new(2025, 3, 2));
        var trainee = WorkAccident.Create(Segment.Trainee, BenefitWage.Of(WageBase.Deemed(Rp(3_000_000)).Value), AccidentConsequence.Recovered).Value;

        Refused.With(Jkk(Accident()).Verify(JkkFacts.Of(Cover(Accident()), trainee, WorkRelation.AtWork, true), Today), "BPJSTK-CVF-002 Accident.Segment");
        Refused.With(
            Filed(Death(), Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(Death()), Died(Segment.Bpu), false, Heirs(SocialProgram.Jkm, HeirRelation.Child)), Today), "BPJSTK-CVF-002 Death.Segment");
        Refused.With(
            Filed(savings, Noon, ClaimActor.Participant).Verify(JhtFacts.Of(Cover(savings), JhtClaim.Resigned(Member, new(2025, 1, 30)).Value, Rp(1)), Today),
            "BPJSTK-CVF-002 Claim.Reason",
            "BPJSTK-CVF-002 Claim.EventOn");
        Refused.With(
            Filed(dismissal, Noon, ClaimActor.Participant).Verify(JkpFacts.Of(Cover(dismissal), Filing(new(2025, 3, 4))), Today),
            "BPJSTK-CVF-002 Claim.Dismissal.DismissedOn",
            "BPJSTK-CVF-002 Claim.FiledOn");
    }

    [Fact]
    public void Facts_that_no_program_can_have_are_mistakes_of_the_program()
    {
        var heirs = Heirs(SocialProgram.Jkm, HeirRelation.Child);
        Assert.Throws<ArgumentException>("heirs", () => JkkFacts.Of(Cover(Accident()), Work(), WorkRelation.AtWork, true, heirs: heirs));
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => JkkFacts.Of(Cover(Accident()), Work(), (WorkRelation)7, true));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => EarlierBenefit.Of((SocialProgram)9, BenefitKind.Funeral, Today, Today));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => EarlierBenefit.Of(SocialProgram.Jkk, (BenefitKind)99, Today, Today));
    }

    [Fact]
    public void A_verification_explains_itself_in_both_languages()
    {
        var verification = Filed(Death(), Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(Death()), Died(), false, Heirs(SocialProgram.Jkm, HeirRelation.Child)), Today).Value;

        Assert.Contains("who receives it at a death: met; spouse or children: Ahli 1 [PP 44/2015 Pasal 40(2)a]", verification.ToText(Language.English));
        Assert.Contains("ahli waris: terpenuhi; janda, duda, atau anak: Ahli 1 [PP 44/2015 Pasal 40(2)a]", verification.ToText(Language.Indonesian));
        Assert.All([.. verification.ToText(Language.Indonesian), .. verification.ToText(Language.English)], line => Assert.DoesNotContain("{", line, StringComparison.Ordinal));
        Assert.Equal(verification.Findings.Count(finding => finding.Result != FindingResult.NotApplicable) + verification.Statement!.ToText(Language.English).Count(), verification.ToText(Language.English).Count());
    }
}
