using System.Globalization;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;
using PayrollBilling;

namespace BpjsTk.Domain.Tests.Samples;

/// <summary>Generated files, the stream over them, and what the program keeps.</summary>
public class PayrollGeneratorTests
{
    private const int Rows = 5_000;

    private static readonly YearMonth Month = new(2026, 8);
    private static readonly string Generated = Write(7, Rows);

    private static IEnumerable<string[]> GeneratedRows => Generated.Split('\n')[1..^1].Select(line => line.Split(','));

    [Fact]
    public void A_stream_of_rows_comes_to_the_sum_of_single_calculations()
    {
        using var run = PayrollRun.Of(Generated);
        var singles = GeneratedRows.Select(Price).ToArray();
        var sum = singles.Aggregate(Rupiah.Zero, (total, single) => total + single.Total);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Rows + 2, run.Bill.Length);
        Assert.Equal(sum.ToString(), run.Bill[^1][14]);
        Assert.Equal(singles.Select(single => single.Total.ToString()), run.Bill[1..^1].Select(line => line[14]));
        Assert.Equal(singles.Select(single => single.JpWorker.ToString()), run.Bill[1..^1].Select(line => line[10]));
    }

    [Fact]
    public void The_same_seed_gives_the_same_file_and_another_seed_another()
    {
        Assert.Equal(Write(1, 200), Write(1, 200));
        Assert.NotEqual(Write(1, 200), Write(2, 200));
    }

    [Fact]
    public void A_longer_file_begins_like_a_shorter_one() => Assert.StartsWith(Write(1, 50), Write(1, 51), StringComparison.Ordinal);

    [Fact]
    public void No_number_stands_twice_and_all_are_good()
    {
        var kpj = GeneratedRows.Select(row => Kpj.FromText(row[0], Kpj.DefaultShape).Value).ToArray();
        var nik = GeneratedRows.Where(row => row[4] == "WNI").Select(row => Nik.FromText(row[1]).Value).ToArray();

        Assert.Equal((kpj.Length, nik.Length), (kpj.Distinct().Count(), nik.Distinct().Count()));
    }

    [Fact]
    public void A_generated_file_has_every_kind_of_worker()
    {
        Assert.Equal(["BORONGAN", "BORONGAN_CUACA", "BULANAN", "HARIAN"], GeneratedRows.Select(row => row[9]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Contains(GeneratedRows, row => row[4] == "WNA");
        Assert.Contains(GeneratedRows, row => row[6] == "TIDAK");
        Assert.Contains(GeneratedRows, row => row[15].Length > 0);
        Assert.Contains(GeneratedRows, row => Date(row[3]).PlusYears(59) <= new LocalDate(2026, 7, 31));
    }

    [Fact]
    public void Generate_writes_a_file_that_can_be_billed_and_tells_its_memory_when_asked()
    {
        using var folder = PayrollRun.Of(PayrollRun.Header + "\n" + PayrollRun.GoodRow);
        using var generated = PayrollRun.OfArguments("generate", "--rows", "12", "--seed", "3", "--out", folder.PathOf("new/workers.csv"), "--stats", "--lang", "en");
        using var billed = PayrollRun.OfArguments("--workers", folder.PathOf("new/workers.csv"), "--employer", folder.PathOf("employer.json"), "--out", folder.Folder);

        Assert.Equal((0, 0), (generated.ExitCode, billed.ExitCode));
        Assert.Equal(Write(3, 12), File.ReadAllText(folder.PathOf("new/workers.csv")));
        Assert.Matches("Peak memory [0-9]+ KiB", generated.Output);
        Assert.Equal(14, folder.Bill.Length);
    }

    [Fact]
    public void A_set_of_numbers_says_what_a_hash_set_says()
    {
        var random = new RandomNumbers(5);
        var (compact, plain) = (new KpjSet(), new HashSet<ulong>());
        for (var at = 0; at < 50_000; at++)
        {
            var number = at % 3 == 0 ? (ulong)random.Below(30_000) : ((ulong)random.Below(90_000) * 1_000_000) + (ulong)random.Below(2);
            Assert.Equal(plain.Add(number), compact.Add(number));
        }
    }

    [Fact]
    public void A_set_of_numbers_knows_zero_and_the_largest_number_of_eleven_digits()
    {
        var set = new KpjSet();

        Assert.Equal([true, true, false, false], new[] { set.Add(0), set.Add(99_999_999_999), set.Add(0), set.Add(99_999_999_999) });
        Assert.Throws<ArgumentOutOfRangeException>(() => set.Add(1UL << 37));
    }

    [Fact]
    public void A_code_of_the_program_stands_once_has_both_texts_and_is_documented()
    {
        var codes = PayrollCodes.All;
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "PayrollBilling.md"));

        Assert.Equal(codes.Count, codes.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches("^PAYROLL-(ARG|EMP|CSV)-[0-9]{3}$", code.Id));
        Assert.All(codes, code => Assert.NotEqual(code.Indonesian, code.English));
        Assert.Equal(34, codes.Count);
        Assert.All(codes, code => Assert.Contains($"| `{code.Id}` | {code.English} |", readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1_999_999, false)]
    [InlineData(2_000_000, true)]
    public void A_progress_bar_is_shown_for_long_files_on_a_terminal_only(long length, bool isShown)
    {
        using var text = new StringWriter();
        var terminal = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings
        {
            Ansi = Spectre.Console.AnsiSupport.Yes,
            Interactive = Spectre.Console.InteractionSupport.Yes,
            Out = new Spectre.Console.AnsiConsoleOutput(text),
        });
        var isDone = false;

        LongRun.Watch(terminal, "Billing", length, report =>
        {
            report(length / 2);
            isDone = true;
        });

        Assert.True(isDone);
        Assert.Equal(isShown, text.ToString().Contains("Billing", StringComparison.Ordinal));
    }

    private static string Write(int seed, int rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new Generator(seed, Month).Write(text, rows);
        return text.ToString();
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    // A worker as a user of the library would price one, without anything of the program.
    private static ContributionStatement Price(string[] row)
    {
        var calculator = ContributionCalculator.For(Month).Value;
        var law = calculator.Law;
        var employer = Employer.Create(EmployerScale.Medium, RiskClass.Low).Value;
        var jkn = row[6] switch { "PPU" => JknStatus.WageEarner, "LAIN" => JknStatus.Other, _ => JknStatus.None };
        var relation = row[7] == "PKWT" ? EmploymentRelation.FixedTerm : EmploymentRelation.Permanent;
        var worker = row[4] == "WNA"
            ? Worker.Foreigner(Date(row[3]), Date(row[8]), int.Parse(row[5], CultureInfo.InvariantCulture), jkn, relation).Value
            : Worker.Citizen(Date(row[3]), Date(row[8]), jkn, relation).Value;
        var months = row[13].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Amount);
        var wage = row[9] switch
        {
            "BULANAN" => WageBase.Monthly(Amount(row[10]), Amount(row[11]), Amount(row[12])),
            "HARIAN" => WageBase.Daily(Amount(row[10]), law),
            "BORONGAN" => WageBase.Piece([.. months], law),
            _ => WageBase.WeatherPiece([.. months], law),
        };
        var participation = ParticipationRules.For(law).Value.Decide(employer, worker, ProgramBundle.JkkJkmJhtJp).Value;
        return calculator.Calculate(participation.ToWageEarner(wage.Value)).Value;
    }

    private static Rupiah Amount(string text) => text.Length == 0 ? Rupiah.Zero : Rupiah.FromText(text).Value;
}
