using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;
using static BpjsTk.Domain.Tests.Participants.Facts;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>The rows of the law of arrears and cover, and what the rows leave open.</summary>
public sealed class CoverRulesTests
{
    private static readonly LocalDate Event = Date("2026-05-20");

    [Theory]
    [InlineData(SocialProgram.Jkk, 0, "PP 44/2015 Pasal 37(1)")]
    [InlineData(SocialProgram.Jkk, 1, "PP 44/2015 Pasal 38(1)")]
    [InlineData(SocialProgram.Jkk, 3, "PP 44/2015 Pasal 38(1)")]
    [InlineData(SocialProgram.Jkm, 0, "PP 44/2015 Pasal 40(1)")]
    [InlineData(SocialProgram.Jkm, 1, "PP 44/2015 Pasal 41(1)")]
    [InlineData(SocialProgram.Jkm, 3, "PP 44/2015 Pasal 41(1)")]
    public void Wage_earner_with_jkk_or_jkm_arrears_up_to_three_months_is_paid_by_the_agency(SocialProgram program, int months, string citation)
    {
        var finding = Decide(Worker().InArrears(program, months), program);

        Is(finding, program, CoverPayer.Agency, Confidence.Confirmed, citation);
        Assert.Empty(finding.Conditions);
        Assert.Null(finding.Refund);
        Assert.Equal(
            months == 0
                ? "a participant on the day of the event, without arrears"
                : $"the employer is {months} consecutive months in arrears, not more than 3: the agency pays all the same; the employer still has to settle the arrears",
            finding.Reason.English);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, 4, "PP 44/2015 Pasal 38(2)", "PP 44/2015 Pasal 38(3)")]
    [InlineData(SocialProgram.Jkm, 4, "PP 44/2015 Pasal 41(2)", "PP 44/2015 Pasal 41(3)")]
    [InlineData(SocialProgram.Jkk, 60, "PP 44/2015 Pasal 38(2)", "PP 44/2015 Pasal 38(3)")]
    public void Wage_earner_with_more_than_three_is_paid_by_the_employer_first(SocialProgram program, int months, string duty, string refund)
    {
        var owing = Decide(Worker().InArrears(program, months), program);
        var settled = Decide(Worker().InArrears(program, months).Settled(), program);

        Is(owing, program, CoverPayer.EmployerFirstWithRefund, Confidence.Confirmed, duty, refund);
        Assert.Equal(
            $"the employer is {months} consecutive months in arrears, more than 3: the employer pays first and may ask for a refund once arrears and fines are settled", owing.Reason.English);
        Assert.Equal("all arrears and fines are settled", Assert.Single(owing.Conditions).Requirement.English);
        Assert.Equal((false, true), (owing.Conditions[0].IsMet, settled.Conditions[0].IsMet));
        Assert.Equal(Citation.FromText(refund), owing.Conditions[0].Citation);
        Assert.Equal(CoverPayer.EmployerFirstWithRefund, settled.Payer);
        Assert.Null(owing.Refund);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 27(1)")]
    [InlineData(SocialProgram.Jkm, "PP 44/2015 Pasal 35(1)")]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 28")]
    [InlineData(SocialProgram.Jp, "PP 45/2015 Pasal 6")]
    public void Wage_earner_who_is_not_enrolled_is_paid_by_the_employer_the_whole_benefit(SocialProgram program, string citation)
    {
        var finding = Decide(CoverFacts.Of(Segment.Pu, Event, EmployerScale.Medium), program);

        Is(finding, program, CoverPayer.EmployerAlone, Confidence.Confirmed, citation);
        Assert.Equal("the worker was not enrolled in a mandatory program: the employer pays the whole benefit", finding.Reason.English);
    }

    [Theory]
    [InlineData(EmployerScale.Small, SocialProgram.Jht, CoverPayer.EmployerAlone)]
    [InlineData(EmployerScale.Small, SocialProgram.Jp, CoverPayer.Nobody)]
    [InlineData(EmployerScale.Micro, SocialProgram.Jkk, CoverPayer.EmployerAlone)]
    [InlineData(EmployerScale.Micro, SocialProgram.Jkm, CoverPayer.EmployerAlone)]
    [InlineData(EmployerScale.Micro, SocialProgram.Jht, CoverPayer.Nobody)]
    [InlineData(EmployerScale.Micro, SocialProgram.Jp, CoverPayer.Nobody)]
    [InlineData(EmployerScale.Large, SocialProgram.Jp, CoverPayer.EmployerAlone)]
    public void An_employer_answers_for_the_programs_it_had_to_join_and_not_for_others(EmployerScale scale, SocialProgram program, CoverPayer payer)
    {
        var finding = Decide(CoverFacts.Of(Segment.Pu, Event, scale), program);

        Assert.Equal(payer, finding.Payer);
        if (payer == CoverPayer.Nobody)
        {
            Is(finding, program, payer, Confidence.Inferred, "Perpres 109/2013 Pasal 6", "PP 44/2015 Pasal 32(4)");
            Assert.Equal("this program is not mandatory for this employer and was not joined", finding.Reason.English);
        }
    }

    [Theory]
    [InlineData(0, CoverPayer.Agency, "PP 44/2015 Pasal 37(1)")]
    [InlineData(1, CoverPayer.CareNowCashAfterSettlement, "PP 44/2015 Pasal 39(1)")]
    [InlineData(3, CoverPayer.CareNowCashAfterSettlement, "PP 44/2015 Pasal 39(1)")]
    public void Self_employed_with_jkk_arrears_up_to_three_months_has_care_at_once_and_cash_after_recovery_and_settlement(int months, CoverPayer payer, string citation)
    {
        var facts = Independent().InArrears(SocialProgram.Jkk, months);
        var finding = Decide(facts, SocialProgram.Jkk);

        Is(finding, SocialProgram.Jkk, payer, Confidence.Confirmed, citation);
        if (months > 0)
        {
            Assert.Equal($"{months} consecutive months in arrears, not more than 3: care at once, cash after recovery and after the arrears are settled", finding.Reason.English);
            Assert.Equal(("all arrears are settled", false), (Assert.Single(finding.Conditions).Requirement.English, finding.Conditions[0].IsMet));
            Assert.Equal("PP 44/2015 Pasal 39(1)b", finding.Conditions[0].Citation.ToString());
            Assert.True(Decide(facts.Settled(), SocialProgram.Jkk).Conditions[0].IsMet);
        }
    }

    [Theory]
    [InlineData(0, CoverPayer.Agency, "PP 44/2015 Pasal 40(1)")]
    [InlineData(1, CoverPayer.FuneralNowRestAfterSettlement, "PP 44/2015 Pasal 42(1)")]
    [InlineData(3, CoverPayer.FuneralNowRestAfterSettlement, "PP 44/2015 Pasal 42(1)")]
    public void Self_employed_with_jkm_arrears_up_to_three_has_the_funeral_at_once_and_the_rest_after_the_heirs_settle(int months, CoverPayer payer, string citation)
    {
        var facts = Independent().InArrears(SocialProgram.Jkm, months);
        var finding = Decide(facts, SocialProgram.Jkm);

        Is(finding, SocialProgram.Jkm, payer, Confidence.Confirmed, citation);
        if (months > 0)
        {
            Assert.Equal($"{months} consecutive months in arrears, not more than 3: the funeral cost at once, the rest after the heirs settle the arrears", finding.Reason.English);
            Assert.Equal(("all arrears are settled by the heirs", false), (Assert.Single(finding.Conditions).Requirement.English, finding.Conditions[0].IsMet));
            Assert.Equal("PP 44/2015 Pasal 42(1)b", finding.Conditions[0].Citation.ToString());
            Assert.True(Decide(facts.Settled(), SocialProgram.Jkm).Conditions[0].IsMet);
        }
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 39(2)")]
    [InlineData(SocialProgram.Jkm, "PP 44/2015 Pasal 42(2)")]
    public void Self_employed_with_more_than_three_has_nothing_also_after_settling(SocialProgram program, string citation)
    {
        var facts = Independent(Segment.BpuEmployer).InArrears(program, 4);

        Is(Decide(facts, program), program, CoverPayer.Nobody, Confidence.Confirmed, citation);
        Assert.Equal(CoverPayer.Nobody, Decide(facts.Settled(), program).Payer);
        Assert.Empty(Decide(facts, program).Conditions);
        Assert.Equal("4 consecutive months in arrears, more than 3: there is no right to the benefit, also when the arrears are paid later", Decide(facts, program).Reason.English);
    }

    [Theory]
    [InlineData(0, 0, CoverPayer.Agency, Confidence.Confirmed, "PP 37/2021 Pasal 19(1)")]
    [InlineData(3, 3, CoverPayer.Agency, Confidence.SingleSource, "PP 37/2021 Pasal 39(1)")]
    [InlineData(0, 3, CoverPayer.Agency, Confidence.SingleSource, "PP 37/2021 Pasal 39(1)")]
    [InlineData(4, 4, CoverPayer.EmployerFirstWithRefund, Confidence.SingleSource, "PP 37/2021 Pasal 39(3)")]
    [InlineData(4, 3, CoverPayer.EmployerFirstWithRefund, Confidence.Inferred, "PP 37/2021 Pasal 39(3)")]
    [InlineData(3, 4, CoverPayer.EmployerFirstWithRefund, Confidence.Inferred, "PP 37/2021 Pasal 39(3)")]
    public void Jkp_is_paid_by_the_agency_up_to_three_months_and_by_the_employer_first_beyond(int jkk, int jkm, CoverPayer payer, Confidence confidence, string citation)
    {
        var finding = Decide(Worker().InArrears(SocialProgram.Jkk, jkk).InArrears(SocialProgram.Jkm, jkm), SocialProgram.Jkp);

        Assert.Equal((payer, confidence, Citation.FromText(citation)), (finding.Payer, finding.Confidence, finding.Citations[0]));
        Assert.Equal(payer == CoverPayer.EmployerFirstWithRefund, finding.Refund is not null || finding.Conditions.Length > 0);
    }

    // PP 44/2015 Pasal 48(1)-(2).
    [Theory]
    [InlineData("2023-05-20", CoverPayer.Agency)]
    [InlineData("2023-05-19", CoverPayer.Nobody)]
    public void An_occupational_disease_is_covered_up_to_three_years_after_the_employment_ended(string ended, CoverPayer payer)
    {
        var facts = CoverFacts.Of(Segment.Pu, Event, EmployerScale.Large).Enrolled(AllFive, Date("2020-01-01"), Date(ended)).OccupationalDisease();
        var finding = Decide(facts, SocialProgram.Jkk);

        Assert.Equal((payer, "PP 44/2015 Pasal 48(2)"), (finding.Payer, finding.Citations[0].ToString()));
        Assert.Equal(("the occupational disease appeared within 3 years after the employment ended", payer == CoverPayer.Agency), (finding.Conditions[0].Requirement.English, finding.Conditions[0].IsMet));
        Assert.Equal(CoverPayer.Nobody, Decide(facts, SocialProgram.Jkm).Payer);
        Assert.Equal(CoverPayer.Nobody, Decide(CoverFacts.Of(Segment.Pu, Event, EmployerScale.Large).Enrolled(AllFive, Date("2020-01-01"), Date(ended)), SocialProgram.Jkk).Payer);
    }

    // PP 6/2025 amended Pasal 39 from 7 February 2025; its wording was not read.
    [Theory]
    [InlineData("2025-02-06", Confidence.Confirmed)]
    [InlineData("2025-02-07", Confidence.SingleSource)]
    public void Arrears_of_jkp_are_less_sure_since_the_amendment(string date, Confidence confidence) =>
        Assert.Equal(confidence, Decide(CoverFacts.Of(Segment.Pu, Date(date), EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01")).InArrears(SocialProgram.Jkk, 3).InArrears(SocialProgram.Jkm, 3), SocialProgram.Jkp).Confidence);

    // PP 6/2025 Pasal 39A.
    [Theory]
    [InlineData("2025-02-06", 4, CoverPayer.EmployerFirstWithRefund, "PP 37/2021 Pasal 39(3)")]
    [InlineData("2025-02-07", 4, CoverPayer.Agency, "PP 37/2021 Pasal 39A as amended by PP 6/2025")]
    [InlineData("2025-02-07", 6, CoverPayer.Agency, "PP 37/2021 Pasal 39A as amended by PP 6/2025")]
    [InlineData("2025-02-07", 7, CoverPayer.EmployerFirstWithRefund, "PP 37/2021 Pasal 39(3)")]
    public void Of_a_bankrupt_or_closed_employer_the_agency_pays_jkp_with_more_arrears(string date, int months, CoverPayer payer, string citation)
    {
        var facts = CoverFacts.Of(Segment.Pu, Date(date), EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01"))
            .InArrears(SocialProgram.Jkk, months).InArrears(SocialProgram.Jkm, 2).EmployerClosed();

        Assert.Equal((payer, citation), (Decide(facts, SocialProgram.Jkp).Payer, Decide(facts, SocialProgram.Jkp).Citations[0].ToString()));
        Assert.Equal(CoverPayer.EmployerFirstWithRefund, Decide(facts, SocialProgram.Jkk).Payer);
    }

    [Theory]
    [InlineData(CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jkk, "PP 44/2015 Pasal 10(7)", Confidence.Confirmed)]
    [InlineData(CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jkm, "PP 44/2015 Pasal 10(7)", Confidence.Confirmed)]
    [InlineData(CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jht, "PP 46/2015 Pasal 12(3)", Confidence.Confirmed)]
    [InlineData(CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jp, "PP 45/2015 Pasal 5(5)", Confidence.Inferred)]
    [InlineData(CoverPending.MovedAndUnpaid, SocialProgram.Jkm, "PP 44/2015 Pasal 8(3)", Confidence.Confirmed)]
    [InlineData(CoverPending.MovedAndUnpaid, SocialProgram.Jht, "PP 44/2015 Pasal 8(3)", Confidence.Inferred)]
    [InlineData(CoverPending.MovedAndUnpaid, SocialProgram.Jp, "PP 45/2015 Pasal 11(2)", Confidence.Inferred)]
    [InlineData(CoverPending.NumberMissing, SocialProgram.Jkk, "PP 44/2015 Pasal 6(3)", Confidence.Inferred)]
    [InlineData(CoverPending.FirstPaymentMissing, SocialProgram.Jkk, "PP 44/2015 Pasal 6(2)", Confidence.Inferred)]
    [InlineData(CoverPending.FirstPaymentMissing, SocialProgram.Jp, "PP 45/2015 Pasal 3(1)", Confidence.Inferred)]
    public void Until_cover_begins_the_employer_answers_for_who_is_registered(CoverPending reason, SocialProgram program, string citation, Confidence confidence)
    {
        var facts = CoverFacts.Of(Segment.Pu, Event, EmployerScale.Large).Awaiting(ProgramBundle.JkkJkmJhtJp, reason);

        Is(Decide(facts, program), program, CoverPayer.EmployerAlone, confidence, citation);
        Assert.Equal(CoverPayer.Nobody, Decide(CoverFacts.Of(Segment.Bpu, Event).Awaiting(ProgramBundle.JkkJkm, reason), SocialProgram.Jkk).Payer);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(reason), () => facts.Awaiting(ProgramBundle.JkkJkm, (CoverPending)9));
        Assert.Throws<ArgumentException>("conditions", () => facts.ClosedTo(SocialProgram.Jkp, []));
        Assert.Throws<ArgumentException>("conditions", () => facts.ClosedTo(SocialProgram.Jkp, default));
    }

    [Fact]
    public void The_refund_of_jkp_is_asked_for_within_three_months_and_paid_in_seven_working_days()
    {
        var refund = Decide(Worker().InArrears(SocialProgram.Jkk, 4), SocialProgram.Jkp).Refund!;

        Assert.Equal((3, "PP 37/2021 Pasal 39(5)"), (refund.RequestMonths.Value, refund.RequestMonths.Citations[0].ToString()));
        Assert.Equal((7, "PP 37/2021 Pasal 39(6)"), (refund.PaymentWorkingDays.Value, refund.PaymentWorkingDays.Citations[0].ToString()));
        Assert.Equal(Date("2026-02-28"), refund.RequestDue(Date("2025-11-30")));
        Assert.Equal(Date("2026-06-10"), refund.PaymentDue(Date("2026-06-01"), WorkingDays.WeekendsOnly));
        Assert.Throws<ArgumentNullException>("calendar", () => refund.PaymentDue(Date("2026-06-01"), null!));
        Assert.Equal("PP 37/2021 Pasal 39(4)", Assert.Single(Decide(Worker().InArrears(SocialProgram.Jkk, 4), SocialProgram.Jkp).Conditions).Citation.ToString());
    }

    [Theory]
    [InlineData(EmployerScale.Micro, CoverPayer.Nobody, "PP 37/2021 Pasal 37(2)", "a micro employer is exempt from paying JKP to a worker it did not enroll")]
    [InlineData(EmployerScale.Small, CoverPayer.EmployerAlone, "PP 37/2021 Pasal 37(1)", "a worker who meets the conditions was not enrolled: the employer pays the cash at once and gives the training")]
    [InlineData(EmployerScale.Large, CoverPayer.EmployerAlone, "PP 37/2021 Pasal 37(1)", "a worker who meets the conditions was not enrolled: the employer pays the cash at once and gives the training")]
    public void Jkp_of_a_worker_who_is_not_enrolled_is_paid_by_the_employer_but_not_by_a_micro_employer(EmployerScale scale, CoverPayer payer, string citation, string reason)
    {
        var finding = Decide(CoverFacts.Of(Segment.Pu, Event, scale), SocialProgram.Jkp);

        Is(finding, SocialProgram.Jkp, payer, Confidence.Confirmed, citation);
        Assert.Equal(reason, finding.Reason.English);
    }

    [Fact]
    public void Jkp_is_refused_before_it_began()
    {
        CoverFacts On(string date) => CoverFacts.Of(Segment.Pu, Date(date), EmployerScale.Large).Enrolled(AllFive, Date("2015-07-01"));

        Refused.Saying(
            CoverRules.Decide(On("2021-02-01"), SocialProgram.Jkp),
            "BPJSTK-CVR-001 EventOn",
            "JKP berlaku sejak 2021-02-02; kejadian pada 2021-02-01 tidak dijamin JKP. [PP 37/2021 Pasal 39(5)]",
            "JKP began on 2021-02-02; an event on 2021-02-01 has no JKP. [PP 37/2021 Pasal 39(5)]");
        Assert.Equal(CoverPayer.Agency, Decide(On("2021-02-02"), SocialProgram.Jkp).Payer);
        Assert.Equal(["Jkk", "Jkm", "Jht", "Jp"], CoverRules.DecideAll(On("2021-02-01")).Value.Select(finding => finding.Program.ToString()));
        Assert.Equal(5, CoverRules.DecideAll(On("2021-02-02")).Value.Length);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 32(2)", Confidence.Confirmed)]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 24", Confidence.Confirmed)]
    [InlineData(SocialProgram.Jkp, "PP 37/2021 Pasal 23", Confidence.Confirmed)]
    public void An_employer_who_reported_too_low_a_wage_owes_what_is_missing(SocialProgram program, string citation, Confidence confidence)
    {
        var finding = Decide(Worker().ReportedLess(), program);

        Is(finding, program, CoverPayer.EmployerOwesShortfall, confidence, citation);
        Assert.Equal("the agency pays by the wage that was reported, the employer pays what is missing to the true wage", finding.Reason.English);
    }

    [Fact]
    public void A_wage_reported_too_low_changes_nothing_of_jkm_and_jp_and_is_not_refunded()
    {
        Assert.Equal(CoverPayer.Agency, Decide(Worker().ReportedLess(), SocialProgram.Jkm).Payer);
        Assert.Equal(CoverPayer.Agency, Decide(Worker().ReportedLess(), SocialProgram.Jp).Payer);
        Is(Decide(Worker().ReportedLess().InArrears(SocialProgram.Jkk, 3), SocialProgram.Jkk), SocialProgram.Jkk, CoverPayer.EmployerOwesShortfall, Confidence.Confirmed, "PP 44/2015 Pasal 32(2)", "PP 44/2015 Pasal 38(1)");

        var beyond = Decide(Worker().ReportedLess().InArrears(SocialProgram.Jkk, 4), SocialProgram.Jkk);

        Is(beyond, SocialProgram.Jkk, CoverPayer.EmployerFirstWithRefund, Confidence.Inferred, "PP 44/2015 Pasal 38(2)", "PP 44/2015 Pasal 38(3)", "PP 44/2015 Pasal 32(2)");
        Assert.EndsWith("settled; what is missing because the wage was reported too low is not refunded", beyond.Reason.English, StringComparison.Ordinal);
        Is(Decide(Worker().ReportedLess().InArrears(SocialProgram.Jkm, 4), SocialProgram.Jkm), SocialProgram.Jkm, CoverPayer.EmployerFirstWithRefund, Confidence.Confirmed, "PP 44/2015 Pasal 41(2)", "PP 44/2015 Pasal 41(3)");
    }

    [Theory]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 22(2)", "the agency pays the balance of what was paid in; there is no rule on arrears for this program")]
    [InlineData(SocialProgram.Jp, "PP 45/2015 Pasal 16", "the agency pays the pension; there is no rule on arrears for this program")]
    public void Jht_and_jp_know_no_rule_on_arrears_and_outlive_the_cover(SocialProgram program, string citation, string reason)
    {
        var owing = Decide(Worker().InArrears(program, 40), program);
        var ended = Decide(CoverFacts.Of(Segment.Pu, Event).Enrolled(AllFive, Date("2020-01-01"), Date("2025-12-31")), program);

        Is(owing, program, CoverPayer.Agency, Confidence.Inferred, citation);
        Is(ended, program, CoverPayer.Agency, Confidence.Inferred, citation);
        Assert.Equal((reason, reason), (owing.Reason.English, ended.Reason.English));
    }

    [Theory]
    [InlineData("2026-05-19", CoverPayer.EmployerAlone)]
    [InlineData("2026-05-20", CoverPayer.Agency)]
    [InlineData("2026-06-30", CoverPayer.Agency)]
    [InlineData("2026-07-01", CoverPayer.Nobody)]
    public void Cover_begins_with_its_first_day_and_ends_with_its_last(string date, CoverPayer payer)
    {
        var facts = CoverFacts.Of(Segment.Pu, Date(date), EmployerScale.Large).Enrolled(AllFive, Date("2026-05-20"), Date("2026-06-30"));

        Assert.Equal((payer, payer), (Decide(facts, SocialProgram.Jkk).Payer, Decide(facts, SocialProgram.Jkm).Payer));
        Assert.Equal(payer, Decide(facts, SocialProgram.Jkp).Payer);
    }

    [Theory]
    [InlineData(Segment.Pu, SocialProgram.Jkk, "PP 44/2015 Pasal 25(1)")]
    [InlineData(Segment.Pu, SocialProgram.Jkm, "PP 44/2015 Pasal 34(1)")]
    [InlineData(Segment.Pu, SocialProgram.Jkp, "PP 37/2021 Pasal 19(1)")]
    [InlineData(Segment.Bpu, SocialProgram.Jkk, "PP 44/2015 Pasal 25(1)")]
    public void What_happens_after_cover_ended_is_paid_by_nobody(Segment segment, SocialProgram program, string citation)
    {
        var finding = Decide(CoverFacts.Of(segment, Event).Enrolled(AllFive, Date("2020-01-01"), Date("2026-05-19")).InArrears(program, 2), program);

        Is(finding, program, CoverPayer.Nobody, Confidence.Inferred, citation);
        Assert.Equal("participation had ended before the event", finding.Reason.English);
    }

    [Theory]
    [InlineData(SocialProgram.Jkk, "PP 44/2015 Pasal 11(5)")]
    [InlineData(SocialProgram.Jht, "PP 46/2015 Pasal 22(2)")]
    public void Self_employed_who_are_not_enrolled_have_nobody(SocialProgram program, string citation)
    {
        var finding = Decide(CoverFacts.Of(Segment.Bpu, Event), program);

        Is(finding, program, CoverPayer.Nobody, Confidence.Inferred, citation);
        Assert.Equal("not a participant of this program on the day of the event, and no employer answers for it", finding.Reason.English);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Jht_of_the_self_employed_is_what_they_paid_in(int months) =>
        Is(Decide(Independent().InArrears(SocialProgram.Jht, months), SocialProgram.Jht), SocialProgram.Jht, CoverPayer.Agency, Confidence.Inferred, "PP 46/2015 Pasal 22(2)");

    [Theory]
    [InlineData(Segment.Bpu, SocialProgram.Jp)]
    [InlineData(Segment.Bpu, SocialProgram.Jkp)]
    [InlineData(Segment.BpuEmployer, SocialProgram.Jp)]
    [InlineData(Segment.Construction, SocialProgram.Jht)]
    [InlineData(Segment.Pmi, SocialProgram.Jkp)]
    [InlineData(Segment.Trainee, SocialProgram.Jp)]
    [InlineData(Segment.PuNonAsn, SocialProgram.Jkp)]
    public void A_program_closed_to_the_segment_is_refused(Segment segment, SocialProgram program) =>
        Refused.With(CoverRules.Decide(CoverFacts.Of(segment, Event).Enrolled(AllFive, Date("2024-01-01")), program), "BPJSTK-BND-003 Program");

    [Theory]
    [InlineData(Segment.PuNonAsn, SocialProgram.Jkk)]
    [InlineData(Segment.Construction, SocialProgram.Jkk)]
    [InlineData(Segment.Construction, SocialProgram.Jkm)]
    [InlineData(Segment.Trainee, SocialProgram.Jkk)]
    public void Projects_trainees_and_workers_of_the_state_follow_the_rules_of_employers_by_a_reading(Segment segment, SocialProgram program)
    {
        var facts = CoverFacts.Of(segment, Event);
        var enrolled = facts.Enrolled(ProgramBundle.JkkJkm, Date("2026-01-01"));
        var findings = new[] { facts, enrolled, enrolled.InArrears(program, 3), enrolled.InArrears(program, 4) }.Select(each => Decide(each, program)).ToList();

        Assert.Equal([CoverPayer.EmployerAlone, CoverPayer.Agency, CoverPayer.Agency, CoverPayer.EmployerFirstWithRefund], findings.Select(finding => finding.Payer));
        Assert.All(findings, finding => Assert.Equal(Confidence.Inferred, finding.Confidence));
    }

    [Fact]
    public void A_trainee_may_be_without_jkm() => Assert.Equal(CoverPayer.Nobody, Decide(CoverFacts.Of(Segment.Trainee, Event), SocialProgram.Jkm).Payer);

    [Theory]
    [InlineData("2026-01-01", null, CoverPayer.Agency)]
    [InlineData("2026-05-21", null, CoverPayer.Nobody)]
    public void Migrant_workers_are_covered_for_the_contract_they_paid(string since, string? until, CoverPayer payer)
    {
        var finding = Decide(CoverFacts.Of(Segment.Pmi, Event).Enrolled(ProgramBundle.JkkJkm, Date(since), until is null ? null : Date(until)).InArrears(SocialProgram.Jkk, 9), SocialProgram.Jkk);

        Assert.Equal((payer, Confidence.Inferred, "Permenaker 4/2023 Pasal 18"), (finding.Payer, finding.Confidence, finding.Citations[0].ToString()));
        Assert.Equal(2, finding.Citations.Length);
    }

    [Fact]
    public void Migrant_workers_are_refused_before_their_law()
    {
        CoverFacts On(string date) => CoverFacts.Of(Segment.Pmi, Date(date)).Enrolled(ProgramBundle.JkkJkm, Date("2022-01-01"));

        Refuses(ErrorCatalog.LawBeforeFirst, CoverRules.Decide(On("2023-01-31"), SocialProgram.Jkk));
        Assert.Equal(CoverPayer.Agency, Decide(On("2023-02-01"), SocialProgram.Jkk).Payer);
    }

    [Fact]
    public void The_size_of_the_employer_is_needed_only_of_who_is_not_enrolled()
    {
        Refused.With(CoverRules.Decide(CoverFacts.Of(Segment.Pu, Event), SocialProgram.Jkk), "BPJSTK-BND-005 Scale");
        Refused.With(CoverRules.DecideAll(CoverFacts.Of(Segment.Pu, Event)), "BPJSTK-BND-005 Scale");
        Assert.Equal(CoverPayer.Agency, Decide(CoverFacts.Of(Segment.Pu, Event).Enrolled(AllFive, Event), SocialProgram.Jkk).Payer);
    }

    [Fact]
    public void The_limit_of_arrears_is_a_figure_of_the_law()
    {
        var book = LawBook.Default.With(LawParameters.ArrearsMonthsCovered, new Ruling<int>(Date("2026-05-01"), 6, [Citation.FromText("PP 1/2026")]));
        var facts = Worker().InArrears(SocialProgram.Jkk, 6);

        Assert.Equal(CoverPayer.Agency, CoverRules.Decide(facts, SocialProgram.Jkk, book).Value.Payer);
        Assert.Equal(CoverPayer.EmployerFirstWithRefund, CoverRules.Decide(facts, SocialProgram.Jkk).Value.Payer);
    }

    [Fact]
    public void Nothing_is_known_before_July_2015() => NotBeforeJuly2015(month =>
        CoverRules.Decide(CoverFacts.Of(Segment.Bpu, month.OnDayOfMonth(1)), SocialProgram.Jkk));

    [Fact]
    public void All_programs_of_a_segment_are_decided_at_once()
    {
        Assert.Equal([SocialProgram.Jkk, SocialProgram.Jkm, SocialProgram.Jht], CoverRules.DecideAll(Independent()).Value.Select(finding => finding.Program));
        Assert.Equal([SocialProgram.Jkk, SocialProgram.Jkm], CoverRules.DecideAll(CoverFacts.Of(Segment.Construction, Event)).Value.Select(finding => finding.Program));
        Assert.Equal(5, CoverRules.DecideAll(Worker()).Value.Length);
        Assert.Equal(4, CoverRules.DecideAll(CoverFacts.Of(Segment.PuNonAsn, Event)).Value.Length);
    }

    [Fact]
    public void A_finding_reads_as_a_line_in_both_languages()
    {
        var finding = Decide(Worker().InArrears(SocialProgram.Jkk, 4), SocialProgram.Jkk);

        Assert.Equal(
            "JKK: pemberi kerja menunggak 4 bulan berturut-turut, lebih dari 3: pemberi kerja membayar lebih dahulu dan dapat meminta penggantian setelah tunggakan dan denda lunas [PP 44/2015 Pasal 38(2); PP 44/2015 Pasal 38(3)]",
            finding.ToText(Language.Indonesian));
        Assert.StartsWith("JKK: the employer is 4 consecutive months in arrears", finding.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_stands_in_both_languages()
    {
        var facts = Enum.GetValues<Segment>().SelectMany(segment => new[] { 0, 3, 4 }.SelectMany(months => (CoverFacts[])
        [
            CoverFacts.Of(segment, Event, EmployerScale.Micro),
            CoverFacts.Of(segment, Event, EmployerScale.Large),
            CoverFacts.Of(segment, Event, EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01")).InArrears(SocialProgram.Jkk, months).InArrears(SocialProgram.Jkm, months),
            CoverFacts.Of(segment, Event, EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01")).InArrears(SocialProgram.Jkk, months).ReportedLess(),
            segment == Segment.Pmi ? CoverFacts.Of(segment, Event) : CoverFacts.Of(segment, Event, EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01"), Date("2025-01-01")),
            .. Enum.GetValues<CoverPending>().Select(reason => CoverFacts.Of(segment, Event, EmployerScale.Large).Awaiting(ProgramBundle.JkkJkmJhtJp, reason)),
            CoverFacts.Of(segment, Event, EmployerScale.Large).Enrolled(AllFive, Date("2024-01-01")).InArrears(SocialProgram.Jkk, 4).EmployerClosed(),
        ]));
        var findings = facts.SelectMany(each => CoverRules.DecideAll(each).Value).ToList();

        Assert.All(findings, finding =>
        {
            Assert.False(string.IsNullOrWhiteSpace(finding.Reason.Indonesian) || string.IsNullOrWhiteSpace(finding.Reason.English));
            Assert.NotEqual(finding.Reason.Indonesian, finding.Reason.English);
            Assert.NotEmpty(finding.Citations);
            Assert.All(finding.Conditions, condition => Assert.NotEqual(condition.Requirement.Indonesian, condition.Requirement.English));
            Assert.All(finding.Conditions, condition => Assert.NotEmpty(condition.Requirement.Indonesian));
        });
        Assert.Equal(Enum.GetValues<CoverPayer>(), findings.Select(finding => finding.Payer).Distinct().Order());
    }

    [Fact]
    public void What_is_no_fact_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("segment", () => CoverFacts.Of((Segment)99, Event));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => CoverFacts.Of(Segment.Pu, Event, (EmployerScale)99));
        Assert.StartsWith("Cover does not end before", Assert.Throws<ArgumentException>("until", () => Worker().Enrolled(AllFive, Event, Event.PlusDays(-1))).Message, StringComparison.Ordinal);
        Assert.NotNull(Worker().Enrolled(AllFive, Event, Event));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => Worker().InArrears((SocialProgram)9, 1));
        Assert.Throws<ArgumentOutOfRangeException>("consecutiveMonths", () => Worker().InArrears(SocialProgram.Jkk, -1));
        Assert.Throws<ArgumentNullException>("facts", () => CoverRules.Decide(null!, SocialProgram.Jkk));
        Assert.Throws<ArgumentNullException>("facts", () => CoverRules.DecideAll(null!));
        Assert.Throws<ArgumentOutOfRangeException>("program", () => CoverRules.Decide(Worker(), (SocialProgram)9));
        Assert.Throws<ArgumentNullException>("ledger", () => Worker().With(null!));
        Assert.StartsWith(
            "Nobody asks before",
            Assert.Throws<ArgumentOutOfRangeException>("today", () => Worker().With(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly), Event.PlusDays(-1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_tell_what_they_were_given()
    {
        var facts = CoverFacts.Of(Segment.Pu, Event, EmployerScale.Small);

        Assert.Equal((Segment.Pu, (EmployerScale?)EmployerScale.Small, Event, true, false, 0), (facts.Segment, facts.Scale, facts.EventOn, facts.IsSettled, facts.HasReportedLess, facts.ArrearsOf(SocialProgram.Jkk)));
        Assert.Equal((2, 0, false), (facts.InArrears(SocialProgram.Jkk, 2).ArrearsOf(SocialProgram.Jkk), facts.InArrears(SocialProgram.Jkk, 2).ArrearsOf(SocialProgram.Jkm), facts.InArrears(SocialProgram.Jkk, 2).IsSettled));
        Assert.False(facts.InArrears(SocialProgram.Jkk, 2).InArrears(SocialProgram.Jkm, 0).IsSettled);
        Assert.True(facts.InArrears(SocialProgram.Jkk, 2).InArrears(SocialProgram.Jkk, 0).IsSettled);
        Assert.False(facts.Settled().InArrears(SocialProgram.Jkk, 2).IsSettled);
        Assert.True(facts.ReportedLess().Settled().Enrolled(AllFive, Event).InArrears(SocialProgram.Jkk, 0).HasReportedLess);
    }

    [Fact]
    public void A_ledger_fills_in_the_arrears_of_the_event_and_whether_they_are_settled_today()
    {
        var ledger = Enumerable.Range(1, 4).Aggregate(
            Outcome.Success(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly)), (made, month) => made.Charge(new YearMonth(2026, month), SocialProgram.Jkk, Rp(100))).Value;
        var facts = Worker();

        // January to March are overdue on 20 April; April's due date is 15 May, a Friday.
        Assert.Equal(CoverPayer.EmployerFirstWithRefund, Decide(facts.With(ledger), SocialProgram.Jkk).Payer);
        Assert.Equal(4, facts.With(ledger).ArrearsOf(SocialProgram.Jkk));
        Assert.Equal(0, facts.With(ledger).ArrearsOf(SocialProgram.Jkm));
        Assert.False(facts.With(ledger).IsSettled);

        var contributionsPaid = ledger.Pay(Date("2026-05-25"), Rp(400)).Value;
        var allPaid = contributionsPaid.Pay(Date("2026-05-25"), Rp(2 * (4 + 3 + 2 + 1))).Value;

        Assert.False(facts.With(contributionsPaid, Date("2026-05-25")).IsSettled);
        Assert.True(facts.With(allPaid, Date("2026-05-25")).IsSettled);
        Assert.False(facts.With(allPaid).IsSettled);
        Assert.False(facts.With(allPaid, Event).IsSettled);
        Assert.Equal(4, facts.With(allPaid, Date("2026-05-25")).ArrearsOf(SocialProgram.Jkk));
    }

    private static CoverFacts Worker() => CoverFacts.Of(Segment.Pu, Event).Enrolled(AllFive, Date("2024-01-01"));

    private static CoverFacts Independent(Segment segment = Segment.Bpu) => CoverFacts.Of(segment, Event).Enrolled(ProgramBundle.JkkJkmJht, Date("2024-01-01"));

    private static CoverFinding Decide(CoverFacts facts, SocialProgram program) => CoverRules.Decide(facts, program).Value;

    private static void Is(CoverFinding finding, SocialProgram program, CoverPayer payer, Confidence confidence, params string[] citations)
    {
        Assert.Equal((program, payer, confidence), (finding.Program, finding.Payer, finding.Confidence));
        Assert.Equal(citations, finding.Citations.Select(citation => citation.ToString()));
    }
}
