using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Form F1a: the data of one worker.</summary>
public class WorkerFormTests
{
    [Fact]
    public void A_worker_becomes_what_the_form_says()
    {
        var worker = Accept(GoodForms.FullWorker());

        Assert.Equal("Siti Aminah", worker.Person.FullName);
        Assert.True(worker.Person.IsCitizen);
        Assert.Equal(Nik.FromText("3578126902920007").Value, worker.Person.Nik);
        Assert.Equal(PassportNumber.FromText("B1234567").Value, worker.Person.Passport);
        Assert.Equal(Facts.Date("1992-02-29"), worker.Person.BirthDate);
        Assert.Equal(Sex.Female, worker.Person.Sex);
        Assert.Equal(FamilyCardNumber.FromText("3578120202150003").Value, worker.FamilyCardNumber);
        Assert.Equal("+6281234567890", worker.Contact.Phone);
        Assert.Equal("siti@contoh.id", worker.Contact.Email);
        Assert.Equal("Jalan Mawar 1, Surabaya", worker.Contact.Address);
        Assert.Equal(Kpj.FromText("24001234567").Value, worker.Kpj);
        Assert.Equal(Facts.Date("2020-01-15"), worker.Facts.JpEnrolledOn);
        Assert.Equal(Facts.Date("2026-09-01"), worker.StartedWorkOn);
        Assert.Equal(Facts.Date("2026-09-10"), worker.FiledOn);
        Assert.Equal(Facts.Date("2026-09-10"), worker.Facts.RegisteredOn);
        Assert.Equal(Facts.Date("1992-02-29"), worker.Facts.BirthDate);
        Assert.True(worker.Facts.IsCitizen);
        Assert.False(worker.Facts.HasJkpElsewhere);
        Assert.Equal(EmploymentRelation.FixedTerm, worker.Facts.Relation);
        Assert.Equal(JknStatus.Other, worker.Facts.Jkn);
        Assert.Equal(Facts.Date("2027-08-31"), worker.ContractEndsOn);
        Assert.Equal("IDR 5,000,000.00 + IDR 500,000.00", worker.Wage.ToText(Language.English));
        Assert.Equal(Rupiah.FromSen(25_000_050), worker.Wage.VariableAllowances);
        Assert.Equal("JKK+JKM+JHT+JP+JKP", worker.Participation?.Programs.ToString());
        Assert.Equal([FamilyRelation.Spouse, FamilyRelation.Child, FamilyRelation.Parent], worker.Family.Select(member => member.Relation));
    }

    [Fact]
    public void What_may_be_left_out_is_left_out()
    {
        var worker = Accept(GoodForms.Worker());

        Assert.Null(worker.Person.Passport);
        Assert.Null(worker.FamilyCardNumber);
        Assert.Null(worker.Kpj);
        Assert.Null(worker.ContractEndsOn);
        Assert.Null(worker.Contact.Phone);
        Assert.Null(worker.Contact.Email);
        Assert.Null(worker.Contact.Address);
        Assert.Empty(worker.Family);
        Assert.Equal(Facts.Date("2026-09-10"), worker.Facts.JpEnrolledOn);
        Assert.Equal(Rupiah.Zero, worker.Wage.VariableAllowances);
    }

    [Fact]
    public void A_foreigner_becomes_what_the_form_says()
    {
        var worker = Accept(GoodForms.Foreigner().With(nameof(WorkerForm.Nik), GoodForms.Nik("1990-01-01")).With(nameof(WorkerForm.JpSince), "2020-01-15").With(nameof(WorkerForm.Kpj), "24001234567"));

        Assert.False(worker.Person.IsCitizen);
        Assert.False(worker.Facts.IsCitizen);
        Assert.Equal(PassportNumber.FromText("A7654321").Value, worker.Person.Passport);
        Assert.Equal(Nik.FromText("3578120101900001").Value, worker.Person.Nik);
        Assert.Equal(Facts.Date("2020-01-15"), worker.Facts.JpEnrolledOn);
        Assert.Equal("JKK+JKM+JHT+JP", worker.Participation?.Programs.ToString());
        Assert.Null(Accept(GoodForms.Foreigner()).Person.Nik);
    }

