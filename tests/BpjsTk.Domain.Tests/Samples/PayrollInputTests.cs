using System.Text;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>What bad files and rows get: a code, a column, a text, and the rest goes on.</summary>
public class PayrollInputTests
{
    private const string Header = PayrollRun.Header;
    private const string Good = PayrollRun.GoodRow;

    [Fact]
    public void A_good_file_ends_with_zero_and_an_empty_list_of_rejections()
    {
        using var run = PayrollRun.OfRow();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Single(run.Rejected);
        Assert.Equal("18000000001", run.Bill[1][1]);
    }

    [Theory]
    [InlineData("BPJSTK-WAGE-001", "upah", "upah", "-1")]
    [InlineData("BPJSTK-WAGE-002", "upah", "upah", "0")]
    [InlineData("BPJSTK-AMT-001", "upah", "upah", "")]
    [InlineData("BPJSTK-AMT-004", "upah", "upah", "4.500.000")]
    [InlineData("BPJSTK-AMT-002", "upah", "upah", "lima juta")]
    [InlineData("BPJSTK-WAGE-001", "tunjangan_tetap", "tunjangan_tetap", "-5")]
    [InlineData("BPJSTK-WAGE-001", "tunjangan_tidak_tetap", "tunjangan_tidak_tetap", "-5")]
    [InlineData("BPJSTK-NIK-001", "nik", "nik", "")]
    [InlineData("BPJSTK-NIK-007", "nik", "nik", "3578013102790001")]
    [InlineData("PAYROLL-CSV-014", "tanggal_lahir", "nik", "3578011503790001")]
    [InlineData("BPJSTK-KPJ-001", "kpj", "kpj", "")]
    [InlineData("BPJSTK-KPJ-004", "kpj", "kpj", "1800000000")]
    [InlineData("BPJSTK-KPJ-005", "kpj", "kpj", "1800000000A")]
    [InlineData("PAYROLL-CSV-013", "nama", "nama", " ")]
    [InlineData("PAYROLL-CSV-011", "kewarganegaraan", "kewarganegaraan", "XX")]
    [InlineData("PAYROLL-CSV-016", "bulan_kerja", "bulan_kerja", "7")]
    [InlineData("PAYROLL-CSV-011", "jkn", "jkn", "YA")]
    [InlineData("PAYROLL-CSV-011", "hubungan_kerja", "hubungan_kerja", "TETAP")]
    [InlineData("PAYROLL-CSV-010", "terdaftar", "terdaftar", "04/01/2016")]
    [InlineData("BPJSTK-WRK-003", "terdaftar", "terdaftar", "2026-09-01")]
    [InlineData("PAYROLL-CSV-011", "cara_bayar", "cara_bayar", "MINGGUAN")]
    [InlineData("PAYROLL-CSV-016", "upah_bulan_lalu", "upah_bulan_lalu", "1;2;3")]
    [InlineData("BPJSTK-BND-001", "program", "program", "JKK+XXX")]
    [InlineData("BPJSTK-BND-002", "program", "program", "JKK+JKM+JHT")]
    [InlineData("BPJSTK-BND-006", "program", "program", "JKK+JKM+JHT+JP+JKP")]
    [InlineData("PAYROLL-CSV-017", "rapel", "rapel", "-1")]
    public void A_bad_field_is_rejected_with_its_code_under_its_column(string code, string column, string changed, string value)
    {
        using var run = PayrollRun.OfRow((changed, value));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal((code, column), (Assert.Single(run.Rejected[1..])[2], run.Rejected[1][3]));
        Assert.NotEmpty(run.Rejected[1][4]);
        Assert.Equal(PayrollRun.Row((changed, value)), run.Rejected[1][5]);
        Assert.Equal("TOTAL", Assert.Single(run.Bill[1..])[0]);
    }

    [Theory]
    [InlineData("BPJSTK-WAGE-004", "upah_bulan_lalu", "BORONGAN", "", "", "1000000;2000000")]
    [InlineData("BPJSTK-WAGE-004", "upah_bulan_lalu", "BORONGAN_CUACA", "", "", "1000000;2000000;3000000")]
    [InlineData("BPJSTK-AMT-001", "upah_bulan_lalu", "BORONGAN", "", "", "1000000;;3000000")]
    [InlineData("PAYROLL-CSV-016", "upah", "BORONGAN", "5000000", "", "1000000;2000000;3000000")]
    [InlineData("PAYROLL-CSV-016", "tunjangan_tetap", "HARIAN", "200000", "100000", "")]
    public void A_wage_that_does_not_fit_its_way_of_payment_is_rejected(string code, string column, string kind, string wage, string allowance, string months)
    {
        using var run = PayrollRun.OfRow(("cara_bayar", kind), ("upah", wage), ("tunjangan_tetap", allowance), ("upah_bulan_lalu", months));

        Assert.Equal((code, column), (Assert.Single(run.Rejected[1..])[2], run.Rejected[1][3]));
    }

