using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The form of a migrant worker.</summary>
public class MigrantWorkerFormTests
{
    [Fact]
    public void A_migrant_worker_becomes_what_the_form_says()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.Migrant()).Value;

        Assert.Equal("Dewi Lestari", registration.Person.FullName);
        Assert.True(registration.Person.IsCitizen);
        Assert.Equal(Sex.Female, registration.Person.Sex);
        Assert.Equal(PassportNumber.FromText("C7654321").Value, registration.Person.Passport);
        Assert.Equal(MigrantRoute.PlacementAgency, registration.Participant.Route);
        Assert.Equal(24, registration.Participant.ContractMonths);
        Assert.Equal(0, registration.Participant.ExtensionMonths);
        Assert.Equal(Rupiah.FromRupiah(100_000), registration.Participant.JhtMonthly);
        Assert.Equal(ProgramBundle.JkkJkmJht, registration.Participant.Programs);
        Assert.Equal(Rupiah.FromRupiah(100_000), registration.Bill.JhtMonthly);
        Assert.Equal("PT Karya Luar Negeri", registration.PlacementAgency);
        Assert.Equal("Taiwan", registration.Destination);
        Assert.Equal(Facts.Date("2026-11-01"), registration.ContractStartsOn);
        Assert.Equal(Facts.Date("2028-10-31"), registration.ContractEndsOn);
        Assert.Equal(Facts.Date("2026-09-10"), registration.FiledOn);
        Assert.Equal("085600001111", registration.Contact.Phone);
        Assert.Equal("dewi@contoh.id", registration.Contact.Email);
        Assert.Null(registration.Contact.Address);
        Assert.Equal("24001234567", registration.Kpj?.ToString("F", null));
    }

    [Fact]
    public void What_may_be_left_out_is_left_out()
    {
        var registration = GoodForms.Rules().Accept(Individual()
            .With("Phone", null).With("Email", null).With("Kpj", null).With("ExtensionMonths", null).With("JhtMonthly", null)).Value;

        Assert.Null(registration.PlacementAgency);
        Assert.Null(registration.Contact.Phone);
        Assert.Null(registration.Kpj);
        Assert.Equal(MigrantRoute.Individual, registration.Participant.Route);
        Assert.Equal(0, registration.Participant.ExtensionMonths);
        Assert.Null(registration.Participant.JhtMonthly);
        Assert.Equal(ProgramBundle.JkkJkm, registration.Participant.Programs);
    }

    [Theory]
    [InlineData("FullName")]
    [InlineData("Nik")]
    [InlineData("BirthDate")]
    [InlineData("Sex")]
    [InlineData("Passport")]
    [InlineData("Route")]
    [InlineData("PlacementAgency")]
    [InlineData("Destination")]
    [InlineData("ContractStartsOn")]
    [InlineData("ContractEndsOn")]
    public void A_field_that_is_needed_may_not_be_blank(string field) => FormDesk.Migrant.Refuses(GoodForms.Migrant().With(field, null), $"BPJSTK-FRM-001 {field}");

    [Theory]
    [InlineData("FullName", "a\tb", "BPJSTK-PRS-004")]
    [InlineData("Nik", "3578127113950001", "BPJSTK-NIK-006")]
    [InlineData("BirthDate", "1995-11-31", "BPJSTK-FRM-002")]
    [InlineData("Sex", "Q", "BPJSTK-FRM-003")]
    [InlineData("Passport", "C765", "BPJSTK-PASS-004")]
    [InlineData("Phone", "+62x", "BPJSTK-FRM-012")]
    [InlineData("Email", "a b@c", "BPJSTK-FRM-006")]
    [InlineData("Kpj", "1", "BPJSTK-KPJ-004")]
    [InlineData("Route", "SENDIRI", "BPJSTK-FRM-003")]
    [InlineData("PlacementAgency", "\u001f.", "BPJSTK-FRM-009")]
    [InlineData("Destination", "\u007f", "BPJSTK-FRM-009")]
    [InlineData("ContractStartsOn", "x", "BPJSTK-FRM-002")]
    [InlineData("ContractEndsOn", "x", "BPJSTK-FRM-002")]
    [InlineData("ExtensionMonths", "-1", "BPJSTK-FRM-004")]
    [InlineData("JhtMonthly", "x", "BPJSTK-AMT-002")]
    [InlineData("JhtMonthly", "99999", "BPJSTK-PMI-003")]
    [InlineData("JhtMonthly", "0", "BPJSTK-PMI-003")]
    public void A_field_that_is_wrong_is_told_by_its_name(string field, string text, string code) =>
        FormDesk.Migrant.Refuses(GoodForms.Migrant().With(field, text), $"{code} {field}");

    [Fact]
    public void An_individual_has_no_agency()
    {
        FormDesk.Migrant.Accepts(Individual());
        FormDesk.Migrant.RefusesSaying(
            Individual().With("PlacementAgency", "PT X"),
            "BPJSTK-ENR-014 PlacementAgency",
            "Pekerja migran perseorangan tidak melalui perusahaan penempatan.",
            "An individual migrant worker has no placement agency.");
    }

    [Theory]
    [InlineData("2026-09-09", true)]
    [InlineData("2026-09-10", false)]
    public void A_participant_is_born_before_the_day_of_filing(string born, bool isAccepted) => FormDesk.Migrant.Refuses(
        GoodForms.Migrant().With("BirthDate", born).With("Nik", GoodForms.Nik(born, isWoman: true)), isAccepted ? [] : ["BPJSTK-ENR-017 BirthDate"]);

    [Theory]
    [InlineData("2026-11-01", "2026-11-01", 1)]
    [InlineData("2026-11-01", "2026-11-30", 1)]
    [InlineData("2026-11-01", "2026-12-01", 2)]
    [InlineData("2026-11-15", "2027-02-14", 3)]
    [InlineData("2026-11-15", "2027-02-15", 4)]
    [InlineData("2027-01-31", "2027-02-27", 1)]
    [InlineData("2027-01-31", "2027-02-28", 2)]
    [InlineData("2028-01-31", "2028-02-28", 1)]
    [InlineData("2028-02-29", "2029-02-27", 12)]
    [InlineData("2026-11-01", "2028-10-31", 24)]
    public void Part_of_a_month_of_the_contract_counts_as_one(string starts, string ends, int months) =>
        Assert.Equal(months, GoodForms.Rules().Accept(GoodForms.Migrant().With("ContractStartsOn", starts).With("ContractEndsOn", ends)).Value.Participant.ContractMonths);

    [Fact]
    public void A_contract_is_not_over_when_the_form_is_handed_in()
    {
        var form = GoodForms.Migrant().With("ContractStartsOn", "2025-01-01").With("ContractEndsOn", "2026-09-09");

        FormDesk.Migrant.RefusesSaying(
            form,
            "BPJSTK-ENR-019 ContractEndsOn",
            "Perjanjian kerja sudah berakhir pada 2026-09-09, sebelum pendaftaran pada 2026-09-10.",
            "The work contract ended on 2026-09-09, before the enrollment on 2026-09-10.");
        FormDesk.Migrant.Accepts(form.With("ContractEndsOn", "2026-09-10"));
        FormDesk.Migrant.Accepts(form.With("ExtensionMonths", "1"));
        FormDesk.Migrant.Refuses(form.With("ContractStartsOn", "?"), "BPJSTK-FRM-002 ContractStartsOn", "BPJSTK-ENR-019 ContractEndsOn");
    }

    [Theory]
    [InlineData("2028-10-31", null, "2028-10-31")]
    [InlineData("2028-10-31", "0", "2028-10-31")]
    [InlineData("2028-10-31", "1", "2028-11-30")]
    [InlineData("2028-10-31", "4", "2029-02-28")]
    [InlineData("2027-02-28", "1", "2027-03-31")]
    [InlineData("2028-10-14", "6", "2029-04-14")]
    public void An_extension_begins_on_the_day_after_the_contract(string ends, string? months, string last) =>
        Assert.Equal(Facts.Date(last), GoodForms.Rules().Accept(GoodForms.Migrant().With("ContractEndsOn", ends).With("ExtensionMonths", months)).Value.LastDay);

    [Fact]
    public void An_extension_ends_within_the_dates_of_forms()
    {
        var form = GoodForms.Migrant().With("ContractEndsOn", "2100-10-31").With("JhtMonthly", null);

        FormDesk.Migrant.Accepts(form.With("ExtensionMonths", "2"));
        FormDesk.Migrant.RefusesSaying(
            form.With("ExtensionMonths", "3"),
            "BPJSTK-ENR-023 ExtensionMonths",
            "Perpanjangan 3 bulan melewati tahun 2100.",
            "An extension of 3 months goes beyond the year 2100.");
        FormDesk.Migrant.Accepts(form.With("ContractEndsOn", "2100-12-31").With("ExtensionMonths", "0"));
        FormDesk.Migrant.Refuses(form.With("ExtensionMonths", "999999"), "BPJSTK-ENR-023 ExtensionMonths");
    }

    [Fact]
    public void A_contract_ends_not_before_it_starts() =>
        FormDesk.Migrant.Refuses(GoodForms.Migrant().With("ContractEndsOn", "2026-10-31"), "BPJSTK-ENR-005 ContractEndsOn");

    [Theory]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-22", true)]
    public void Before_the_regulation_of_2023_the_law_is_not_known(string filedOn, bool isKnown) =>
        Assert.Equal(isKnown, FormDesk.Migrant.Faults(GoodForms.Migrant(), GoodForms.Rules(filedOn)).IsEmpty);

    [Fact]
    public void An_extension_is_billed()
    {
        var plain = GoodForms.Rules().Accept(GoodForms.Migrant()).Value;
        var extended = GoodForms.Rules().Accept(GoodForms.Migrant().With("ExtensionMonths", "3")).Value;

        Assert.Equal(3, extended.Participant.ExtensionMonths);
        Assert.True(extended.Bill.Extension > plain.Bill.Extension);
    }

    [Fact]
    public void A_form_with_every_fault_tells_all_of_them() => FormDesk.Migrant.Refuses(
        new MigrantWorkerForm { Nik = GoodForms.Nik("1995-11-30"), BirthDate = "1990-01-01", Sex = "P", Phone = "?", Email = "?", Kpj = "?", Route = "P3MI", ContractStartsOn = "2027-01-01", ContractEndsOn = "2026-01-01", ExtensionMonths = "?", JhtMonthly = "?" },
        "BPJSTK-FRM-001 FullName",
        "BPJSTK-PRS-001 BirthDate",
        "BPJSTK-PRS-002 Sex",
        "BPJSTK-FRM-001 Passport",
        "BPJSTK-FRM-012 Phone",
        "BPJSTK-FRM-006 Email",
        "BPJSTK-KPJ-003 Kpj",
        "BPJSTK-FRM-001 PlacementAgency",
        "BPJSTK-FRM-001 Destination",
        "BPJSTK-ENR-005 ContractEndsOn",
        "BPJSTK-FRM-004 ExtensionMonths",
        "BPJSTK-AMT-002 JhtMonthly");

    private static MigrantWorkerForm Individual() => GoodForms.Migrant().With("Route", "PERSEORANGAN").With("PlacementAgency", null);
}
