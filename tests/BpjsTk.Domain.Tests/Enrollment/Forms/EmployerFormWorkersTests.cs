using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The workers of an employer's form: good rows go on, bad ones are listed.</summary>
public class EmployerFormWorkersTests
{
    [Fact]
    public void Good_rows_go_on_and_bad_ones_are_listed()
    {
        var registration = GoodForms.Rules().Accept(Of(
            GoodForms.Worker(serial: 1),
            GoodForms.Worker(serial: 2).With("Phone", "?").With("Sex", "P"),
            null,
            GoodForms.Worker(serial: 4))).Value;

        Assert.Equal(["3578**********01", "3578**********04"], registration.Workers.Select(worker => worker.Person.ToString()));
        Assert.Equal([2, 3], registration.Rejected.Select(rejected => rejected.Row));
        Assert.Equal(["BPJSTK-FRM-012 Phone", "BPJSTK-PRS-002 Sex"], registration.Rejected[0].Errors.Select(error => $"{error.Code.Id} {error.Member}"));
        Assert.Equal(["BPJSTK-FRM-001 "], registration.Rejected[1].Errors.Select(error => $"{error.Code.Id} {error.Member}"));
        Assert.All(registration.Workers, worker => Assert.Equal("JKK+JKM+JHT+JP+JKP", worker.Participation?.Programs.ToString()));
    }

    [Fact]
    public void A_fault_is_told_by_the_row_and_the_field() => FormDesk.Employer.Refuses(
        Of(GoodForms.Worker(serial: 1), GoodForms.Worker(serial: 2), null, GoodForms.Worker(serial: 4).With("Nik", "1").With("Family", new FamilyMemberForm?[] { null }).With("LastWages", new[] { "x" })),
        "BPJSTK-FRM-001 Workers[2]",
        "BPJSTK-NIK-004 Workers[3].Nik",
        "BPJSTK-FRM-001 Workers[3].Family[0]",
        "BPJSTK-ENR-004 Workers[3].LastWages",
        "BPJSTK-AMT-002 Workers[3].LastWages[0]");

