using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>The ladder step by step, on the calendar of March 2025 with Idul Fitri in it.</summary>
public sealed class SanctionTests
{
    private static readonly LocalDate Monday = new(2025, 3, 3);

    private static readonly WorkingDays Calendar2025 = WorkingDays.WithHolidays(
    [
        new(2025, 3, 28), new(2025, 3, 31), new(2025, 4, 1), new(2025, 4, 2), new(2025, 4, 3), new(2025, 4, 4), new(2025, 4, 7), new(2025, 4, 18),
    ]);

    [Fact]
    public void The_first_warning_to_an_employer_lasts_10_days_by_the_more_special_article()
    {
        var warning = First();

        Assert.Equal((SanctionSubject.Employer, SanctionBreach.NotRegistered, SanctionStep.FirstWarning), (warning.Subject, warning.Breach, warning.Step));
        Assert.Equal((Monday, SanctionActor.Agency, SanctionProofs.Registered, Confidence.Inferred), (warning.Since, warning.Actor, warning.ProofsAsked, warning.Confidence));
        Assert.Equal([new SanctionEvent(SanctionStep.FirstWarning, Monday)], warning.Events.AsEnumerable());
        Assert.Equal(["PP 86/2013 Pasal 10(1)"], warning.Citations.Select(one => one.ToString()));
        IsTerm(warning.Deadline, Monday, 10, TermUnit.CalendarDays, "2025-03-13", "PP 86/2013 Pasal 10(1); PP 86/2013 Pasal 10(2); PP 86/2013 Pasal 6(1)");
        Assert.Equal("The employer registers itself and its workers", warning.Deadline!.Duty.English);
        Assert.Equal(warning.Follows, warning.Deadline.Consequence);
        Assert.Equal(new BilingualText("BPJS mengenakan teguran tertulis kedua", "the agency gives the second written warning"), warning.Follows);
    }

    [Fact]
    public void The_warnings_to_an_employer_may_be_read_in_working_days()
    {
        var policies = PolicySet.Default.With(WarningTerm.WorkingDays);
        var first = SanctionLadder.WarnEmployer(SanctionBreach.WrongData, Monday, Calendar2025, policies: policies).Value;

        IsTerm(first.Deadline, Monday, 10, TermUnit.WorkingDays, "2025-03-17", "PP 86/2013 Pasal 10(1); PP 86/2013 Pasal 10(2); PP 86/2013 Pasal 6(1)");
        Assert.Equal(Confidence.Inferred, first.Confidence);
        Refused.With(first.WarnAgain(new(2025, 3, 17)), "BPJSTK-SAN-002 On");
        IsTerm(first.WarnAgain(new(2025, 3, 18)).Value.Deadline, new(2025, 3, 18), 10, TermUnit.WorkingDays, "2025-04-10", "PP 86/2013 Pasal 10(1); PP 86/2013 Pasal 10(2); PP 86/2013 Pasal 6(1)");
    }

    [Fact]
    public void The_second_warning_follows_only_when_the_first_is_over()
    {
        var first = First();

        Refused.Saying(
            first.WarnAgain(new(2025, 3, 13)),
            "BPJSTK-SAN-002 On",
            "Sanksi berikutnya belum dapat dikenakan pada 2025-03-13: jangka waktu berakhir pada 2025-03-13. [PP 86/2013 Pasal 10(1)]",
            "The next sanction can't be imposed on 2025-03-13: the term ends on 2025-03-13. [PP 86/2013 Pasal 10(1)]");
        var second = first.WarnAgain(new(2025, 3, 14)).Value;

        Assert.Equal((SanctionStep.SecondWarning, new LocalDate(2025, 3, 14), SanctionActor.Agency, SanctionProofs.Registered), (second.Step, second.Since, second.Actor, second.ProofsAsked));
        IsTerm(second.Deadline, new(2025, 3, 14), 10, TermUnit.CalendarDays, "2025-03-24", "PP 86/2013 Pasal 10(1); PP 86/2013 Pasal 10(2); PP 86/2013 Pasal 6(1)");
        Assert.Equal(["PP 86/2013 Pasal 10(2)"], second.Citations.Select(one => one.ToString()));
        Assert.Equal("the agency imposes a fine for each month since the end of the second warning", second.Follows.English);
        Assert.Equal([SanctionStep.FirstWarning, SanctionStep.SecondWarning], second.Events.Select(one => one.Step));
    }

    [Fact]
    public void A_second_warning_may_come_late() => Assert.Equal(new LocalDate(2026, 1, 11), First().WarnAgain(new(2026, 1, 1)).Value.Deadline!.DueOn);

