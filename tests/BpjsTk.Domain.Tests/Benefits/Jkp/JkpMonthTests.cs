using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jkp;

public sealed class JkpMonthTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private static JkpMonthFinding Decide(int month, int applications = 0, int interviews = 0, string? attendance = null, bool hasForm = false)
    {
        var evidence = JkpEvidence.OfMonth(month).Looking(applications, interviews).Value;
        evidence = attendance is null ? evidence : evidence.Trained(Rate.Parse(attendance, null)).Value;
        return JkpMonths.Decide(hasForm ? evidence.WithStatusForm() : evidence, Day).Value;
    }

    [Fact]
    public void Month_1_is_paid_on_filing()
    {
        Assert.True(Decide(1).IsPayable);
        Assert.Equal("out of work", Assert.Single(Decide(1).Conditions).Requirement.English);
    }

    [Theory]
    [InlineData(4, 0, null, false)]
    [InlineData(5, 0, null, true)]
    [InlineData(0, 1, null, true)]
    [InlineData(0, 0, "79.9999%", false)]
    [InlineData(0, 0, "80%", true)]
    [InlineData(0, 0, null, false)]
    public void Months_2_to_5_ask_for_5_applications_or_1_call_or_80_percent_attendance(int applications, int interviews, string? attendance, bool isPayable) =>
        Assert.All([2, 3, 4, 5], month => Assert.Equal(isPayable, Decide(month, applications, interviews, attendance).IsPayable));

    [Theory]
    [InlineData(5, 0, null, true, true)]
    [InlineData(0, 1, null, true, true)]
    [InlineData(5, 0, null, false, false)]
    [InlineData(4, 0, null, true, false)]
    [InlineData(0, 0, "100%", true, false)]
    public void Month_6_asks_for_the_search_and_the_form_and_attendance_is_not_enough(int applications, int interviews, string? attendance, bool hasForm, bool isPayable) =>
        Assert.Equal(isPayable, Decide(6, applications, interviews, attendance, hasForm).IsPayable);

    [Fact]
    public void A_finding_explains_itself()
    {
        var third = Decide(3);
        Assert.Equal("5 applications or 1 call in the month, or 80% attendance of training: not met [Permenaker 2/2025 Pasal 13]", third.Conditions[1].ToText(Language.English));
        Assert.Equal("5 lamaran atau 1 panggilan dalam sebulan, atau kehadiran pelatihan 80%", third.Conditions[1].Requirement.Indonesian);
        Assert.Equal(["belum bekerja kembali", "5 lamaran atau 1 panggilan dalam sebulan", "formulir status pekerjaan"], Decide(6).Conditions.Select(condition => condition.Requirement.Indonesian));
        Assert.Equal(["out of work", "5 applications or 1 call in the month", "the form of employment status"], Decide(6).Conditions.Select(condition => condition.Requirement.English));
        Assert.Equal((Confidence.Confirmed, "Permenaker 2/2025 Pasal 13"), (third.Confidence, third.Citations.Single().ToString()));
        Assert.Equal((Confidence.SingleSource, 3), (JkpMonths.Decide(JkpEvidence.OfMonth(3), new(2025, 2, 6)).Value.Confidence, third.Evidence.Month));
    }

    [Fact]
    public void Who_works_again_is_not_paid()
    {
        var evidence = JkpEvidence.OfMonth(2).Looking(5, 0).Value.AtWork();

        Assert.False(JkpMonths.Decide(evidence, Day).Value.IsPayable);
        Assert.False(JkpMonths.Decide(JkpEvidence.OfMonth(1).AtWork(), Day).Value.IsPayable);
        Assert.Equal((5, false), (evidence.WithStatusForm().Applications, evidence.Trained(Rate.Whole).Value.IsOutOfWork));
        Assert.Equal((0, true), (evidence.Interviews, evidence.WithStatusForm().Looking(0, 0).Value.HasStatusForm));
    }

    [Fact]
    public void What_is_wrong_is_refused()
    {
        Assert.Equal(2, JkpEvidence.OfMonth(2).Looking(-1, -1).Errors.Length);
        Assert.Equal("BPJSTK-JKP-009 Evidence: Evidence of -1 is not possible.", JkpEvidence.OfMonth(2).Looking(0, -1).Errors.Single().ToString());
        Assert.Equal("BPJSTK-JKP-009 Evidence: Evidence of 100.0001% is not possible.", JkpEvidence.OfMonth(2).Trained(Rate.FromPartsPerMillion(1_000_001)).Errors.Single().ToString());
        Assert.False(JkpEvidence.OfMonth(2).Trained(Rate.FromPartsPerMillion(-1)).IsSuccess);
        Assert.True(JkpEvidence.OfMonth(2).Trained(Rate.Zero).IsSuccess);
        Assert.All([0, 7], month => Assert.Equal(
            $"BPJSTK-JKP-008 Month: There is no month of benefit {month}; there are 1 to 6. [PP 37/2021 Pasal 21(1) as amended by PP 6/2025]", JkpMonths.Decide(JkpEvidence.OfMonth(month), Day).Errors.Single().ToString()));
        Assert.Equal("BPJSTK-LAW-001", JkpMonths.Decide(JkpEvidence.OfMonth(1), new(2021, 2, 1)).Errors.Single().Code.Id);
        Assert.Throws<ArgumentNullException>("evidence", () => JkpMonths.Decide(null!, Day));
    }

    [Fact]
    public void It_is_paid_within_3_working_days()
    {
        var term = JkpMonths.Payment(new(2025, 5, 2), WorkingDays.WeekendsOnly).Value;

        Assert.Equal((new LocalDate(2025, 5, 7), "Permenaker 2/2025 Pasal 13(6)"), (term.DueOn, term.Citations.Single().ToString()));
        Assert.Equal(
            ("the agency pays the cash of JKP to the claimant's own account", "BPJS Ketenagakerjaan membayar uang tunai JKP ke rekening peserta", "no fine is named", "tidak ada denda yang disebut"),
            (term.Duty.English, term.Duty.Indonesian, term.Consequence.English, term.Consequence.Indonesian));
        Assert.Equal(Confidence.SingleSource, JkpMonths.Payment(new(2025, 1, 2), WorkingDays.WeekendsOnly).Value.Confidence);
        Assert.False(JkpMonths.Payment(new(2021, 2, 1), WorkingDays.WeekendsOnly).IsSuccess);
        Assert.Throws<ArgumentNullException>(() => JkpMonths.Payment(Day, null!));
    }
}
