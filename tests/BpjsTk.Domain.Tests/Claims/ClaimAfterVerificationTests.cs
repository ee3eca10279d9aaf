using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Claims;

/// <summary>What follows once a claim is verified: payment, pension, months, rejection and dispute.</summary>
public class ClaimAfterVerificationTests
{
    private const ClaimActor Agency = ClaimActor.Agency;
    private static readonly Kpj Number = Kpj.FromText("18012345678").Value;
    private static readonly ClaimFinding Term = new(DecisionPoint.Term, FindingResult.Refuses, new("terlambat", "too late"), Citation.FromText("PP 37/2021 Pasal 40"));

    [Fact]
    public void Only_the_determined_amount_is_paid_and_a_returned_payment_is_paid_again()
    {
        var determined = Determined(Savings(), BenefitKind.JhtBalance, 20);
        Refused.Saying(
            determined.Pay(Rp(19), Agency, At(9)),
            "BPJSTK-CLM-007 Amount",
            "Jumlah Rp19,00 berbeda dari yang ditetapkan, Rp20,00. [PP 46/2015 Pasal 31(3)]",
            "The amount IDR 19.00 is not the determined one, IDR 20.00. [PP 46/2015 Pasal 31(3)]");
        var paid = determined.Pay(Rp(20), Agency, At(9)).Value;
        var again = paid.ReturnPayment("rekening ditutup", Agency, At(10)).Value;

        Assert.Equal((ClaimStatus.Paid, At(9), ClaimStatus.Determined, Rp(20)), (paid.Status, paid.PaidAt, again.Status, again.Award.Total));
        Again(again.Pay(Rp(20), Agency, At(11)).Value);
    }

    [Fact]
    public void A_verification_holds_for_the_claim_as_it_stood_and_decides_alone()
    {
        var claim = Verified(Savings());
        var good = new ClaimVerification(claim, claim.Last.At.Date, [], Statement(SocialProgram.Jht, BenefitKind.JhtBalance, 20), CoverPayer.Agency);
        var bad = new ClaimVerification(claim, claim.Last.At.Date, [Term], good.Statement, CoverPayer.Agency);
        var corrected = claim.Correct(Savings(), "alasan", Agency, At(8)).Value;

        Refused.With(corrected.Determine(good, Agency, At(9)), "BPJSTK-CLM-017 Verification");
        Refused.With(claim.Determine(bad, Agency, At(9)), "BPJSTK-CLM-018 Verification");
        Refused.With(claim.Reject(good, Agency, At(9)), "BPJSTK-CLM-019 Verification");
        Refused.With(claim.Determine(new(claim, claim.Last.At.Date, [], null, CoverPayer.Agency), Agency, At(9)), "BPJSTK-CLM-008 Statement");
        Refused.With(claim.Determine(good, ClaimActor.Participant, At(9)), "BPJSTK-CLM-003 By");
        Assert.Equal(Term, claim.Reject(bad, Agency, At(9)).Value.Reasons.Single());
    }

    [Fact]
    public void A_dispute_goes_to_the_complaint_unit_to_mediation_and_to_the_court()
    {
        var claim = Verified(Savings());
        var rejected = claim.Reject(new(claim, claim.Last.At.Date, [Term], null, CoverPayer.Nobody), Agency, At(8)).Value;
        var unit = rejected.Dispute("tidak terlambat", ClaimActor.Participant, At(9)).Value;
        var mediation = unit.Escalate(ClaimActor.Participant, At(10)).Value;
        var agreed = mediation.Determine(Statement(SocialProgram.Jht, BenefitKind.JhtBalance, 20), ClaimActor.Mediator, At(11)).Value;
        var court = mediation.Escalate(ClaimActor.Participant, At(11)).Value;

        Assert.Equal([DisputeInstance.ComplaintUnit, DisputeInstance.Mediation, DisputeInstance.DistrictCourt], [unit.Instance, mediation.Instance, court.Instance]);
        Refused.With(unit.Reject("tetap", ClaimActor.Court, At(10)), "BPJSTK-CLM-003 By");
        Refused.With(agreed.Dispute("lagi", ClaimActor.Participant, At(12)), "BPJSTK-CLM-014 Action");
        Refused.With(court.Escalate(ClaimActor.Participant, At(12)), "BPJSTK-CLM-014 Action");
        Refused.With(court.Determine(Statement(SocialProgram.Jp, BenefitKind.Pension, 20), ClaimActor.Court, At(12)), "BPJSTK-CLM-020 Statement");
        Again(court.Reject("ditolak", ClaimActor.Court, At(12)).Value);
    }

