using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>The rows of the table of segments: who stands in which.</summary>
public class SegmentTests
{
    private static readonly LocalDate Born = new(1990, 1, 1);
    private static readonly LocalDate Registered = new(2020, 1, 1);

    [Fact]
    public void A_worker_of_a_company_or_a_natural_person_is_a_wage_earner()
    {
        var company = Facts.Decide("2025-03", Facts.Employer(EmployerScale.Large), Facts.Citizen(), ProgramBundle.JkkJkmJhtJp).Value;
        var naturalPerson = Facts.Decide("2025-03", Facts.Employer(EmployerScale.Micro), Facts.Citizen(), ProgramBundle.JkkJkm).Value;

        Assert.Equal(Segment.Pu, company.ToWageEarner(Facts.Wage).Segment);
        Assert.Equal(Segment.Pu, naturalPerson.ToWageEarner(Facts.Wage).Segment);
    }

    [Fact]
    public void A_foreigner_working_for_six_months_is_a_wage_earner_with_jp_and_without_jkp()
    {
        var worker = Worker.Foreigner(Born, Registered, 6, JknStatus.WageEarner, EmploymentRelation.FixedTerm).Value;
        var earner = Facts.Decide("2025-03", Facts.Employer(EmployerScale.Large), worker, ProgramBundle.JkkJkmJhtJp).Value.ToWageEarner(Facts.Wage);

        Assert.Equal((Segment.Pu, ProgramBundle.JkkJkmJhtJp), (earner.Segment, earner.Programs));
    }

    [Fact]
    public void A_director_who_receives_a_wage_is_a_wage_earner_without_jkp()
    {
        var director = Facts.Citizen(relation: EmploymentRelation.None);

        Assert.Equal(ProgramBundle.JkkJkmJhtJp, Facts.Decide("2025-03", Facts.Employer(EmployerScale.Large), director, ProgramBundle.JkkJkmJhtJp).Value.Programs);
    }

    [Fact]
    public void Staff_of_a_state_organiser_outside_the_civil_service_are_wage_earners_of_their_own_kind() =>
        Assert.Equal(Segment.PuNonAsn, Facts.Decide("2025-03", Facts.StateOrganiser(), Facts.Citizen(), ProgramBundle.JkkJkm).Value.ToWageEarner(Facts.Wage).Segment);

    [Fact]
    public void A_shareholder_or_who_employs_others_without_a_wage_is_self_employed_as_employer() =>
        Assert.Equal(Segment.BpuEmployer, SelfEmployedOf(SelfEmployedKind.Employer).Segment);

    [Fact]
    public void Who_works_outside_employment_is_self_employed() => Assert.Equal(Segment.Bpu, SelfEmployedOf(SelfEmployedKind.Independent).Segment);

    [Fact]
    public void Another_worker_who_receives_no_wage_is_self_employed() => Assert.Equal(Segment.Bpu, SelfEmployedOf(SelfEmployedKind.Other).Segment);

    [Fact]
    public void Daily_piece_and_fixed_term_workers_on_a_project_are_construction_project_workers_with_jkk_and_jkm()
    {
        var worker = ConstructionWorker.Create(Facts.Wage);

        Assert.Equal((Segment.Construction, ProgramBundle.JkkJkm, RiskClass.None), (worker.Segment, worker.Programs, worker.RiskClass));
        Assert.Same(Facts.Wage, worker.Wage);
        Assert.Throws<ArgumentNullException>("wage", () => ConstructionWorker.Create(null!));
    }

    [Theory]
    [InlineData(MigrantRoute.PlacementAgency)]
    [InlineData(MigrantRoute.Individual)]
    public void A_migrant_worker_has_jkk_and_jkm_and_may_have_jht(MigrantRoute route)
    {
        var without = MigrantWorker.Create(route, 1).Value;
        var with = MigrantWorker.Create(route, 24, 12, Rupiah.FromRupiah(50_000)).Value;

        Assert.Equal((Segment.Pmi, ProgramBundle.JkkJkm, route, 1, 0), (without.Segment, without.Programs, without.Route, without.ContractMonths, without.ExtensionMonths));
        Assert.Null(without.JhtMonthly);
        Assert.Equal((Segment.Pmi, ProgramBundle.JkkJkmJht, route, 24, 12), (with.Segment, with.Programs, with.Route, with.ContractMonths, with.ExtensionMonths));
        Assert.Equal(Rupiah.FromRupiah(50_000), with.JhtMonthly);
    }

