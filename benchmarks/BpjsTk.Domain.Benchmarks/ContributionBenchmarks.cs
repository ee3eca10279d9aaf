using System.Globalization;
using BenchmarkDotNet.Attributes;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>
/// A month's payroll: typed call by call, explained, and in one batch, beside the hand-written loop over <see cref="long"/> and the same in <see cref="decimal"/>.
/// Every method writes or adds up the same amounts; the ratio against the plain loop is what counts.
/// </summary>
[MemoryDiagnoser]
public class ContributionBenchmarks
{
    private readonly ContributionCalculator calculator = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
    private Payroll payroll = null!;
    private Rupiah[] buffer = null!;
    private PlainColumns plainColumns = null!;

    /// <summary>Gets or sets how many workers are priced.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Workers { get; set; }

    /// <summary>Gets the sizes of the payroll; <c>BPJSTK_WORKERS</c> names others, parted by commas, for a quick look at one of them.</summary>
    public static IEnumerable<int> Sizes =>
        (Environment.GetEnvironmentVariable("BPJSTK_WORKERS") ?? "1,1000,1000000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture));

    [GlobalSetup]
    public void Setup()
    {
        this.payroll = new(this.Workers);
        this.buffer = new Rupiah[ContributionColumns.BufferLength(this.Workers, ContributionColumnSet.FundShares)];
        this.plainColumns = new(this.Workers);
    }

    [Benchmark(Baseline = true)]
    public long PlainLoopOverLong()
    {
        var total = 0L;
        var (sen, bits) = (this.payroll.Sen, this.payroll.Bits);
        for (var i = 0; i < sen.Length; i++)
        {
            total += PlainLoop.Price(sen[i], bits[i]).Total;
        }

        return total;
    }

    [Benchmark]
    public decimal PlainLoopOverDecimal()
    {
        var total = 0m;
        var (wages, bits) = (this.payroll.Rupiah, this.payroll.Bits);
        for (var i = 0; i < wages.Length; i++)
        {
            total += PlainDecimal.Total(wages[i], bits[i]);
        }

        return total;
    }

    [Benchmark]
    public long TypedCall()
    {
        var total = 0L;
        foreach (var worker in this.payroll.Workers)
        {
            if (this.calculator.Calculate(worker).TryGet(out var statement))
            {
                total += statement.Total.Sen;
            }
        }

        return total;
    }

    [Benchmark]
    public long ExplainedCall()
    {
        var total = 0L;
        foreach (var worker in this.payroll.Workers)
        {
            if (this.calculator.Explain(worker).TryGet(out var explanation))
            {
                total += explanation.Lines.Length;
            }
        }

        return total;
    }

    [Benchmark]
    public void PlainLoopIntoColumns() => PlainLoop.PriceAll(this.payroll.Sen, this.payroll.Bits, this.plainColumns);

    [Benchmark]
    public int Batch()
    {
        var columns = ContributionColumns.Over(this.buffer, this.Workers, ContributionColumnSet.FundShares);
        return this.calculator.CalculateBatch(this.payroll.Wages, this.payroll.Bundles, RiskClass.Low, columns).Length;
    }
}
