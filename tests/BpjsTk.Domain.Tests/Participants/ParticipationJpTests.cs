using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>JP by age: enrolled at the latest one month before the retirement age, and paid until the month of reaching it.</summary>
public class ParticipationJpTests
{
    private static readonly PolicySet MonthBefore = PolicySet.Default.With(LastJpMonth.MonthBeforeReachingAge);

    [Theory]
    [InlineData("2026-06", true, true)]
    [InlineData("2026-07", true, false)]
    [InlineData("2026-08", false, false)]
    public void Jp_ends_with_the_month_of_the_retirement_age_or_the_month_before(string month, bool byDefault, bool before)
    {
        var worker = Facts.Citizen(born: "1967-07-20");
        var large = Facts.Employer(EmployerScale.Large);

        Assert.Equal(byDefault, Facts.Decide(month, large, worker, ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp));
        Assert.Equal(before, Facts.Decide(month, large, worker, ProgramBundle.JkkJkmJhtJp, MonthBefore).Value.Programs.Contains(SocialProgram.Jp));
    }

    [Theory]
    [InlineData("2018-12", "1962-12-31", true)]
    [InlineData("2019-01", "1962-12-31", false)]
    [InlineData("2019-01", "1963-01-01", true)]
    [InlineData("2020-01", "1963-01-01", true)]
    [InlineData("2020-02", "1963-01-01", false)]
    [InlineData("2024-12", "1966-12-31", true)]
    [InlineData("2025-01", "1966-12-31", false)]
    [InlineData("2025-12", "1967-01-01", true)]
    public void Jp_follows_the_retirement_age_of_its_time(string month, string born, bool isParticipant) => Assert.Equal(
        isParticipant,
        Facts.Decide(month, Facts.Employer(EmployerScale.Large), Facts.Citizen(born, "2015-08-01"), ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp));

    [Theory]
    [InlineData("2026-06-20", true)]
    [InlineData("2026-06-21", false)]
    public void Jp_asks_for_enrolment_one_month_before_the_retirement_age(string registered, bool isParticipant) => Assert.Equal(
        isParticipant,
        Facts.Decide("2026-06", Facts.Employer(EmployerScale.Large), Facts.Citizen("1967-07-20", registered), ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp));

    [Fact]
    public void Nobody_was_enrolled_in_jp_before_it_began()
    {
        var large = Facts.Employer(EmployerScale.Large);

        Assert.False(Facts.Decide("2015-07", large, Facts.Citizen("1959-07-31", "2010-01-01"), ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp));
        Assert.True(Facts.Decide("2015-08", large, Facts.Citizen("1959-08-01", "2010-01-01"), ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp));
    }

    [Fact]
    public void Who_was_in_jp_before_carries_it_to_a_new_employer_to_the_last()
    {
        var (born, moved) = (new LocalDate(1967, 7, 20), new LocalDate(2026, 7, 1));
        var known = Worker.Citizen(born, moved, JknStatus.Other, EmploymentRelation.FixedTerm, jpSince: new(2026, 6, 20)).Value;
        var late = Worker.Citizen(born, moved, JknStatus.Other, EmploymentRelation.FixedTerm, jpSince: new(2026, 6, 21)).Value;
        var foreigner = Worker.Foreigner(born, moved, 12, JknStatus.Other, EmploymentRelation.FixedTerm, jpSince: new(2020, 1, 1)).Value;

        Assert.Equal(new LocalDate(2026, 6, 20), known.JpEnrolledOn);
        Assert.Equal(moved, known.RegisteredOn);
        Assert.Equal(moved, Worker.Citizen(born, moved, JknStatus.Other, EmploymentRelation.FixedTerm, jpSince: new(2026, 7, 2)).Value.JpEnrolledOn);
        Assert.Equal(moved, Worker.Citizen(born, moved, JknStatus.Other, EmploymentRelation.FixedTerm).Value.JpEnrolledOn);
        Assert.Equal(moved, Worker.Foreigner(born, moved, 12, JknStatus.Other, EmploymentRelation.FixedTerm).Value.JpEnrolledOn);
        Assert.True(JpIn("2026-07", known));
        Assert.False(JpIn("2026-07", late));
        Assert.True(JpIn("2026-07", foreigner));
        Assert.False(JpIn("2026-08", known));
    }

    [Fact]
    public void Nobody_was_in_jp_before_being_born() => Refused.Saying(
        Worker.Citizen(new(1990, 1, 1), new(2020, 1, 1), JknStatus.Other, EmploymentRelation.FixedTerm, jpSince: new(1990, 1, 1)),
        "BPJSTK-WRK-001 BirthDate",
        "Tanggal lahir 1990-01-01 tidak mendahului 1990-01-01.",
        "The birth date 1990-01-01 is not before 1990-01-01.");