    [Theory]
    [InlineData("", "PAYROLL-CSV-013")]
    [InlineData("enam", "PAYROLL-CSV-012")]
    [InlineData("5", "BPJSTK-WRK-002")]
    public void A_foreigner_needs_six_months_of_work(string months, string code)
    {
        using var run = PayrollRun.OfRow(("kewarganegaraan", "WNA"), ("nik", string.Empty), ("bulan_kerja", months));

        Assert.Equal((code, "bulan_kerja"), (Assert.Single(run.Rejected[1..])[2], run.Rejected[1][3]));
    }

    [Fact]
    public void Every_fault_of_a_row_is_told_at_once()
    {
        using var run = PayrollRun.OfRow(("nik", "1"), ("nama", string.Empty), ("tanggal_lahir", "1979-13-01"), ("jkn", "?"), ("upah", "-1"), ("program", "JKK"), ("rapel", "x"));

        Assert.Equal(
            "PAYROLL-CSV-010 | BPJSTK-NIK-004 | PAYROLL-CSV-013 | PAYROLL-CSV-011 | BPJSTK-BND-002 | BPJSTK-BND-002 | BPJSTK-WAGE-001 | BPJSTK-AMT-002",
            run.Rejected[1][2]);
        Assert.Equal("tanggal_lahir | nik | nama | jkn | program | program | upah | rapel", run.Rejected[1][3]);
    }

    [Fact]
    public void A_birth_date_after_the_month_is_rejected()
    {
        using var run = PayrollRun.OfRow(("tanggal_lahir", "2079-03-14"));

        Assert.Equal(("BPJSTK-WRK-001", "tanggal_lahir"), (run.Rejected[1][2], run.Rejected[1][3]));
    }

    [Fact]
    public void The_first_of_two_rows_with_the_same_kpj_stays()
    {
        using var run = PayrollRun.Of($"{Header}\n{Good}\n{PayrollRun.Row(("nama", "Lain"))}\n{PayrollRun.Row(("kpj", "18000000002"), ("nama", "Ketiga"))}\n");

        Assert.Equal(["Budi Santoso", "Ketiga"], run.Bill[1..^1].Select(line => line[2]));
        Assert.Equal(("3", "PAYROLL-CSV-015"), (run.Rejected[1][0], run.Rejected[1][2]));
    }

    [Fact]
    public void A_kpj_counts_as_seen_even_when_its_first_row_is_bad()
    {
        using var run = PayrollRun.Of($"{Header}\n{PayrollRun.Row(("upah", "-1"))}\n{Good}\n");

        Assert.Equal(["BPJSTK-WAGE-001", "PAYROLL-CSV-015"], run.Rejected[1..].Select(line => line[2]));
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_spoils_its_own_row_only()
    {
        using var run = PayrollRun.Of($"{Header}\n{Good.Replace("Budi", "\"Budi", StringComparison.Ordinal)}\n{PayrollRun.Row(("kpj", "18000000002"))}\n");

        Assert.Equal(("2", "(?)", "PAYROLL-CSV-007"), (run.Rejected[1][0], run.Rejected[1][1], run.Rejected[1][2]));
        Assert.Equal("18000000002", run.Bill[1][1]);
    }

    [Fact]
    public void A_quoted_field_may_hold_commas_and_quotation_marks()
    {
        using var run = PayrollRun.OfRow(("nama", "\"Santoso, Budi \"\"Bud\"\"\""));

        Assert.Equal("Santoso, Budi \"Bud\"", run.Bill[1][2]);
    }

