using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Benefits.Jp;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>The decision points of claims of JKM, JHT, JP and JKP.</summary>
public class OtherVerificationTests
{
    [Fact]
    public void JKM_is_granted_to_the_first_rank_of_heirs()
    {
        var claim = Filed(Death(), Noon, ClaimActor.Heir);
        var verification = claim.Verify(JkmFacts.Of(Cover(Death()), Died(), false, Heirs(SocialProgram.Jkm, HeirRelation.Child, HeirRelation.Sibling)), Today).Value;

        Assert.Equal((true, CoverPayer.Agency, Rp(42_000_000)), (verification.IsGranted, verification.Payer, verification.Statement!.Total));
        Finds(verification, DecisionPoint.Heirs, FindingResult.Met, null, "PP 44/2015 Pasal 40(2)a", "janda, duda, atau anak: Ahli 1", "spouse or children: Ahli 1");
        Assert.Equal(FindingResult.NotApplicable, verification.Findings.Single(finding => finding.Point == DecisionPoint.Term).Result);
    }

    [Fact]
    public void JKM_is_refused_for_a_death_by_a_work_accident()
    {
        var verification = Filed(Death(), Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(Death()), Died(), true, Heirs(SocialProgram.Jkm, HeirRelation.Child)), Today).Value;
        Finds(
            verification,
            DecisionPoint.WorkRelated,
            FindingResult.Refuses,
            "BPJSTK-CVF-009",
            "PP 44/2015 Pasal 1 angka 2",
            "meninggal dunia akibat kecelakaan kerja: manfaat dari JKK, bukan JKM",
            "a death by a work accident: JKK pays, not JKM");
    }

    [Fact]
    public void JKM_without_heirs_pays_the_funeral_to_who_arranged_it_and_says_where_the_rest_goes()
    {
        var death = Death(DeathCircumstances.NoHeirs);
        var claim = Filed(death, Noon, ClaimActor.FuneralArranger);
        var granted = claim.Verify(JkmFacts.Of(Cover(death), Died(), false, Heirs(SocialProgram.Jkm)), Today).Value;
        var refused = claim.Verify(JkmFacts.Of(Cover(death), Died(), false, Heirs(SocialProgram.Jkm, HeirRelation.ParentInLaw)), Today).Value;

        Assert.Equal((true, Rp(10_000_000)), (granted.IsGranted, granted.Statement!.Total));
        Assert.Contains(
            granted.Statement.NotGranted,
            denial => denial.Kind == BenefitKind.Periodic && denial.ToText(Language.English).Contains("an heir is left to whom this part goes", StringComparison.Ordinal));
        Finds(refused, DecisionPoint.Heirs, FindingResult.Refuses, "BPJSTK-CVF-010", "PP 44/2015 Pasal 40(2)b3", "yang berhak: mertua: Ahli 1", "entitled: parents-in-law: Ahli 1");
    }

    [Theory]
    [InlineData(DeathCircumstances.None, false, false)]
    [InlineData(DeathCircumstances.ByWill, false, true)]
    [InlineData(DeathCircumstances.ByWill, true, false)]
    [InlineData(DeathCircumstances.OutsideRanks, true, false)]
    [InlineData(DeathCircumstances.MissingAtSea, true, true)]
    public void JKM_goes_to_who_is_named_in_a_will_only_where_no_rank_before_is_left(DeathCircumstances circumstances, bool hasFamily, bool isGranted)
    {
        var death = Death(circumstances);
        var heirs = hasFamily ? Heirs(SocialProgram.Jkm, HeirRelation.Spouse) : ByWill(SocialProgram.Jkm);
        var verification = Filed(death, Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(death), Died(), false, heirs), Today).Value;
        Assert.Equal(isGranted ? [] : ["BPJSTK-CVF-010"], verification.Refusals.Select(finding => finding.Code!.Id));
    }

    [Fact]
    public void JKM_goes_to_who_stands_outside_the_ranks_by_a_court_only()
    {
        var death = Death(DeathCircumstances.OutsideRanks);
        var granted = Filed(death, Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(death), Died(), false, Heirs(SocialProgram.Jkm)), Today).Value;
        var none = Filed(Death(), Noon, ClaimActor.Heir).Verify(JkmFacts.Of(Cover(Death()), Died(), false, Heirs(SocialProgram.Jkm)), Today).Value;

        Finds(granted, DecisionPoint.Heirs, FindingResult.Met, null, "Permenaker 1/2025 Pasal 79", "ditetapkan oleh pengadilan", "determined by the court");
        Assert.Equal("BPJSTK-CVF-010", none.Refusals.Single().Code!.Id);
    }

    [Theory]
    [InlineData(3, false, 10_000_000, FindingResult.Noted)]
    [InlineData(3, true, 42_000_000, FindingResult.Met)]
    [InlineData(4, true, 42_000_000, FindingResult.Refuses)]
    public void JKM_of_the_self_employed_in_arrears_pays_the_funeral_at_once_and_the_rest_when_they_are_settled(int months, bool isSettled, long total, FindingResult result)
    {
        var death = Death(segment: Segment.Bpu);
        var cover = Cover(death).InArrears(SocialProgram.Jkm, months);
        var facts = JkmFacts.Of(isSettled ? cover.Settled() : cover, Died(Segment.Bpu), false, Heirs(SocialProgram.Jkm, HeirRelation.Spouse));
        var verification = Filed(death, Noon, ClaimActor.Heir).Verify(facts, Today).Value;

        Assert.Equal((Rp(total), result), (verification.Statement!.Total, verification.Findings.Single(finding => finding.Point == DecisionPoint.Arrears).Result));
        Assert.Equal(result != FindingResult.Refuses, verification.IsGranted);
    }

    [Fact]
    public void JKM_of_the_self_employed_waits_for_the_rest_while_arrears_are_not_settled_and_pays_it_after()
    {
        var death = Death(segment: Segment.Bpu);
        var claim = Filed(death, Noon, ClaimActor.Heir);
        var cover = Cover(death).InArrears(SocialProgram.Jkm, 3);
        EarlierBenefit[] funeral = [EarlierBenefit.Of(SocialProgram.Jkm, BenefitKind.Funeral, death.EventOn, Today)];
        ClaimVerification Verify(CoverFacts facts) => claim.Verify(JkmFacts.Of(facts, Died(Segment.Bpu), false, Heirs(SocialProgram.Jkm, HeirRelation.Spouse), funeral), Today).Value;

        Assert.Equal((false, DecisionPoint.Arrears), (Verify(cover).IsGranted, Verify(cover).Waiting.Single().Point));
        Assert.Equal((true, Rp(32_000_000)), (Verify(cover.Settled()).IsGranted, Verify(cover.Settled()).Statement!.Total));
    }

    [Fact]
    public void JHT_is_granted_whole_and_never_lapses()
    {
        var savings = Savings();
        var claim = Filed(savings, Noon, ClaimActor.Participant);
        var verification = claim.Verify(JhtFacts.Of(Cover(savings), JhtClaim.AtEndOfTerm(Member, savings.EventOn).Value, Rp(25_000_000)), Today).Value;

        Assert.Equal((true, Rp(25_000_000)), (verification.IsGranted, verification.Statement!.Total));
        Assert.Equal(FindingResult.NotApplicable, verification.Findings.Single(finding => finding.Point == DecisionPoint.Term).Result);
        Assert.Equal(ClaimStatus.Determined, claim.Determine(verification, Agency, Noon.PlusDays(20)).Value.Status);
    }

    [Fact]
    public void JHT_is_refused_for_each_condition_that_is_not_met()
    {
        var savings = Savings(JhtClaimReason.Age);
        var verification = Filed(savings, Noon, ClaimActor.Participant).Verify(JhtFacts.Of(Cover(savings), JhtClaim.AtAge(Member), Rp(25_000_000)), Today).Value;
        var refusal = Assert.Single(verification.Refusals);

        Assert.Equal((DecisionPoint.Entitlement, "BPJSTK-CVF-013", "PP 46/2015 Pasal 22(1)"), (refusal.Point, refusal.Code!.Id, refusal.Citation!.ToString()));
        Assert.Contains("56", refusal.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void JHT_at_a_death_goes_to_the_heirs_and_without_them_to_the_probate_office()
    {
        var savings = Savings(JhtClaimReason.Death);
        var claim = Filed(savings, Noon, ClaimActor.Heir);
        var died = JhtClaim.Died(Member, savings.EventOn).Value;
        var family = claim.Verify(JhtFacts.Of(Cover(savings), died, Rp(25_000_000), Heirs(SocialProgram.Jht, HeirRelation.Spouse)), Today).Value;
        var nobody = claim.Verify(JhtFacts.Of(Cover(savings), died, Rp(25_000_000), Heirs(SocialProgram.Jht)), Today).Value;

        Assert.True(family.IsGranted);
        Finds(nobody, DecisionPoint.Heirs, FindingResult.Refuses, "BPJSTK-CVF-010", "PP 46/2015 Pasal 23(4)", "yang berhak: tidak ada ahli waris", "entitled: nobody is left");
        Refused.With(claim.Verify(JhtFacts.Of(Cover(savings), died, Rp(25_000_000)), Today), "BPJSTK-CVF-003 Heirs");
    }

    [Fact]
    public void JP_of_the_widow_is_granted_to_the_widow_and_refused_to_the_child()
    {
        var life = Lives.Life(Lives.Whole("2025-02"), Lives.Family(Lives.Spouse(), [Lives.Child("2020-01-01")]), died: "2025-03-03");
        JpCase Case(JpBeneficiary beneficiary) => JpCase.Pension(Number, Segment.Pu, beneficiary, new(2025, 3, 3));
        ClaimVerification Verify(JpBeneficiary beneficiary) => Filed(Case(beneficiary), Noon, ClaimActor.Heir)
            .Verify(JpFacts.Of(Cover(Case(beneficiary)), life, Lives.Still), Today).Value;

        var (widow, child) = (Verify(JpBeneficiary.Spouse), Verify(JpBeneficiary.Child));
        Assert.Equal((true, false), (widow.IsGranted, child.IsGranted));
        Assert.Equal(BenefitKind.Pension, widow.Statement!.Lines.Single().Kind);
        Finds(child, DecisionPoint.Heirs, FindingResult.Refuses, "BPJSTK-CVF-010", "PP 45/2015 Pasal 14(1)", "manfaat pensiun adalah hak: pensiun janda atau duda", "the pension goes to: the widow or widower");
    }

    [Fact]
    public void JP_needs_the_disability_or_the_death_it_is_claimed_for()
    {
        JpCase Case(JpBeneficiary beneficiary) => JpCase.Pension(Number, Segment.Pu, beneficiary, new(2025, 3, 3));
        var living = JpFacts.Of(Cover(Case(JpBeneficiary.Disabled)), Lives.Life(Lives.Whole()));

        Refused.Saying(
            Filed(Case(JpBeneficiary.Disabled), Noon, ClaimActor.Participant).Verify(living, Today),
            "BPJSTK-CVF-003 Life.Disability",
            "Fakta belum diberikan: cacat total tetap.",
            "A fact is missing: the disability.");
        Refused.With(Filed(Case(JpBeneficiary.Parent), Noon, ClaimActor.Heir).Verify(living, Today), "BPJSTK-CVF-003 Life.DiedOn");
        Refused.With(Filed(Case(JpBeneficiary.Retired), Noon, ClaimActor.Participant).Verify(living, Today), "BPJSTK-JP-020 Facts.EventOn");
    }

    [Fact]
    public void JKP_is_granted_month_by_month_and_refused_for_each_condition()
    {
        var dismissal = JkpCase.Dismissal(Number, new(2025, 3, 1));
        var claim = Filed(dismissal, Noon, ClaimActor.Participant);
        var granted = claim.Verify(JkpFacts.Of(Cover(dismissal), Filing(Noon.Date)), Today).Value;
        var refused = claim.Verify(JkpFacts.Of(Cover(dismissal), Filing(Noon.Date, months: 11)), Today).Value;
        var resigned = claim.Verify(JkpFacts.Of(Cover(dismissal), Filing(Noon.Date, end: EmploymentEnd.Resigned)), Today).Value;

        Assert.Equal((true, Rp(18_000_000)), (granted.IsGranted, granted.Statement!.Total));
        Assert.Equal(("BPJSTK-CVF-013", "12 months of contributions in 24; 11 paid"), (refused.Refusals.Single().Code!.Id, refused.Refusals.Single().Reason.English));
        Assert.Equal(("BPJSTK-JKP-007", "PP 37/2021 Pasal 20(1)a"), (resigned.Refusals.Single().Code!.Id, resigned.Refusals.Single().Citation!.ToString()));
        Finds(granted, DecisionPoint.WageBase, FindingResult.Met, null, "PP 37/2021 Pasal 21(2)", "Rp6.000.000,00", "IDR 6,000,000.00");
    }

    [Theory]
    [InlineData(2025, 9, 1, true)]
    [InlineData(2025, 9, 2, false)]
    public void JKP_is_refused_when_filed_more_than_six_months_after_the_dismissal(int year, int month, int day, bool isGranted)
    {
        var dismissal = JkpCase.Dismissal(Number, new(2025, 3, 1));
        var filed = new LocalDateTime(year, month, day, 9, 0);
        var verification = Filed(dismissal, filed, ClaimActor.Participant).Verify(JkpFacts.Of(Cover(dismissal), Filing(filed.Date)), filed.Date).Value;
        Assert.Equal(isGranted, verification.IsGranted);
        Assert.Equal(isGranted ? [] : [DecisionPoint.Term, DecisionPoint.Entitlement], verification.Refusals.Select(finding => finding.Point));
    }

    [Theory]
    [InlineData(4, false, FindingResult.Waits)]
    [InlineData(4, true, FindingResult.ShiftsPayer)]
    [InlineData(3, false, FindingResult.Met)]
    public void JKP_counts_the_arrears_of_JKK_and_JKM(int months, bool isSettled, FindingResult result)
    {
        var dismissal = JkpCase.Dismissal(Number, new(2025, 3, 1));
        var cover = Cover(dismissal).InArrears(SocialProgram.Jkm, months);
        var verification = Filed(dismissal, Noon, ClaimActor.Participant).Verify(JkpFacts.Of(isSettled ? cover.Settled() : cover, Filing(Noon.Date)), Today).Value;
        Assert.Equal(result, verification.Findings.Single(finding => finding.Point == DecisionPoint.Arrears).Result);
    }
}