    [Fact]
    public void The_fine_is_imposed_only_when_the_second_warning_is_over_and_lasts_30_days_from_its_end()
    {
        var second = Second();

        Refused.With(second.ImposeFine(new(2025, 3, 24)), "BPJSTK-SAN-002 On");
        var fined = second.ImposeFine(new(2025, 3, 25)).Value;

        Assert.Equal((SanctionStep.Fine, new LocalDate(2025, 3, 25), new LocalDate(2025, 3, 24)), (fined.Step, fined.Since, fined.CountedFrom));
        Assert.Equal((SanctionActor.Agency, SanctionProofs.Registered | SanctionProofs.FinePaid, Confidence.Inferred), (fined.Actor, fined.ProofsAsked, fined.Confidence));
        IsTerm(fined.Deadline, new(2025, 3, 24), 30, TermUnit.CalendarDays, "2025-04-23", "PP 86/2013 Pasal 7(1)");
        Assert.Equal("The employer pays the fine with the next month's contributions and does its duty", fined.Deadline!.Duty.English);
        Assert.Equal(
            ["PP 86/2013 Pasal 10(3)", "PP 86/2013 Pasal 10(4)", "PP 86/2013 Pasal 10(5)", "PP 86/2013 Pasal 7(1)"],
            fined.Citations.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("2025-03-25", 1, 0)]
    [InlineData("2025-04-23", 1, 0)]
    [InlineData("2025-04-24", 1, 1)]
    [InlineData("2025-04-25", 2, 1)]
    [InlineData("2026-03-24", 12, 12)]
    [InlineData("2026-03-25", 13, 12)]
    public void The_fine_is_one_in_a_thousand_a_month_since_the_end_of_the_second_warning(string paidOn, int begun, int full)
    {
        var fine = Fined().FineOn(Rp(1_000_000), Date(paidOn)).Value;
        var fineOfFullMonths = Fined(PolicySet.Default.With(FinePartMonth.FullMonthsOnly)).FineOn(Rp(1_000_000), Date(paidOn)).Value;

        Assert.Equal((begun, Rp(1_000 * begun)), (fine.Months, fine.Amount));
        Assert.Equal((full, Rp(1_000 * full)), (fineOfFullMonths.Months, fineOfFullMonths.Amount));
    }

    [Fact]
    public void A_fine_says_what_it_was_computed_from_and_is_rounded_as_the_readings_say()
    {
        var fine = Fined().FineOn(Rp(1_234.56m), new(2025, 4, 25)).Value;

        Assert.Equal((Rp(1_234.56m), new LocalDate(2025, 3, 24), new LocalDate(2025, 4, 25), Rate.FromPercent(0.1m)), (fine.Contributions, fine.CountedFrom, fine.PaidOn, fine.Rate));
        Assert.Equal(("2.46912", Rp(2.47m), Confidence.Inferred), (fine.Exact.ToString(), fine.Amount, fine.Confidence));
        Assert.Equal(["PP 86/2013 Pasal 10(4)"], fine.Citations.Select(one => one.ToString()));
        Assert.Equal(Rp(2), Fined(PolicySet.Default.With(Rounding.DownToRupiah)).FineOn(Rp(1_234.56m), new(2025, 4, 25)).Value.Amount);
    }

    [Fact]
    public void A_fine_paid_before_it_was_imposed_and_one_on_negative_contributions_are_refused()
    {
        Refused.With(Fined().FineOn(Rp(1), new(2025, 3, 24)), "BPJSTK-SAN-001 On");
        Refused.With(Fined().FineOn(Rp(-1), new(2025, 3, 25)), "BPJSTK-DUE-002 Contributions");
        Assert.Equal(Rp(0), Fined().FineOn(Rp(0), new(2025, 3, 25)).Value.Amount);
    }

    [Fact]
    public void The_rate_of_the_fine_is_that_of_the_day_it_is_imposed()
    {
        var book = LawBook.Default.With(LawParameters.SanctionFineRate, new(new(2025, 3, 25), Rate.FromPercent(1), [Citation.FromText("PP 1/2025")]));
        EmployerFined On(LocalDate day) => SanctionLadder.WarnEmployer(SanctionBreach.NotRegistered, Monday, Calendar2025, book).Value.WarnAgain(new(2025, 3, 13 + 1)).Value.ImposeFine(day).Value;

        Assert.Equal(Rp(10_000), On(new(2025, 3, 25)).FineOn(Rp(1_000_000), new(2025, 3, 25)).Value.Amount);
        Assert.Equal(Rp(1_000), Fined().FineOn(Rp(1_000_000), new(2025, 3, 25)).Value.Amount);
    }

    [Fact]
    public void Services_are_withheld_only_when_the_thirty_days_of_the_fine_are_over()
    {
        var fined = Fined();

        Refused.With(fined.WithholdServices(new(2025, 4, 23)), "BPJSTK-SAN-002 On");
        var lost = fined.WithholdServices(new(2025, 4, 24)).Value;

        Assert.Equal((SanctionStep.ServicesLost, new LocalDate(2025, 4, 24), SanctionActor.Government, Confidence.Confirmed), (lost.Step, lost.Since, lost.Actor, lost.Confidence));
        Assert.Null(lost.Deadline);
        Assert.Equal(PublicServices.OfEmployers, lost.Services);
        Assert.Equal(["PP 86/2013 Pasal 10(6)", "PP 86/2013 Pasal 8(3)a", "PP 86/2013 Pasal 9(1)"], lost.Citations.Select(one => one.ToString()));
        Assert.Contains("the agency reports the employer to the labour inspectors (PP 44/2015 Pasal 61)", lost.Follows.English, StringComparison.Ordinal);
        Assert.Equal(4, lost.Events.Length);
        Assert.Equal((2, Rp(2_000)), (lost.FineOn(Rp(1_000_000), new(2025, 4, 25)).Value.Months, lost.FineOn(Rp(1_000_000), new(2025, 4, 25)).Value.Amount));
        Refused.With(lost.FineOn(Rp(1), new(2025, 4, 23)), "BPJSTK-SAN-001 On");
        Assert.True(lost.FineOn(Rp(1), new(2025, 4, 24)).IsSuccess);
    }

    [Fact]
    public void A_fine_imposed_after_its_thirty_days_costs_no_services_on_the_same_day()
    {
        var fined = Second().ImposeFine(new(2025, 6, 1)).Value;

        Assert.True(fined.Deadline!.IsMissedOn(fined.Since));
        Assert.Equal(
            "The next sanction can't be imposed on 2025-06-01: the term ends on 2025-06-01. [PP 86/2013 Pasal 7(1)]",
            fined.WithholdServices(new(2025, 6, 1)).Errors[0].ToText(Language.English));
        Assert.True(fined.WithholdServices(new(2025, 6, 2)).IsSuccess);
    }

    [Fact]
    public void Time_never_runs_backwards()
    {
        Refused.Saying(
            First().WarnAgain(new(2025, 3, 2)),
            "BPJSTK-SAN-001 On",
            "Tanggal 2025-03-02 mendahului langkah sebelumnya pada 2025-03-03.",
            "The day 2025-03-02 is before the last step of 2025-03-03.");
        Refused.With(First().Comply(new(2025, 3, 2), SanctionProofs.Registered), "BPJSTK-SAN-001 On");
        Refused.With(Second().ImposeFine(new(2025, 3, 13)), "BPJSTK-SAN-001 On");
        Refused.With(Fined().WithholdServices(new(2025, 3, 24)), "BPJSTK-SAN-001 On");
        Refused.With(SanctionLadder.WarnPerson(Monday, Calendar2025).Value.WarnAgain(new(2025, 3, 2)), "BPJSTK-SAN-001 On");
    }

    [Fact]
    public void Doing_what_is_owed_ends_the_ladder_on_the_day_of_the_step_itself()
    {
        var ended = First().Comply(Monday, SanctionProofs.Registered).Value;

        Assert.Equal((SanctionSubject.Employer, SanctionBreach.NotRegistered, SanctionStep.FirstWarning, Monday), (ended.Subject, ended.Breach, ended.From, ended.On));
        Assert.Equal("PP 86/2013 Pasal 10(2)", ended.Citation.ToString());
        Assert.Equal([new SanctionEvent(SanctionStep.FirstWarning, Monday), new SanctionEvent(SanctionStep.Ended, Monday)], ended.Events.AsEnumerable());
    }

    [Fact]
    public void A_fine_that_was_imposed_has_to_be_paid_too()
    {
        Refused.Saying(
            Fined().Comply(new(2025, 3, 25), SanctionProofs.Registered),
            "BPJSTK-SAN-003 Proofs",
            "Sanksi belum berakhir; bukti yang belum ada: lunas denda. [PP 86/2013 Pasal 10(6)]",
            "The sanction does not end yet; proofs missing: fine paid in full. [PP 86/2013 Pasal 10(6)]");
        Refused.With(Fined().Comply(new(2025, 3, 25), SanctionProofs.FinePaid), "BPJSTK-SAN-003 Proofs");
        Assert.Equal(SanctionStep.Fine, Fined().Comply(new(2025, 3, 25), SanctionProofs.Registered | SanctionProofs.FinePaid).Value.From);
    }

    [Fact]
    public void Services_of_an_employer_that_did_not_register_come_back_on_registration_and_the_fine_paid_in_full()
    {
        var lost = Fined().WithholdServices(new(2025, 4, 24)).Value;

        Refused.Saying(
            lost.Comply(new(2025, 4, 24), SanctionProofs.DataGiven),
            "BPJSTK-SAN-003 Proofs",
            "Sanksi belum berakhir; bukti yang belum ada: pendaftaran kepesertaan, lunas denda. [PP 86/2013 Pasal 10(7)a]",
            "The sanction does not end yet; proofs missing: registration, fine paid in full. [PP 86/2013 Pasal 10(7)a]");
        Assert.Equal("PP 86/2013 Pasal 10(7)a", lost.Comply(new(2025, 4, 24), SanctionProofs.Registered | SanctionProofs.FinePaid).Value.Citation.ToString());
    }

    [Fact]
    public void Services_of_an_employer_with_wrong_data_come_back_on_complete_and_correct_data()
    {
        var fined = Fined(breach: SanctionBreach.WrongData);
        var lost = fined.WithholdServices(new(2025, 4, 24)).Value;

        Assert.Equal(SanctionProofs.DataGiven | SanctionProofs.FinePaid, fined.ProofsAsked);
        Assert.Equal(["PP 86/2013 Pasal 10(6)", "PP 86/2013 Pasal 8(3)b", "PP 86/2013 Pasal 9(1)"], lost.Citations.Select(one => one.ToString()));
        Refused.With(lost.Comply(new(2025, 4, 24), SanctionProofs.FinePaid | SanctionProofs.Registered), "BPJSTK-SAN-003 Proofs");
        Assert.Equal("PP 86/2013 Pasal 10(7)b", lost.Comply(new(2025, 4, 24), SanctionProofs.DataGiven).Value.Citation.ToString());
    }

    [Fact]
    public void A_person_with_wrong_data_is_warned_for_10_working_days_and_then_for_10_days()
    {
        var first = SanctionLadder.WarnPerson(Monday, Calendar2025).Value;

        Assert.Equal((SanctionSubject.Person, SanctionBreach.WrongData, Confidence.Confirmed), (first.Subject, first.Breach, first.Confidence));
        IsTerm(first.Deadline, Monday, 10, TermUnit.WorkingDays, "2025-03-17", "PP 86/2013 Pasal 12(1)");
        Assert.Equal("The person gives complete and correct data of himself and the family", first.Deadline!.Duty.English);
        Refused.With(first.WarnAgain(new(2025, 3, 17)), "BPJSTK-SAN-002 On");
        var second = first.WarnAgain(new(2025, 3, 18)).Value;
        IsTerm(second.Deadline, new(2025, 3, 18), 10, TermUnit.CalendarDays, "2025-03-28", "PP 86/2013 Pasal 12(2)");
        Assert.Equal(Confidence.Inferred, second.Confidence);
        Assert.Equal("the Government or a regional government, at the agency's request, withholds certain public services", second.Follows.English);
    }

    [Fact]
    public void A_person_with_wrong_data_loses_services_after_the_second_warning_and_pays_no_fine()
    {
        var second = SanctionLadder.WarnPerson(Monday, Calendar2025).Value.WarnAgain(new(2025, 3, 18)).Value;

        Refused.With(second.WithholdServices(new(2025, 3, 28)), "BPJSTK-SAN-002 On");
        var lost = second.WithholdServices(new(2025, 3, 29)).Value;

        Assert.Equal((SanctionActor.Government, SanctionProofs.DataGiven, PublicServices.OfPersons), (lost.Actor, lost.ProofsAsked, lost.Services));
        Assert.Equal([SanctionStep.FirstWarning, SanctionStep.SecondWarning, SanctionStep.ServicesLost], lost.Events.Select(one => one.Step));
        Assert.Equal("PP 86/2013 Pasal 12(4)", lost.Comply(new(2025, 3, 29), SanctionProofs.DataGiven).Value.Citation.ToString());
        Refused.With(lost.Comply(new(2025, 3, 29), SanctionProofs.Registered), "BPJSTK-SAN-003 Proofs");
    }

    [Fact]
    public void A_person_who_did_not_register_loses_services_at_once_until_registered_and_paid()
    {
        var lost = SanctionLadder.WithholdServicesFromPerson(Monday).Value;

        Assert.Equal((SanctionSubject.Person, SanctionBreach.NotRegistered, Monday), (lost.Subject, lost.Breach, lost.Since));
        Assert.Null(lost.Deadline);
        Assert.Equal([new SanctionEvent(SanctionStep.ServicesLost, Monday)], lost.Events.AsEnumerable());
        Assert.Equal(["PP 86/2013 Pasal 11(1)", "PP 86/2013 Pasal 8(3)a", "PP 86/2013 Pasal 9(2)"], lost.Citations.Select(one => one.ToString()));
        Assert.Equal(
            "The sanction does not end yet; proofs missing: contributions paid in full. [PP 86/2013 Pasal 11(2)]",
            lost.Comply(Monday, SanctionProofs.Registered).Errors[0].ToText(Language.English));
        Assert.Equal(SanctionStep.ServicesLost, lost.Comply(Monday, SanctionProofs.Registered | SanctionProofs.ContributionsPaid).Value.From);
    }

    [Fact]
    public void No_sanction_is_known_before_the_regulation()
    {
        LocalDate first = new(2013, 12, 24), before = new(2013, 12, 23);

        Assert.True(SanctionLadder.WarnEmployer(SanctionBreach.WrongData, first, Calendar2025).IsSuccess);
        Assert.True(SanctionLadder.WarnPerson(first, Calendar2025).IsSuccess);
        Assert.True(SanctionLadder.WithholdServicesFromPerson(first).IsSuccess);
        Assert.Same(ErrorCatalog.LawBeforeFirst, SanctionLadder.WarnEmployer(SanctionBreach.WrongData, before, Calendar2025).Errors.Single().Code);
        Assert.Same(ErrorCatalog.LawBeforeFirst, SanctionLadder.WarnPerson(before, Calendar2025).Errors.Single().Code);
        Assert.Same(ErrorCatalog.LawBeforeFirst, SanctionLadder.WithholdServicesFromPerson(before).Errors.Single().Code);
    }

    [Fact]
    public void Wrong_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>("calendar", () => SanctionLadder.WarnEmployer(SanctionBreach.WrongData, Monday, null!));
        Assert.Throws<ArgumentNullException>("calendar", () => SanctionLadder.WarnPerson(Monday, null!));
        Assert.Throws<ArgumentOutOfRangeException>("breach", () => SanctionLadder.WarnEmployer((SanctionBreach)2, Monday, Calendar2025));
        Assert.Throws<ArgumentOutOfRangeException>("proofs", () => First().Comply(Monday, (SanctionProofs)16));
        Assert.Throws<ArgumentOutOfRangeException>("proofs", () => First().Comply(Monday, SanctionProofs.Registered | (SanctionProofs)(-32)));
        Assert.Throws<ArgumentOutOfRangeException>("service", () => PublicServices.NameOf((PublicService)9));
    }