    [Fact]
    public void Each_term_of_registration_is_counted_from_the_first_day_of_work()
    {
        var deadlines = Accept(GoodForms.Worker()).Deadlines;

        Assert.Equal([Facts.Date("2026-09-10"), Facts.Date("2026-10-01"), Facts.Date("2026-10-01")], deadlines.Select(deadline => deadline.DueOn));
        Assert.Equal(
            ["The employer registers the worker", "The employer registers a new worker in JP", "The employer registers a new worker in JKP"],
            deadlines.Select(deadline => deadline.Duty.English));
        Assert.False(deadlines[0].IsMissedOn(Facts.Date("2026-09-10")));
        Assert.Equal(2, Accept(GoodForms.Foreigner()).Deadlines.Length);
        Assert.Single(Accept(GoodForms.Worker("1967-07-20")).Deadlines);
        Assert.Single(Accept(GoodForms.Worker().With(nameof(WorkerForm.StartedWorkOn), "2015-07-01"), "JKK+JKM", EmployerScale.Micro).Deadlines);
        Assert.Empty(Accept(GoodForms.Worker().With(nameof(WorkerForm.StartedWorkOn), "2015-06-30"), "JKK+JKM", EmployerScale.Micro).Deadlines);
    }

    [Theory]
    [InlineData(nameof(WorkerForm.FullName))]
    [InlineData(nameof(WorkerForm.Citizenship))]
    [InlineData(nameof(WorkerForm.Nik))]
    [InlineData(nameof(WorkerForm.BirthDate))]
    [InlineData(nameof(WorkerForm.Sex))]
    [InlineData(nameof(WorkerForm.StartedWorkOn))]
    [InlineData(nameof(WorkerForm.Relation))]
    [InlineData(nameof(WorkerForm.Jkn))]
    [InlineData(nameof(WorkerForm.WageKind))]
    [InlineData(nameof(WorkerForm.BasicWage))]
    public void A_field_that_is_needed_may_not_be_blank(string field)
    {
        FormDesk.Worker.Refuses(GoodForms.Worker().With(field, null), $"BPJSTK-FRM-001 {field}");
        FormDesk.Worker.Refuses(GoodForms.Worker().With(field, " \t"), $"BPJSTK-FRM-001 {field}");
    }

