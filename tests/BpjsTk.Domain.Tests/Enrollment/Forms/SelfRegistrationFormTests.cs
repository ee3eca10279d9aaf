using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The form of a worker who registers himself, since the employer clearly neglects it.</summary>
public class SelfRegistrationFormTests
{
    [Fact]
    public void A_worker_who_registers_himself_becomes_what_the_form_says()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.SelfRegistration()).Value;

        Assert.Equal("CV Lalai", registration.EmployerName);
        Assert.Equal("Jalan Buntu 9", registration.EmployerAddress);
        Assert.Equal(Npp.FromText("CD654321").Value, registration.EmployerNpp);
        Assert.Equal([EnrollmentDocument.OtherProofOfWork, EnrollmentDocument.IdentityCard, EnrollmentDocument.FamilyCard], registration.Documents.ToArray());
        Assert.Equal("Budi Santoso", registration.Worker.Person.FullName);
        Assert.Null(registration.Worker.Participation);
        Assert.Single(registration.Worker.Deadlines);
        Assert.Equal(Facts.Date("2026-08-13"), registration.NegligentFrom);
        Assert.Null(GoodForms.Rules().Accept(GoodForms.SelfRegistration().With("EmployerNpp", null)).Value.EmployerNpp);
    }

    [Theory]
    [InlineData("EmployerName", null, "BPJSTK-FRM-001")]
    [InlineData("EmployerAddress", null, "BPJSTK-FRM-001")]
    [InlineData("EmployerName", "\u0001", "BPJSTK-FRM-009")]
    [InlineData("EmployerAddress", "\u0001", "BPJSTK-FRM-009")]
    [InlineData("EmployerNpp", "1", "BPJSTK-NPP-004")]
    [InlineData("Worker", null, "BPJSTK-FRM-001")]
    public void A_field_that_is_wrong_is_told_by_its_name(string field, string? text, string code) =>
        FormDesk.SelfRegistration.Refuses(GoodForms.SelfRegistration().With(field, text), $"{code} {field}");

    [Theory]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-01", false)]
    public void A_worker_registers_himself_after_seven_working_days(string hired, bool isAccepted)
    {
        if (isAccepted)
        {
            FormDesk.SelfRegistration.Accepts(Hired(hired));
        }
        else
        {
            FormDesk.SelfRegistration.RefusesSaying(
                Hired(hired),
                "BPJSTK-ENR-007 Worker.StartedWorkOn",
                "Pemberi kerja masih dapat mendaftarkan pekerja sampai 2026-09-10; pekerja baru dapat mendaftarkan diri sesudahnya. [PP 44/2015 Pasal 10(1)]",
                "The employer may still register the worker until 2026-09-10; workers may register themselves after it. [PP 44/2015 Pasal 10(1)]");
        }
    }

    [Fact]
    public void A_holiday_makes_the_term_longer()
    {
        var rules = EnrollmentRules.On(Facts.Date(GoodForms.FiledOn), WorkingDays.WithHolidays([Facts.Date("2026-09-07")])).Value;

        FormDesk.SelfRegistration.Refuses(Hired("2026-08-31"), rules, "BPJSTK-ENR-007 Worker.StartedWorkOn");
        FormDesk.SelfRegistration.Accepts(Hired("2026-08-28"), rules);
    }

    [Theory]
    [InlineData("2010-05-03")]
    [InlineData("2015-06-30")]
    public void Who_was_hired_before_the_term_existed_may_register_too(string hired)
    {
        FormDesk.SelfRegistration.Accepts(Hired(hired));
        Assert.Equal(Facts.Date("2015-07-11"), GoodForms.Rules().Accept(Hired(hired)).Value.NegligentFrom);
        FormDesk.SelfRegistration.Refuses(Hired(hired), GoodForms.Rules("2015-07-10"), "BPJSTK-ENR-007 Worker.StartedWorkOn");
        FormDesk.SelfRegistration.Accepts(Hired(hired), GoodForms.Rules("2015-07-11"));
    }

    [Fact]
    public void The_faults_of_the_worker_are_told_under_the_worker() => FormDesk.SelfRegistration.Refuses(
        GoodForms.SelfRegistration().With("EmployerName", null).With("Documents", null).With("Worker", new WorkerForm { StartedWorkOn = "2026-09-02" }),
        "BPJSTK-FRM-001 EmployerName",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-007 Worker.StartedWorkOn",
        "BPJSTK-FRM-001 Worker.FullName",
        "BPJSTK-FRM-001 Worker.Citizenship",
        "BPJSTK-FRM-001 Worker.BirthDate",
        "BPJSTK-FRM-001 Worker.Sex",
        "BPJSTK-FRM-001 Worker.Relation",
        "BPJSTK-FRM-001 Worker.Jkn",
        "BPJSTK-FRM-001 Worker.WageKind");

    [Fact]
    public void A_day_of_hiring_that_cannot_be_read_is_told_once() => FormDesk.SelfRegistration.Refuses(Hired("?"), "BPJSTK-FRM-002 Worker.StartedWorkOn");

    private static SelfRegistrationForm Hired(string on) => GoodForms.SelfRegistration().With("Worker", GoodForms.Worker().With("StartedWorkOn", on));
}
