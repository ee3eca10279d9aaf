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

    // PP 44/2015 Pasal 6(2)-(3), 8(3): registered is not covered yet, and why is told.
    [Fact]
    public void What_is_missing_before_cover_begins_is_told()
    {
        CoverFinding At(Membership membership, string date, SocialProgram program = SocialProgram.Jkk) => CoverRules.Decide(membership.CoverFactsOn(Facts.Date(date)), program).Value;
        var moved = Given.Open(Given.Registered(kpj: Given.Number));

        Assert.Equal(("PP 44/2015 Pasal 6(2)", Confidence.Inferred), (At(Given.Active(), "2024-01-20").Citations[0].ToString(), At(Given.Active(), "2024-01-20").Confidence));
        Assert.Equal("PP 44/2015 Pasal 6(3)", At(Given.Active(), "2024-02-10").Citations[0].ToString());
        Assert.Equal("PP 45/2015 Pasal 3(1)", At(Given.Active(), "2024-01-20", SocialProgram.Jp).Citations[0].ToString());
        Assert.Equal(("PP 44/2015 Pasal 8(3)", Confidence.Confirmed), (At(moved, "2024-01-20").Citations[0].ToString(), At(moved, "2024-01-20").Confidence));
        Assert.Equal("PP 45/2015 Pasal 11(2)", At(moved, "2024-01-20", SocialProgram.Jp).Citations[0].ToString());
        Assert.All([At(Given.Active(), "2024-01-20"), At(Given.Active(), "2024-02-10"), At(moved, "2024-01-20")], finding => Assert.Equal(CoverPayer.EmployerAlone, finding.Payer));
    }

    // PP 37/2021 Pasal 4 and 37: the employer answers for whom it had to enroll, not for whom the law keeps out.
    [Fact]
    public void Nobody_neglected_a_worker_who_cannot_be_in_jkp()
    {
        var person = Person.Foreigner(Domain.Identity.PassportNumber.FromText("A1234567").Value, "John", Facts.Date("1990-01-01"), Domain.Identity.Sex.Male).Value;
        var facts = Worker.Foreigner(Facts.Date("1990-01-01"), Facts.Date("2024-01-15"), 12, JknStatus.WageEarner, EmploymentRelation.FixedTerm).Value;
        var opened = MembershipOpened.OfWageEarner(Facts.Date("2024-01-15"), Given.Workplace(), facts, Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp);
        var finding = CoverRules.Decide(Membership.Open(person, opened).Value.With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11")]).Value.CoverFactsOn(Facts.Date("2024-05-01")), SocialProgram.Jkp).Value;

        Assert.Equal(CoverPayer.Nobody, finding.Payer);
        Assert.Equal("the worker cannot take part in this program: Indonesian citizen (not met)", finding.Reason.English);
        Assert.Equal("pekerja tidak dapat menjadi peserta program ini: warga negara Indonesia (tidak terpenuhi)", finding.Reason.Indonesian);
        Assert.Equal(["PP 37/2021 Pasal 4(2)a"], finding.Citations.Select(citation => citation.ToString()));
        Assert.Contains(finding.Conditions, condition => condition.IsMet);
    }

    [Fact]
    public void Jkp_ends_with_the_membership() => Assert.Equal(CoverPayer.Nobody, Pays(Given.Active().With(Given.Ended("2025-03-31")).Value, SocialProgram.Jkp, "2025-04-01"));

    [Fact]
    public void A_later_change_in_the_month_does_not_alter_an_event_before_it()
    {
        var membership = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Small), programs: "JKK+JKM+JHT"))
            .With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11"), new ProgramsChanged(Facts.Date("2024-05-25"), ProgramBundle.JkkJkmJhtJp)]).Value;

        Assert.Equal(CoverPayer.Nobody, Pays(membership, SocialProgram.Jp, "2024-05-10"));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jp, "2024-05-25"));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jkp, "2024-05-10"));
    }

    // PP 45/2015 Pasal 3(4)b, 15.
    [Fact]
    public void Of_jp_that_was_paid_out_or_closed_by_age_nobody_pays()
    {
        var old = Person.Citizen(Domain.Identity.Nik.FromText("3578120101650001").Value, "Tono", Facts.Date("1965-01-01"), Domain.Identity.Sex.Male).Value;
        var reached = RetirementAge.ReachedOn(old.BirthDate);
        var paidOut = Membership.Open(old, MembershipOpened.OfWageEarner(Facts.Date("2016-01-04"), Given.Workplace(), Given.Worker("2016-01-04", "1965-01-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp))
            .Value.With([Given.Paid("2016-02-10"), Given.Issued("2016-02-11"), new PensionPaidInLumpSum(reached)]).Value;
        var tooOld = Membership.Open(old, MembershipOpened.OfWageEarner(Facts.Date("2024-01-15"), Given.Workplace(), Given.Worker(born: "1965-01-01"), Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp))
            .Value.With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11")]).Value;

        Assert.Equal(CoverPayer.Agency, Pays(paidOut, SocialProgram.Jp, reached.PlusDays(-1).ToString("uuuu-MM-dd", null)));
        Assert.Equal(CoverPayer.Nobody, Pays(paidOut, SocialProgram.Jp, reached.PlusDays(40).ToString("uuuu-MM-dd", null)));
        Assert.Equal(ProgramBundle.JkkJkmJht, tooOld.State.Programs);
        Assert.False(tooOld.IsCoveredOn(SocialProgram.Jp, Facts.Date("2024-05-01")));
        Assert.Equal(CoverPayer.Nobody, Pays(tooOld, SocialProgram.Jp, "2024-05-01"));
    }

    // PP 44/2015 Pasal 15(2).
    [Fact]
    public void An_owners_jkm_is_where_it_was_joined()
    {
        var second = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Micro, isOwner: true), programs: "JKK")).With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11")]).Value;
        var finding = CoverRules.Decide(second.CoverFactsOn(Facts.Date("2024-05-01")), SocialProgram.Jkm).Value;

        Assert.Equal((CoverPayer.Nobody, "PP 44/2015 Pasal 15(2)"), (finding.Payer, finding.Citations[0].ToString()));
    }

    // PP 46/2015 Pasal 22(2): what was saved stays.
    [Fact]
    public void What_was_saved_stays_when_a_program_is_left_out()
    {
        var membership = Given.Open(Given.Registered(workplace: Given.Workplace(scale: EmployerScale.Micro), programs: "JKK+JKM+JHT"))
            .With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11"), new ProgramsChanged(Facts.Date("2024-06-01"), ProgramBundle.JkkJkm)]).Value;

        Assert.Null(membership.State.CoveredSince(SocialProgram.Jht));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jht, "2024-06-01"));
        Assert.Equal(CoverPayer.Nobody, Pays(membership, SocialProgram.Jp, "2024-06-01"));
    }

    // Permenaker 4/2023 Pasal 18: "before work" is sold to who leaves through a placement agency.
    [Theory]
    [InlineData(MigrantRoute.PlacementAgency, CoverPayer.Agency)]
    [InlineData(MigrantRoute.Individual, CoverPayer.Nobody)]
    public void A_migrant_worker_is_covered_before_departure_through_a_placement_agency(MigrantRoute route, CoverPayer payer)
    {
        var membership = Migrant(route);

        Assert.Equal(payer, Pays(membership, SocialProgram.Jkk, "2024-01-31"));
        Assert.Equal(payer == CoverPayer.Agency, membership.IsCoveredOn(SocialProgram.Jkk, Facts.Date("2024-01-31")));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jkk, "2024-02-01"));
        Assert.Equal(CoverPayer.Agency, Pays(membership, SocialProgram.Jkk, "2026-01-31"));
    }

    [Fact]
    public void How_long_a_migrant_worker_is_covered_after_the_contract_is_not_known() => Refused.Saying(
        CoverRules.Decide(Migrant(MigrantRoute.PlacementAgency).CoverFactsOn(Facts.Date("2026-02-01")), SocialProgram.Jkk),
        "BPJSTK-CVR-002 EventOn",
        "Lama perlindungan sesudah perjanjian kerja pekerja migran tidak diketahui; kejadian 2026-02-01 tidak dapat diputuskan. [Permenaker 4/2023 Pasal 18]",
        "How long a migrant worker is covered after the contract is not known; the event of 2026-02-01 cannot be decided. [Permenaker 4/2023 Pasal 18]");

    [Fact]
    public void New_facts_open_jkp_from_then_on()
    {
        var facts = Worker.Citizen(Facts.Date("1990-01-01"), Facts.Date("2024-01-15"), JknStatus.None, EmploymentRelation.Permanent).Value;
        var without = Membership.Open(Given.Budi, MembershipOpened.OfWageEarner(Facts.Date("2024-01-15"), Given.Workplace(), facts, Given.Wage(5_000_000), ProgramBundle.JkkJkmJhtJp))
            .Value.With([Given.Paid("2024-02-10"), Given.Issued("2024-02-11")]).Value;
        var with = without.With(new WorkerFactsChanged(Facts.Date("2024-06-10"), Given.Worker())).Value;

        Assert.False(with.ParticipationIn(Facts.Month("2024-05")).Value.Programs.Contains(SocialProgram.Jkp));
        Assert.True(with.ParticipationIn(Facts.Month("2024-06")).Value.Programs.Contains(SocialProgram.Jkp));
        Refused.With(without.With(new WorkerFactsChanged(Facts.Date("2024-06-10"), Given.Worker("2024-01-16"))), "BPJSTK-MEM-020 Facts");
        Refused.With(without.With(new WorkerFactsChanged(Facts.Date("2024-06-10"), Given.Worker(born: "1990-01-02"))), "BPJSTK-MEM-011 Facts");
        Refused.With(Given.SelfEmployedMember().With(new WorkerFactsChanged(Facts.Date("2024-06-10"), Given.Worker())), "BPJSTK-MEM-008 ");
    }

    [Fact]
    public void All_programs_are_answered_at_once()
    {
        var findings = CoverRules.DecideAll(Given.Active().CoverFactsOn(Facts.Date("2024-05-01"))).Value;

        Assert.Equal(Enum.GetValues<SocialProgram>(), findings.Select(finding => finding.Program));
        Assert.All(findings, finding => Assert.Equal(CoverPayer.Agency, finding.Payer));
    }

    private static Membership Migrant(MigrantRoute route) =>
        Given.Open(MembershipOpened.OfMigrant(Facts.Date("2024-01-15"), new("Malaysia", Facts.Date("2024-02-01"), Facts.Date("2026-01-31")), MigrantWorker.Create(route, 24).Value, Given.Number))
            .With(Given.Paid("2024-01-16")).Value;

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
