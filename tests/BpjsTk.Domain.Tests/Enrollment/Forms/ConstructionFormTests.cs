using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The form of a construction project.</summary>
public class ConstructionFormTests
{
    [Fact]
    public void A_project_becomes_what_the_form_says()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.Construction()).Value;

        Assert.Equal("PT Bangun Karya", registration.ContractorName);
        Assert.Equal(Npwp.FromText("0123456789012345").Value, registration.ContractorNpwp);
        Assert.Equal(Npp.FromText("AB123456").Value, registration.ContractorNpp);
        Assert.Equal("Jembatan Kali Brantas", registration.ProjectName);
        Assert.Equal("Mojokerto", registration.Location);
        Assert.Equal("SPK/2026/017", registration.WorkOrderNumber);
        Assert.Equal(Facts.Date("2026-10-01"), registration.StartsOn);
        Assert.Equal(Facts.Date("2027-03-31"), registration.EndsOn);
        Assert.Equal(Facts.Date("2026-09-10"), registration.FiledOn);
        Assert.Equal(Rupiah.FromRupiah(2_500_000_000), registration.Contract?.ContractValue);
        Assert.Equal(["Slamet", "Paijo"], registration.Workers.Select(worker => worker.FullName));
        Assert.Equal(Nik.FromText("3578120303800001").Value, registration.Workers[0].Nik);
        Assert.Equal(Rupiah.FromRupiah(150_000 * 25), registration.Workers[0].Participant!.Wage.Exact.Round(Rounding.HalfUpToSen));
        Assert.Equal(ProgramBundle.JkkJkm, registration.Workers[0].Participant!.Programs);
        Assert.Equal([EnrollmentDocument.WorkOrder, EnrollmentDocument.ProjectForm, EnrollmentDocument.WorkerList], registration.Documents.ToArray());
        Assert.True(registration.IsByWages);
    }

    [Theory]
    [InlineData("ContractorName")]
    [InlineData("ContractorNpwp")]
    [InlineData("ProjectName")]
    [InlineData("Location")]
    [InlineData("WorkOrderNumber")]
    [InlineData("StartsOn")]
    [InlineData("EndsOn")]
    [InlineData("WorkerCount")]
    public void A_field_that_is_needed_may_not_be_blank(string field) => FormDesk.Construction.Refuses(GoodForms.Construction().With(field, null), $"BPJSTK-FRM-001 {field}");

    [Theory]
    [InlineData("ContractorNpwp", "01.234.567.8.901.000", "BPJSTK-NPWP-005")]
    [InlineData("ContractorNpp", "AB12", "BPJSTK-NPP-004")]
    [InlineData("StartsOn", "segera", "BPJSTK-FRM-002")]
    [InlineData("EndsOn", "2027-04-31", "BPJSTK-FRM-002")]
    [InlineData("ContractValue", "0", "BPJSTK-CON-001")]
    [InlineData("ContractValue", "-1", "BPJSTK-CON-001")]
    [InlineData("ContractValue", "1e9", "BPJSTK-AMT-002")]
    [InlineData("WorkerCount", "2.0", "BPJSTK-FRM-004")]
    [InlineData("WorkerCount", "3", "BPJSTK-ENR-013")]
    public void A_field_that_is_wrong_is_told_by_its_name(string field, string text, string code) =>
        FormDesk.Construction.Refuses(GoodForms.Construction().With(field, text), $"{code} {field}");

    [Theory]
    [InlineData("ContractorName", 100)]
    [InlineData("ProjectName", 200)]
    [InlineData("Location", 200)]
    [InlineData("WorkOrderNumber", 100)]
    public void A_text_may_have_as_many_characters_as_said(string field, int most)
    {
        FormDesk.Construction.Accepts(GoodForms.Construction().With(field, new string('a', most)));
        FormDesk.Construction.Refuses(GoodForms.Construction().With(field, new string('a', most + 1)), $"BPJSTK-FRM-005 {field}");
    }

    [Fact]
    public void Work_ends_not_before_it_starts()
    {
        FormDesk.Construction.Accepts(GoodForms.Construction().With("EndsOn", "2026-10-01"));
        FormDesk.Construction.Refuses(GoodForms.Construction().With("EndsOn", "2026-09-30"), "BPJSTK-ENR-005 EndsOn");
    }

    [Fact]
    public void The_contribution_is_by_wages_when_all_are_known_and_else_by_the_contract()
    {
        var byWages = GoodForms.Rules().Accept(GoodForms.Construction().With("ContractValue", null)).Value;
        var byContract = GoodForms.Rules().Accept(WithWages("150000", null)).Value;

        Assert.True(byWages.IsByWages);
        Assert.Null(byWages.Contract);
        Assert.False(byContract.IsByWages);
        Assert.Null(byContract.Workers[1].Participant);
        FormDesk.Construction.RefusesSaying(
            WithWages("150000", " ").With("ContractValue", null),
            "BPJSTK-ENR-012 ContractValue",
            "Upah setiap pekerja atau nilai kontrak wajib diisi. [PP 44/2015 Pasal 54]",
            "The wage of every worker, or the contract value, is needed. [PP 44/2015 Pasal 54]");
        FormDesk.Construction.Refuses(WithWages(null, null).With("ContractValue", "x"), "BPJSTK-AMT-002 ContractValue");
        FormDesk.Construction.Refuses(WithWages("0", "x"), "BPJSTK-WAGE-002 Workers[0].DailyWage", "BPJSTK-AMT-002 Workers[1].DailyWage");
    }

    [Theory]
    [InlineData("BULANAN", "IDR 4,000,000.00 + IDR 500,000.00")]
    [InlineData("HARIAN", "IDR 150,000.00 x 25")]
    [InlineData("BORONGAN", "(IDR 3,000,000.00 + IDR 3,100,000.00 + IDR 3,200,000.00) / 3")]
    public void A_project_worker_is_paid_by_the_month_the_day_or_the_piece(string kind, string wage)
    {
        var worker = new ConstructionWorkerForm { FullName = "Slamet", WageKind = kind };
        worker = kind switch
        {
            "BULANAN" => worker.With("BasicWage", "4000000").With("FixedAllowances", "500000").With("VariableAllowances", "1"),
            "HARIAN" => worker.With("DailyWage", "150000"),
            _ => worker.With("LastWages", new[] { "3000000", "3100000", "3200000" }),
        };

        FormDesk.Construction.Accepts(Of(worker));
        var registration = GoodForms.Rules().Accept(Of(worker)).Value;
        Assert.True(registration.IsByWages);
        Assert.Equal(wage, registration.Workers[0].Participant!.Wage.ToString());
    }

    [Theory]
    [InlineData("BasicWage")]
    [InlineData("FixedAllowances")]
    [InlineData("VariableAllowances")]
    [InlineData("DailyWage")]
    public void An_amount_of_a_wage_needs_its_kind(string field)
    {
        var worker = new ConstructionWorkerForm { FullName = "Slamet" }.With(field, "150000");

        FormDesk.Construction.Refuses(Of(worker, "2500000000"), "BPJSTK-FRM-001 Workers[0].WageKind");
        FormDesk.Construction.Refuses(Of(worker), "BPJSTK-FRM-001 Workers[0].WageKind");
    }

    [Fact]
    public void A_wage_is_whole_or_left_out()
    {
        var worker = new ConstructionWorkerForm { FullName = "Slamet" };

        FormDesk.Construction.Refuses(Of(worker.With("LastWages", new[] { "1", "2", "3" })), "BPJSTK-FRM-001 Workers[0].WageKind");
        FormDesk.Construction.Refuses(Of(worker.With("WageKind", "HARIAN")), "BPJSTK-FRM-001 Workers[0].DailyWage");
        FormDesk.Construction.Refuses(Of(worker.With("WageKind", "HARIAN"), "2500000000"), "BPJSTK-FRM-001 Workers[0].DailyWage");
        FormDesk.Construction.Refuses(Of(worker.With("WageKind", "BULANAN").With("BasicWage", "1").With("DailyWage", "1")), "BPJSTK-ENR-004 Workers[0].DailyWage");
        FormDesk.Construction.Refuses(Of(worker.With("WageKind", "BORONGAN").With("LastWages", new[] { "1", "-2", "3" })), "BPJSTK-WAGE-001 Workers[0].LastWages[1]");
        FormDesk.Construction.Accepts(Of(worker.With("LastWages", Array.Empty<string>()), "2500000000"));
    }

    [Fact]
    public void As_many_workers_are_named_as_counted()
    {
        FormDesk.Construction.RefusesSaying(
            GoodForms.Construction().With("WorkerCount", "3"),
            "BPJSTK-ENR-013 WorkerCount",
            "Jumlah pekerja 3 berbeda dengan 2 nama yang tercantum.",
            "The count of workers 3 differs from the 2 names on the form.");
        FormDesk.Construction.Refuses(GoodForms.Construction().With("WorkerCount", "0"), "BPJSTK-ENR-013 WorkerCount");
    }

    [Fact]
    public void A_project_has_a_worker()
    {
        FormDesk.Construction.RefusesSaying(
            GoodForms.Construction().With("WorkerCount", "0").With("Workers", null),
            "BPJSTK-ENR-002 Workers",
            "Formulir tidak memuat pekerja yang dapat didaftarkan.",
            "The form holds no worker who can be enrolled.");
        FormDesk.Construction.Refuses(
            GoodForms.Construction().With("Workers", Array.Empty<ConstructionWorkerForm>()).With("ContractValue", null),
            "BPJSTK-ENR-002 Workers",
            "BPJSTK-ENR-012 ContractValue",
            "BPJSTK-ENR-013 WorkerCount");
    }

    [Fact]
    public void A_worker_with_a_fault_is_told_by_row_and_field()
    {
        FormDesk.Construction.Refuses(
            GoodForms.Construction().With("Workers", new ConstructionWorkerForm?[] { null, new() { Nik = "1", WageKind = "HARIAN", DailyWage = "-1" } }),
            "BPJSTK-FRM-001 Workers[0]",
            "BPJSTK-FRM-001 Workers[1].FullName",
            "BPJSTK-NIK-004 Workers[1].Nik",
            "BPJSTK-WAGE-001 Workers[1].DailyWage");
        FormDesk.Construction.Accepts(GoodForms.Construction().With("Workers", new ConstructionWorkerForm[] { new() { FullName = "A" }, new() { FullName = "B" } }));
    }

    [Fact]
    public void Nobody_is_named_twice_whatever_else_is_wrong()
    {
        var slamet = GoodForms.Construction().Workers![0]!;

        FormDesk.Construction.RefusesSaying(
            GoodForms.Construction().With("Workers", new[] { slamet, slamet.With("FullName", "Slamet R.") }),
            "BPJSTK-ENR-003 Workers[1].Nik",
            "Pekerja ini sudah tercantum pada baris 1.",
            "This worker already stands in row 1.");
        FormDesk.Construction.Refuses(
            GoodForms.Construction().With("Workers", new[] { slamet.With("FullName", null), slamet }),
            "BPJSTK-FRM-001 Workers[0].FullName",
            "BPJSTK-ENR-003 Workers[1].Nik");
    }

    [Fact]
    public void A_form_has_at_most_a_hundred_thousand_workers()
    {
        var workers = Enumerable.Repeat(new ConstructionWorkerForm { FullName = "A" }, EnrollmentRules.MostWorkers + 1).ToArray();

        FormDesk.Construction.Refuses(GoodForms.Construction().With("Workers", workers).With("WorkerCount", "100001"), "BPJSTK-FRM-011 Workers");
        Assert.True(GoodForms.Rules().Accept(GoodForms.Construction().With("Workers", workers[1..]).With("WorkerCount", "100000")).IsSuccess);
    }

    private static ConstructionForm WithWages(string? first, string? second) => GoodForms.Construction().With(
        "Workers",
        new[] { WithWage(GoodForms.Construction().Workers![0]!, first), WithWage(GoodForms.Construction().Workers![1]!, second) });

    private static ConstructionWorkerForm WithWage(ConstructionWorkerForm worker, string? wage) => worker.With("DailyWage", wage).With("WageKind", string.IsNullOrWhiteSpace(wage) ? null : "HARIAN");

    private static ConstructionForm Of(ConstructionWorkerForm worker, string? contractValue = null) =>
        GoodForms.Construction().With("Workers", new[] { worker }).With("WorkerCount", "1").With("ContractValue", contractValue);
}
