using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment;

/// <summary>Every row of the table of terms, counted by hand on the calendar of March 2025, in which 28 and 31 are days of rest.</summary>
public sealed class EnrollmentDeadlineTests
{
    // Monday 3 March 2025. Nyepi and Idul Fitri of that year, with the joint leave around them.
    private static readonly LocalDate Monday = new(2025, 3, 3);

    private static readonly WorkingDays Calendar2025 = WorkingDays.WithHolidays(
    [
        new(2025, 3, 28), new(2025, 3, 31), new(2025, 4, 1), new(2025, 4, 2), new(2025, 4, 3), new(2025, 4, 4), new(2025, 4, 7), new(2025, 4, 18),
    ]);

    public static TheoryData<EnrollmentDuty> Duties => [.. Enum.GetValues<EnrollmentDuty>()];

    [Fact]
    public void An_employer_returns_the_complete_form_within_30_working_days_of_receiving_it()
    {
        var deadline = Is(EnrollmentDuty.ReturnForm, 30, TermUnit.WorkingDays, "2025-04-24", "PP 44/2015 Pasal 6(1); PP 46/2015 Pasal 7(1)");

        Assert.Contains("administrative sanctions (PP 46/2015 Pasal 33)", deadline.Consequence.English, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2025, 4, 14), EnrollmentDeadlines.Of(EnrollmentDuty.ReturnForm, Monday, WorkingDays.WeekendsOnly).Value.DueOn);
    }

    [Fact]
    public void An_employer_registers_a_worker_within_7_working_days_of_hiring_or_is_clearly_negligent()
    {
        var deadline = Is(EnrollmentDuty.RegisterWorker, 7, TermUnit.WorkingDays, "2025-03-12", "PP 44/2015 Penjelasan Pasal 10(1); PP 46/2015 Penjelasan Pasal 11(1)");

        Assert.StartsWith("pemberi kerja nyata-nyata lalai: pekerja berhak mendaftarkan dirinya sendiri", deadline.Consequence.Indonesian, StringComparison.Ordinal);
        Assert.StartsWith("the employer is clearly negligent: the worker may register himself", deadline.Consequence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_worker_is_registered_in_jp_within_30_days_of_the_start_of_work()
    {
        var deadline = Is(EnrollmentDuty.RegisterWorkerInJp, 30, TermUnit.CalendarDays, "2025-04-02", "PP 45/2015 Pasal 4(2)");

        Assert.Contains("the employer itself gives the pension benefit (Pasal 6)", deadline.Consequence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_worker_is_registered_in_jkp_within_30_days_of_the_start_of_work()
    {
        var deadline = Is(EnrollmentDuty.RegisterWorkerInJkp, 30, TermUnit.CalendarDays, "2025-04-02", "PP 37/2021 Pasal 6(1)");

        Assert.Contains("written warning and loss of public services, step by step (PP 37/2021 Pasal 46)", deadline.Consequence.English, StringComparison.Ordinal);
        Assert.DoesNotContain("fine", deadline.Consequence.English, StringComparison.Ordinal);
        Assert.DoesNotContain("denda", deadline.Consequence.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agency_verifies_a_self_registration_within_7_working_days() =>
        NamesNoConsequence(Is(EnrollmentDuty.VerifySelfRegistration, 7, TermUnit.WorkingDays, "2025-03-12", "PP 44/2015 Pasal 10(3); PP 46/2015 Pasal 11(3); PP 45/2015 Pasal 5(3)"));

    [Fact]
    public void The_agency_issues_the_number_within_1_working_day_of_the_complete_form_and_the_first_payment()
    {
        const string Before = "PP 44/2015 Pasal 6(2); PP 44/2015 Pasal 10(5); PP 44/2015 Pasal 11(4); PP 46/2015 Pasal 7(2); PP 46/2015 Pasal 11(5); PP 46/2015 Pasal 13(4); PP 45/2015 Pasal 7(1)";
        var deadline = Is(EnrollmentDuty.IssueNumber, 1, TermUnit.WorkingDays, "2025-03-04", Before + "; PP 37/2021 Pasal 6(3)");

        Assert.Contains("for JP the receipt of the first contribution proves participation", deadline.Consequence.English, StringComparison.Ordinal);
        Assert.Equal(Before, Citations(EnrollmentDeadlines.Of(EnrollmentDuty.IssueNumber, new(2021, 2, 1), Calendar2025).Value));
        Assert.Equal(Before + "; PP 37/2021 Pasal 6(3)", Citations(EnrollmentDeadlines.Of(EnrollmentDuty.IssueNumber, new(2021, 2, 2), Calendar2025).Value));
    }

    [Fact]
    public void The_agency_issues_card_and_certificate_within_7_working_days() => NamesNoConsequence(Is(
        EnrollmentDuty.IssueCard,
        7,
        TermUnit.WorkingDays,
        "2025-03-12",
        "PP 44/2015 Pasal 7(1); PP 44/2015 Pasal 12(1); PP 46/2015 Pasal 8(1); PP 46/2015 Pasal 12(1); PP 46/2015 Pasal 14(1); PP 45/2015 Pasal 8"));

    [Fact]
    public void The_agency_gives_the_card_of_jp_within_7_working_days_of_the_number() =>
        NamesNoConsequence(Is(EnrollmentDuty.IssueJpCard, 7, TermUnit.WorkingDays, "2025-03-12", "PP 45/2015 Pasal 7(3)"));

    [Fact]
    public void An_employer_hands_the_card_to_the_worker_within_3_working_days() =>
        NamesNoConsequence(Is(EnrollmentDuty.HandCardToWorker, 3, TermUnit.WorkingDays, "2025-03-06", "PP 44/2015 Pasal 7(2); PP 46/2015 Pasal 8(2); PP 46/2015 Pasal 12(2)"));

    [Fact]
    public void The_agency_hands_the_card_to_the_self_employed_within_3_working_days_counted_by_a_reading() =>
        NamesNoConsequence(Is(EnrollmentDuty.HandCardToSelfEmployed, 3, TermUnit.WorkingDays, "2025-03-06", "PP 44/2015 Pasal 12(2)", Confidence.Inferred));

    [Fact]
    public void An_employer_passes_on_changed_data_of_a_participant_within_7_working_days_of_receiving_them()
    {
        var deadline = Is(EnrollmentDuty.PassOnChangedData, 7, TermUnit.WorkingDays, "2025-03-12", "PP 44/2015 Pasal 9(2); PP 46/2015 Pasal 10(2); PP 45/2015 Pasal 10(2)");

        Assert.Equal("administrative sanctions (PP 46/2015 Pasal 33, PP 45/2015 Pasal 34)", deadline.Consequence.English);
    }

    [Fact]
    public void An_employer_reports_a_change_of_wage_headcount_address_or_data_within_7_working_days()
    {
        const string Before = "PP 44/2015 Pasal 9(3); PP 46/2015 Pasal 10(3); PP 45/2015 Pasal 12; PP 86/2013 Pasal 3(4)";
        var deadline = Is(EnrollmentDuty.ReportChange, 7, TermUnit.WorkingDays, "2025-03-12", Before + "; PP 37/2021 Pasal 9");

        Assert.StartsWith("administrative sanctions (PP 46/2015 Pasal 33, PP 86/2013 Pasal 5)", deadline.Consequence.English, StringComparison.Ordinal);
        Assert.Equal(Before, Citations(EnrollmentDeadlines.Of(EnrollmentDuty.ReportChange, new(2021, 2, 1), Calendar2025).Value));
    }

    [Fact]
    public void A_self_employed_participant_reports_a_change_within_7_working_days()
    {
        var deadline = Is(EnrollmentDuty.ReportChangeOfSelfEmployed, 7, TermUnit.WorkingDays, "2025-03-12", "PP 44/2015 Pasal 13(1); PP 46/2015 Pasal 15(1)");

        Assert.EndsWith("may be warned in writing (Pasal 12)", deadline.Consequence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_reports_a_change_of_jp_beneficiaries_within_30_days()
    {
        var deadline = Is(EnrollmentDuty.ReportJpBeneficiaries, 30, TermUnit.CalendarDays, "2025-04-02", "PP 45/2015 Pasal 14(3)");

        Assert.Contains("but for a child born later (PP 45/2015 Pasal 14(4))", deadline.Consequence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agency_confirms_a_change_within_7_working_days() =>
        NamesNoConsequence(Is(EnrollmentDuty.ConfirmChange, 7, TermUnit.WorkingDays, "2025-03-12", "PP 45/2015 Pasal 10(4)"));

    [Theory]
    [InlineData("2025-03-03", "2025-03-13")] // Monday: seven working days to Wednesday of the next week.
    [InlineData("2025-03-07", "2025-03-19")] // Friday
    [InlineData("2025-03-08", "2025-03-19")] // a Saturday counts for nothing
    [InlineData("2025-03-09", "2025-03-19")] // nor does a Sunday
    [InlineData("2025-03-21", "2025-04-11")] // Idul Fitri lies within; the last of the seven is Thursday 10 April
    public void An_employer_is_clearly_negligent_from_the_day_after_the_seventh_working_day(string hired, string negligentFrom) =>
        Assert.Equal(Date(negligentFrom), EnrollmentDeadlines.ClearlyNegligentFrom(Date(hired), Calendar2025).Value);

    [Fact]
    public void The_day_after_a_Friday_is_late_although_it_is_no_working_day()
    {
        // Hired on Wednesday 5 March: the seventh working day is Friday 14 March.
        Assert.Equal(new LocalDate(2025, 3, 15), EnrollmentDeadlines.ClearlyNegligentFrom(new(2025, 3, 5), Calendar2025).Value);
    }

    [Fact]
    public void A_term_of_days_that_ends_on_a_holiday_is_not_moved()
    {
        // 2 April 2025 is joint leave.
        Assert.False(Calendar2025.IsWorkingDay(new(2025, 4, 2)));
        Assert.Equal(new LocalDate(2025, 4, 2), EnrollmentDeadlines.Of(EnrollmentDuty.RegisterWorkerInJp, Monday, Calendar2025).Value.DueOn);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_term_is_kept_on_its_last_day_and_missed_on_the_next(EnrollmentDuty duty)
    {
        var deadline = EnrollmentDeadlines.Of(duty, Monday, Calendar2025).Value;

        Assert.False(deadline.IsMissedOn(Monday));
        Assert.False(deadline.IsMissedOn(deadline.DueOn));
        Assert.True(deadline.IsMissedOn(deadline.DueOn.PlusDays(1)));
        Assert.Equal(deadline.DueOn.PlusDays(1), deadline.MissedFrom);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void Every_term_says_in_both_languages_who_does_what_and_what_missing_it_means(EnrollmentDuty duty)
    {
        var deadline = EnrollmentDeadlines.Of(duty, Monday, Calendar2025).Value;

        Assert.All([deadline.Duty, deadline.Consequence], text =>
        {
            Assert.NotEmpty(text.Indonesian);
            Assert.NotEmpty(text.English);
            Assert.NotEqual(text.Indonesian, text.English);
        });
        Assert.StartsWith(deadline.Duty.English, deadline.ToText(Language.English), StringComparison.Ordinal);
        Assert.True(deadline.Duty.Indonesian.Contains("erja", StringComparison.Ordinal) || deadline.Duty.Indonesian.Contains("aha", StringComparison.Ordinal) || deadline.Duty.Indonesian.Contains("serta", StringComparison.Ordinal));
        Assert.Matches("^The (employer|agency|self-employed participant|participant) ", deadline.Duty.English);
    }

    [Fact]
    public void No_two_duties_have_the_same_text() =>
        Assert.Distinct(Enum.GetValues<EnrollmentDuty>().Select(duty => EnrollmentDeadlines.Of(duty, Monday, Calendar2025).Value.Duty.English));

    [Theory]
    [MemberData(nameof(Duties))]
    public void The_law_begins_in_July_2015_and_for_jkp_on_2_February_2021(EnrollmentDuty duty)
    {
        var first = duty == EnrollmentDuty.RegisterWorkerInJkp ? new LocalDate(2021, 2, 2) : new LocalDate(2015, 7, 1);

        Assert.True(EnrollmentDeadlines.Of(duty, first, Calendar2025).IsSuccess);
        var refused = Assert.Single(EnrollmentDeadlines.Of(duty, first.PlusDays(-1), Calendar2025).Errors);
        Assert.Same(ErrorCatalog.LawBeforeFirst, refused.Code);
        Assert.NotNull(refused.Citation);
    }

    [Fact]
    public void A_worker_hired_before_July_2015_makes_nobody_negligent() =>
        Assert.Same(ErrorCatalog.LawBeforeFirst, Assert.Single(EnrollmentDeadlines.ClearlyNegligentFrom(new(2015, 6, 30), Calendar2025).Errors).Code);

    [Fact]
    public void A_law_of_ones_own_changes_the_term_from_its_day_on()
    {
        var book = LawBook.Default.With(
            LawParameters.EnrollmentNeglectWorkingDays, new(new(2027, 1, 1), 2, [Citation.FromText("PP 1/2027 Pasal 1")], Confidence.SingleSource));

        var before = EnrollmentDeadlines.Of(EnrollmentDuty.RegisterWorker, new(2026, 12, 31), WorkingDays.WeekendsOnly, book).Value;
        var after = EnrollmentDeadlines.Of(EnrollmentDuty.RegisterWorker, new(2027, 1, 1), WorkingDays.WeekendsOnly, book).Value;

        Assert.Equal((7, new LocalDate(2027, 1, 11), Confidence.Confirmed), (before.Length, before.DueOn, before.Confidence));
        Assert.Equal((2, new LocalDate(2027, 1, 5), Confidence.SingleSource, "PP 1/2027 Pasal 1"), (after.Length, after.DueOn, after.Confidence, Citations(after)));
        Assert.Equal(new LocalDate(2027, 1, 6), EnrollmentDeadlines.ClearlyNegligentFrom(new(2027, 1, 1), WorkingDays.WeekendsOnly, book).Value);
    }

    [Fact]
    public void A_missing_calendar_and_a_duty_that_does_not_exist_are_refused()
    {
        Assert.Throws<ArgumentNullException>("calendar", () => EnrollmentDeadlines.Of(EnrollmentDuty.ReturnForm, Monday, null!));
        Assert.Throws<ArgumentNullException>("calendar", () => EnrollmentDeadlines.ClearlyNegligentFrom(Monday, null!));
        Assert.Throws<ArgumentOutOfRangeException>("duty", () => EnrollmentDeadlines.Of((EnrollmentDuty)15, Monday, Calendar2025));
        Assert.Throws<ArgumentOutOfRangeException>("duty", () => EnrollmentDeadlines.Of((EnrollmentDuty)(-1), Monday, Calendar2025));
    }

    private static Deadline Is(EnrollmentDuty duty, int length, TermUnit unit, string dueOn, string citations, Confidence confidence = Confidence.Confirmed)
    {
        var deadline = EnrollmentDeadlines.Of(duty, Monday, Calendar2025).Value;

        Assert.Equal((Monday, length, unit, Date(dueOn), confidence), (deadline.Start, deadline.Length, deadline.Unit, deadline.DueOn, deadline.Confidence));
        Assert.Equal(citations, Citations(deadline));
        return deadline;
    }

    private static void NamesNoConsequence(Deadline deadline) =>
        Assert.Equal(new BilingualText("peraturan tidak menyebut akibat", "the regulations name no consequence"), deadline.Consequence);

    private static string Citations(Deadline deadline) => string.Join("; ", deadline.Citations);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
