using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>The shipped forms at the desk, and what the desk does with forms that are odd.</summary>
public sealed class DeskFormsTests
{
    private const string Worker =
        """{ "fullName": "Bagus", "citizenship": "WNI", "nik": "3578101703900003", "birthDate": "1990-03-17", "sex": "L", "startedWorkOn": "2026-08-24", "relation": "PKWTT", "jkn": "PPU", "wageKind": "BULANAN", "basicWage": "5000000" }""";

    [Fact]
    public void The_shipped_forms_of_all_six_kinds_are_accepted_or_refused_and_the_exit_code_says_so()
    {
        using var run = DeskRun.OfArguments("--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(
            [
                "Form 1, employer, PT Samudra Boga Nusantara: ACCEPTED IN PART",
                "Form 2, employer, Cascade Coffee House: ACCEPTED",
                "Form 3, employer, CV Karya Logam Mandiri: REJECTED",
                "Form 4, new worker, Yusuf Maulana: ACCEPTED",
                "Form 5, new worker, Oliver Grant: REJECTED",
                "Form 6, self-employed participant (BPU), Siti Rahayu: ACCEPTED",
                "Form 7, self-employed participant (BPU), Daniel Hutapea: ACCEPTED",
                "Form 8, self-employed participant (BPU), Tono Wijaya: REJECTED",
                "Form 9, construction project, Rehabilitasi Jembatan Kali Progo: ACCEPTED",
                "Form 10, construction project, Warehouse extension: REJECTED",
                "Form 11, migrant worker (PMI), Nur Aini: ACCEPTED",
                "Form 12, migrant worker (PMI), Wayan Sudarma: REJECTED",
                "Form 13, worker who registers himself, Eko Saputro: ACCEPTED",
                "Form 14, worker who registers himself, Rizky Ramadhan: REJECTED",
            ],
            run.Output.Split('\n').Where(line => line.StartsWith("Form ", StringComparison.Ordinal)).Select(line => line.TrimEnd()));
        Assert.Contains("8 forms accepted, 6 rejected; workers of accepted employers: 4 enrolled, 1 rejected", run.Output, StringComparison.Ordinal);
    }

    [Theory]

