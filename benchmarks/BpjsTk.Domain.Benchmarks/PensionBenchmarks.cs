using BenchmarkDotNet.Attributes;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benchmarks;

/// <summary>
/// A pension history of 40 years after a ledger of 15 or 30: twenty years of old age, twenty of the widow, indexed every year, with limits that move every year. Beside it the loop over <see cref="decimal"/> that a good
/// engineer would write by hand for this one life, rounding as it goes.
/// </summary>
[MemoryDiagnoser]
public class PensionBenchmarks
{
    private const int FirstYear = 2015;

    private JpLife life = null!;
    private InflationTable inflation = null!;
    private LawBook book = null!;
    private YearMonth through;
    private PlainPension plain = null!;

    /// <summary>Gets or sets how many contribution months the ledger has.</summary>
    [Params(180, 360)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260320);
        var first = new YearMonth(FirstYear, 7);
        var last = first.PlusMonths(this.Months - 1);
        var wages = ContributionMonths.Through(first, last).ToDictionary(month => month, month => Rupiah.FromRupiah(4_000_000 + (random.Next(50) * 100_000)));

        // Born so that the retirement age is reached in the last month of the ledger: 60 in 2030, 65 in 2045.
        var born = new LocalDate(last.Year - (this.Months == 180 ? 60 : 65), last.Month, 10);
        var died = last.PlusMonths(20 * 12).OnDayOfMonth(5);
        var widowed = JpSpouse.Of(new(2015, 1, 1), diedOn: died.PlusYears(30)).Value;
        var participant = JpParticipant.Of(born, new(FirstYear, 7, 1), JpWages.Of(wages).Value).Value;
        this.life = JpLife.Of(participant, JpFamily.Of([widowed]).Value, diedOn: died).Value;
        this.through = last.PlusMonths(40 * 12);
        this.inflation = Enumerable.Range(FirstYear, 75).Aggregate(InflationTable.None, (table, year) => table.With(year, Rate.FromPartsPerMillion(random.Next(100, 600) * 100)).Value);
        this.book = Enumerable.Range(2027, 62).Aggregate(LawBook.Default, (law, year) => law
            .With(LawParameters.JpWageCap, Row(year, 11_086_300 + ((year - 2026) * 400_000)))
            .With(LawParameters.JpPensionMinimum, Row(year, 411_400 + ((year - 2026) * 9_000)))
            .With(LawParameters.JpPensionMaximum, Row(year, 4_932_300 + ((year - 2026) * 110_000))));
        this.plain = new(this.Months, wages.OrderBy(pair => pair.Key).Select(pair => pair.Value.ToDecimal()).ToArray(), Enumerable.Range(FirstYear, 75).Select(year => this.inflation.Of(year).Value.PartsPerMillion / 1_000_000m).ToArray());
    }

    [Benchmark(Baseline = true)]
    public decimal PlainLoopOverDecimal() => this.plain.Total();

    [Benchmark]
    public int History() => PensionHistory.Of(this.life, this.through, this.inflation, this.book).Value.Runs.Length;

    [Benchmark]
    public int HistoryInWords()
    {
        var length = 0;
        foreach (var line in PensionHistory.Of(this.life, this.through, this.inflation, this.book).Value.ToText(Language.Indonesian))
        {
            length += line.Length;
        }

        return length;
    }

    private static Ruling<Rupiah> Row(int year, long rupiah) => new(new(year, 3, 1), Rupiah.FromRupiah(rupiah), [Citation.FromText("PP 45/2015 Pasal 18(3)")]);
}
