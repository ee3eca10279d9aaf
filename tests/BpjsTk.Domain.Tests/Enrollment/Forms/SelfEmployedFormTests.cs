using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;
using NodaTime;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>The form of a self-employed participant.</summary>
public class SelfEmployedFormTests
{
    [Fact]
    public void A_self_employed_participant_becomes_what_the_form_says()
    {
        var registration = GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Kpj", "24001234567")).Value;

        Assert.Equal("Agus Salim", registration.Person.FullName);
        Assert.True(registration.Person.IsCitizen);
        Assert.Null(registration.Person.Passport);
        Assert.Equal(Sex.Male, registration.Person.Sex);
        Assert.Equal(Facts.Date("1985-06-15"), registration.Person.BirthDate);
        Assert.Equal(SelfEmployedKind.Independent, registration.Participant.Kind);
        Assert.Equal(ProgramBundle.JkkJkmJht, registration.Participant.Programs);
        Assert.Equal(Rupiah.FromRupiah(2_000_000), registration.Participant.DeclaredIncome);
        Assert.Equal(["pengemudi ojek", "pedagang kaki lima"], registration.Participant.Occupations.ToArray());
        Assert.Equal([new YearMonth(2026, 9), new YearMonth(2026, 10), new YearMonth(2026, 11)], registration.FirstPayment.Months.Select(month => month.Month));
        Assert.True(registration.FirstPayment.Total > Rupiah.Zero);
        Assert.Equal("081234567890", registration.Contact.Phone);
        Assert.Equal("agus@contoh.id", registration.Contact.Email);
        Assert.Equal("Jalan Melati 2", registration.Contact.Address);
        Assert.Equal("24001234567", registration.Kpj?.ToString("F", null));
        Assert.Equal(Facts.Date("2026-09-10"), registration.FiledOn);
        Assert.Null(GoodForms.Rules().Accept(GoodForms.SelfEmployed()).Value.Kpj);
    }

