using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

public class WorkerTests
{
    private static readonly LocalDate Born = new(1990, 2, 3);
    private static readonly LocalDate Registered = new(2020, 4, 5);

    [Fact]
    public void A_citizen_keeps_what_was_given()
    {
        var worker = Worker.Citizen(Born, Registered, JknStatus.Other, EmploymentRelation.FixedTerm, hasJkpElsewhere: true).Value;

        Assert.Equal(Born, worker.BirthDate);
        Assert.Equal(Registered, worker.RegisteredOn);
        Assert.True(worker.IsCitizen);
        Assert.Equal(JknStatus.Other, worker.Jkn);
        Assert.Equal(EmploymentRelation.FixedTerm, worker.Relation);
        Assert.True(worker.HasJkpElsewhere);
    }

    [Fact]
    public void A_citizen_has_jkp_nowhere_else_unless_it_is_said() =>
        Assert.False(Worker.Citizen(Born, Registered, JknStatus.Other, EmploymentRelation.None).Value.HasJkpElsewhere);

    [Fact]
    public void A_foreigner_keeps_what_was_given()
    {
        var worker = Worker.Foreigner(Born, Registered, 24, JknStatus.WageEarner, EmploymentRelation.None).Value;

        Assert.Equal(Born, worker.BirthDate);
        Assert.Equal(Registered, worker.RegisteredOn);
        Assert.False(worker.IsCitizen);
        Assert.Equal(JknStatus.WageEarner, worker.Jkn);
        Assert.Equal(EmploymentRelation.None, worker.Relation);
        Assert.False(worker.HasJkpElsewhere);
    }

    [Fact]
    public void A_foreigner_takes_part_with_six_months_of_work()
    {
        Assert.Equal(6, Worker.LeastMonthsOfForeigner);
        Assert.True(Worker.Foreigner(Born, Registered, 6, JknStatus.None, EmploymentRelation.FixedTerm).IsSuccess);
    }

    [Fact]
    public void A_foreigner_does_not_take_part_with_five_months_of_work() => Refused.Saying(
        Worker.Foreigner(Born, Registered, 5, JknStatus.None, EmploymentRelation.FixedTerm),
        "BPJSTK-WRK-002 MonthsOfWork",
        "Orang asing menjadi peserta bila bekerja paling singkat 6 bulan; diberikan 5 bulan. [PP 44/2015 Pasal 5(2)c]",
        "A foreigner takes part when working for at least 6 months; 5 months were given. [PP 44/2015 Pasal 5(2)c]");

    [Fact]
    public void A_worker_is_born_before_being_registered()
    {
        Assert.True(Worker.Citizen(Registered.PlusDays(-1), Registered, JknStatus.None, EmploymentRelation.Permanent).IsSuccess);
        Refused.Saying(
            Worker.Citizen(Registered, Registered, JknStatus.None, EmploymentRelation.Permanent),
            "BPJSTK-WRK-001 BirthDate",
            "Tanggal lahir 2020-04-05 tidak mendahului 2020-04-05.",
            "The birth date 2020-04-05 is not before 2020-04-05.");
        Refused.Saying(
            Worker.Citizen(Registered.PlusDays(1), Registered, JknStatus.None, EmploymentRelation.Permanent),
            "BPJSTK-WRK-001 BirthDate",
            "Tanggal lahir 2020-04-06 tidak mendahului 2020-04-05.",
            "The birth date 2020-04-06 is not before 2020-04-05.");
    }

    [Fact]
    public void All_faults_of_a_foreigner_are_told_at_once() => Refused.With(
        Worker.Foreigner(Registered, Registered, -1, JknStatus.None, EmploymentRelation.Permanent),
        "BPJSTK-WRK-002 MonthsOfWork",
        "BPJSTK-WRK-001 BirthDate");

    [Fact]
    public void A_value_of_no_enumeration_is_a_programming_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>("jkn", () => Worker.Citizen(Born, Registered, (JknStatus)3, EmploymentRelation.Permanent));
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => Worker.Citizen(Born, Registered, JknStatus.None, (EmploymentRelation)3));
        Assert.Throws<ArgumentOutOfRangeException>("jkn", () => Worker.Foreigner(Born, Registered, 6, (JknStatus)(-1), EmploymentRelation.Permanent));
        Assert.Throws<ArgumentOutOfRangeException>("relation", () => Worker.Foreigner(Born, Registered, 6, JknStatus.None, (EmploymentRelation)(-1)));
    }
}