    [Fact]
    public void A_fault_of_the_employer_refuses_the_good_workers_too()
    {
        var outcome = GoodForms.Rules().Accept(Of(GoodForms.Worker(), GoodForms.Worker(serial: 2).With("Jkn", null)).With("Phone", "?"));

        Refused.With(outcome, "BPJSTK-FRM-012 Phone", "BPJSTK-FRM-001 Workers[1].Jkn");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_employer_enrolls_somebody(bool isEmpty) => FormDesk.Employer.RefusesSaying(
        GoodForms.Employer().With("Workers", isEmpty ? Array.Empty<WorkerForm>() : null),
        "BPJSTK-ENR-002 Workers",
        "Formulir tidak memuat pekerja yang dapat didaftarkan. [PP 44/2015 Pasal 6(1)]",
        "The form holds no worker who can be enrolled. [PP 44/2015 Pasal 6(1)]");

    [Fact]
    public void Two_workers_have_not_one_participant_number()
    {
        FormDesk.Employer.RefusesSaying(
            Of(GoodForms.Worker(serial: 5), GoodForms.Worker().With("Kpj", "24001234567"), GoodForms.Worker(serial: 2).With("Kpj", "24001234567")),
            "BPJSTK-ENR-021 Workers[2].Kpj",
            "Nomor KPJ ini sudah tercantum pada baris 2; setiap peserta mempunyai satu nomor sendiri. [PP 45/2015 Pasal 7(4)]",
            "This KPJ already stands in row 2; each participant has one number of his own. [PP 45/2015 Pasal 7(4)]");
        FormDesk.Employer.Accepts(Of(GoodForms.Worker().With("Kpj", "24001234567"), GoodForms.Worker(serial: 2).With("Kpj", "24001234568"), GoodForms.Worker(serial: 3)));
        FormDesk.Employer.Refuses(Of(GoodForms.Worker().With("Kpj", "24001234567"), GoodForms.Worker().With("Kpj", "24001234567")), "BPJSTK-ENR-003 Workers[1].Nik");
        FormDesk.Employer.Refuses(Of(GoodForms.Worker().With("Kpj", "24001234567").With("Sex", "P"), GoodForms.Worker(serial: 2).With("Kpj", "24001234567")), "BPJSTK-PRS-002 Workers[0].Sex");
    }

    [Fact]
    public void A_worker_knows_the_row_of_the_form()
    {
        var registration = GoodForms.Rules().Accept(Of(null, GoodForms.Worker(), GoodForms.Worker(), GoodForms.Foreigner())).Value;

        Assert.Equal([2, 4], registration.Workers.Select(worker => worker.Row));
        Assert.Equal([1, 3], registration.Rejected.Select(rejected => rejected.Row));
        Assert.Null(GoodForms.Rules().Accept(GoodForms.Worker(), GoodForms.LargeEmployer, ProgramBundle.JkkJkmJhtJp).Value.Row);
    }

    [Fact]
    public void Nobody_is_enrolled_twice()
    {
        FormDesk.Employer.RefusesSaying(
            Of(GoodForms.Worker(serial: 3), GoodForms.Worker(), GoodForms.FullWorker(), GoodForms.Worker().With("FullName", "B. Santoso")),
            "BPJSTK-ENR-003 Workers[3].Nik",
            "Pekerja ini sudah tercantum pada baris 2.",
            "This worker already stands in row 2.");
        FormDesk.Employer.Refuses(Of(GoodForms.Foreigner(), GoodForms.Foreigner()), "BPJSTK-ENR-003 Workers[1].Passport");
    }

    [Fact]
    public void Who_stands_twice_is_told_so_whatever_else_is_wrong()
    {
        FormDesk.Employer.Refuses(Of(GoodForms.Worker(), GoodForms.Worker().With("Phone", "?")), "BPJSTK-ENR-003 Workers[1].Nik", "BPJSTK-FRM-012 Workers[1].Phone");

        // The row that was corrected goes on; the one that was not is rejected for its own faults.
        FormDesk.Employer.Refuses(Of(GoodForms.Worker().With("Phone", "?"), GoodForms.Worker()), "BPJSTK-FRM-012 Workers[0].Phone");
    }

    [Fact]
    public void A_passport_tells_who_somebody_is_where_one_of_two_has_no_nik()
    {
        var resident = GoodForms.Foreigner().With("Nik", GoodForms.Nik("1990-01-01"));

        FormDesk.Employer.Refuses(Of(resident, GoodForms.Foreigner()), "BPJSTK-ENR-003 Workers[1].Passport");
        FormDesk.Employer.Refuses(Of(GoodForms.Foreigner(), resident), "BPJSTK-ENR-003 Workers[1].Passport");
        FormDesk.Employer.Refuses(Of(GoodForms.Worker(), resident), "BPJSTK-ENR-003 Workers[1].Nik");
        FormDesk.Employer.Accepts(Of(GoodForms.Worker(serial: 1).With("Passport", "A7654321"), GoodForms.Worker(serial: 2).With("Passport", "A7654321")));
    }

    [Fact]
    public void Jp_that_age_closes_is_left_out_of_a_worker_and_no_fault()
    {
        var workers = GoodForms.Rules().Accept(Of(GoodForms.Worker(), GoodForms.Worker("1967-07-20"))).Value.Workers;

        Assert.Equal("JKK+JKM+JHT+JP+JKP", workers[0].Participation!.Programs.ToString());
        Assert.Equal("JKK+JKM+JHT", workers[1].Participation!.Programs.ToString());
    }

    [Fact]
    public void A_form_has_at_most_a_hundred_thousand_workers()
    {
        var many = new WorkerForm?[EnrollmentRules.MostWorkers + 1];
        many[0] = GoodForms.Worker();
        var outcome = GoodForms.Rules().Accept(Of(many));

        Assert.Equal(1 + EnrollmentRules.MostWorkers - 1, outcome.Errors.Length);
        Assert.Equal("BPJSTK-FRM-011 Workers: The list has 100001 rows; at most 100000 are allowed.", outcome.Errors[0].ToString());
        Assert.Equal("Daftar memuat 100001 baris; paling banyak 100000.", outcome.Errors[0].ToText(Language.Indonesian));
        Assert.True(GoodForms.Rules().Accept(Of(many[..EnrollmentRules.MostWorkers])).IsSuccess);
    }

    [Fact]
    public void Workers_take_part_by_the_programs_of_the_employer()
    {
        var micro = GoodForms.Rules().Accept(GoodForms.NaturalPerson()).Value;

        Assert.All(micro.Workers, worker => Assert.Equal(ProgramBundle.JkkJkm, worker.Participation!.Programs));
        Assert.All(micro.Workers, worker => Assert.Single(worker.Deadlines));
    }

    private static EmployerForm Of(params WorkerForm?[] workers) => GoodForms.Employer().With("Workers", workers);
}
