namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>How dates, months, counts, words, phone numbers and e-mail addresses are written on forms.</summary>
public class FormTextTests
{
    [Theory]
    [InlineData("1990-01-01", true)]
    [InlineData("01-01-1990", true)]
    [InlineData("01/01/1990", true)]
    [InlineData(" 1990-01-01 ", true)]
    [InlineData("1-1-1990", false)]
    [InlineData("1990/01/01", false)]
    [InlineData("01.01.1990", false)]
    [InlineData("1990-01-01T00:00:00", false)]
    [InlineData("19900101", false)]
    [InlineData("+1990-01-01", false)]
    [InlineData("1990-1-1", false)]
    [InlineData("32874", false)]
    public void A_date_is_written_in_three_ways(string text, bool isRead) =>
        FormDesk.Worker.Refuses(GoodForms.Worker().With("BirthDate", text), isRead ? [] : ["BPJSTK-FRM-002 BirthDate"]);

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("2101-01-01", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-02-29", true)]
    [InlineData("1900-02-29", false)]
    public void A_date_is_a_real_day_from_1900_to_2100(string text, bool isRead)
    {
        var faults = FormDesk.Construction.Faults(GoodForms.Construction().With("StartsOn", text).With("EndsOn", "2100-12-31"), GoodForms.Rules());

        Assert.Equal(isRead ? [] : ["BPJSTK-FRM-002"], faults.Select(fault => fault.Code.Id));
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_shown() => FormDesk.Worker.RefusesSaying(
        GoodForms.Worker().With("BirthDate", " 1 Januari 1990 "),
        "BPJSTK-FRM-002 BirthDate",
        "Tanggal \"1 Januari 1990\" tidak dikenali; tulis seperti 1990-12-31 atau 31-12-1990, tahun 1900 sampai 2100.",
        "The date \"1 Januari 1990\" cannot be read; write it like 1990-12-31 or 31-12-1990, of a year from 1900 to 2100.");

    [Theory]
    [InlineData("2026-09", true)]
    [InlineData("09-2026", true)]
    [InlineData("2100-12", true)]
    [InlineData("2101-01", false)]
    [InlineData("2026-13", false)]
    [InlineData("9-2026", false)]
    [InlineData("2026-09-01", false)]
    public void A_month_is_written_in_two_ways(string text, bool isRead) =>
        Assert.Equal(!isRead, FormDesk.SelfEmployed.Faults(GoodForms.SelfEmployed().With("FirstMonth", text), GoodForms.Rules()).Any(fault => fault.Code.Id == "BPJSTK-FRM-008"));

    [Fact]
    public void A_month_that_cannot_be_read_is_shown() => FormDesk.SelfEmployed.RefusesSaying(
        GoodForms.SelfEmployed().With("FirstMonth", "Sept"),
        "BPJSTK-FRM-008 FirstMonth",
        "Bulan \"Sept\" tidak dikenali; tulis seperti 2026-09.",
        "The month \"Sept\" cannot be read; write it like 2026-09.");

    [Theory]
    [InlineData("6", true)]
    [InlineData("000006", true)]
    [InlineData("999999", true)]
    [InlineData("1000000", false)]
    [InlineData("0000006", false)]
    [InlineData("-6", false)]
    [InlineData("+6", false)]
    [InlineData("6,0", false)]
    [InlineData("\u0666", false)]
    [InlineData("0x6", false)]
    public void A_count_is_a_whole_number_of_six_digits(string text, bool isRead) =>
        FormDesk.Worker.Refuses(GoodForms.Foreigner().With("MonthsOfWork", text), isRead ? [] : ["BPJSTK-FRM-004 MonthsOfWork"]);

    [Fact]
    public void A_count_that_cannot_be_read_is_shown() => FormDesk.Worker.RefusesSaying(
        GoodForms.Foreigner().With("MonthsOfWork", "enam"),
        "BPJSTK-FRM-004 MonthsOfWork",
        "\"enam\" bukan bilangan bulat 0 sampai 999999.",
        "\"enam\" is no whole number from 0 to 999999.");

    [Theory]
    [InlineData("l", true)]
    [InlineData("LAKI-LAKI", true)]
    [InlineData("laki_laki", true)]
    [InlineData("Laki Laki", true)]
    [InlineData("male", true)]
    [InlineData("LAKILAKI", false)]
    [InlineData("M", false)]
    public void Words_may_be_written_in_any_case_with_hyphens_or_underscores(string text, bool isRead) =>
        FormDesk.Worker.Refuses(GoodForms.Worker().With("Sex", text), isRead ? [] : ["BPJSTK-FRM-003 Sex"]);

    [Fact]
    public void A_word_that_is_not_known_is_shown_with_those_that_are() => FormDesk.Worker.RefusesSaying(
        GoodForms.Worker().With("Citizenship", "ID"),
        "BPJSTK-FRM-003 Citizenship",
        "\"ID\" tidak dikenal; pilih salah satu dari WNI, INDONESIAN, WNA, FOREIGN.",
        "\"ID\" is not known; write one of WNI, INDONESIAN, WNA, FOREIGN.");

    [Theory]
    [InlineData("Sex", "L, LAKI LAKI, MALE, P, PEREMPUAN, FEMALE")]
    [InlineData("Relation", "PKWTT, TETAP, PERMANENT, PKWT, KONTRAK, FIXED TERM, LAINNYA, OTHER")]
    [InlineData("Jkn", "PPU, WAGE EARNER, LAINNYA, OTHER, TIDAK, NONE")]
    [InlineData("HasJkpElsewhere", "YA, TIDAK, YES, NO, TRUE, FALSE")]
    [InlineData("WageKind", "BULANAN, MONTHLY, HARIAN, DAILY, BORONGAN, PIECE, BORONGAN CUACA, WEATHER PIECE")]
    public void Every_choice_of_a_worker_has_its_words(string field, string words) =>
        Assert.Contains($"write one of {words}.", Assert.Single(FormDesk.Worker.Faults(GoodForms.Worker().With(field, "?"), GoodForms.Rules())).ToText(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kind", "BADAN USAHA, COMPANY, PERSEORANGAN, NATURAL PERSON, PENYELENGGARA NEGARA, STATE ORGANISER")]
    [InlineData("Scale", "MIKRO, MICRO, KECIL, SMALL, MENENGAH, MEDIUM, BESAR, LARGE")]
    public void Every_choice_of_an_employer_has_its_words(string field, string words) =>
        Assert.Contains($"write one of {words}.", Assert.Single(FormDesk.Employer.Faults(GoodForms.Employer().With(field, "?"), GoodForms.Rules())).ToText(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Every_other_choice_has_its_words()
    {
        Assert.Contains(
            "MANDIRI, INDEPENDENT, PEMBERI KERJA, EMPLOYER, LAINNYA, OTHER.",
            FormDesk.SelfEmployed.Faults(GoodForms.SelfEmployed().With("Kind", "?"), GoodForms.Rules())[0].ToText(Language.Indonesian),
            StringComparison.Ordinal);
        Assert.Contains(
            "P3MI, PLACEMENT AGENCY, PERSEORANGAN, INDIVIDUAL.",
            FormDesk.Migrant.Faults(GoodForms.Migrant().With("Route", "?"), GoodForms.Rules())[0].ToText(Language.Indonesian),
            StringComparison.Ordinal);
        Assert.Contains(
            "SUAMI, ISTRI, SPOUSE, ANAK, CHILD, ORANG TUA, PARENT.",
            FormDesk.Worker.Faults(GoodForms.Worker().With("Family", new Domain.Enrollment.FamilyMemberForm[] { new() { FullName = "A", BirthDate = "2000-01-01", Relation = "?" } }), GoodForms.Rules())[0].ToText(Language.Indonesian),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345678", "12345678")]
    [InlineData("1234567", null)]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("1234567890123456", null)]
    [InlineData("+62 (812) 34.56-78", "+62812345678")]
    [InlineData("+", null)]
    public void A_phone_number_has_eight_to_fifteen_digits(string text, string? phone)
    {
        var form = GoodForms.Worker().With("Phone", text);
        if (phone is null)
        {
            FormDesk.Worker.RefusesSaying(form, "BPJSTK-FRM-007 Phone", "Nomor telepon terdiri atas 8 sampai 15 angka.", "A phone number has 8 to 15 digits.");
        }
        else
        {
            Assert.Equal(phone, GoodForms.Rules().Accept(form, GoodForms.LargeEmployer, Domain.Programs.ProgramBundle.JkkJkmJhtJp).Value.Contact.Phone);
        }
    }

    [Theory]
    [InlineData("62+81234567")]
    [InlineData("++62812345678")]
    [InlineData("0812/3456789")]
    [InlineData("08123456789 ext 1")]
    [InlineData("\u0660812345678")]
    [InlineData("?")]
    public void A_phone_number_with_another_character_is_not_blamed_for_its_digits(string text) => FormDesk.Worker.RefusesSaying(
        GoodForms.Worker().With("Phone", text),
        "BPJSTK-FRM-012 Phone",
        "Nomor telepon hanya memuat angka, tanda plus di depan, spasi, tanda hubung, titik, dan kurung.",
        "A phone number holds digits, a plus before them, blanks, hyphens, dots and brackets only.");

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("nama.panjang+1@contoh.co.id", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("ab", false)]
    [InlineData("a b@c", false)]
    [InlineData("a\u0001@c", false)]
    [InlineData("a\u00a0@c", false)]
    public void An_email_address_has_one_at_sign_and_no_white_space(string text, bool isRead)
    {
        if (isRead)
        {
            FormDesk.Worker.Accepts(GoodForms.Worker().With("Email", text));
        }
        else
        {
            FormDesk.Worker.RefusesSaying(
                GoodForms.Worker().With("Email", text),
                "BPJSTK-FRM-006 Email",
                "Alamat surel tidak dikenali; tulis seperti nama@contoh.id.",
                "The e-mail address cannot be read; write it like name@example.id.");
        }
    }

    [Theory]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public void An_email_address_has_at_most_254_characters(int before, bool isRead) =>
        FormDesk.Worker.Refuses(GoodForms.Worker().With("Email", $"{new string('a', before)}@b"), isRead ? [] : ["BPJSTK-FRM-006 Email"]);

    [Fact]
    public void A_character_that_cannot_be_printed_is_refused()
    {
        FormDesk.Worker.RefusesSaying(
            GoodForms.Worker().With("FullName", "Budi\nSantoso"),
            "BPJSTK-PRS-004 FullName",
            "Nama memuat karakter yang tidak dapat dicetak.",
            "The name holds characters that cannot be printed.");
        FormDesk.Worker.RefusesSaying(
            GoodForms.Worker().With("Address", "Jalan\nMawar"),
            "BPJSTK-FRM-009 Address",
            "Isian memuat karakter yang tidak dapat dicetak.",
            "The text holds characters that cannot be printed.");
        FormDesk.Worker.Accepts(GoodForms.Worker().With("FullName", "Ny. Müller-Lüdenscheidt, S.H. 李"));
    }

    [Theory]
    [InlineData("INDONESIAN", true)]
    [InlineData("foreign", false)]
    public void Citizenship_has_an_english_word(string word, bool isCitizen) => FormDesk.Worker.Accepts((isCitizen ? GoodForms.Worker() : GoodForms.Foreigner()).With("Citizenship", word));

    [Theory]
    [InlineData("BirthDate")]
    [InlineData("MonthsOfWork")]
    [InlineData("Citizenship")]
    [InlineData("BasicWage")]
    public void A_citizens_number_in_the_wrong_column_is_not_shown(string field)
    {
        foreach (var text in (string[])["3578120101900001x", "NIK 3578120101900001", "3578120101900001/3578120101900002", "x35781201019000013578120101900002", "3578-1201-0190-0001", "3578 1201 0190 0001", "3578.1201.0190.0001"])
        {
            var faults = FormDesk.Worker.Faults(GoodForms.Foreigner().With(field, text), GoodForms.Rules());

            Assert.Contains(faults, fault => fault.Member == field && fault.ToText(Language.English).Contains("3578…", StringComparison.Ordinal));
            Assert.DoesNotContain(faults, fault => fault.ToString().Contains("35781", StringComparison.Ordinal) || fault.ToString().Contains("1201", StringComparison.Ordinal));
        }
    }
}