    [Fact]
    public void A_law_of_ones_own_changes_the_terms()
    {
        var book = LawBook.Default
            .With(LawParameters.SanctionPersonFirstWarningWorkingDays, new(new(2025, 1, 1), 1, [Citation.FromText("PP 1/2025")]))
            .With(LawParameters.SanctionPersonSecondWarningDays, new(new(2025, 1, 1), 2, [Citation.FromText("PP 1/2025")]));
        var first = SanctionLadder.WarnPerson(Monday, Calendar2025, book).Value;

        Assert.Equal(new LocalDate(2025, 3, 4), first.Deadline!.DueOn);
        Assert.Equal(new LocalDate(2025, 3, 7), first.WarnAgain(new(2025, 3, 5)).Value.Deadline!.DueOn);
    }

    private static EmployerFirstWarning First(PolicySet? policies = null, SanctionBreach breach = SanctionBreach.NotRegistered) =>
        SanctionLadder.WarnEmployer(breach, Monday, Calendar2025, policies: policies).Value;

    private static EmployerSecondWarning Second(PolicySet? policies = null, SanctionBreach breach = SanctionBreach.NotRegistered) => First(policies, breach).WarnAgain(new(2025, 3, 14)).Value;

    private static EmployerFined Fined(PolicySet? policies = null, SanctionBreach breach = SanctionBreach.NotRegistered) => Second(policies, breach).ImposeFine(new(2025, 3, 25)).Value;

    private static void IsTerm(Deadline? term, LocalDate start, int length, TermUnit unit, string dueOn, string citations)
    {
        Assert.NotNull(term);
        Assert.Equal((start, length, unit, Date(dueOn)), (term.Start, term.Length, term.Unit, term.DueOn));
        Assert.Equal(citations, string.Join("; ", term.Citations));
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
