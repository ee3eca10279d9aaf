using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>JKP follows by itself when every condition of PP 37/2021 Pasal 4 is met.</summary>
public class ParticipationJkpTests
{
    private const string Month = "2025-03";

    [Theory]
    [InlineData(EmployerScale.Large, "JKK+JKM+JHT+JP", true)]
    [InlineData(EmployerScale.Medium, "JKK+JKM+JHT+JP", true)]
    [InlineData(EmployerScale.Small, "JKK+JKM+JHT+JP", true)]
    [InlineData(EmployerScale.Small, "JKK+JKM+JHT", true)]
    [InlineData(EmployerScale.Micro, "JKK+JKM+JHT+JP", true)]
    [InlineData(EmployerScale.Micro, "JKK+JKM+JHT", true)]
    [InlineData(EmployerScale.Micro, "JKK+JKM", false)]
    public void Jkp_asks_for_the_programs_of_the_employers_size(EmployerScale scale, string chosen, bool isParticipant)
    {
        var participation = Facts.Decide(Month, Facts.Employer(scale), Facts.Citizen(), Facts.Bundle(chosen)).Value;

        Assert.Equal(isParticipant ? $"{chosen}+JKP" : chosen, participation.Programs.ToString());
    }

    [Theory]
    [InlineData(EmployerScale.Large)]
    [InlineData(EmployerScale.Medium)]
    public void Jkp_at_a_large_or_medium_employer_ends_with_jp(EmployerScale scale)
    {
        var worker = Facts.Citizen("1967-07-20");

        Assert.Equal(Facts.AllFive, Facts.Decide("2026-07", Facts.Employer(scale), worker, ProgramBundle.JkkJkmJhtJp).Value.Programs);
        Assert.Equal(ProgramBundle.JkkJkmJht, Facts.Decide("2026-08", Facts.Employer(scale), worker, ProgramBundle.JkkJkmJhtJp).Value.Programs);
    }

    [Fact]
    public void Jkp_asks_for_citizenship() => FailsAlone(
        Worker.Foreigner(new(1990, 1, 1), new(2020, 1, 1), 12, JknStatus.WageEarner, EmploymentRelation.Permanent).Value,
        "Indonesian citizen");

    [Theory]
    [InlineData("1971-03-02", "2025-03-01", true)]
    [InlineData("1971-03-01", "2025-03-01", false)]
    [InlineData("1971-02-28", "2025-03-01", false)]
    [InlineData("1968-02-29", "2022-02-27", true)]
    [InlineData("1968-02-29", "2022-02-28", false)]
    public void Jkp_asks_for_an_age_under_54_on_the_day_of_registration(string born, string registered, bool isParticipant) =>
        DecidedBy(Facts.Citizen(born, registered), "under 54 years of age when registered", isParticipant);

    [Theory]
    [InlineData("1967-02-03", true)]
    [InlineData("1967-02-02", false)]
    public void Who_was_enrolled_before_jkp_began_is_looked_at_on_the_day_it_began(string born, bool isParticipant) =>
        DecidedBy(Facts.Citizen(born, "2016-01-01"), "under 54 years of age when registered", isParticipant);

    [Theory]
    [InlineData(EmploymentRelation.Permanent, true)]
    [InlineData(EmploymentRelation.FixedTerm, true)]
    [InlineData(EmploymentRelation.None, false)]
    public void Jkp_asks_for_an_employment_relation(EmploymentRelation relation, bool isParticipant) =>
        DecidedBy(Facts.Citizen(relation: relation), "has an employment relation", isParticipant);

