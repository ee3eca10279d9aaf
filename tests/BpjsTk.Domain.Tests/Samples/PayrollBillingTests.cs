using System.Globalization;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>The bill of the shipped sample, against amounts computed here without the library.</summary>
public sealed class PayrollBillingTests : IDisposable
{
    private const decimal JpCap = 11_086_300m;
    private const decimal JkpCap = 5_000_000m;

    // Past the age of JP: born in October 1966 and in May 1967.
    private static readonly string[] WithoutJp = ["Slamet Widodo", "Sukirman"];

    // Past the age of JP; not in JKN; foreigners; no employment relation; over 54 when registered.
    private static readonly string[] WithoutJkp =
        ["Slamet Widodo", "Sukirman", "Aulia Zahra", "Kenji Nakamura", "Emily Carter", "Ahmad Fauzi Lubis", "Hartini"];

    private readonly PayrollRun run = PayrollRun.OfSample("--lang", "en");

    public static TheoryData<string, decimal[]> HandPriced => new()
    {
        // Wage 18,500,000 + 2,500,000, above both caps: 0.54 %, 0.3 %, 3.7 %, 2 % of 21,000,000; 2 % and 1 % of 11,086,300; 0.14 % and 0.22 % of 5,000,000.
        { "Bambang Hariyanto", [21_000_000m, 0, 113_400m, 63_000m, 777_000m, 420_000m, 221_726m, 110_863m, 7_000m, 0, 11_000m, 1_705_989m] },

        // Under both caps: 4,961,753 x 0.54 % = 26,793.4662; x 3.7 % = 183,584.861; x 0.14 % = 6,946.4542; x 0.22 % = 10,915.8566.
        { "Yoga Saputra", [4_961_753m, 0, 26_793.47m, 14_885.26m, 183_584.86m, 99_235.06m, 99_235.06m, 49_617.53m, 6_946.45m, 0, 10_915.86m, 473_351.24m] },

        // Daily: 205,000 x 25 = 5,125,000.
        { "Sri Wahyuni", [5_125_000m, 0, 27_675m, 15_375m, 189_625m, 102_500m, 102_500m, 51_250m, 7_000m, 0, 11_000m, 488_925m] },

        // Piece: 14,965,000 / 3; JHT of the employer 553,705 / 3 = 184,568.3333.
        { "Hendra Gunawan", [4_988_333.33m, 0, 26_937m, 14_965m, 184_568.33m, 99_766.67m, 99_766.67m, 49_883.33m, 6_983.67m, 0, 10_974.33m, 475_887m] },

        // Born on 20 May 1967, 59 in May 2026: no JP since June, and so no JKP.
        { "Slamet Widodo", [7_600_000m, 0, 41_040m, 22_800m, 281_200m, 152_000m, 0, 0, 0, 0, 0, 497_040m] },

        // A foreigner has JP up to the cap and no JKP.
        { "Kenji Nakamura", [50_000_000m, 0, 270_000m, 150_000m, 1_850_000m, 1_000_000m, 221_726m, 110_863m, 0, 0, 0, 3_602_589m] },

        // Back pay of 275,000 is shown and changes nothing: the same as 5,350,000 without it.
        { "Andi Firmansyah", [5_350_000m, 275_000m, 28_890m, 16_050m, 197_950m, 107_000m, 107_000m, 53_500m, 7_000m, 0, 11_000m, 510_390m] },
    };

    public void Dispose() => this.run.Dispose();

    [Theory]
    [MemberData(nameof(HandPriced))]
    public void A_worker_of_the_sample_is_billed_as_computed_by_hand(string name, decimal[] amounts) =>
        Assert.Equal(amounts, Amounts(Assert.Single(this.run.Bill, line => line[2] == name)));