    [Fact]
    public void A_pension_is_paid_month_by_month_from_the_month_after_the_event_none_twice_none_left_out()
    {
        var determined = Determined(Pension(), BenefitKind.Pension, 400_000);
        Refused.With(determined.Pay(Rp(400_000), Agency, At(9)), "BPJSTK-CLM-013 ");
        var pension = determined.StartPension(Agency, At(9)).Value;

        Refused.With(pension.PayPension(new(2026, 1), Rp(400_000), Agency, At(9)), "BPJSTK-CLM-023 Month");
        Refused.With(pension.PayPension(new(2026, 3), Rp(400_000), Agency, At(9)), "BPJSTK-CLM-023 Month");
        var february = pension.PayPension(new(2026, 2), Rp(400_000), Agency, At(9)).Value;
        Refused.With(february.PayPension(new(2026, 2), Rp(400_000), Agency, At(9)), "BPJSTK-CLM-023 Month");
        Refused.With(february.PayPension(new(2026, 3), Rp(1), Agency, At(9)), "BPJSTK-CLM-007 Amount");
        var march = february.AdjustPension(Rp(410_000), Agency, At(10)).Value.PayPension(new(2026, 3), Rp(410_000), Agency, At(10)).Value;

        Assert.Equal(new YearMonth(2026, 3), march.PaidThrough);
        Refused.Saying(
            march.PayPension(new(2026, 4), Rp(410_000), Agency, At(31)),
            "BPJSTK-CLM-036 Month",
            "Manfaat bulan 2026-04 belum dapat dibayar pada 2026-03-31. [PP 45/2015 Pasal 25(2)]",
            "The benefit of 2026-04 cannot be paid yet on 2026-03-31. [PP 45/2015 Pasal 25(2)]");
        Assert.True(march.PayPension(new(2026, 4), Rp(410_000), Agency, new(2026, 4, 1, 0, 0)).IsSuccess);
        Refused.With(Determined(Pension(), BenefitKind.PensionLumpSum, 9).StartPension(Agency, At(9)), "BPJSTK-CLM-022 ");
        Again(march);
    }

    [Fact]
    public void A_pension_is_suspended_after_three_months_without_confirmation_resumed_by_it_and_stopped_after_ten_years()
    {
        var pension = Determined(Pension(), BenefitKind.Pension, 400_000).StartPension(Agency, At(9)).Value;
        Refused.With(pension.Suspend(Agency, new(2026, 6, 9, 9, 0)), "BPJSTK-CLM-012 At");
        var suspended = pension.Suspend(Agency, new(2026, 6, 10, 9, 0)).Value;

        Assert.Equal((new LocalDate(2026, 7, 1), ClaimStatus.InPayment), Resumed(suspended.ConfirmData(ClaimActor.Participant, new(2026, 7, 1, 9, 0)).Value));
        Refused.With(suspended.ConfirmData(ClaimActor.Heir, new(2026, 7, 1, 9, 0)), "BPJSTK-CLM-003 By");
        Refused.With(suspended.Stop(PensionStopReason.NotConfirmed, Agency, new(2036, 3, 9, 9, 0)), "BPJSTK-CLM-012 At");
        Refused.With(pension.Stop(PensionStopReason.NotConfirmed, Agency, new(2036, 3, 10, 9, 0)), "BPJSTK-CLM-024 Reason");
        Again(suspended.Stop(PensionStopReason.NotConfirmed, Agency, new(2036, 3, 10, 9, 0)).Value);
    }

    [Fact]
    public void A_pension_passes_from_the_participant_to_the_spouse_and_to_the_child_and_no_month_is_paid_to_two()
    {
        var stopped = Determined(Pension(), BenefitKind.Pension, 400_000).StartPension(Agency, At(9)).Value
            .PayPension(new(2026, 2), Rp(400_000), Agency, At(9)).Value.Stop(PensionStopReason.Death, Agency, At(10)).Value;
        var spouse = stopped.PassOn(JpBeneficiary.Spouse, Statement(SocialProgram.Jp, BenefitKind.Pension, 393_500), Agency, At(11)).Value;

        Refused.With(spouse.PayPension(new(2026, 2), Rp(393_500), Agency, At(12)), "BPJSTK-CLM-023 Month");
        Refused.With(spouse.Stop(PensionStopReason.Recovery, Agency, At(12)), "BPJSTK-CLM-024 Reason");
        var remarried = spouse.PayPension(new(2026, 3), Rp(393_500), Agency, At(12)).Value.Stop(PensionStopReason.Remarriage, Agency, At(13)).Value;
        Refused.With(remarried.PassOn(JpBeneficiary.Parent, Statement(SocialProgram.Jp, BenefitKind.Pension, 1), Agency, At(14)), "BPJSTK-CLM-025 Next");
        var child = remarried.PassOn(JpBeneficiary.Child, Statement(SocialProgram.Jp, BenefitKind.Pension, 393_500), Agency, At(14)).Value;

        Assert.Equal((JpBeneficiary.Child, new YearMonth(2026, 3)), (child.Case.Beneficiary, child.PaidThrough));
        Again(child);
    }