    [Theory]
    [InlineData("2021-02", JknStatus.WageEarner, true)]
    [InlineData("2025-01", JknStatus.WageEarner, true)]
    [InlineData("2025-02", JknStatus.WageEarner, true)]
    [InlineData("2021-02", JknStatus.Other, false)]
    [InlineData("2025-01", JknStatus.Other, false)]
    [InlineData("2025-02", JknStatus.Other, true)]
    [InlineData("2026-11", JknStatus.Other, true)]
    [InlineData("2021-02", JknStatus.None, false)]
    [InlineData("2025-01", JknStatus.None, false)]
    [InlineData("2025-02", JknStatus.None, false)]
    [InlineData("2026-11", JknStatus.None, false)]
    public void Jkp_asks_for_jkn_in_the_way_of_its_time(string month, JknStatus jkn, bool isParticipant)
    {
        var requirement = string.CompareOrdinal(month, "2025-02") < 0 ? "in JKN as a wage earner of a business entity" : "in JKN";

        DecidedBy(Facts.Citizen(jkn: jkn), requirement, isParticipant, month);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Jkp_asks_that_no_other_employer_was_chosen(bool hasJkpElsewhere, bool isParticipant) =>
        DecidedBy(Facts.Citizen(hasJkpElsewhere: hasJkpElsewhere), "chose no other employer for JKP", isParticipant);

    [Fact]
    public void Jkp_begins_with_February_2021()
    {
        var large = Facts.Employer(EmployerScale.Large);

        Assert.Equal(ProgramBundle.JkkJkmJhtJp, Facts.Decide("2021-01", large, Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value.Programs);
        Assert.Equal(Facts.AllFive, Facts.Decide("2021-02", large, Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value.Programs);
        DoesNotExist(Facts.Decide("2021-01", large, Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value);
    }

    [Fact]
    public void Jkp_is_not_of_a_state_organiser() =>
        DoesNotExist(Facts.Decide(Month, Facts.StateOrganiser(), Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value);

    [Fact]
    public void Jkp_is_never_chosen() => Refused.Saying(
        Facts.Decide(Month, Facts.Employer(EmployerScale.Large), Facts.Citizen(), Facts.AllFive),
        "BPJSTK-BND-006 Programs",
        "JKP tidak dipilih; JKP mengikuti dengan sendirinya bila syaratnya terpenuhi. [PP 37/2021 Pasal 4]",
        "JKP is not chosen; it follows by itself when its conditions are met. [PP 37/2021 Pasal 4]");

    [Fact]
    public void The_decision_on_jkp_tells_every_condition_in_both_languages_before_2025()
    {
        var decision = Facts.Decide("2025-01", Facts.Employer(EmployerScale.Medium), Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value.Decisions[4];

        Assert.Equal(SocialProgram.Jkp, decision.Program);
        Assert.True(decision.IsParticipant);
        Assert.Equal(
            [
                "warga negara Indonesia: terpenuhi [PP 37/2021 Pasal 4(2)a]",
                "belum berusia 54 tahun saat mendaftar: terpenuhi [PP 37/2021 Pasal 4(2)b]",
                "mempunyai hubungan kerja dengan pengusaha: terpenuhi [PP 37/2021 Pasal 4(2)c]",
                "mengikuti JKK+JKM+JHT+JP: terpenuhi [PP 37/2021 Pasal 4(3)]",
                "peserta JKN sebagai pekerja penerima upah pada badan usaha: terpenuhi [PP 37/2021 Pasal 4(4)]",
                "tidak memilih pemberi kerja lain untuk JKP: terpenuhi [PP 37/2021 Pasal 8(2)]",
            ],
            decision.Conditions.Select(condition => condition.ToText(Language.Indonesian)));
    }

    [Fact]
    public void The_decision_on_jkp_tells_every_condition_that_failed()
    {
        var worker = Worker.Foreigner(new(1960, 1, 1), new(2025, 3, 1), 12, JknStatus.None, EmploymentRelation.None).Value;
        var decision = Facts.Decide(Month, Facts.Employer(EmployerScale.Micro), worker, ProgramBundle.JkkJkm).Value.Decisions[4];

        Assert.False(decision.IsParticipant);
        Assert.Equal(
            [
                "Indonesian citizen: not met [PP 37/2021 Pasal 4(2)a]",
                "under 54 years of age when registered: not met [PP 37/2021 Pasal 4(2)b]",
                "has an employment relation: not met [PP 37/2021 Pasal 4(2)c]",
                "takes part in JKK+JKM+JHT: not met [PP 37/2021 Pasal 4(3)]",
                "in JKN: not met [PP 37/2021 Pasal 4 as amended by PP 6/2025]",
                "chose no other employer for JKP: met [PP 37/2021 Pasal 8(2)]",
            ],
            decision.Conditions.Select(condition => condition.ToText(Language.English)));
        Assert.Equal("peserta JKN", decision.Conditions[4].Requirement.Indonesian);
    }

    private static void DoesNotExist(Participation participation)
    {
        var decision = participation.Decisions[4];

        Assert.Equal(SocialProgram.Jkp, decision.Program);
        Assert.False(decision.IsParticipant);
        var condition = Assert.Single(decision.Conditions);
        Assert.Equal("program JKP berlaku bagi segmen dan bulan ini: tidak terpenuhi [PP 37/2021 Pasal 4]", condition.ToText(Language.Indonesian));
        Assert.Equal("JKP exists for this segment and month: not met [PP 37/2021 Pasal 4]", condition.ToText(Language.English));
    }

    private static void FailsAlone(Worker worker, string requirement) => DecidedBy(worker, requirement, false);

    // Whatever is asked about, everything else is met: one condition alone decides.
    private static void DecidedBy(Worker worker, string requirement, bool isParticipant, string month = Month)
    {
        var participation = Facts.Decide(month, Facts.Employer(EmployerScale.Small), worker, ProgramBundle.JkkJkmJht).Value;
        var decision = participation.Decisions[4];

        Assert.Equal(isParticipant, decision.IsParticipant);
        Assert.Equal(isParticipant, participation.Programs.Contains(SocialProgram.Jkp));
        Assert.Equal(isParticipant, Assert.Single(decision.Conditions, condition => condition.Requirement.English == requirement).IsMet);
        Assert.All(decision.Conditions, condition => Assert.True(condition.IsMet || condition.Requirement.English == requirement));
    }
}