    [Fact]
    public void Every_line_of_the_sample_is_what_the_rates_give()
    {
        var workers = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "sample", "workers.csv")).Select(line => line.Split(',')).ToDictionary(fields => fields[2], StringComparer.Ordinal);
        var lines = this.run.Bill[1..^1];

        Assert.Equal(36, lines.Length);
        Assert.All(lines, line => Assert.Equal(Expected(line[2], workers[line[2]]), Amounts(line)));
    }

    [Fact]
    public void The_bill_has_the_columns_of_the_form_and_the_share_of_jkm() => Assert.Equal(
        "NO,KPJ,NAMA,UPAH,RAPEL,JKK,JKM,JHT_PEMBERI_KERJA,JHT_PEKERJA,JP_PEMBERI_KERJA,JP_PEKERJA,JKP_DARI_JKK,JKP_DARI_JKM,JKP_PEMERINTAH,TOTAL",
        string.Join(',', this.run.Bill[0]));

    [Fact]
    public void The_last_line_is_the_sum_of_the_lines()
    {
        var lines = this.run.Bill[1..^1].Select(Amounts).ToArray();

        Assert.Equal("TOTAL", this.run.Bill[^1][0]);
        Assert.Equal(Enumerable.Range(0, 12).Select(column => lines.Sum(line => line[column])), Amounts(this.run.Bill[^1]));
    }

    [Fact]
    public void Lines_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, 36).Select(number => number.ToString(CultureInfo.InvariantCulture)), this.run.Bill[1..^1].Select(line => line[0]));

    [Fact]
    public void The_four_bad_rows_are_rejected_and_the_exit_code_says_so()
    {
        Assert.Equal(2, this.run.ExitCode);
        Assert.Equal(
            [
                ["11", "18********1", "BPJSTK-WAGE-001", "upah"],
                ["20", "18********2", "BPJSTK-NIK-005", "nik"],
                ["29", "18********9", "PAYROLL-CSV-015", "kpj"],
                ["38", "18********4", "BPJSTK-AMT-004", "upah"],
            ],
            this.run.Rejected[1..].Select(line => line[..4]));
    }

    [Fact]
    public void A_rejected_row_is_kept_as_it_was_written() =>
        Assert.Equal("18024900044,3507356511960001,Melati Sari,1996-11-25,WNI,,PPU,PKWT,2025-06-02,BULANAN,\"4961753,50\",,,,,", this.run.Rejected[4][5]);

    [Fact]
    public void The_screen_has_totals_due_dates_counts_and_the_notice_of_back_pay()
    {
        Assert.Contains("| JKK     |  IDR 1,791,690.26 |         IDR 0.00 |  IDR 1,791,690.26 |", this.run.Output, StringComparison.Ordinal);
        Assert.Contains("| Bill    | IDR 19,473,989.54 | IDR 8,841,149.64 | IDR 28,315,139.18 |", this.run.Output, StringComparison.Ordinal);
        Assert.Contains("| JHT     | 2026-09-15 | PP 46/2015 Pasal 19(2) |", this.run.Output, StringComparison.Ordinal);
        Assert.Contains("36 workers billed, 4 rows rejected", this.run.Output, StringComparison.Ordinal);
        Assert.Contains("2 rows have back pay, IDR 425,000.00 together: shown, not priced", this.run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_screen_shows_no_personal_number_in_full()
    {
        Assert.Contains("line 11: 18********1: BPJSTK-WAGE-001 upah", this.run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{11}", this.run.Output);
    }

    [Fact]
    public void The_sample_is_billed_in_indonesian_unless_told_otherwise()
    {
        using var indonesian = PayrollRun.OfSample();

        Assert.Contains("36 pekerja ditagih, 4 baris ditolak", indonesian.Output, StringComparison.Ordinal);
        Assert.Contains("Rp28.315.139,18", indonesian.Output, StringComparison.Ordinal);
        Assert.Equal("KPJ ini sudah muncul pada baris sebelumnya.", indonesian.Rejected[3][4]);
        Assert.Equal("This KPJ stood in an earlier row already.", this.run.Rejected[3][4]);
        Assert.Equal(this.run.Bill, indonesian.Bill);
    }

    [Fact]
    public void Another_month_is_priced_by_its_own_law()
    {
        using var january = PayrollRun.OfSample("--month", "2025-01");
        var line = Assert.Single(january.Bill, line => line[2] == "Bambang Hariyanto");

        // JP cap of March 2024 to February 2025; JKM gave 0.10 % of 5,000,000 to JKP for the last time.
        Assert.Equal([21_000_000m, 0, 113_400m, 63_000m, 777_000m, 420_000m, 200_846m, 100_423m, 7_000m, 5_000m, 11_000m, 1_674_669m], Amounts(line));
    }

    [Theory]
    [InlineData("en", "JP does not take part", "the retirement age: not met [PP 45/2015 Pasal 15]", "JKK employer: 0.54% x", "not in force in this month [PP 7/2025]", "JHT: 2026-09-15 [PP 46/2015 Pasal 19(2)]", "confirmed")]
    [InlineData("id", "JP tidak ikut", "usia pensiun: tidak terpenuhi [PP 45/2015 Pasal 15]", "JKK pemberi kerja: 0,54% x", "tidak berlaku pada bulan ini [PP 7/2025]", "JHT: 2026-09-15 [PP 46/2015 Pasal 19(2)]", "terkonfirmasi")]
    public void A_worker_is_explained_with_conditions_lines_reliefs_and_due_dates(string language, string decision, params string[] parts)
    {
        using var explained = PayrollRun.OfSample("--explain", "18023412374", "--lang", language);

        Assert.Equal(0, explained.ExitCode);
        Assert.Contains(decision.Replace("JP ", "JP: ", StringComparison.Ordinal), explained.Output, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, explained.Output, StringComparison.Ordinal));
        Assert.Contains("KPJ 18********4", explained.Output, StringComparison.Ordinal);
        Assert.False(explained.Has("bill.csv"));
    }

    [Fact]
    public void A_rejected_worker_is_explained_by_the_faults_of_the_row()
    {
        using var explained = PayrollRun.OfSample("--explain", "18024900011", "--lang", "en");

        Assert.Equal(2, explained.ExitCode);
        Assert.StartsWith("BPJSTK-WAGE-001 upah: The wage or allowance -IDR 4,961,753.00 is negative.", explained.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_who_is_not_in_the_file_is_said_to_be_missing()
    {
        using var explained = PayrollRun.OfSample("--explain", "99999999999", "--lang", "en");

        Assert.Equal(1, explained.ExitCode);
        Assert.StartsWith("PAYROLL-ARG-009: There is no row with the KPJ 99********9.", explained.Errors, StringComparison.Ordinal);
    }

    private static decimal[] Amounts(string[] line) => [.. line[3..].Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];

    // The rates of August 2026 for class II, each contribution rounded half up to the sen.
    private static decimal[] Expected(string name, string[] worker)
    {
        decimal[] months = worker[13].Length == 0 ? [] : [.. worker[13].Split(';').Select(Number)];
        var wage = worker[9] switch
        {
            "BULANAN" => Number(worker[10]) + Number(worker[11]),
            "HARIAN" => Number(worker[10]) * 25,
            _ => months.Sum() / months.Length,
        };
        var jp = WithoutJp.Contains(name) ? 0 : Math.Min(wage, JpCap);
        var jkp = WithoutJkp.Contains(name) ? 0 : Math.Min(wage, JkpCap);
        decimal[] billed = [Sen(wage * 0.0054m), Sen(wage * 0.003m), Sen(wage * 0.037m), Sen(wage * 0.02m), Sen(jp * 0.02m), Sen(jp * 0.01m)];
        return [Sen(wage), Number(worker[15]), .. billed, Sen(jkp * 0.0014m), 0, Sen(jkp * 0.0022m), billed.Sum()];
    }

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Sen(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
