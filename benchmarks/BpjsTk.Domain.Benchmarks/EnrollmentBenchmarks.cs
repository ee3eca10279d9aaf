using System.Globalization;
using BenchmarkDotNet.Attributes;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>
/// Ten thousand enrollment forms on one core: read by the rules, and told by the validators. One form in ten has faults. The baseline reads the same worker forms
/// by the rules.
/// </summary>
[MemoryDiagnoser]
public class EnrollmentBenchmarks
{
    private const int Forms = 10_000;
    private const int FaultyEach = 10;

    private readonly EnrollmentRules rules = EnrollmentRules.On(new LocalDate(2026, 9, 1), WorkingDays.WeekendsOnly).Value;
    private readonly Employer employer = Employer.Create(EmployerScale.Large, RiskClass.Low).Value;
    private readonly WorkerForm[] workers = [.. Enumerable.Range(0, Forms).Select(Worker)];
    private readonly SelfEmployedForm[] selfEmployed = [.. Enumerable.Range(0, Forms).Select(SelfEmployed)];
    private WorkerFormValidator workerValidator = null!;
    private SelfEmployedFormValidator selfEmployedValidator = null!;

    [GlobalSetup]
    public void Setup()
    {
        this.workerValidator = new(this.rules, this.employer, ProgramBundle.JkkJkmJhtJp);
        this.selfEmployedValidator = new(this.rules);
    }

    [Benchmark(Baseline = true)]
    public int WorkersByRules() => this.workers.Count(form => this.rules.Accept(form, this.employer, ProgramBundle.JkkJkmJhtJp).IsSuccess);

    [Benchmark]
    public int WorkersByValidator() => this.workers.Count(form => this.workerValidator.Validate(form).IsValid);

    [Benchmark]
    public int SelfEmployedByRules() => this.selfEmployed.Count(form => this.rules.Accept(form).IsSuccess);

    [Benchmark]
    public int SelfEmployedByValidator() => this.selfEmployed.Count(form => this.selfEmployedValidator.Validate(form).IsValid);

    private static WorkerForm Worker(int i) => new()
    {
        FullName = "Budi Santoso",
        Citizenship = "WNI",
        Nik = Number(i),
        BirthDate = i % FaultyEach == 0 ? "31-02-1990" : "05-07-1990",
        Sex = "L",
        StartedWorkOn = "2026-08-20",
        Relation = "PKWTT",
        Jkn = "PPU",
        WageKind = "BULANAN",
        BasicWage = "6500000",
        FixedAllowances = "500000",
        Email = "budi@contoh.id",
    };

    private static SelfEmployedForm SelfEmployed(int i) => new()
    {
        FullName = "Budi Santoso",
        Nik = Number(i),
        BirthDate = "05-07-1990",
        Sex = i % FaultyEach == 0 ? "P" : "L",
        Phone = "081234567890",
        Email = "budi@contoh.id",
        Kind = "MANDIRI",
        Occupations = ["pengemudi ojek"],
        Programs = "JKK+JKM+JHT",
        DeclaredIncome = "2000000",
        FirstMonth = "2026-09",
        Months = "3",
    };

    private static string Number(int i) => $"357812050790{(i % 9_999 + 1).ToString("0000", CultureInfo.InvariantCulture)}";
}