    [Theory]
    [InlineData("FullName")]
    [InlineData("Nik")]
    [InlineData("BirthDate")]
    [InlineData("Sex")]
    [InlineData("Phone")]
    [InlineData("Email")]
    [InlineData("Kind")]
    [InlineData("Programs")]
    [InlineData("DeclaredIncome")]
    [InlineData("FirstMonth")]
    [InlineData("Months")]
    public void A_field_that_is_needed_may_not_be_blank(string field) => FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With(field, ""), $"BPJSTK-FRM-001 {field}");

    [Theory]
    [InlineData("FullName", "\u0000", "BPJSTK-FRM-009")]
    [InlineData("Nik", "3578121506850000", "BPJSTK-NIK-009")]
    [InlineData("BirthDate", "15 Juni 1985", "BPJSTK-FRM-002")]
    [InlineData("Sex", "W", "BPJSTK-FRM-003")]
    [InlineData("Phone", "0812", "BPJSTK-FRM-007")]
    [InlineData("Email", "agus@", "BPJSTK-FRM-006")]
    [InlineData("Address", "a\u0000b", "BPJSTK-FRM-009")]
    [InlineData("Kpj", "2400123456", null)]
    [InlineData("Kpj", "240012345", "BPJSTK-KPJ-004")]
    [InlineData("Kind", "OJEK", "BPJSTK-FRM-003")]
    [InlineData("Programs", "JKK, JKM", "BPJSTK-BND-001")]
    [InlineData("DeclaredIncome", "2 juta", "BPJSTK-AMT-002")]
    [InlineData("DeclaredIncome", "-1", "BPJSTK-BPU-001")]
    [InlineData("FirstMonth", "September 2026", "BPJSTK-FRM-008")]
    [InlineData("Months", "4", "BPJSTK-BPU-004")]
    [InlineData("Months", "0", "BPJSTK-BPU-004")]
    [InlineData("Months", "tiga", "BPJSTK-FRM-004")]
    public void A_field_that_is_wrong_is_told_by_its_name(string field, string text, string? code) =>
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With(field, text), code is null ? [] : [$"{code} {field}"]);

    [Fact]
    public void Birth_date_and_sex_agree_with_the_nik()
    {
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("BirthDate", "1985-06-16"), "BPJSTK-PRS-001 BirthDate");
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Sex", "P"), "BPJSTK-PRS-002 Sex");
    }

    [Theory]
    [InlineData("2026-09-09", true)]
    [InlineData("2026-09-10", false)]
    public void A_participant_is_born_before_the_day_of_filing(string born, bool isAccepted) => FormDesk.SelfEmployed.Refuses(
        GoodForms.SelfEmployed().With("BirthDate", born).With("Nik", GoodForms.Nik(born)), isAccepted ? [] : ["BPJSTK-ENR-017 BirthDate"]);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_participant_names_one_or_two_occupations(int count, bool isAccepted) => FormDesk.SelfEmployed.Refuses(
        GoodForms.SelfEmployed().With("Occupations", Enumerable.Repeat("petani", count).ToArray()), isAccepted ? [] : ["BPJSTK-BPU-002 Occupations"]);

    [Fact]
    public void The_count_of_occupations_is_told_with_its_law()
    {
        FormDesk.SelfEmployed.RefusesSaying(
            GoodForms.SelfEmployed().With("Occupations", null),
            "BPJSTK-BPU-002 Occupations",
            "Disebutkan 0 pekerjaan; peserta mencantumkan 1 sampai 2. [PP 44/2015 Pasal 11(2)]",
            "0 occupations are named; a participant names 1 to 2. [PP 44/2015 Pasal 11(2)]");
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Occupations", new[] { "petani", " " }), "BPJSTK-FRM-001 Occupations[1]");
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Occupations", new[] { "petani", "\ud800", new string('a', 101) }), "BPJSTK-FRM-009 Occupations[1]", "BPJSTK-FRM-005 Occupations[2]");
    }

    [Theory]
    [InlineData("2026-08", false)]
    [InlineData("2026-09", true)]
    [InlineData("10-2026", true)]
    public void Contributions_begin_not_before_the_month_of_filing(string first, bool isAccepted)
    {
        if (isAccepted)
        {
            FormDesk.SelfEmployed.Accepts(GoodForms.SelfEmployed().With("FirstMonth", first));
        }
        else
        {
            FormDesk.SelfEmployed.RefusesSaying(
                GoodForms.SelfEmployed().With("FirstMonth", first),
                "BPJSTK-ENR-015 FirstMonth",
                "Bulan iuran pertama 2026-08 mendahului pendaftaran pada 2026-09-10.",
                "The first contribution month 2026-08 is before the enrollment on 2026-09-10.");
        }
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("6", 6)]
    [InlineData("12", 12)]
    public void Months_are_paid_ahead(string months, int count) =>
        Assert.Equal(count, GoodForms.Rules().Accept(GoodForms.SelfEmployed().With("Months", months)).Value.FirstPayment.Months.Length);

    [Fact]
    public void A_form_with_every_fault_tells_all_of_them() => FormDesk.SelfEmployed.Refuses(
        new SelfEmployedForm
        {
            FullName = new string('a', 101),
            Nik = GoodForms.Nik("1985-06-15"),
            BirthDate = "2030-01-01",
            Sex = "P",
            Phone = "?",
            Email = "?",
            Address = new string('a', 201),
            Kpj = "?",
            Kind = "EMPLOYER",
            Occupations = [],
            Programs = "JKM+JP+JKP",
            DeclaredIncome = "-5",
            FirstMonth = "2020-01",
            Months = "x",
        },
        "BPJSTK-FRM-005 FullName",
        "BPJSTK-PRS-001 BirthDate",
        "BPJSTK-ENR-017 BirthDate",
        "BPJSTK-PRS-002 Sex",
        "BPJSTK-FRM-007 Phone",
        "BPJSTK-FRM-006 Email",
        "BPJSTK-FRM-005 Address",
        "BPJSTK-KPJ-003 Kpj",
        "BPJSTK-BPU-002 Occupations",
        "BPJSTK-BND-002 Programs",
        "BPJSTK-BND-002 Programs",
        "BPJSTK-BND-003 Programs",
        "BPJSTK-BND-003 Programs",
        "BPJSTK-BPU-001 DeclaredIncome",
        "BPJSTK-ENR-015 FirstMonth",
        "BPJSTK-FRM-004 Months");
}