    [Fact]
    public void A_month_of_JKP_is_refused_for_lack_of_evidence_and_may_be_filed_again()
    {
        var first = Determined(JkpCase.Dismissal(Number, new(2026, 2, 1)), BenefitKind.UnemploymentCash, 3, 3).StartMonths(Agency, At(9)).Value
            .FileMonth(JkpEvidence.OfMonth(1), ClaimActor.Participant, At(9)).Value.PayMonth(Rp(3), Agency, At(9)).Value;
        var bare = first.FileMonth(JkpEvidence.OfMonth(2), ClaimActor.Participant, At(10)).Value;

        Refused.With(bare.PayMonth(Rp(3), Agency, At(11)), "BPJSTK-CLM-028 Evidence");
        var refused = bare.RefuseMonth(Agency, At(11)).Value;
        var proved = refused.FileMonth(JkpEvidence.OfMonth(2).Looking(5, 0).Value, ClaimActor.Participant, At(12)).Value;
        Refused.With(proved.RefuseMonth(Agency, At(13)), "BPJSTK-CLM-019 Evidence");
        Refused.With(refused.FileMonth(JkpEvidence.OfMonth(1), ClaimActor.Participant, At(12)), "BPJSTK-CLM-026 Evidence");
        Refused.With(refused.FileMonth(JkpEvidence.OfMonth(3), ClaimActor.Participant, At(12)), "BPJSTK-CLM-026 Evidence");
        Refused.With(refused.End(JkpEndReason.AllMonthsPaid, Agency, At(12)), "BPJSTK-CLM-027 Reason");
        var over = proved.PayMonth(Rp(3), Agency, At(13)).Value;
        Refused.With(over.End(JkpEndReason.NotContinued, Agency, At(14)), "BPJSTK-CLM-027 Reason");
        Again(over.End(JkpEndReason.AllMonthsPaid, Agency, At(14)).Value);

        var last = Determined(JkpCase.Dismissal(Number, new(2026, 2, 1)), BenefitKind.UnemploymentCash, 3, 3).StartMonths(Agency, At(9)).Value
            .FileMonth(JkpEvidence.OfMonth(2).Looking(5, 0).Value, ClaimActor.Participant, At(9)).Value.PayMonth(Rp(3), Agency, At(9)).Value;
        Refused.With(last.End(JkpEndReason.AllMonthsPaid, Agency, At(14)), "BPJSTK-CLM-027 Reason");
        Again(last.End(JkpEndReason.NotContinued, Agency, At(14)).Value);
    }

    private static (LocalDate, ClaimStatus) Resumed(PensionInPayment pension) => (pension.ConfirmedOn, pension.Status);

    private static JhtCase Savings() => JhtCase.Create(Number, Segment.Pu, JhtClaimReason.FixedTermEnded, new(2026, 1, 1), JhtChannel.Branch, Rp(20)).Value;

    private static JpCase Pension() => JpCase.Pension(Number, Segment.Pu, JpBeneficiary.Retired, new(2026, 1, 15));

    private static LocalDateTime At(int day) => new(2026, 3, day, 9, 0);

    private static Rupiah Rp(long amount) => Rupiah.FromRupiah(amount);

    private static BenefitStatement Statement(SocialProgram program, BenefitKind kind, params long[] amounts) => new(
        new(2026, 3, 1),
        LawBook.Default,
        PolicySet.Default,
        [.. amounts.Select(amount => new BenefitLine(program, kind, new("a", "a"), new("b", "b"), ExactRupiah.From(Rp(amount)), Rounding.HalfUpToSen, BenefitSources.Of(Confidence.Confirmed, "PP 45/2015 Pasal 17")))],
        []);

    private static ClaimUnderVerification<TCase> Verified<TCase>(TCase claimCase)
        where TCase : ClaimCase, IFiledCase
    {
        var draft = ClaimFile.Open("V-1", claimCase, ClaimActor.Participant, At(2)).Value;
        ImmutableArray<ClaimDocument> papers = [.. draft.Checklist.Missing.Select(requirement => requirement.AnyOf.Documents[0])];
        return draft.AddPapers(ClaimPapers.Of(papers.AsSpan()), ClaimActor.Participant, At(3)).Value
            .Submit(ClaimActor.Participant, At(4)).Value
            .AcceptPapers(Agency, At(5)).Value;
    }

    private static DeterminedClaim<TCase> Determined<TCase>(TCase claimCase, BenefitKind kind, params long[] amounts)
        where TCase : ClaimCase, IFiledCase
    {
        var claim = Verified(claimCase);
        return claim.Determine(new(claim, claim.Last.At.Date, [], Statement(claimCase.Program, kind, amounts), CoverPayer.Agency), Agency, At(6)).Value;
    }

    private static void Again(ClaimState claim)
    {
        Journal.ComesBack(claim);
        for (var count = 1; count <= claim.Version; count++)
        {
            var rebuilt = ClaimFile.Rebuild(claim.Events.Take(count)).Value;
            Assert.Equal(claim.Events.Take(count).Select(step => step.ToString()), rebuilt.Events.Select(step => step.ToString()));
            Assert.Equal(count == claim.Version ? claim.GetType() : rebuilt.GetType(), rebuilt.GetType());
        }
    }
}