    // 130,200: three months of JKK 8,000 and JKM 3,400, both halved by the relief, and JHT 32,000; 370,000: the package of a contract of 24 months.
    [InlineData("first payment, 3 months from 2026-09: IDR 130,200.00")]
    [InlineData("price of the whole contract: IDR 370,000.00")]
    [InlineData("and JHT every month: IDR 100,000.00")]
    [InlineData("JP: does not take part: enrolled at the latest one month before the retirement age: not met [PP 45/2015 Pasal 15]")]
    [InlineData("JKP: does not take part: Indonesian citizen: not met [PP 37/2021 Pasal 4(2)a]")]
    [InlineData("MISSED 2026-08-12 (7 working days from 2026-08-03): The employer registers the worker; the employer is clearly negligent")]
    [InlineData("by 2026-09-02 (30 days from 2026-08-03): The employer registers a new worker in JP [PP 45/2015 Pasal 4(2)]")]
    [InlineData("worker 3: REJECTED\n    BPJSTK-AMT-004 basicWage:")]
    [InlineData("BPJSTK-PRS-002 sex: The sex does not agree with the NIK 3578**********01.")]
    [InlineData("DESK-KEY-001 worker.nickname: There is no such key;")]
    [InlineData("BPJSTK-ENR-001 documents: A document is missing: family card (KK). [PP 44/2015 Pasal 10(2)]")]
    [InlineData("the employer Toko Besi Sumber Rejeki is clearly negligent from 2026-06-11 [PP 44/2015 Pasal 10(1)]")]
    [InlineData("by 2026-09-10 (7 working days from 2026-09-01): The agency verifies the worker's registration of himself")]
    public void The_report_tells_prices_terms_decisions_and_faults(string part)
    {
        using var run = DeskRun.OfArguments("--lang", "en");

        Assert.Contains(part, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pendaftaran 2026-09-01: 14 formulir")]
    [InlineData("Formulir 1, pemberi kerja, PT Samudra Boga Nusantara: DITERIMA SEBAGIAN")]
    [InlineData("pekerja 3: DITOLAK")]
    [InlineData("pembayaran pertama, 3 bulan sejak 2026-09: Rp130.200,00; nomor diterbitkan setelah dibayar")]
    [InlineData("TERLEWAT 2026-08-12 (7 hari kerja sejak 2026-08-03): Pemberi kerja mendaftarkan pekerja")]
    [InlineData("8 formulir diterima, 6 ditolak; pekerja pemberi kerja yang diterima: 4 didaftarkan, 1 ditolak")]
    public void The_report_is_in_indonesian_unless_told_otherwise(string part)
    {
        using var run = DeskRun.OfArguments();

        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void No_personal_number_of_the_shipped_forms_is_printed_in_full(string language)
    {
        using var run = DeskRun.OfArguments("--lang", language);
        var numbers = Regex.Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", "forms.json")), "\"(nik|ownerNik|kpj|passport|familyCardNumber)\": \"(?<number>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

        Assert.Equal(22, numbers.Count);
        Assert.All(numbers, number => Assert.DoesNotContain(number.Groups["number"].Value, run.Output, StringComparison.Ordinal));
        Assert.DoesNotMatch("[0-9]{8,}", run.Output);
    }

    [Fact]
    public void A_number_in_a_field_that_is_not_meant_for_it_is_masked()
    {
        using var run = DeskRun.OfForms(DeskRun.SelfEmployed.Replace("\"P\"", "\"3578124507900001\"", StringComparison.Ordinal), """{ "form": "3578124507900001" }""", """{ "form": "BPU", "A1234567": 1 }""");

        Assert.Contains("BPJSTK-FRM-003 sex: \"3578…\" is not known", run.Output, StringComparison.Ordinal);
        Assert.Contains("DESK-FRM-002 form: There is no form \"35************01\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("DESK-KEY-001 A1****67:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{7,}", run.Output.Replace("4500000.50", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Good_forms_end_with_zero()
    {
        using var run = DeskRun.OfForms(DeskRun.SelfEmployed);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 forms accepted, 0 rejected", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "form": "BPU", "fullName": "Tanpa Kurung", "family": [ """)]
    [InlineData("""{ "form": "BPU", "fullName": "Tanpa kutip }""")]
    [InlineData("""{ "form": "BPU", fullName: Tanpa }""")]
    [InlineData("""{ "form": "BPU", "fullName": "Terlalu banyak" } }""")]
    public void A_form_that_is_no_json_does_not_stop_the_others(string broken)
    {
        using var run = DeskRun.OfFile($"{{ \"filedOn\": \"2026-09-01\", \"forms\": [\n{DeskRun.SelfEmployed},\n{broken},\n{DeskRun.SelfEmployed}\n] }}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Form 1, self-employed participant (BPU), Siti Rahayu: ACCEPTED", run.Output, StringComparison.Ordinal);
        Assert.Contains("on 2026-09-01", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 forms accepted", run.Output, StringComparison.Ordinal);
        Assert.Contains("no form: REJECTED\n  DESK-FRM-001: This part, from line 3 of the file, is not well-formed JSON:", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData('[')]
    [InlineData(']')]
    [InlineData('"')]
    [InlineData(',')]
    public void One_character_too_few_spoils_at_most_its_own_form_and_the_next(char missing)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", "forms.json"));
        var places = Enumerable.Range(text.IndexOf("\"form\"", StringComparison.Ordinal), text.Length).Where(at => at < text.Length && text[at] == missing).ToArray();
        var step = (places.Length / 12) + 1;

        for (var i = 0; i < places.Length; i += step)
        {
            using var run = DeskRun.OfFile(text.Remove(places[i], 1));
            var counts = Regex.Match(run.Output, "(?<accepted>[0-9]+) forms accepted, (?<rejected>[0-9]+) rejected", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

            Assert.Equal(2, run.ExitCode);
            Assert.True(int.Parse(counts.Groups["accepted"].Value, CultureInfo.InvariantCulture) is >= 6 and <= 8, $"{places[i]}: {counts}");
            Assert.True(int.Parse(counts.Groups["rejected"].Value, CultureInfo.InvariantCulture) >= 6, $"{places[i]}: {counts}");
        }
    }

    [Fact]
    public void What_lies_between_the_forms_is_not_lost()
    {
        using var run = DeskRun.OfFile($"{{ \"filedOn\": \"2026-09-01\", \"forms\": [ {{ \"fullName\": \"Pertama\" }}, {DeskRun.SelfEmployed}, teks, {DeskRun.SelfEmployed}, sisa ] }}");

        Assert.Contains("Form 1, no form: REJECTED\n  DESK-KEY-002 form: This key must be there.", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Form 3, no form: REJECTED\n  DESK-FRM-001:", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Form 5, no form: REJECTED\n  DESK-FRM-001:", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("2 forms accepted, 3 rejected", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17", "DESK-KEY-002 form")]
    [InlineData("null", "DESK-KEY-002 form")]
    [InlineData("""{ "form": 3 }""", "DESK-KEY-002 form")]
    [InlineData("""{ "form": "kartu" }""", "DESK-FRM-002 form: There is no form \"kartu\"; the choices are pemberi kerja, employer,")]
    [InlineData("""{ "form": "employer", "workers": "none" }""", "DESK-KEY-004 workers: \"none\" is not a good value; write [ ... ].")]
    [InlineData("""{ "form": "employer", "workers": [ 7 ] }""", "DESK-KEY-004 workers[0]: 7 is not a good value; write { ... }.")]
    [InlineData("""{ "form": "BPU", "nik": "1", "nik": "2" }""", "DESK-KEY-003 nik: This key stands twice.")]
    [InlineData("""{ "form": "worker" }""", "DESK-KEY-002 employer: This key must be there.")]
    [InlineData("""{ "form": "worker", "employer": { "scale": "TINY", "riskClass": "I", "programs": "JKK+JKM" } }""", "DESK-KEY-004 employer.scale: \"TINY\" is not a good value; write MIKRO,")]
    [InlineData("""{ "form": "worker", "employer": { "scale": "MICRO", "riskClass": "I" } }""", "DESK-KEY-002 employer.programs: This key must be there.")]
    [InlineData("""{ "form": "worker", "employer": 3 }""", "DESK-KEY-004 employer: 3 is not a good value; write { ... }.")]
    [InlineData("""{ "form": "self-registration", "worker": [] }""", "DESK-KEY-004 worker: [] is not a good value; write { ... }.")]
    [InlineData("""{ "form": "BPU", "fullName": "\ud800" }""", "DESK-FRM-001")]
    public void A_form_of_another_shape_is_refused_with_a_code_and_the_next_one_goes_on(string form, string part)
    {
        using var run = DeskRun.OfForms(form, DeskRun.SelfEmployed);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Contains("1 forms accepted, 1 rejected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_kind_reaches_the_rules_and_is_read_or_refused_there()
    {
        using var run = DeskRun.OfForms(DeskRun.SelfEmployed.Replace("\"1500000\"", "1500000", StringComparison.Ordinal), DeskRun.SelfEmployed.Replace("\"2026-09\"", "true", StringComparison.Ordinal));

        Assert.Contains("Form 1, self-employed participant (BPU), Siti Rahayu: ACCEPTED", run.Output, StringComparison.Ordinal);
        Assert.Contains("BPJSTK-FRM-008 firstMonth", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_with_a_key_that_does_not_exist_is_left_out_and_the_others_are_enrolled()
    {
        using var run = DeskRun.OfForms(Employer(Worker.Replace("}", """, "gaji": 1 }""", StringComparison.Ordinal), "7", Worker.Replace("3578101703900003", "3578101703900004", StringComparison.Ordinal)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ACCEPTED IN PART", run.Output, StringComparison.Ordinal);
        Assert.Contains("worker 3 Bagus 3578**********04", run.Output, StringComparison.Ordinal);
        Assert.Contains("worker 1: REJECTED\n    DESK-KEY-001 gaji:", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("worker 2: REJECTED\n    DESK-KEY-004: 7 is not a good value; write { ... }.\n\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("1 forms accepted, 0 rejected; workers of accepted employers: 1 enrolled, 2 rejected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_employer_without_a_worker_that_can_be_enrolled_is_refused_with_the_faults_of_all_of_them()
    {
        using var run = DeskRun.OfForms(Employer(Worker.Replace("}", """, "gaji": 1 }""", StringComparison.Ordinal)));

        Assert.Contains("Form 1, employer, Toko Uji: REJECTED\n  DESK-KEY-001 workers[0].gaji:", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("0 forms accepted, 1 rejected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rejected_forms_are_written_as_they_were_and_can_be_handed_in_again()
    {
        using var first = DeskRun.OfArguments("--lang", "en", "--out", Path.Combine(Path.GetTempPath(), $"desk-{Guid.NewGuid():N}"));
        var written = first.Output.Split('\n').Where(line => line.StartsWith("Written: ", StringComparison.Ordinal)).Select(line => line["Written: ".Length..].TrimEnd()).ToArray();
        try
        {
            using var rejected = JsonDocument.Parse(File.ReadAllText(written[1]));
            using var forms = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sample", "forms.json")));
            var input = forms.RootElement.GetProperty("forms");
            var back = rejected.RootElement.GetProperty("forms");

            Assert.StartsWith(File.ReadAllText(written[0]).TrimEnd(), first.Output, StringComparison.Ordinal);
            Assert.Equal(7, back.GetArrayLength());
            Assert.True(JsonElement.DeepEquals(input[0].GetProperty("workers")[2], Assert.Single(back[0].GetProperty("workers").EnumerateArray())));
            Assert.Equal(
                new[] { 2, 4, 7, 9, 11, 13 }.Select(at => input[at].GetRawText().Length > 0 && JsonElement.DeepEquals(input[at], back[Array.IndexOf([0, 2, 4, 7, 9, 11, 13], at)])),
                Enumerable.Repeat(true, 6));

            using var again = DeskRun.OfArguments(written[1], "--lang", "en");
            Assert.Equal(2, again.ExitCode);
            Assert.Contains("0 forms accepted, 7 rejected", again.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(written[0])!, recursive: true);
        }
    }

    [Fact]
    public void The_day_of_filing_on_the_command_line_comes_first()
    {
        using var run = DeskRun.OfFile($$"""{ "filedOn": "2026-09-01", "forms": [ {{DeskRun.SelfEmployed}} ] }""", "--on", "2026-10-05");

        Assert.Contains("Enrollment on 2026-10-05: 1 forms", run.Output, StringComparison.Ordinal);
        Assert.Contains("BPJSTK-ENR-015 firstMonth: The first contribution month 2026-09 is before the enrollment on 2026-10-05.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Holidays_move_the_terms()
    {
        var form = $$"""{ "form": "worker", "employer": { "scale": "MICRO", "riskClass": "I", "programs": "JKK+JKM" }, {{Worker[1..]}}""";
        using var without = DeskRun.OfForms(form);
        using var with = DeskRun.OfFile($$"""{ "filedOn": "2026-09-01", "forms": [ {{form}} ] }""", "--holidays", Path.Combine(AppContext.BaseDirectory, "sample", "holidays.txt"));

        Assert.Contains("by 2026-09-02 (7 working days from 2026-08-24)", without.Output, StringComparison.Ordinal);
        Assert.Contains("by 2026-09-03 (7 working days from 2026-08-24)", with.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "DESK-FILE-001")]
    [InlineData("", "DESK-FILE-001")]
    [InlineData("[]", "DESK-KEY-004")]
    [InlineData("""{ "filedOn": "2026-09-01" }""", "DESK-KEY-002 forms")]
    [InlineData("""{ "filedOn": "2026-09-01", "forms": [] }""", "DESK-FILE-002 forms")]
    [InlineData("""{ "filedOn": "2026-09-01", "forms": {} }""", "DESK-KEY-004 forms")]
    [InlineData("""{ "filedOn": "1 September", "forms": [ 1 ] }""", "DESK-KEY-004 filedOn")]
    [InlineData("""{ "filedOn": "2015-06-30", "forms": [ 1 ] }""", "BPJSTK-LAW-001 filedOn")]
    [InlineData("""{ "forms": [ 1 ] }""", "DESK-FILE-003 filedOn")]
    [InlineData("""{ "filedOn": "2026-09-01", "form": [], "forms": [ 1 ] }""", "DESK-KEY-001 form")]
    public void A_file_without_forms_or_day_cannot_be_processed(string text, string code)
    {
        using var run = DeskRun.OfFile(text);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(code, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("DESK-ARG-001: There is no option --colour.", "--colour")]
    [InlineData("DESK-ARG-001: There is no option --at.", "--at", "2026-09-01")]
    [InlineData("DESK-ARG-002: The option --out needs a value.", "--out")]
    [InlineData("DESK-ARG-003 --on: \"September\" is not a good value; write YYYY-MM-DD.", "--on", "September")]
    [InlineData("DESK-ARG-004: The option --on stands twice.", "--on", "2026-09-01", "--on", "2026-09-02")]
    [InlineData("DESK-ARG-005: Only one file is read; \"b.json\" is one too many.", "a.json", "b.json")]
    [InlineData("DESK-ARG-006: There is no file no-such-file.json.", "no-such-file.json")]
    public void A_mistake_on_the_command_line_ends_with_one(string error, params string[] args)
    {
        using var run = DeskRun.OfArguments(["--lang", "en", .. args]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_holiday_that_is_no_date_ends_with_one()
    {
        using var run = DeskRun.OfArguments("--lang", "en", "--holidays", Path.Combine(AppContext.BaseDirectory, "sample", "forms.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DESK-ARG-009: Line 2 of the file of holidays is no date; write YYYY-MM-DD.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "Meja pendaftaran BPJS Ketenagakerjaan")]
    [InlineData("en", "The enrollment desk of BPJS Ketenagakerjaan")]
    public void Help_is_in_both_languages(string language, string first)
    {
        using var run = DeskRun.OfArguments("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(first, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_lists_every_code_of_the_program_with_its_text()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "EnrollmentDesk.md"));

        Assert.Equal(EnrollmentDesk.DeskCodes.All.Count, EnrollmentDesk.DeskCodes.All.Select(code => code.Id).Distinct().Count());
        Assert.All(EnrollmentDesk.DeskCodes.All, code => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| `{code.Id}` | {code.English} |"), readme, StringComparison.Ordinal));
        Assert.All(EnrollmentDesk.DeskCodes.All, code => Assert.NotEqual(code.Indonesian, code.English));
    }

    private static string Employer(params string[] workers) =>
        $$"""{ "form": "employer", "name": "Toko Uji", "kind": "NATURAL PERSON", "address": "Jl. Uji 1", "phone": "081234567890", "email": "a@b.example", "scale": "MICRO", "riskClass": "I", "programs": "JKK+JKM", "documents": ["F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "KTP PEMILIK"], "workers": [ {{string.Join(", ", workers)}} ] }""";
}