    [Theory]
    [InlineData(EmployerScale.Large, "JKK+JKM+JHT+JP", "JKK+JKM+JHT")]
    [InlineData(EmployerScale.Large, "JKK+JKM+JHT", "JKK+JKM+JHT")]
    [InlineData(EmployerScale.Medium, "JKK+JKM+JHT+JP", "JKK+JKM+JHT")]
    [InlineData(EmployerScale.Medium, "JKK+JKM+JHT", "JKK+JKM+JHT")]
    [InlineData(EmployerScale.Small, "JKK+JKM+JHT+JP", "JKK+JKM+JHT+JKP")]
    [InlineData(EmployerScale.Small, "JKK+JKM+JHT", "JKK+JKM+JHT+JKP")]
    [InlineData(EmployerScale.Micro, "JKK+JKM+JP", "JKK+JKM")]
    [InlineData(EmployerScale.Micro, "JKK+JKM", "JKK+JKM")]
    public void Jp_closed_by_age_is_left_out_whether_it_was_named_or_not(EmployerScale scale, string chosen, string programs) =>
        Assert.Equal(programs, Facts.Decide("2026-08", Facts.Employer(scale), Facts.Citizen("1967-07-20"), Facts.Bundle(chosen)).Value.Programs.ToString());

    [Fact]
    public void Jp_closed_by_age_may_be_named_at_a_state_organiser_too() =>
        Assert.Equal("JKK+JKM", Facts.Decide("2026-08", Facts.StateOrganiser(), Facts.Citizen("1967-07-20"), Facts.Bundle("JKK+JKM+JP")).Value.Programs.ToString());

    [Theory]
    [InlineData("JKK+JKM")]
    [InlineData("JKK+JKM+JP")]
    public void Jp_closed_by_age_adds_no_fault_of_its_own(string chosen) => Refused.Saying(
        Facts.Decide("2026-08", Facts.Employer(EmployerScale.Large), Facts.Citizen("1967-07-20"), Facts.Bundle(chosen)),
        "BPJSTK-BND-002 Programs",
        "JHT wajib bagi penerima upah (PU). [Perpres 109/2013 Pasal 6]",
        "JHT is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]");

    [Fact]
    public void Jp_open_by_age_asks_for_jht() => Refused.With(
        Facts.Decide("2026-07", Facts.Employer(EmployerScale.Micro), Facts.Citizen("1967-07-20"), Facts.Bundle("JKK+JKM+JP")),
        "BPJSTK-BND-004 Programs");

    [Theory]
    [InlineData("2026-07", "2020-01-01", true, true, true)]
    [InlineData("2026-08", "2020-01-01", true, true, false)]
    [InlineData("2026-07", "2026-06-21", true, false, true)]
    [InlineData("2026-08", "2026-08-01", false, false, false)]
    public void The_decision_on_jp_tells_every_condition(string month, string registered, bool isChosen, bool isInTime, bool isNotPast)
    {
        var chosen = isChosen ? ProgramBundle.JkkJkmJhtJp : ProgramBundle.JkkJkmJht;
        var decision = Facts.Decide(month, Facts.Employer(EmployerScale.Small), Facts.Citizen("1967-07-20", registered), chosen).Value.Decisions[3];

        Assert.Equal(SocialProgram.Jp, decision.Program);
        Assert.Equal(isChosen && isInTime && isNotPast, decision.IsParticipant);
        Assert.Equal(
            [
                $"enrolled in this program: {Met(isChosen)} [Perpres 109/2013 Pasal 6]",
                $"enrolled at the latest one month before the retirement age: {Met(isInTime)} [PP 45/2015 Pasal 15]",
                $"not past the last month of contributions by the retirement age: {Met(isNotPast)} [PP 45/2015 Pasal 15]",
            ],
            decision.Conditions.Select(condition => condition.ToText(Language.English)));
        Assert.Equal(
            [
                "didaftarkan dalam program ini",
                "didaftarkan paling lambat satu bulan sebelum usia pensiun",
                "belum melewati bulan terakhir iuran menurut usia pensiun",
            ],
            decision.Conditions.Select(condition => condition.Requirement.Indonesian));
    }

    private static string Met(bool isMet) => isMet ? "met" : "not met";

    private static bool JpIn(string month, Worker worker) =>
        Facts.Decide(month, Facts.Employer(EmployerScale.Large), worker, ProgramBundle.JkkJkmJhtJp).Value.Programs.Contains(SocialProgram.Jp);
}
