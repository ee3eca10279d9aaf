using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Form F1: the employer itself.</summary>
public class EmployerFormTests
{
    [Fact]
    public void An_employer_becomes_what_the_form_says()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.Employer()).Value;

        Assert.Equal(EmployerKind.Company, registration.Kind);
        Assert.Equal("PT Maju Jaya", registration.Name);
        Assert.Equal(Npwp.FromText("012345678901000").Value, registration.Npwp);
        Assert.Equal("9120001234567", registration.BusinessLicence);
        Assert.Equal(Nik.FromText("3578123112700001").Value, registration.OwnerNik);
        Assert.Equal("Jalan Industri 5, Sidoarjo", registration.Contact.Address);
        Assert.Equal("0318912345", registration.Contact.Phone);
        Assert.Equal("hrd@majujaya.co.id", registration.Contact.Email);
        Assert.Equal(EmployerScale.Large, registration.Employer.Scale);
        Assert.Equal(RiskClass.Medium, registration.Employer.RiskClass);
        Assert.Equal(Segment.Pu, registration.Employer.Segment);
        Assert.Equal(ProgramBundle.JkkJkmJhtJp, registration.Programs);
        Assert.Equal(Facts.Date("2026-09-10"), registration.FiledOn);
        Assert.Equal(Facts.Date("2026-08-03"), registration.FormReceivedOn);
        Assert.Equal(7, registration.Documents.Length);
        Assert.Equal(["Budi Santoso", "Siti Aminah", "John Smith"], registration.Workers.Select(worker => worker.Person.FullName));
        Assert.Empty(registration.Rejected);
    }

    [Theory]
    [InlineData("2026-07-30", false)]
    [InlineData("2026-07-29", true)]
    public void The_form_is_returned_within_thirty_working_days_and_taken_later_too(string received, bool isMissed)
    {
        var registration = GoodForms.Rules().Accept(GoodForms.Employer().With("FormReceivedOn", received)).Value;

        Assert.Equal(isMissed, registration.ReturnDeadline!.IsMissedOn(registration.FiledOn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2015-06-30")]
    public void Without_a_day_of_receipt_under_the_law_there_is_no_term(string? received) =>
        Assert.Null(GoodForms.Rules().Accept(GoodForms.Employer().With("FormReceivedOn", received)).Value.ReturnDeadline);

    [Fact]
    public void The_form_is_received_before_it_is_handed_in()
    {
        FormDesk.Employer.Accepts(GoodForms.Employer().With("FormReceivedOn", "2026-09-10"));
        FormDesk.Employer.RefusesSaying(
            GoodForms.Employer().With("FormReceivedOn", "2026-09-11"),
            "BPJSTK-ENR-016 FormReceivedOn",
            "Tanggal 2026-09-11 sesudah pendaftaran pada 2026-09-10.",
            "The date 2026-09-11 is after the enrollment on 2026-09-10.");
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("Kind")]
    [InlineData("Npwp")]
    [InlineData("BusinessLicence")]
    [InlineData("Address")]
    [InlineData("Phone")]
    [InlineData("Email")]
    [InlineData("RiskClass")]
    [InlineData("Programs")]
    public void A_field_that_is_needed_may_not_be_blank(string field) => FormDesk.Employer.RefusesSaying(
        GoodForms.Employer().With(field, "  "), $"BPJSTK-FRM-001 {field}", "Isian ini wajib diisi.", "This field is needed.");

    [Theory]
    [InlineData("Npwp", "1234567890123456.", "BPJSTK-NPWP-005")]
    [InlineData("Npwp", "12345678901234", "BPJSTK-NPWP-004")]
    [InlineData("BusinessLicence", "912000123456", "BPJSTK-FRM-010")]
    [InlineData("BusinessLicence", "91200012345678", "BPJSTK-FRM-010")]
    [InlineData("BusinessLicence", "912000123456A", "BPJSTK-FRM-010")]
    [InlineData("OwnerNik", "3578123102700001", "BPJSTK-NIK-007")]
    [InlineData("Kind", "PT", "BPJSTK-FRM-003")]
    [InlineData("Scale", "RAKSASA", "BPJSTK-FRM-003")]
    [InlineData("RiskClass", "VI", "BPJSTK-RISK-001")]
    [InlineData("RiskClass", "0", "BPJSTK-RISK-001")]
    [InlineData("BusinessKindNumber", "9999", "BPJSTK-RISK-002")]
    [InlineData("BusinessKindNumber", "satu", "BPJSTK-FRM-004")]
    [InlineData("Programs", "SEMUA", "BPJSTK-BND-001")]
    [InlineData("AnnualSales", "banyak", "BPJSTK-AMT-002")]
    [InlineData("Capital", "1.000", "BPJSTK-AMT-003")]
    [InlineData("FormReceivedOn", "kemarin", "BPJSTK-FRM-002")]
    public void A_field_that_cannot_be_read_is_told_by_its_name(string field, string text, string code) =>
        FormDesk.Employer.Refuses(GoodForms.Employer().With(field, text), $"{code} {field}");

    [Fact]
    public void A_business_licence_has_thirteen_digits() => FormDesk.Employer.RefusesSaying(
        GoodForms.Employer().With("BusinessLicence", "1"),
        "BPJSTK-FRM-010 BusinessLicence",
        "Nomor induk berusaha (NIB) terdiri atas 13 angka.",
        "A business licence (NIB) has 13 digits.");

    [Theory]
    [InlineData("PERSEORANGAN")]
    [InlineData("natural_person")]
    public void Only_a_company_needs_tax_number_and_licence(string kind)
    {
        FormDesk.Employer.Accepts(GoodForms.NaturalPerson().With("Kind", kind));
        FormDesk.Employer.Accepts(GoodForms.StateOrganiser());
        FormDesk.Employer.Accepts(GoodForms.NaturalPerson().With("Npwp", "012345678901234").With("BusinessLicence", "1234567890123").With("OwnerNik", null));
    }

    [Theory]
    [InlineData(null, "2000000000", null, EmployerScale.Micro)]
    [InlineData(null, "2000000000.01", null, EmployerScale.Small)]
    [InlineData(null, "15000000000", "99999999999", EmployerScale.Small)]
    [InlineData("KECIL", "15000000000", "1", EmployerScale.Small)]
    [InlineData(null, null, "10000000000", EmployerScale.Medium)]
    [InlineData("medium", null, "10000000000", EmployerScale.Medium)]
    [InlineData(null, "50000000001", null, EmployerScale.Large)]
    [InlineData("MIKRO", null, null, EmployerScale.Micro)]
    public void Sales_settle_the_size_or_else_the_capital_or_else_what_is_said(string? scale, string? sales, string? capital, EmployerScale size)
    {
        var form = GoodForms.Employer().With("Scale", scale).With("AnnualSales", sales).With("Capital", capital).With("Programs", "JKK+JKM+JHT+JP");

        FormDesk.Employer.Accepts(form);
        Assert.Equal(size, GoodForms.Rules().Accept(form).Value.Employer.Scale);
    }

    [Fact]
    public void A_size_that_the_figures_contradict_is_refused()
    {
        FormDesk.Employer.RefusesSaying(
            GoodForms.Employer().With("AnnualSales", "2000000000"),
            "BPJSTK-ENR-008 Scale",
            "Skala usaha besar tidak sesuai; menurut angka yang diberikan usaha mikro. [PP 7/2021 Pasal 35]",
            "The size large employer does not fit; by the figures it is a micro employer. [PP 7/2021 Pasal 35]");
        FormDesk.Employer.Refuses(GoodForms.Employer().With("Scale", "KECIL").With("Capital", "1000000000"), "BPJSTK-ENR-008 Scale");
        FormDesk.Employer.RefusesSaying(
            GoodForms.Employer().With("Scale", null),
            "BPJSTK-ENR-009 Scale",
            "Skala usaha, hasil penjualan tahunan, atau modal usaha wajib diisi salah satu.",
            "One of size, annual sales and capital is needed.");
        FormDesk.Employer.Refuses(GoodForms.Employer().With("AnnualSales", "-1").With("Capital", "-1"), "BPJSTK-EMP-001 AnnualSales", "BPJSTK-EMP-001 Capital");
        FormDesk.Employer.Refuses(GoodForms.Employer().With("Scale", null).With("AnnualSales", "x"), "BPJSTK-AMT-002 AnnualSales");
        FormDesk.Employer.Refuses(GoodForms.Employer().With("Scale", "?").With("AnnualSales", "60000000000"), "BPJSTK-FRM-003 Scale");
    }

    [Theory]
    [InlineData("Scale", "BESAR")]
    [InlineData("AnnualSales", "1")]
    [InlineData("Capital", "1")]
    [InlineData("Capital", "-1")]
    public void A_state_organiser_has_no_size(string field, string text) => FormDesk.Employer.RefusesSaying(
        GoodForms.StateOrganiser().With(field, text),
        $"BPJSTK-ENR-010 {field}",
        "Penyelenggara negara tidak mempunyai skala usaha.",
        "A state organiser has no size.");

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void A_kind_of_business_stands_in_the_list_of_its_class(string number, bool isKnown) =>
        FormDesk.Employer.Refuses(GoodForms.Employer().With("BusinessKindNumber", number), isKnown ? [] : ["BPJSTK-RISK-002 BusinessKindNumber"]);

    [Fact]
    public void Programs_that_do_not_fit_are_told_once_and_not_of_each_worker()
    {
        FormDesk.Employer.RefusesSaying(
            GoodForms.Employer().With("Programs", "JKK+JKM+JHT"),
            "BPJSTK-BND-002 Programs",
            "JP wajib bagi penerima upah (PU). [Perpres 109/2013 Pasal 6]",
            "JP is mandatory for wage earner (PU). [Perpres 109/2013 Pasal 6]");
        FormDesk.Employer.Refuses(
            GoodForms.Employer().With("Programs", "JKK").With("Workers", new[] { GoodForms.Worker().With("Phone", "?") }),
            "BPJSTK-BND-002 Programs", "BPJSTK-BND-002 Programs", "BPJSTK-BND-002 Programs", "BPJSTK-ENR-002 Workers", "BPJSTK-FRM-012 Workers[0].Phone");
    }

    [Fact]
    public void An_employer_with_every_fault_is_told_all_of_them() => FormDesk.Employer.Refuses(
        new EmployerForm
        {
            Name = new string('a', 101),
            Kind = "COMPANY",
            OwnerNik = "?",
            Address = "\u0002",
            Phone = "+",
            Email = "@",
            AnnualSales = "-1",
            Capital = "-1",
            RiskClass = "9",
            BusinessKindNumber = "-1",
            Programs = "JKK+XYZ",
            FormReceivedOn = "2099-12-31",
            Documents = ["F1", null, "SURAT CINTA"],
            Workers = [null, new()],
        },
        "BPJSTK-FRM-005 Name",
        "BPJSTK-FRM-001 Npwp",
        "BPJSTK-FRM-001 BusinessLicence",
        "BPJSTK-NIK-003 OwnerNik",
        "BPJSTK-FRM-009 Address",
        "BPJSTK-FRM-007 Phone",
        "BPJSTK-FRM-006 Email",
        "BPJSTK-EMP-001 AnnualSales",
        "BPJSTK-EMP-001 Capital",
        "BPJSTK-RISK-001 RiskClass",
        "BPJSTK-FRM-004 BusinessKindNumber",
        "BPJSTK-BND-001 Programs",
        "BPJSTK-ENR-016 FormReceivedOn",
        "BPJSTK-FRM-001 Documents[1]",
        "BPJSTK-FRM-003 Documents[2]",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-001 Documents",
        "BPJSTK-ENR-002 Workers",
        "BPJSTK-FRM-001 Workers[0]",
        "BPJSTK-FRM-001 Workers[1].FullName",
        "BPJSTK-FRM-001 Workers[1].Citizenship",
        "BPJSTK-FRM-001 Workers[1].BirthDate",
        "BPJSTK-FRM-001 Workers[1].Sex",
        "BPJSTK-FRM-001 Workers[1].StartedWorkOn",
        "BPJSTK-FRM-001 Workers[1].Relation",
        "BPJSTK-FRM-001 Workers[1].Jkn",
        "BPJSTK-FRM-001 Workers[1].WageKind");
}
