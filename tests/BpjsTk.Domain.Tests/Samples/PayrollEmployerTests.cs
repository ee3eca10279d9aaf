namespace BpjsTk.Domain.Tests.Samples;

/// <summary>The employer file and the command line.</summary>
public class PayrollEmployerTests
{
    private const string OneWorker = PayrollRun.Header + "\n" + PayrollRun.GoodRow + "\n";

    [Theory]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "kelas": 2}""", "PAYROLL-EMP-002 kelas: There is no such key")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "policies": {"round": "x"}}""", "PAYROLL-EMP-002 policies.round: There is no such key")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "name": "B"}""", "PAYROLL-EMP-006 name: This key stands twice.")]
    [InlineData("""{"scale": "medium", "riskClass": "II", "month": "2026-08"}""", "PAYROLL-EMP-003 name: This key must be there.")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "VI", "month": "2026-08"}""", "BPJSTK-RISK-001 riskClass: There is no risk class \"VI\"")]
    [InlineData("""{"name": "A", "scale": "big", "riskClass": "II", "month": "2026-08"}""", "PAYROLL-EMP-004 scale: big is not a good value; write micro, small, medium, large.")]
    [InlineData("""{"name": "A", "riskClass": "II", "month": "2026-08"}""", "PAYROLL-EMP-005 scale: Write exactly one of scale, sales or capital.")]
    [InlineData("""{"name": "A", "scale": "medium", "sales": "1", "riskClass": "II", "month": "2026-08"}""", "PAYROLL-EMP-005 scale: Write exactly one of scale, sales or capital.")]
    [InlineData("""{"name": "A", "sales": "-1", "riskClass": "II", "month": "2026-08"}""", "BPJSTK-EMP-001 sales: The amount -IDR 1.00 may not be negative.")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II"}""", "PAYROLL-EMP-007 month: No contribution month is named")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-13"}""", "PAYROLL-EMP-004 month: 2026-13 is not a good value; write YYYY-MM.")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2015-06"}""", "BPJSTK-LAW-001 month: ")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "holidays": ["soon"]}""", "PAYROLL-EMP-004 holidays[0]: \"soon\" is not a good value")]
    [InlineData("""{"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "headCount": -1}""", "PAYROLL-EMP-004 headCount: -1 is not a good value")]
    [InlineData("[1]", "PAYROLL-EMP-004: [1] is not a good value; write { ... }.")]
    [InlineData("{", "PAYROLL-EMP-001: The employer file is not well-formed JSON: ")]
    public void A_bad_employer_ends_the_run_with_its_code(string employer, string error)
    {
        using var run = PayrollRun.Of(OneWorker, employer);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.False(run.Has("bill.csv"));
    }

    [Fact]
    public void Every_fault_of_an_employer_is_told_at_once()
    {
        using var run = PayrollRun.Of(OneWorker, """{"scale": "big", "riskClass": "0", "kelas": 1}""");

        Assert.Equal(
            ["PAYROLL-EMP-002", "PAYROLL-EMP-003", "PAYROLL-EMP-007", "PAYROLL-EMP-004", "BPJSTK-RISK-001"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..15]));
    }

    [Theory]
    [InlineData("\"scale\": \"micro\"", "JKK+JKM")]
    [InlineData("\"scale\": \"small\"", "JKK+JKM+JHT+JKP")]
    [InlineData("\"sales\": \"15000000000\"", "JKK+JKM+JHT+JKP")]
    [InlineData("\"sales\": 15000000001", "JKK+JKM+JHT+JP+JKP")]
    [InlineData("\"capital\": \"Rp1.000.000.000,00\"", "JKK+JKM")]
    public void A_row_without_programs_gets_the_mandatory_ones_of_the_size(string size, string programs)
    {
        using var run = PayrollRun.Of(OneWorker, $$"""{"name": "A", {{size}}, "riskClass": 2, "month": "2026-08"}""", "--explain", "18000000001");

        Assert.Contains($"Participation: {programs}{Environment.NewLine}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bill_on_a_cap_that_is_not_published_says_that_it_is_provisional()
    {
        const string Employer = """{"name": "A", "scale": "medium", "riskClass": "II", "month": "2027-03", "policies": {"unpublishedLaw": "useLastKnown"}}""";
        using var provisional = PayrollRun.Of(OneWorker, Employer);
        using var refused = PayrollRun.Of(OneWorker, Employer.Replace("useLastKnown", "refuse", StringComparison.Ordinal));

        Assert.Equal(0, provisional.ExitCode);
        Assert.Contains("PROVISIONAL: the JP wage cap of this month is not published yet", provisional.Output, StringComparison.Ordinal);
        Assert.Equal(2, refused.ExitCode);
        Assert.DoesNotContain("PROVISIONAL", refused.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-01", "JKK+JKM+JHT")]
    [InlineData("2021-02", "JKK+JKM")]
    public void The_size_by_sales_is_that_of_the_last_day_of_the_month(string month, string programs)
    {
        using var run = PayrollRun.Of(OneWorker, $$"""{"name": "A", "sales": "1500000000", "riskClass": 2, "month": "{{month}}"}""", "--explain", "18000000001");

        Assert.Contains($"Participation: {programs}{Environment.NewLine}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relief_that_is_granted_lowers_the_bill_and_leaves_the_unknown_split_empty()
    {
        using var run = PayrollRun.Of(
            OneWorker,
            """{"name": "A", "scale": "medium", "riskClass": "II", "month": "2025-02", "headCount": 50, "industry": "toys", "relief": {"labourIntensive": {"jkkSettledToJanuary2025": true}}}""");

        // 5,000,000 x 0.54 % = 27,000, halved.
        Assert.Equal(("13500.00", "15000.00", string.Empty, string.Empty, "11000.00"), (run.Bill[1][5], run.Bill[1][6], run.Bill[1][11], run.Bill[1][12], run.Bill[1][13]));
        Assert.Contains("the fund split of 1 workers is not public (BPJSTK-FND-001)", run.Output, StringComparison.Ordinal);
        Assert.Contains("the employer states 50 workers, the file has 1 rows", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relief_that_is_refused_is_told_and_the_payroll_billed_without_it()
    {
        using var run = PayrollRun.Of(
            OneWorker,
            """{"name": "A", "scale": "medium", "riskClass": "II", "month": "2025-02", "headCount": 49, "industry": "toys", "relief": {"labourIntensive": {"jkkSettledToJanuary2025": false}}}""");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("27000.00", run.Bill[1][5]);
        Assert.Contains("A relief is not applied: BPJSTK-RLF-002 relief: Relief of JKK for labour-intensive industries: a condition is not met: at least 50 active workers.", run.Output, StringComparison.Ordinal);
        Assert.Contains("JKK settled to January 2025", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reliefs_of_the_pandemic_lower_jkk_and_jkm_and_defer_jp()
    {
        using var run = PayrollRun.Of(
            OneWorker,
            """
            {"name": "A", "scale": "medium", "riskClass": "II", "month": "2020-09",
             "relief": {"pandemic": {"settledToJuly2020": true}, "pensionDeferral": {"requested": true, "turnoverDrop": "31%"}}}
            """);

        // 1 % of 27,000, 15,000, 100,000 and 50,000; JHT is never lowered; 148,500 of JP is left for later.
        Assert.Equal(["270.00", "150.00", "185000.00", "100000.00", "1000.00", "500.00"], run.Bill[1][5..11]);
        Assert.Contains("JP deferred, not billed yet: IDR 148,500.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("2020-10-30", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_holiday_moves_the_due_date_and_policies_are_followed()
    {
        using var run = PayrollRun.Of(
            PayrollRun.Header + "\n" + PayrollRun.Row(("upah", "4961753")) + "\n",
            """
            {"name": "A", "scale": "medium", "riskClass": "II", "month": "2026-08", "holidays": ["2026-09-15"],
             "policies": {"rounding": "downToRupiah", "jpDueDateShift": "noShift"}}
            """);

        Assert.Equal("26793.00", run.Bill[1][5]);
        Assert.Contains("| JKK     | 2026-09-16 (moved from 2026-09-15)", run.Output, StringComparison.Ordinal);
        Assert.Contains("| JP      | 2026-09-15 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_whose_jp_cap_is_not_published_rejects_workers_with_jp_only()
    {
        using var run = PayrollRun.Of(OneWorker + PayrollRun.Row(("kpj", "18000000002"), ("nik", "3578010101600001"), ("tanggal_lahir", "1960-01-01")), args: ["--month", "2028-01"]);

        Assert.Equal((2, "18000000002"), (run.ExitCode, run.Bill[1][1]));
        Assert.Equal("BPJSTK-LAW-003", run.Rejected[1][2]);
    }

    [Theory]
    [InlineData("PAYROLL-ARG-001: There is no option --foo.", "--foo")]
    [InlineData("PAYROLL-ARG-002: The option --month needs a value.", "--month", "--out", "x")]
    [InlineData("PAYROLL-ARG-003 --month: \"2026\" is not a good value; write YYYY-MM.", "--month", "2026")]
    [InlineData("PAYROLL-ARG-004: The option --out stands twice.", "--out", "x", "--out", "y")]
    [InlineData("PAYROLL-ARG-005: --workers and --employer are given together", "--workers", "x.csv")]
    [InlineData("BPJSTK-KPJ-004 --explain: ", "--explain", "123")]
    [InlineData("PAYROLL-ARG-003 --rows: \"0\" is not a good value; write 1-50000000.", "generate", "--rows", "0")]
    [InlineData("PAYROLL-ARG-001: There is no option --employer.", "generate", "--employer", "x")]
    public void A_bad_command_line_ends_with_one_and_the_usage(string error, params string[] args)
    {
        using var run = PayrollRun.OfArguments([.. args, "--lang", "en"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Contains("--explain KPJ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_unknown_language_is_refused_in_indonesian()
    {
        using var run = PayrollRun.OfArguments("--lang", "nl");

        Assert.StartsWith("PAYROLL-ARG-003 --lang: \"nl\" bukan nilai yang sah; tulis id, en.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_there_are_both_named()
    {
        using var run = PayrollRun.OfArguments("--workers", "no.csv", "--employer", "no.json", "--lang", "en");

        Assert.Equal(["PAYROLL-ARG-006: There is no file no.csv.", "PAYROLL-ARG-006: There is no file no.json."], run.Errors.Split(Environment.NewLine)[..2]);
    }

    [Fact]
    public void The_input_is_never_overwritten()
    {
        using var first = PayrollRun.Of(OneWorker);
        File.WriteAllText(first.PathOf("bill.csv"), OneWorker);
        using var run = PayrollRun.OfArguments("--workers", first.PathOf("bill.csv"), "--employer", first.PathOf("employer.json"), "--out", first.Folder, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("PAYROLL-ARG-008: The output would overwrite the input", run.Errors, StringComparison.Ordinal);
        Assert.Equal(OneWorker, File.ReadAllText(first.PathOf("bill.csv")));
    }

    [Theory]
    [InlineData("id", "Kode keluar: 0 semua baris ditagih")]
    [InlineData("en", "Exit code: 0 every row is billed")]
    public void Help_is_given_in_both_languages(string language, string text)
    {
        using var run = PayrollRun.OfArguments("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }
}
