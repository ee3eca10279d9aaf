using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class ConstructionTests
{
    private static readonly ConstructionCalculator June2025 = ConstructionCalculator.For(new YearMonth(2025, 6)).Value;

    [Theory]
    [InlineData(100_000_000, 210_000, 30_000)]
    [InlineData(500_000_000, 890_000, 110_000)]
    [InlineData(1_000_000_000, 1_540_000, 210_000)]
    [InlineData(5_000_000_000, 5_940_000, 610_000)]
    [InlineData(10_000_000_000, 10_440_000, 1_110_000)]
    public void The_totals_at_the_edges_of_the_tiers_are_those_of_the_law(long value, int jkk, int jkm)
    {
        var bill = June2025.Calculate(Project(value));

        Assert.Equal((Rp(jkk), Rp(jkm), Rp(jkk + jkm)), (bill.Jkk, bill.Jkm, bill.Total));
    }

    [Theory]
    [InlineData(100_000_000, "0.21", "0.17", "0.03", "0.02")]
    [InlineData(500_000_000, "0.17", "0.13", "0.02", "0.02")]
    [InlineData(1_000_000_000, "0.13", "0.11", "0.02", "0.01")]
    [InlineData(5_000_000_000, "0.11", "0.09", "0.01", "0.01")]
    public void A_sen_below_and_above_an_edge_costs_the_rate_of_its_slice(long edge, string jkkBelow, string jkkAbove, string jkmBelow, string jkmAbove)
    {
        Rational Jkk(decimal value) => Exactly(value, SocialProgram.Jkk);
        Rational Jkm(decimal value) => Exactly(value, SocialProgram.Jkm);
        Rational Sen(string percent) => ContributionOracle.Percent(percent) / 100;

        Assert.Equal(Sen(jkkBelow), Jkk(edge) - Jkk(edge - 0.01m));
        Assert.Equal(Sen(jkkAbove), Jkk(edge + 0.01m) - Jkk(edge));
        Assert.Equal(Sen(jkmBelow), Jkm(edge) - Jkm(edge - 0.01m));
        Assert.Equal(Sen(jkmAbove), Jkm(edge + 0.01m) - Jkm(edge));
    }

    [Property(Arbitrary = [typeof(ValueArbitraries), typeof(Workers)], MaxTest = 1_000)]
    public void The_oracle_and_the_calculator_agree_on_every_contract(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var project = ConstructionProject.Create(worker.Wages[0]).Value;
        var calculator = ConstructionCalculator.For(worker.Month, policies: PolicySet.Default.With(worker.Rounding)).Value;
        calculator = worker.HasPandemicRelief ? calculator.With(PandemicRelief.OfKnownParticipant(true)).Value : calculator;
        var (jkk, jkm) = ContributionOracle.PriceContract(MoneyOracle.InRupiah(project.ContractValue), worker.HasPandemicRelief ? ContributionOracle.Percent("1") : Rational.One);
        var bill = calculator.Calculate(project);
        var lines = calculator.Explain(project).Lines;

        Assert.Equal((MoneyOracle.Round(jkk, worker.Rounding), MoneyOracle.Round(jkm, worker.Rounding)), (MoneyOracle.InRupiah(bill.Jkk), MoneyOracle.InRupiah(bill.Jkm)));
        Assert.Equal((bill.Jkk, bill.Jkm), (Sum(SocialProgram.Jkk), Sum(SocialProgram.Jkm)));
        Assert.Equal(bill.Total, calculator.Explain(project).Total);
        Assert.Equal(jkk, lines.Where(line => line.Program == SocialProgram.Jkk).Aggregate(Rational.Zero, (sum, line) => sum + Rational.Parse(line.Exact.ToString())));

        Rupiah Sum(SocialProgram program) => lines.Where(line => line.Program == program).Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount);
    }

    [Fact]
    public void A_contract_is_explained_slice_by_slice()
    {
        var lines = June2025.Explain(Project(180_000_000)).Lines;

        Assert.Equal([Rp(210_000), Rp(136_000), Rp(30_000), Rp(16_000)], lines.Select(line => line.Amount));
        Assert.All(lines, line => Assert.Equal(Payer.Contractor, line.Payer));
        Assert.Equal(
            "JKK contractor: 0.17% x IDR 80,000,000.00 (slice of the contract value above IDR 100,000,000.00) = 136000 -> IDR 136,000.00 (rounded half up to the sen) "
            + "[PP 44/2015 Pasal 54(2)] confirmed",
            lines[1].ToText(Language.English));
        Assert.Equal(
            "JKM kontraktor: 0,03% x Rp100.000.000,00 (lapisan nilai kontrak di atas Rp0,00) = 30000 -> Rp30.000,00 (dibulatkan ke sen terdekat) [PP 44/2015 Pasal 55(2)] terkonfirmasi",
            lines[2].ToText(Language.Indonesian));
        Assert.Equal(2, June2025.Explain(Project(100_000_000)).Lines.Length);
        Assert.Equal(10, June2025.Explain(Project(5_000_000_000.01m)).Lines.Length);
    }

    [Fact]
    public void The_relief_of_the_pandemic_holds_for_the_tiers_too()
    {
        var relieved = ConstructionCalculator.For(new YearMonth(2020, 10)).Value.With(PandemicRelief.OfKnownParticipant(true)).Value;
        var bill = relieved.Calculate(Project(180_000_000));

        Assert.Equal((Rp(3_460), Rp(460)), (bill.Jkk, bill.Jkm));
        Assert.All(relieved.Explain(Project(180_000_000)).Lines, line =>
        {
            Assert.Equal(Rate.FromPercent(1), line.ReliefShare);
            Assert.Equal(Citation.FromText("PP 49/2020"), line.Citations[^1]);
        });
        Assert.Equal(ReliefStanding.Applied, Assert.Single(relieved.Explain(Project(1)).Considered).Standing);
        Assert.Equal(ReliefStanding.NotInForce, Assert.Single(June2025.Explain(Project(1)).Considered).Standing);
        Refuses(ErrorCatalog.ReliefTwice, relieved.With(PandemicRelief.OfKnownParticipant(true)));
        Refuses(ErrorCatalog.ReliefNotInForce, June2025.With(PandemicRelief.OfKnownParticipant(true)));
        Refuses(ErrorCatalog.ReliefOtherSegment, June2025.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Toys, 50, true)));
    }

    [Fact]
    public void A_worker_whose_wage_is_known_pays_the_construction_rate()
    {
        var bill = Month(2025, 6).Calculate(ConstructionWorker.Create(WageBase.Monthly(Rp(3_000_000)).Value)).Value;

        Assert.Equal((Rp(52_200), Rp(9_000), Rp(61_200), Rupiah.Zero), (bill.Jkk, bill.Jkm, bill.Total, bill.TotalWorker));
        var lines = Month(2025, 6).Explain(ConstructionWorker.Create(WageBase.Monthly(Rp(3_000_000)).Value)).Value.Lines;
        Assert.Contains(Citation.FromText("PP 44/2015 Pasal 54(1)"), lines[0].Citations);
        Assert.Contains(Citation.FromText("PP 44/2015 Pasal 55(1)"), lines[1].Citations);
    }

    [Fact]
    public void The_labour_intensive_relief_leaves_construction_workers_as_they_are()
    {
        var calculator = Month(2025, 6, LabourIntensiveRelief.Of(LabourIntensiveIndustry.Furniture, 50, true));

        Assert.Equal(Rp(52_200), calculator.Calculate(ConstructionWorker.Create(WageBase.Monthly(Rp(3_000_000)).Value)).Value.Jkk);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("project", () => June2025.Calculate(null!));
        Assert.Throws<ArgumentNullException>("project", () => June2025.Explain(null!));
        Assert.Throws<ArgumentNullException>("relief", () => June2025.With(null!));
    }

    private static ConstructionProject Project(decimal value) => ConstructionProject.Create(Rp(value)).Value;

    private static Rational Exactly(decimal value, SocialProgram program) => June2025.Explain(Project(value)).Lines
        .Where(line => line.Program == program)
        .Aggregate(Rational.Zero, (sum, line) => sum + Rational.Parse(line.Exact.ToString()));
}