    [Theory]
    [InlineData(nameof(WorkerForm.Passport))]
    [InlineData(nameof(WorkerForm.MonthsOfWork))]
    public void A_foreigner_needs_passport_and_months(string field) =>
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With(field, string.Empty), $"BPJSTK-FRM-001 {field}");

    [Theory]
    [InlineData("FullName", "<101>", "BPJSTK-PRS-003")]
    [InlineData("FullName", "Budi\u0007", "BPJSTK-PRS-004")]
    [InlineData("FullName", "Budi \ud83d\ude00", "BPJSTK-PRS-004")]
    [InlineData("Citizenship", "INDONESIA", "BPJSTK-FRM-003")]
    [InlineData("Passport", "B 123", "BPJSTK-PASS-002")]
    [InlineData("FamilyCardNumber", "357812020215000", "BPJSTK-KK-004")]
    [InlineData("BirthDate", "1990-13-01", "BPJSTK-FRM-002")]
    [InlineData("Sex", "X", "BPJSTK-FRM-003")]
    [InlineData("Phone", "1234567", "BPJSTK-FRM-007")]
    [InlineData("Email", "siti", "BPJSTK-FRM-006")]
    [InlineData("Address", "<201>", "BPJSTK-FRM-005")]
    [InlineData("Kpj", "24-001234567", "BPJSTK-KPJ-003")]
    [InlineData("JpSince", "dulu", "BPJSTK-FRM-002")]
    [InlineData("StartedWorkOn", "2026-02-29", "BPJSTK-FRM-002")]
    [InlineData("Relation", "HARIAN", "BPJSTK-FRM-003")]
    [InlineData("MonthsOfWork", "setahun", "BPJSTK-FRM-004")]
    [InlineData("Jkn", "ADA", "BPJSTK-FRM-003")]
    [InlineData("HasJkpElsewhere", "1", "BPJSTK-FRM-003")]
    [InlineData("WageKind", "MINGGUAN", "BPJSTK-FRM-003")]
    [InlineData("BasicWage", "4.500.000", "BPJSTK-AMT-004")]
    public void A_field_that_cannot_be_read_is_told_by_its_name(string field, string text, string code)
    {
        var value = text is ['<', .. var length, '>'] ? new string('a', int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)) : text;

        FormDesk.Worker.Refuses(GoodForms.Worker().With(field, value), $"{code} {field}");
    }

    [Theory]
    [InlineData("FullName", 100, "BPJSTK-PRS-003", "Nama lengkap diperlukan, paling panjang 100 karakter.", "A full name is needed, of at most 100 characters.")]
    [InlineData("Address", 200, "BPJSTK-FRM-005", "Isian paling panjang 200 karakter.", "The text may have at most 200 characters.")]
    public void A_text_may_have_as_many_characters_as_said(string field, int most, string code, string indonesian, string english)
    {
        FormDesk.Worker.Accepts(GoodForms.Worker().With(field, new string('a', most)));
        FormDesk.Worker.RefusesSaying(GoodForms.Worker().With(field, new string('a', most + 1)), $"{code} {field}", indonesian, english);
    }

    [Fact]
    public void Birth_date_and_sex_agree_with_the_nik()
    {
        FormDesk.Worker.Refuses(GoodForms.Worker().With("BirthDate", "1990-01-02"), "BPJSTK-PRS-001 BirthDate");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("Sex", "P"), "BPJSTK-PRS-002 Sex");
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("Nik", GoodForms.Nik("1990-01-02", isWoman: true)), "BPJSTK-PRS-001 BirthDate", "BPJSTK-PRS-002 Sex");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("BirthDate", null).With("Sex", "P"), "BPJSTK-FRM-001 BirthDate", "BPJSTK-PRS-002 Sex");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("BirthDate", "1991-01-01").With("Sex", "?"), "BPJSTK-PRS-001 BirthDate", "BPJSTK-FRM-003 Sex");
    }

    [Fact]
    public void A_worker_is_born_before_starting_work() => FormDesk.Worker.RefusesSaying(
        GoodForms.Worker().With("StartedWorkOn", "1990-01-01"),
        "BPJSTK-ENR-017 BirthDate",
        "Tanggal lahir 1990-01-01 tidak mendahului 1990-01-01.",
        "The birth date 1990-01-01 is not before 1990-01-01.");

    [Theory]
    [InlineData("PKWT")]
    [InlineData("LAINNYA")]
    public void A_contract_ends_not_before_work_starts(string relation)
    {
        FormDesk.Worker.Accepts(GoodForms.FixedTerm("2026-09-10").With("StartedWorkOn", "2026-09-10").With("Relation", relation));
        FormDesk.Worker.RefusesSaying(
            GoodForms.FixedTerm("2026-08-31").With("Relation", relation),
            "BPJSTK-ENR-005 ContractEndsOn",
            "Tanggal akhir 2026-08-31 mendahului tanggal awal 2026-09-01.",
            "The end 2026-08-31 is before the start 2026-09-01.");
    }

    [Theory]
    [InlineData("PKWT")]
    [InlineData("LAINNYA")]
    public void A_contract_is_not_over_when_the_form_is_handed_in(string relation)
    {
        FormDesk.Worker.Accepts(GoodForms.FixedTerm("2026-09-10").With("Relation", relation));
        FormDesk.Worker.RefusesSaying(
            GoodForms.FixedTerm("2026-09-09").With("Relation", relation),
            "BPJSTK-ENR-019 ContractEndsOn",
            "Perjanjian kerja sudah berakhir pada 2026-09-09, sebelum pendaftaran pada 2026-09-10.",
            "The work contract ended on 2026-09-09, before the enrollment on 2026-09-10.");
        FormDesk.Worker.Refuses(GoodForms.FixedTerm("2026-09-09").With("Relation", relation).With("StartedWorkOn", "?"), "BPJSTK-FRM-002 StartedWorkOn", "BPJSTK-ENR-019 ContractEndsOn");
    }

    [Fact]
    public void A_fixed_term_has_an_end_and_a_permanent_contract_has_none()
    {
        FormDesk.Worker.RefusesSaying(
            GoodForms.FixedTerm(null),
            "BPJSTK-ENR-006 ContractEndsOn",
            "Perjanjian kerja waktu tertentu (PKWT) memerlukan tanggal akhir. [PP 37/2021 Pasal 6(2)c]",
            "A fixed-term contract (PKWT) needs its last day. [PP 37/2021 Pasal 6(2)c]");
        FormDesk.Worker.RefusesSaying(
            GoodForms.Worker().With("ContractEndsOn", "2027-08-31"),
            "BPJSTK-ENR-018 ContractEndsOn",
            "Perjanjian kerja waktu tidak tertentu (PKWTT) tidak mempunyai tanggal akhir.",
            "A permanent contract (PKWTT) has no last day.");
        FormDesk.Worker.Refuses(GoodForms.FixedTerm("31.12.2027"), "BPJSTK-FRM-002 ContractEndsOn");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("ContractEndsOn", "2020-01-01"), "BPJSTK-ENR-018 ContractEndsOn");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("ContractEndsOn", "31.12.2027"), "BPJSTK-FRM-002 ContractEndsOn", "BPJSTK-ENR-018 ContractEndsOn");
        FormDesk.Worker.Accepts(GoodForms.Worker().With("Relation", "LAINNYA"));
        FormDesk.Worker.Refuses(GoodForms.Worker().With("Relation", "?").With("ContractEndsOn", "2027-08-31"), "BPJSTK-FRM-003 Relation");
    }

    [Fact]
    public void What_can_be_told_is_told_though_another_field_cannot_be_read()
    {
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("BirthDate", "?").With("MonthsOfWork", "5"), "BPJSTK-FRM-002 BirthDate", "BPJSTK-WRK-002 MonthsOfWork");
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("Jkn", "?").With("MonthsOfWork", "5"), "BPJSTK-FRM-003 Jkn", "BPJSTK-WRK-002 MonthsOfWork");
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("Relation", "?").With("BirthDate", "2026-09-10").With("MonthsOfWork", "6"), "BPJSTK-FRM-003 Relation", "BPJSTK-WRK-001 BirthDate", "BPJSTK-ENR-017 BirthDate");
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("MonthsOfWork", "?").With("BirthDate", "2026-09-10"), "BPJSTK-FRM-004 MonthsOfWork", "BPJSTK-WRK-001 BirthDate", "BPJSTK-ENR-017 BirthDate");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("BirthDate", "?").With("MonthsOfWork", "5"), "BPJSTK-FRM-002 BirthDate");
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("Citizenship", "?").With("MonthsOfWork", "5"), "BPJSTK-FRM-003 Citizenship");
    }

    [Fact]
    public void An_earlier_enrolment_in_jp_is_in_the_past_and_has_a_number()
    {
        var known = GoodForms.Worker().With("Kpj", "24001234567");

        FormDesk.Worker.Accepts(known.With("JpSince", "2026-09-10"));
        FormDesk.Worker.RefusesSaying(
            known.With("JpSince", "2026-09-11"),
            "BPJSTK-ENR-016 JpSince",
            "Tanggal 2026-09-11 sesudah pendaftaran pada 2026-09-10.",
            "The date 2026-09-11 is after the enrollment on 2026-09-10.");
        FormDesk.Worker.RefusesSaying(
            GoodForms.Worker().With("JpSince", "2020-01-01"),
            "BPJSTK-ENR-011 Kpj",
            "Kepesertaan JP sebelumnya memerlukan nomor KPJ. [PP 45/2015 Pasal 11(2)]",
            "An earlier enrollment in JP needs its KPJ. [PP 45/2015 Pasal 11(2)]");
        FormDesk.Worker.Refuses(GoodForms.Worker().With("JpSince", "2020-01-01").With("Kpj", "?"), "BPJSTK-KPJ-003 Kpj");
    }

    [Fact]
    public void Who_chose_another_employer_for_jkp_gets_none_here()
    {
        Assert.False(Accept(GoodForms.Worker().With("HasJkpElsewhere", "YA")).Participation!.Programs.Contains(SocialProgram.Jkp));
        Assert.True(Accept(GoodForms.Worker().With("HasJkpElsewhere", "no")).Participation!.Programs.Contains(SocialProgram.Jkp));
    }

    [Fact]
    public void A_new_worker_of_an_enrolled_employer_is_told_what_is_wrong_with_its_programs()
    {
        var desk = FormDesk.WorkerAt(GoodForms.LargeEmployer, ProgramBundle.JkkJkm);

        desk.Refuses(GoodForms.Worker(), "BPJSTK-BND-002 Programs", "BPJSTK-BND-002 Programs");
        desk.Refuses(GoodForms.Worker().With("Phone", "?"), "BPJSTK-BND-002 Programs", "BPJSTK-BND-002 Programs", "BPJSTK-FRM-012 Phone");
    }

    [Fact]
    public void A_form_with_twenty_faults_tells_twenty()
    {
        var form = new WorkerForm
        {
            FullName = "\u0001",
            Citizenship = "WNA",
            Nik = "12",
            Passport = "!",
            FamilyCardNumber = "x",
            BirthDate = "?",
            Sex = "?",
            Phone = "?",
            Email = "?",
            Address = new string('a', 201),
            JpSince = "2027-01-01",
            StartedWorkOn = "?",
            Relation = "?",
            ContractEndsOn = "?",
            Jkn = "?",
            HasJkpElsewhere = "?",
            WageKind = "HARIAN",
            BasicWage = "1",
            DailyWage = "-1",
            LastWages = [""],
        };

        FormDesk.Worker.Refuses(
            form,
            "BPJSTK-PRS-004 FullName",
            "BPJSTK-NIK-004 Nik",
            "BPJSTK-PASS-003 Passport",
            "BPJSTK-KK-003 FamilyCardNumber",
            "BPJSTK-FRM-002 BirthDate",
            "BPJSTK-FRM-003 Sex",
            "BPJSTK-FRM-012 Phone",
            "BPJSTK-FRM-006 Email",
            "BPJSTK-FRM-005 Address",
            "BPJSTK-ENR-016 JpSince",
            "BPJSTK-ENR-011 Kpj",
            "BPJSTK-FRM-002 StartedWorkOn",
            "BPJSTK-FRM-003 Relation",
            "BPJSTK-FRM-002 ContractEndsOn",
            "BPJSTK-FRM-001 MonthsOfWork",
            "BPJSTK-FRM-003 Jkn",
            "BPJSTK-FRM-003 HasJkpElsewhere",
            "BPJSTK-ENR-004 BasicWage",
            "BPJSTK-WAGE-001 DailyWage",
            "BPJSTK-FRM-001 LastWages[0]",
            "BPJSTK-ENR-004 LastWages");
    }

    private static WorkerRegistration Accept(WorkerForm form, string programs = "JKK+JKM+JHT+JP", EmployerScale scale = EmployerScale.Large) =>
        GoodForms.Rules().Accept(form, Facts.Employer(scale), Facts.Bundle(programs)).Value;
}
