using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>Who pays if something happens to a member on a day.</summary>
public class MembershipCoverTests
{
    [Theory]
    [InlineData("2024-01-14", CoverPayer.EmployerAlone)]
    [InlineData("2024-02-10", CoverPayer.EmployerAlone)]
    [InlineData("2024-02-11", CoverPayer.Agency)]
    [InlineData("2025-03-31", CoverPayer.Agency)]
    [InlineData("2025-04-01", CoverPayer.Nobody)]
    public void Before_the_number_the_employer_pays_and_then_the_agency(string date, CoverPayer payer) =>
        Assert.Equal(payer, Pays(Given.Active().With(Given.Ended("2025-03-31")).Value, SocialProgram.Jkk, date));

    [Theory]
    [InlineData("2024-02-09", CoverPayer.EmployerAlone)]
    [InlineData("2024-02-10", CoverPayer.Agency)]
    public void Of_jp_the_agency_pays_from_the_first_payment(string date, CoverPayer payer) => Assert.Equal(payer, Pays(Given.Active(), SocialProgram.Jp, date));

    [Theory]
    [InlineData("2024-02-10", CoverPayer.EmployerAlone)]
    [InlineData("2024-02-11", CoverPayer.Agency)]
    public void Jkp_covers_with_the_others_while_its_conditions_are_met(string date, CoverPayer payer) => Assert.Equal(payer, Pays(Given.Active(), SocialProgram.Jkp, date));

    // Months from January 2024 on are charged; what was due by the event and is not paid is in arrears.
    [Theory]
    [InlineData(3, null, CoverPayer.Agency)]
    [InlineData(4, null, CoverPayer.EmployerFirstWithRefund)]
    public void Arrears_of_more_than_three_months_make_the_employer_pay_first(int months, string? today, CoverPayer payer) =>
        Assert.Equal(payer, Pays(Given.Active(), SocialProgram.Jkk, Due(months), InArrears(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly), months), today));

    [Fact]
    public void Arrears_that_were_paid_after_the_event_let_the_employer_ask_for_a_refund()
    {
        var ledger = InArrears(PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly), 4).Pay(Facts.Date("2024-07-01"), Rupiah.FromRupiah(10_000_000)).Value;
        CoverFinding At(string today) => CoverRules.Decide(Given.Active().CoverFactsOn(Facts.Date(Due(4)), ledger, Facts.Date(today)), SocialProgram.Jkk).Value;

        Assert.False(At("2024-06-30").Conditions.All(condition => condition.IsMet));
        Assert.True(At("2024-07-01").Conditions.All(condition => condition.IsMet));
        Assert.Throws<ArgumentOutOfRangeException>("today", () => Given.Active().CoverFactsOn(Facts.Date("2024-06-30"), ledger, Facts.Date("2024-06-29")));
    }

    [Theory]
    [InlineData(3, CoverPayer.CareNowCashAfterSettlement)]
    [InlineData(4, CoverPayer.Nobody)]
    public void A_self_employed_member_loses_cover_after_three_months_of_arrears(int months, CoverPayer payer)
    {
        var membership = Given.SelfEmployedMember().With([Given.Paid("2024-01-15"), Given.Issued("2024-01-16")]).Value;

        // JKK of the self-employed is due on the 15th of the month itself.
        var ledger = InArrears(PaymentLedger.OfSelfEmployed(WorkingDays.WeekendsOnly), months);
        Assert.Equal(payer, Pays(membership, SocialProgram.Jkk, new LocalDate(2024, months, 20).ToString("uuuu-MM-dd", null), ledger));
    }

    [Fact]
    public void A_migrant_worker_is_covered_within_the_contract_only()
    {
        var worker = MigrantWorker.Create(MigrantRoute.Individual, 24).Value;
        var membership = Given.Open(MembershipOpened.OfMigrant(Facts.Date("2024-01-15"), new("Malaysia", Facts.Date("2024-02-01"), Facts.Date("2026-01-31")), worker, Given.Number))
            .With(Given.Paid("2024-01-16")).Value;

        Assert.Equal(CoverPayer.Nobody, Pays(membership, SocialProgram.Jkk, "2024-01-31"));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jkk, "2024-02-01"));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jkk, "2026-01-31"));
        Assert.Equal(CoverPayer.Nobody, Pays(membership, SocialProgram.Jkk, "2026-02-01"));
    }

    private static CoverPayer Pays(Membership membership, SocialProgram program, string date, PaymentLedger? ledger = null, string? today = null) =>
        CoverRules.Decide(membership.CoverFactsOn(Facts.Date(date), ledger, today is null ? null : Facts.Date(today)), program).Value.Payer;

    // The day after the due date of the last of the months.
    private static string Due(int months) => new LocalDate(2024, months + 1, 20).ToString("uuuu-MM-dd", null);

    private static PaymentLedger InArrears(PaymentLedger ledger, int months)
    {
        for (var month = 1; month <= months; month++)
        {
            ledger = ledger.Charge(new YearMonth(2024, month), SocialProgram.Jkk, Rupiah.FromRupiah(100_000)).Value;
            ledger = ledger.Charge(new YearMonth(2024, month), SocialProgram.Jkm, Rupiah.FromRupiah(50_000)).Value;
        }

        return ledger;
    }
}
