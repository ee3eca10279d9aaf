using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Claims.Verified;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>The decision points of a claim of JKK, each with its result, its code and its provision.</summary>
public class JkkVerificationTests
{
    [Fact]
    public void A_claim_that_meets_every_point_is_determined_as_the_calculator_says()
    {
        var accident = Accident();
        var claim = Jkk(accident);
        var verification = claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value;
        var determined = claim.Determine(verification, Agency, Noon.PlusDays(20)).Value;

        Assert.True(verification.IsGranted);
        Assert.Equal(CoverPayer.Agency, verification.Payer);
        Assert.Equal(JkkCalculator.On(accident.EventOn).Value.Calculate(Work()).Value.Total, determined.Award.Total);
        Assert.Equal(Enum.GetValues<DecisionPoint>(), verification.Findings.Select(finding => finding.Point).Distinct());
        Assert.Equal(2, verification.Findings.Count(finding => finding.Point == DecisionPoint.ReportedInTime && finding.Result == FindingResult.Met));
        Assert.Equal(
            [DecisionPoint.ContractedClinic, DecisionPoint.Heirs],
            verification.Findings.Where(finding => finding.Result == FindingResult.NotApplicable).Select(finding => finding.Point));
        Assert.All(verification.Findings, finding => Assert.Equal(finding.Result == FindingResult.NotApplicable, finding.Citation is null));
        Refused.With(claim.Reject(verification, Agency, Noon.PlusDays(20)), "BPJSTK-CLM-019 Verification");
    }

    [Fact]
    public void Point_reported_in_time_makes_the_employer_pay_first_for_a_late_stage_one_since_24_February_2025()
    {
        var accident = Accident();
        var late = Jkk(accident, stageOneHours: 49).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value;

        Assert.Equal((true, CoverPayer.EmployerFirstWithRefund), (late.IsGranted, late.Payer));
        Finds(
            late,
            DecisionPoint.ReportedInTime,
            FindingResult.ShiftsPayer,
            null,
            "Permenaker 5/2021 Pasal 8(2a) as amended by Permenaker 1/2025",
            "Laporan kecelakaan kerja tahap I: 2025-03-05 13:00, paling lambat 2025-03-05 12:00; pemberi kerja membayar manfaat JKK lebih dahulu, dan dapat meminta penggantian setelah melapor (Permenaker 5/2021 Pasal 8(2a)-(2b))",
            "The report of the accident, stage I: 2025-03-05 13:00, by 2025-03-05 12:00 at the latest; the employer pays JKK first, and may ask for a refund after it has reported (Permenaker 5/2021 Pasal 8(2a)-(2b))");
        Assert.Equal(CoverPayer.Agency, Jkk(accident, stageOneHours: 48).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value.Payer);
    }