    [Fact]
    public void A_row_cut_in_half_is_rejected_and_the_rest_goes_on()
    {
        using var run = PayrollRun.Of($"{Header}\n{Good[..40]}\n{Good}\n18000000003,35780");

        Assert.Equal([("2", "PAYROLL-CSV-006"), ("4", "PAYROLL-CSV-006")], run.Rejected[1..].Select(line => (line[0], line[2])));
        Assert.Equal("18000000001", run.Bill[1][1]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_may_end_either_way_and_blank_lines_are_no_rows(string end)
    {
        using var run = PayrollRun.Of($"{Header}{end}{end}{Good}{end},,,{end}{PayrollRun.Row(("kpj", "18000000002"), ("upah", "x"))}{end}{end}  {end}");

        Assert.Equal(2, run.Bill[1..].Length);
        Assert.Equal("5", Assert.Single(run.Rejected[1..])[0]);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column()
    {
        using var run = PayrollRun.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Header}\n{Good}\n")]);

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_file_in_utf_16_with_a_byte_order_mark_is_read()
    {
        using var run = PayrollRun.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Header}\n{Good}\n")]);

        Assert.Equal("Budi Santoso", run.Bill[1][2]);
    }

    [Fact]
    public void A_row_that_is_not_utf_8_is_kept_byte_for_byte()
    {
        var row = Encoding.Latin1.GetBytes(PayrollRun.Row(("nama", "Renée")));
        using var run = PayrollRun.Of([.. Encoding.UTF8.GetBytes($"{Header}\n"), .. row]);

        Assert.Equal("PAYROLL-CSV-009", run.Rejected[1][2]);
        Assert.True(File.ReadAllBytes(run.PathOf("rejected.csv")).AsSpan().IndexOf(row) > 0);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_an_unknown_one_is_named()
    {
        var reversed = string.Join(',', Header.ToUpperInvariant().Split(',').Reverse());
        using var run = PayrollRun.Of($"{reversed},divisi\n{string.Join(',', Good.Split(',').Reverse())},Gudang\n");

        Assert.Equal("Budi Santoso", run.Bill[1][2]);
        Assert.Contains("columns that are unknown and were not read: divisi", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_is_written_as_text()
    {
        using var run = PayrollRun.OfRow(("nama", "=1+1"));

        Assert.Equal("'=1+1", run.Bill[1][2]);
    }

    [Fact]
    public void Sums_that_do_not_fit_reject_the_row_that_is_too_much()
    {
        const string Huge = "92233720368547758.07";
        using var run = PayrollRun.Of($"{Header}\n{PayrollRun.Row(("upah", Huge))}\n{PayrollRun.Row(("kpj", "18000000002"))}\n");

        Assert.Equal(Huge, run.Bill[^1][3]);
        Assert.Equal("PAYROLL-CSV-018", run.Rejected[1][2]);
    }

    [Theory]
    [InlineData("", "PAYROLL-CSV-001: The file of workers is empty.")]
    [InlineData("\n\n", "PAYROLL-CSV-001: The file of workers is empty.")]
    [InlineData(Header, "PAYROLL-CSV-005: No worker follows the header.")]
    [InlineData("kpj;nik;nama\n", "PAYROLL-CSV-004: Columns must be separated by commas.")]
    [InlineData(Header + ",KPJ\n" + Good + ",", "PAYROLL-CSV-003 kpj: The header has this column twice.")]
    [InlineData("\"" + Header + "\n" + Good, "PAYROLL-CSV-007: A quotation mark is not closed on its line, or stands inside a field.")]
    public void A_file_that_cannot_be_read_ends_with_one_and_leaves_no_bill(string workers, string error)
    {
        using var run = PayrollRun.Of(workers);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(error, run.Errors.TrimEnd());
        Assert.Equal(2, Directory.GetFiles(run.Folder).Length);
    }

    [Fact]
    public void A_line_without_end_ends_the_run()
    {
        using var run = PayrollRun.Of($"{Header}\n{Good}\n{new string('x', 300_000)}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("PAYROLL-CSV-008: ", run.Errors, StringComparison.Ordinal);
        Assert.False(run.Has("bill.csv"));
    }

    [Fact]
    public void Every_missing_column_is_named_and_optional_ones_may_be_missing()
    {
        using var missing = PayrollRun.Of("kpj,nama\n1,2\n");
        using var least = PayrollRun.Of(
            "kpj,nik,nama,tanggal_lahir,kewarganegaraan,jkn,hubungan_kerja,terdaftar,cara_bayar,upah\n18000000001,3578011403790001,Budi,1979-03-14,WNI,PPU,PKWTT,2016-01-04,BULANAN,5000000\n");

        Assert.Equal(
            ["nik", "tanggal_lahir", "kewarganegaraan", "jkn", "hubungan_kerja", "terdaftar", "cara_bayar", "upah"],
            missing.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[1].TrimEnd(':')));
        Assert.Equal((1, 0), (missing.ExitCode, least.ExitCode));
    }
}