    [Fact]
    public void A_migrant_workers_months_are_at_least_one_and_none()
    {
        Refused.Saying(
            MigrantWorker.Create(MigrantRoute.Individual, 0),
            "BPJSTK-PMI-001 ContractMonths",
            "Perjanjian kerja 0 bulan kurang dari satu bulan. [Permenaker 4/2023 Pasal 18]",
            "A contract of 0 months is under one month. [Permenaker 4/2023 Pasal 18]");
        Refused.Saying(
            MigrantWorker.Create(MigrantRoute.Individual, 1, -1),
            "BPJSTK-PMI-002 ExtensionMonths",
            "Perpanjangan -1 bulan tidak boleh negatif.",
            "An extension of -1 months may not be negative.");
        Refused.With(MigrantWorker.Create(MigrantRoute.Individual, -1, -1), "BPJSTK-PMI-001 ContractMonths", "BPJSTK-PMI-002 ExtensionMonths");
        Assert.Throws<ArgumentOutOfRangeException>("route", () => MigrantWorker.Create((MigrantRoute)2, 1));
    }

    [Theory]
    [InlineData(TraineeKind.Intern)]
    [InlineData(TraineeKind.PracticeStudent)]
    [InlineData(TraineeKind.Prisoner)]
    public void Interns_students_and_prisoners_have_jkk_on_a_deemed_wage_and_may_have_jkm(TraineeKind kind)
    {
        var deemed = WageBase.Deemed(Rupiah.FromRupiah(2_000_000)).Value;
        var trainee = Trainee.Create(kind, deemed, RiskClass.Low, withJkm: false).Value;

        Assert.Equal((Segment.Trainee, Facts.Jkk, kind, RiskClass.Low), (trainee.Segment, trainee.Programs, trainee.Kind, trainee.RiskClass));
        Assert.Same(deemed, trainee.Wage);
        Assert.Equal(ProgramBundle.JkkJkm, Trainee.Create(kind, deemed, RiskClass.Low, withJkm: true).Value.Programs);
        Refused.Saying(
            Trainee.Create(kind, Facts.Wage, RiskClass.Low, withJkm: false),
            "BPJSTK-WAGE-005 Wage",
            "Magang, siswa, dan narapidana dianggap menerima upah terendah pekerjaan yang sama; tenaga honorer memakai upahnya sendiri. [PP 44/2015 Pasal 28(2)]",
            "Interns, students and prisoners are deemed to earn the lowest wage for the same work; honorary staff have their own wage. [PP 44/2015 Pasal 28(2)]");
    }

    [Fact]
    public void Honorary_staff_have_jkk_on_their_own_wage()
    {
        Assert.Equal(TraineeKind.HonoraryStaff, Trainee.Create(TraineeKind.HonoraryStaff, Facts.Wage, RiskClass.High, withJkm: true).Value.Kind);
        Refused.With(Trainee.Create(TraineeKind.HonoraryStaff, WageBase.Deemed(Rupiah.FromRupiah(1)).Value, RiskClass.High, withJkm: true), "BPJSTK-WAGE-005 Wage");
    }

    [Fact]
    public void All_faults_of_a_trainee_are_told_at_once()
    {
        Refused.With(Trainee.Create(TraineeKind.Intern, Facts.Wage, RiskClass.None, withJkm: false), "BPJSTK-RISK-001 RiskClass", "BPJSTK-WAGE-005 Wage");
        Assert.Throws<ArgumentNullException>("wage", () => Trainee.Create(TraineeKind.Intern, null!, RiskClass.Low, withJkm: false));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Trainee.Create((TraineeKind)4, Facts.Wage, RiskClass.Low, withJkm: false));
    }

    private static SelfEmployed SelfEmployedOf(SelfEmployedKind kind) =>
        SelfEmployed.Create(kind, Rupiah.FromRupiah(1_000_000), ProgramBundle.JkkJkmJht, ["Nelayan"], Facts.Law("2025-03")).Value;
}