    [Fact]
    public void Point_reported_in_time_notes_what_has_no_consequence()
    {
        var accident = Accident();
        var late = Jkk(accident, stageTwoHours: 49).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), Today).Value;
        Finds(
            late,
            DecisionPoint.ReportedInTime,
            FindingResult.Noted,
            null,
            "PP 44/2015 Pasal 43(3)",
            "Laporan kecelakaan kerja tahap II: 2025-03-07 13:00, paling lambat 2025-03-07 12:00; peraturan tidak menyebut akibat",
            "The report of the accident, stage II: 2025-03-07 13:00, by 2025-03-07 12:00 at the latest; the regulations name no consequence");
        Assert.Equal((true, CoverPayer.Agency), (late.IsGranted, late.Payer));

        var before = Accident(at: new(2025, 2, 20, 12, 0));
        var old = Jkk(before, stageOneHours: 73).Verify(JkkFacts.Of(Cover(before), Work(), WorkRelation.AtWork, true), Today).Value;
        Assert.Equal((CoverPayer.Agency, "PP 44/2015 Pasal 43(1)"), (old.Payer, old.Findings.Single(finding => finding.Result == FindingResult.Noted).Citation!.ToString()));

        var disease = JkkCase.Disease(Number, Segment.Pu, Noon);
        var reports = Jkk(disease, stageTwoHours: 49).Verify(JkkFacts.Of(Cover(disease).OccupationalDisease(), Work(), WorkRelation.Disease, true), Today).Value.Findings.Where(finding => finding.Point == DecisionPoint.ReportedInTime);
        Assert.Equal(["PP 44/2015 Pasal 44(1)", "PP 44/2015 Pasal 44(3)"], reports.Select(finding => finding.Citation!.ToString()));
    }

    [Fact]
    public void Point_active_on_the_event_day_refuses_who_was_no_participant_any_more()
    {
        var accident = Accident();
        var claim = Jkk(accident);
        var verification = claim.Verify(JkkFacts.Of(Cover(accident, new(2025, 3, 2)), Work(), WorkRelation.AtWork, true), Today).Value;

        Assert.Equal((false, CoverPayer.Nobody), (verification.IsGranted, verification.Payer));
        Assert.Equal((DecisionPoint.ActiveOnEventDay, "BPJSTK-CVF-004"), verification.Refusals.Select(finding => (finding.Point, finding.Code!.Id)).Single());
        Assert.Equal(ClaimStatus.Rejected, claim.Reject(verification, Agency, Noon.PlusDays(20)).Value.Status);
        Refused.With(claim.Determine(verification, Agency, Noon.PlusDays(20)), "BPJSTK-CLM-018 Verification");
        Assert.True(claim.Verify(JkkFacts.Of(Cover(accident, new(2025, 3, 3)), Work(), WorkRelation.AtWork, true), Today).Value.IsGranted);
    }

    [Fact]
    public void Point_active_on_the_event_day_refuses_where_the_employer_alone_answers()
    {
        var accident = Accident();
        var cover = CoverFacts.Of(Segment.Pu, accident.EventOn, EmployerScale.Large);
        var verification = Jkk(accident).Verify(JkkFacts.Of(cover, Work(), WorkRelation.AtWork, true), Today).Value;

        Assert.Equal(CoverPayer.EmployerAlone, verification.Payer);
        Assert.Equal((DecisionPoint.ActiveOnEventDay, "BPJSTK-CVF-005"), verification.Refusals.Select(finding => (finding.Point, finding.Code!.Id)).Single());
    }

    [Fact]
    public void Point_work_related_refuses_what_is_none_of_the_work_and_what_left_no_injury()
    {
        var accident = Accident();
        var claim = Jkk(accident);

        Finds(
            claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.None, true), Today).Value,
            DecisionPoint.WorkRelated,
            FindingResult.Refuses,
            "BPJSTK-CVF-007",
            "PP 44/2015 Pasal 1 angka 6",
            "tidak ada hubungan dengan pekerjaan",
            "it has nothing to do with the work");
        Finds(
            claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.OnDuty, false), Today).Value,
            DecisionPoint.WorkRelated,
            FindingResult.Refuses,
            "BPJSTK-CVF-008",
            "Permenaker 5/2021 Pasal 7",
            "tidak ada cedera pada tubuh atau penyakit",
            "there is neither an injury to the body nor a disease");
        Finds(
            claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.OnDuty, true), Today).Value,
            DecisionPoint.WorkRelated,
            FindingResult.Met,
            null,
            "PP 44/2015 Pasal 1 angka 6",
            "dalam tugas di tempat lain",
            "on duty elsewhere");
    }

    [Theory]
    [InlineData(2025, 2, 23, false)]
    [InlineData(2025, 2, 24, true)]
    public void Point_work_related_knows_violence_since_24_February_2025(int year, int month, int day, bool isMet)
    {
        var accident = Accident(AccidentCircumstances.ViolenceOrRape, at: new(year, month, day, 9, 0));
        var verification = Jkk(accident).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.ViolenceOrRape, true), Today).Value;
        Assert.Equal(isMet ? [] : ["BPJSTK-CVF-007"], verification.Refusals.Select(finding => finding.Code!.Id));
    }

    [Fact]
    public void Point_proof_of_the_event_names_the_papers_that_prove_it()
    {
        var accident = Accident(AccidentCircumstances.Commuting | AccidentCircumstances.Traffic);
        var verification = Jkk(accident).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.Commuting, true), Today).Value;
        var proof = verification.Findings.Single(finding => finding.Point == DecisionPoint.ProofOfEvent);

        Assert.Equal(FindingResult.Met, proof.Result);
        Assert.Equal("doctor's certificate, chronology, attendance list, police statement, police traffic report".Split(", ").Length, proof.Reason.English.Split(", ").Length);
        Assert.Equal(FindingResult.Met, verification.Findings.Single(finding => finding.Point == DecisionPoint.PapersComplete).Result);
    }

    [Fact]
    public void Points_proof_and_papers_wait_when_a_correction_asks_for_more_of_them()
    {
        var accident = Accident();
        var changed = Accident(AccidentCircumstances.Commuting);
        var claim = Jkk(accident).Correct(changed, "dalam perjalanan", Agency, Noon.PlusDays(4)).Value;
        var verification = claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.Commuting, true), Today).Value;

        Assert.False(verification.IsGranted);
        Assert.Equal([DecisionPoint.ProofOfEvent, DecisionPoint.PapersComplete], verification.Waiting.Select(finding => finding.Point));
        Refused.With(claim.Determine(verification, Agency, Noon.PlusDays(20)), "BPJSTK-CLM-018 Verification", "BPJSTK-CLM-018 Verification");
        Refused.With(claim.Reject(verification, Agency, Noon.PlusDays(20)), "BPJSTK-CLM-019 Verification");
    }

    [Theory]
    [InlineData(false, FindingResult.Met, "PP 44/2015 Pasal 33(2)")]
    [InlineData(true, FindingResult.Noted, "PP 44/2015 Pasal 33(1)")]
    public void Point_contracted_clinic_refunds_treatment_elsewhere_only_where_none_was_at_the_place(bool had, FindingResult result, string citation)
    {
        var accident = Accident(AccidentCircumstances.ClinicWithoutContract);
        var verification = Jkk(accident).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true, had), Today).Value;
        var clinic = verification.Findings.Single(finding => finding.Point == DecisionPoint.ContractedClinic);
        Assert.Equal((result, citation, true), (clinic.Result, clinic.Citation!.ToString(), verification.IsGranted));
    }

    [Fact]
    public void Point_wage_base_shifts_the_shortfall_to_an_employer_who_reported_less()
    {
        var accident = Accident();
        var verification = Jkk(accident).Verify(JkkFacts.Of(Cover(accident).ReportedLess(), Work(), WorkRelation.AtWork, true), Today).Value;

        Assert.Equal((true, CoverPayer.EmployerOwesShortfall), (verification.IsGranted, verification.Payer));
        Assert.Equal(
            [(FindingResult.Met, "PP 44/2015 Pasal 32(1)"), (FindingResult.ShiftsPayer, "PP 44/2015 Pasal 32(2)")],
            verification.Findings.Where(finding => finding.Point == DecisionPoint.WageBase).Select(finding => (finding.Result, finding.Citation!.ToString())));
    }

    [Fact]
    public void Point_condition_and_percentage_tells_the_percentage_of_the_table()
    {
        var accident = Accident();
        var claim = Jkk(accident, AccidentConsequenceKind.PartialDisability);
        var work = Work(AccidentConsequence.PartialDisability([DisabilityLoss.Functional("ARM_R_SHOULDER", Rate.FromPercent(50))]));
        var wrong = Work(AccidentConsequence.PartialDisability([DisabilityLoss.Anatomical("nothing")]));

        Finds(
            claim.Verify(JkkFacts.Of(Cover(accident), work, WorkRelation.AtWork, true), Today).Value,
            DecisionPoint.ConditionAndPercentage,
            FindingResult.Met,
            null,
            "PP 44/2015 Lampiran III",
            "cacat sebagian, 20%",
            "partial disability, 20%");
        Refused.With(claim.Verify(JkkFacts.Of(Cover(accident), wrong, WorkRelation.AtWork, true), Today), "BPJSTK-DIS-002 Facts.Consequence.Losses[0]");
    }

    [Theory]
    [InlineData(3, false, CoverPayer.CareNowCashAfterSettlement, FindingResult.Noted)]
    [InlineData(3, true, CoverPayer.CareNowCashAfterSettlement, FindingResult.Met)]
    [InlineData(4, true, CoverPayer.Nobody, FindingResult.Refuses)]
    public void Point_arrears_of_the_self_employed_puts_off_the_cash_up_to_three_months_and_refuses_more(int months, bool isSettled, CoverPayer payer, FindingResult result)
    {
        var accident = Accident(segment: Segment.Bpu);
        var cover = Cover(accident).InArrears(SocialProgram.Jkk, months);
        var work = Work(segment: Segment.Bpu, wage: BenefitWage.OfBand(Rp(1_000_000), new(2025, 3)).Value);
        var verification = Jkk(accident).Verify(JkkFacts.Of(isSettled ? cover.Settled() : cover, work, WorkRelation.AtWork, true), Today).Value;
        var arrears = verification.Findings.Single(finding => finding.Point == DecisionPoint.Arrears);

        Assert.Equal((payer, result, result != FindingResult.Refuses), (verification.Payer, arrears.Result, verification.IsGranted));
        if (result == FindingResult.Noted)
        {
            // PP 44/2015 Pasal 39(1)a: the care does not wait.
            Assert.All(verification.Statement!.Lines, line => Assert.Contains(line.Kind, new[] { BenefitKind.MedicalCare, BenefitKind.HomeCare }));
            Assert.NotEmpty(verification.Statement.Lines);
        }

        Assert.Equal(result == FindingResult.Refuses ? "BPJSTK-CVF-006" : null, arrears.Code?.Id);
        Assert.Equal(result == FindingResult.Refuses ? "PP 44/2015 Pasal 39(2)" : "PP 44/2015 Pasal 39(1)", arrears.Citation!.ToString());
        Assert.Equal(FindingResult.Met, verification.Findings.Single(finding => finding.Point == DecisionPoint.ActiveOnEventDay).Result);
    }

    [Theory]
    [InlineData(3, false, CoverPayer.Agency, FindingResult.Met)]
    [InlineData(4, false, CoverPayer.EmployerFirstWithRefund, FindingResult.Waits)]
    [InlineData(4, true, CoverPayer.EmployerFirstWithRefund, FindingResult.ShiftsPayer)]
    public void Point_arrears_of_an_employer_lets_it_pay_first_after_three_months_and_refunds_when_settled(int months, bool isSettled, CoverPayer payer, FindingResult result)
    {
        var accident = Accident();
        var cover = Cover(accident).InArrears(SocialProgram.Jkk, months);
        var verification = Jkk(accident).Verify(JkkFacts.Of(isSettled ? cover.Settled() : cover, Work(), WorkRelation.AtWork, true), Today).Value;
        Assert.Equal((payer, result), (verification.Payer, verification.Findings.Single(finding => finding.Point == DecisionPoint.Arrears).Result));
        Assert.Equal(result != FindingResult.Waits, verification.IsGranted);
    }

    [Theory]
    [InlineData(2030, 3, 3, FindingResult.Met)]
    [InlineData(2030, 3, 4, FindingResult.Refuses)]
    public void Point_term_refuses_JKK_claimed_more_than_five_years_after_the_accident(int year, int month, int day, FindingResult result)
    {
        var accident = Accident();
        var hours = (int)Period.Between(Noon, new LocalDateTime(year, month, day, 12, 0), PeriodUnits.Hours).Hours;
        var verification = Jkk(accident, stageOneHours: 24, stageTwoHours: hours - 48).Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true), new(2030, 3, 5)).Value;
        var term = verification.Findings.Single(finding => finding.Point == DecisionPoint.Term);

        Assert.Equal((result, "PP 44/2015 Pasal 26 as amended by PP 82/2019"), (term.Result, term.Citation!.ToString()));
        Assert.Equal(result == FindingResult.Refuses ? "BPJSTK-CVF-011" : null, term.Code?.Id);
        Assert.Equal($"claimed on {year}-03-0{day}, by 2030-03-03 at the latest", term.Reason.English);
    }

    [Fact]
    public void Point_paid_before_refuses_what_was_paid_and_pays_only_the_rest()
    {
        var accident = Accident();
        var claim = Jkk(accident);
        var facts = JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true);
        var paid = claim.Determine(claim.Verify(facts, Today).Value, Agency, Noon.PlusDays(20)).Value;
        var earlier = EarlierBenefit.From(paid.Pay(paid.Award.Total, Agency, Noon.PlusDays(21)).Value);
        var again = claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true, earlier: earlier), Today).Value;
        var rest = claim.Verify(JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true, earlier: [.. earlier.Where(one => one.Kind == BenefitKind.Transport)]), Today).Value;
        var other = claim.Verify(
            JkkFacts.Of(Cover(accident), Work(), WorkRelation.AtWork, true, earlier: [EarlierBenefit.Of(SocialProgram.Jkk, BenefitKind.Transport, accident.EventOn.PlusDays(-1), Today)]), Today).Value;

        Assert.Equal((DecisionPoint.PaidBefore, "BPJSTK-CVF-012"), again.Refusals.Select(finding => (finding.Point, finding.Code!.Id)).Single());
        Assert.Equal(FindingResult.Noted, rest.Findings.Single(finding => finding.Point == DecisionPoint.PaidBefore).Result);
        Assert.Equal((true, Rp(0), Rp(100_000)), (rest.IsGranted, rest.Statement!.AmountOf(BenefitKind.Transport), paid.Award.Total - rest.Statement.Total));
        Assert.Equal(FindingResult.Met, other.Findings.Single(finding => finding.Point == DecisionPoint.PaidBefore).Result);
        Assert.Contains(rest.Statement.NotGranted, denial => denial.Kind == BenefitKind.Transport && denial.ToText(Language.Indonesian).Contains("belum pernah dibayarkan", StringComparison.Ordinal));
    }

    [Fact]
    public void Point_entitlement_refuses_a_disease_that_appeared_too_long_after_the_work_ended()
    {
        var disease = JkkCase.Disease(Number, Segment.Pu, Noon);
        var work = WorkAccident.Create(Segment.Pu, Wage, AccidentConsequence.Recovered, diseaseAfterEmploymentEndedOn: new(2022, 3, 2)).Value;
        var cover = Cover(disease, new(2022, 3, 2)).OccupationalDisease();
        var verification = Jkk(disease).Verify(JkkFacts.Of(cover, work, WorkRelation.Disease, true), Today).Value;

        Assert.Null(verification.Statement);
        Assert.Equal(["BPJSTK-CVF-004", "BPJSTK-JKK-007"], verification.Refusals.Select(finding => finding.Code!.Id));
        Assert.Equal("PP 44/2015 Pasal 48(2)", verification.Refusals[1].Citation!.ToString());
        Assert.DoesNotContain("[", verification.Refusals[1].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Point_heirs_at_a_death_by_accident_leaves_the_funeral_to_who_arranged_it_where_nobody_is_left()
    {
        var accident = Accident();
        var claim = Jkk(accident, AccidentConsequenceKind.Death);
        var work = Work(AccidentConsequence.Death(Noon.Date));
        var family = claim.Verify(JkkFacts.Of(Cover(accident), work, WorkRelation.SuddenDeath, true, heirs: Heirs(SocialProgram.Jkk, HeirRelation.Spouse)), Today).Value;
        var nobody = claim.Verify(JkkFacts.Of(Cover(accident), work, WorkRelation.SuddenDeath, true, heirs: Heirs(SocialProgram.Jkk)), Today).Value;

        Finds(family, DecisionPoint.Heirs, FindingResult.Met, null, "PP 44/2015 Pasal 37(5)a", "janda, duda, atau anak: Ahli 1", "spouse or children: Ahli 1");
        Finds(nobody, DecisionPoint.Heirs, FindingResult.Met, null, "PP 44/2015 Pasal 37(5)b5", "tidak ada ahli waris", "nobody is left");
        Assert.Equal((Rp(10_100_000), Rp(100_000)), (nobody.Statement!.Total, nobody.Statement.AmountOf(BenefitKind.Transport)));
        Assert.Equal(Rp(240_000_000), family.Statement!.AmountOf(BenefitKind.AccidentalDeath));
    }
}
