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
    [InlineData("FullName", "\u0000", "BPJSTK-PRS-004")]
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
        GoodForms.SelfEmployed().With("Occupations", ((string[])["petani", "nelayan", "buruh"])[..count]), isAccepted ? [] : ["BPJSTK-BPU-002 Occupations"]);

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
    [InlineData("TRANSPORTASI", "TIDAK", "12", "2027-03")]
    [InlineData("transport", "no", "12", "2027-03")]
    [InlineData("LAINNYA", "TIDAK", "6", "2026-12")]
    [InlineData("OTHER", "FALSE", "6", "2026-12")]
    public void A_relief_halves_jkk_and_jkm_in_the_months_it_is_for(string relief, string isPaidFromBudget, string months, string last)
    {
        var form = GoodForms.SelfEmployed().With("Programs", "JKK+JKM").With("Months", months);
        var relieved = form.With("Relief", relief).With("IsPaidFromBudget", isPaidFromBudget);

        FormDesk.SelfEmployed.Accepts(relieved);
        var plain = GoodForms.Rules().Accept(form).Value.FirstPayment.Months;
        var paid = GoodForms.Rules().Accept(relieved).Value.FirstPayment.Months;
        Assert.Equal(
            plain.Select(month => (month.Month, string.CompareOrdinal(month.Month.ToString("uuuu-MM", null), last) <= 0 ? month.Statement.Total.Sen : 2 * month.Statement.Total.Sen)),
            paid.Select(month => (month.Month, 2 * month.Statement.Total.Sen)));
    }

    [Fact]
    public void A_relief_says_who_pays()
    {
        var form = GoodForms.SelfEmployed();

        FormDesk.SelfEmployed.Refuses(form.With("Relief", "LAINNYA"), "BPJSTK-FRM-001 IsPaidFromBudget");
        FormDesk.SelfEmployed.Refuses(form.With("Relief", "LAINNYA").With("IsPaidFromBudget", "?"), "BPJSTK-FRM-003 IsPaidFromBudget");
        FormDesk.SelfEmployed.Refuses(form.With("Relief", "LAINNYA").With("Months", "4"), "BPJSTK-FRM-001 IsPaidFromBudget", "BPJSTK-BPU-004 Months");
        FormDesk.SelfEmployed.Accepts(form.With("IsPaidFromBudget", "YA"));
        FormDesk.SelfEmployed.RefusesSaying(
            form.With("Relief", "OJEK").With("IsPaidFromBudget", "TIDAK"),
            "BPJSTK-FRM-003 Relief",
            "\"OJEK\" tidak dikenal; pilih salah satu dari TRANSPORTASI, TRANSPORT, LAINNYA, OTHER.",
            "\"OJEK\" is not known; write one of TRANSPORTASI, TRANSPORT, LAINNYA, OTHER.");
    }

    [Fact]
    public void A_relief_that_is_refused_is_told_at_its_field()
    {
        var form = GoodForms.SelfEmployed().With("Relief", "TRANSPORTASI").With("IsPaidFromBudget", "TIDAK");
        var fromBudget = Assert.Single(FormDesk.SelfEmployed.Faults(form.With("IsPaidFromBudget", "YA"), GoodForms.Rules()));

        Assert.Equal(("BPJSTK-RLF-002", "Relief"), (fromBudget.Code.Id, fromBudget.Member));
        Assert.Contains("APBN", fromBudget.ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("state or a regional budget", fromBudget.ToText(Language.English), StringComparison.Ordinal);
        FormDesk.SelfEmployed.Refuses(form.With("Kind", "PEMBERI KERJA"), "BPJSTK-RLF-003 Relief");
        FormDesk.SelfEmployed.Refuses(form.With("FirstMonth", "2025-09"), GoodForms.Rules("2025-09-10"), "BPJSTK-RLF-001 Relief");
    }

    [Fact]
    public void What_can_be_told_is_told_though_the_income_cannot_be_read()
    {
        var form = GoodForms.SelfEmployed().With("DeclaredIncome", "?");

        FormDesk.SelfEmployed.Refuses(form.With("Occupations", null).With("Programs", "JKK+JKM+JP").With("Months", "4"), "BPJSTK-AMT-002 DeclaredIncome", "BPJSTK-BPU-002 Occupations", "BPJSTK-BND-003 Programs", "BPJSTK-BPU-004 Months");
        FormDesk.SelfEmployed.Refuses(form.With("Kind", "?").With("Programs", "JKK+JKM+JP"), "BPJSTK-AMT-002 DeclaredIncome", "BPJSTK-FRM-003 Kind");
        FormDesk.SelfEmployed.Refuses(form.With("Occupations", new[] { " " }), "BPJSTK-AMT-002 DeclaredIncome", "BPJSTK-FRM-001 Occupations[0]");
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("Programs", "?").With("DeclaredIncome", "-1"), "BPJSTK-BND-001 Programs", "BPJSTK-BPU-001 DeclaredIncome");
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("FirstMonth", "?").With("Months", "4"), "BPJSTK-FRM-008 FirstMonth", "BPJSTK-BPU-004 Months");
    }

    [Theory]
    [InlineData("petani", "petani")]
    [InlineData("petani", " PETANI ")]
    public void An_occupation_is_named_once(string first, string second) => FormDesk.SelfEmployed.RefusesSaying(
        GoodForms.SelfEmployed().With("Occupations", new[] { first, second }),
        "BPJSTK-BPU-005 Occupations[1]",
        "Pekerjaan ini sudah disebutkan.",
        "This occupation is named already.");

    [Fact]
    public void Contributions_begin_at_the_latest_in_the_month_after_filing()
    {
        FormDesk.SelfEmployed.Accepts(GoodForms.SelfEmployed().With("FirstMonth", "2026-10"));
        FormDesk.SelfEmployed.RefusesSaying(
            GoodForms.SelfEmployed().With("FirstMonth", "2026-11"),
            "BPJSTK-ENR-020 FirstMonth",
            "Bulan iuran pertama 2026-11 sesudah 2026-10; perlindungan baru mulai setelah iuran pertama dibayar. [PP 44/2015 Pasal 11(5)]",
            "The first contribution month 2026-11 is after 2026-10; cover begins only once the first contribution is paid. [PP 44/2015 Pasal 11(5)]");
        FormDesk.SelfEmployed.Accepts(GoodForms.SelfEmployed().With("FirstMonth", "2027-01"), GoodForms.Rules("2026-12-31"));
        FormDesk.SelfEmployed.Refuses(GoodForms.SelfEmployed().With("FirstMonth", "2027-02"), GoodForms.Rules("2026-12-31"), "BPJSTK-ENR-020 FirstMonth");
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
        "BPJSTK-PRS-003 FullName",
        "BPJSTK-PRS-001 BirthDate",
        "BPJSTK-ENR-017 BirthDate",
        "BPJSTK-PRS-002 Sex",
        "BPJSTK-FRM-012 Phone",
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
