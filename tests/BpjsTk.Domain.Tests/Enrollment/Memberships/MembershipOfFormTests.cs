using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Enrollment.Forms;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Memberships;

/// <summary>Every accepted form leads to a membership.</summary>
public class MembershipOfFormTests
{
    [Fact]
    public void A_worker_is_registered_in_the_programs_that_were_decided_without_jkp()
    {
        var workplace = Given.Workplace();
        var registration = GoodForms.Rules().Accept(GoodForms.FullWorker(), workplace.Employer, ProgramBundle.JkkJkmJhtJp).Value;
        var opened = MembershipOpened.Of(registration, workplace);

        Assert.True(registration.Participation!.Programs.Contains(SocialProgram.Jkp));
        Assert.Equal((Facts.Date(GoodForms.FiledOn), Segment.Pu, ProgramBundle.JkkJkmJhtJp), (opened.On, opened.Segment, opened.Programs));
        Assert.Same(workplace, opened.Place);
        Assert.Same(registration.Facts, opened.Facts);
        Assert.Same(registration.Wage, opened.Wage);
        Assert.Equal((registration.Kpj, "Jalan Mawar 1, Surabaya"), (opened.Kpj, opened.Address));
        Assert.Equal(registration.Family, opened.Family);
        Assert.Equal(registration.Participation.Programs, Membership.Open(registration.Person, opened).Value.ParticipationIn(new(2026, 9)).Value.Programs);
    }

    [Fact]
    public void Jp_that_age_closes_is_not_opened()
    {
        var workplace = Given.Workplace();
        var registration = GoodForms.Rules().Accept(GoodForms.Worker("1960-01-01"), workplace.Employer, ProgramBundle.JkkJkmJhtJp).Value;
        var opened = MembershipOpened.Of(registration, workplace);

        Assert.Equal(ProgramBundle.JkkJkmJht, opened.Programs);
        Assert.True(Membership.Open(registration.Person, opened).IsSuccess);
    }

    [Fact]
    public void A_worker_who_registered_himself_is_registered_in_the_programs_the_agency_found_out()
    {
        var workplace = Given.Workplace(scale: EmployerScale.Small);
        var registration = GoodForms.Rules().Accept(GoodForms.SelfRegistration()).Value;
        var opened = MembershipOpened.Of(registration, workplace, ProgramBundle.JkkJkmJht);

        Assert.Equal((Facts.Date(GoodForms.FiledOn), Segment.Pu, ProgramBundle.JkkJkmJht), (opened.On, opened.Segment, opened.Programs));
        Assert.Same(registration.Worker.Facts, opened.Facts);
        Assert.Same(registration.Worker.Wage, opened.Wage);
        Assert.True(Membership.Open(registration.Worker.Person, opened).IsSuccess);
        Assert.Equal("registration", Assert.Throws<ArgumentException>(() => MembershipOpened.Of(registration.Worker, workplace)).ParamName);
    }

    [Fact]
    public void A_self_employed_participant_is_registered_with_his_occupations()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Kpj", "24001234567")).Value;
        var opened = MembershipOpened.Of(registration);

        Assert.Equal((Facts.Date(GoodForms.FiledOn), Segment.Bpu, ProgramBundle.JkkJkmJht), (opened.On, opened.Segment, opened.Programs));
        Assert.Same(registration.Participant, Assert.IsType<OwnOccupation>(opened.Place).Participant);
        Assert.Equal((registration.Kpj, "Jalan Melati 2"), (opened.Kpj, opened.Address));
        Assert.True(Membership.Open(registration.Person, opened).IsSuccess);
    }

    [Fact]
    public void A_project_worker_is_registered_for_the_days_of_the_work_order()
    {
        var workers = new[] { GoodForms.Construction().Workers![0]!, GoodForms.Construction().Workers![1]!.With("WageKind", null).With("DailyWage", null) };
        var registration = GoodForms.Rules().Accept(GoodForms.Construction().With("Workers", workers)).Value;
        var opened = registration.Workers.Select(worker => MembershipOpened.Of(registration, worker)).ToArray();

        Assert.All(opened, one => Assert.Equal((Facts.Date(GoodForms.FiledOn), Segment.Construction, ProgramBundle.JkkJkm), (one.On, one.Segment, one.Programs)));
        Assert.All(opened, one => Assert.Equal(new ContractedWork("SPK/2026/017", Facts.Date("2026-10-01"), Facts.Date("2027-03-31")), one.Place));
        Assert.Same(registration.Workers[0].Participant!.Wage, opened[0].Wage);
        Assert.Null(opened[1].Wage);
        Assert.Equal("worker", Assert.Throws<ArgumentException>(() => MembershipOpened.Of(registration, GoodForms.Rules().Accept(GoodForms.Construction()).Value.Workers[0])).ParamName);
    }

    [Theory]
    [InlineData("0", "2028-10-31")]
    [InlineData("3", "2029-01-31")]
    public void A_migrant_worker_is_registered_for_the_contract_with_its_extension(string extension, string last)
    {
        var registration = GoodForms.Rules().Accept(GoodForms.Migrant().With("ExtensionMonths", extension)).Value;
        var opened = MembershipOpened.Of(registration);

        Assert.Equal((Facts.Date(GoodForms.FiledOn), Segment.Pmi, ProgramBundle.JkkJkmJht), (opened.On, opened.Segment, opened.Programs));
        Assert.Equal(new ContractedWork("Taiwan", Facts.Date("2026-11-01"), Facts.Date(last)), opened.Place);
        Assert.Equal(registration.Kpj, opened.Kpj);
        Assert.True(Membership.Open(registration.Person, opened).IsSuccess);
    }

    [Fact]
    public void A_registration_and_a_place_are_needed()
    {
        var worker = GoodForms.Rules().Accept(GoodForms.Worker(), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value;
        var project = GoodForms.Rules().Accept(GoodForms.Construction()).Value;
        var own = GoodForms.Rules().Accept(GoodForms.SelfRegistration()).Value;

        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of((WorkerRegistration)null!, Given.Workplace()));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of(worker, null!));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of((SelfRegistration)null!, Given.Workplace(), ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of(own, null!, ProgramBundle.JkkJkm));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of((SelfEmployedRegistration)null!));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of(null!, project.Workers[0]));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of(project, null!));
        Assert.Throws<ArgumentNullException>(() => MembershipOpened.Of((MigrantRegistration)null!));
    }
}
