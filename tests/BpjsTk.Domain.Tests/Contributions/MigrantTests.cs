using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

public sealed class MigrantTests
{
    private static readonly MigrantCalculator June2024 = MigrantCalculator.For(new YearMonth(2024, 6)).Value;

    [Theory]
    [InlineData(1, 108_000, 0)]
    [InlineData(5, 108_000, 0)]
    [InlineData(6, 108_000, 0)]
    [InlineData(7, 108_000, 13_500)]
    [InlineData(9, 108_000, 40_500)]
    [InlineData(11, 108_000, 67_500)]
    [InlineData(12, 189_000, 0)]
    [InlineData(18, 189_000, 81_000)]
    [InlineData(23, 189_000, 148_500)]
    [InlineData(24, 332_500, 0)]
    [InlineData(30, 332_500, 81_000)]
    public void A_contract_pays_the_package_below_and_the_months_beyond_it(int months, int package, int beyond)
    {
        var bill = June2024.Calculate(MigrantWorker.Create(MigrantRoute.PlacementAgency, months).Value).Value;

        Assert.Equal((Rp(37_500), Rp(package), Rp(beyond), Rupiah.Zero, Rupiah.Zero), (bill.BeforeWork, bill.Package, bill.BeyondPackage, bill.Extension, bill.JhtMonthly));
        Assert.Equal(Rp(37_500 + package + beyond), bill.Total);
    }

    [Fact]
    public void An_individual_migrant_pays_the_same_packages_without_the_part_before_work()
    {
        Assert.Equal((Rupiah.Zero, Rp(189_000)), June2024.Calculate(MigrantWorker.Create(MigrantRoute.Individual, 12).Value).Value is var bill ? (bill.BeforeWork, bill.Total) : default);
    }

    [Fact]
    public void An_extension_is_paid_by_the_month_and_packages_are_not_added_up()
    {
        Rupiah Total(int months, int extension) => June2024.Calculate(MigrantWorker.Create(MigrantRoute.Individual, months, extension).Value).Value.Total;

        Assert.Equal((Rp(351_000), Rp(332_500)), (Total(12, 12), Total(24, 0)));
        Assert.Equal(Rp(202_500), Total(12, 1));
    }

    [Theory]
    [InlineData(50_000, true)]
    [InlineData(100_000, true)]
    [InlineData(200_000, true)]
    [InlineData(300_000, true)]
    [InlineData(400_000, true)]
    [InlineData(500_000, true)]
    [InlineData(600_000, true)]
    [InlineData(0, false)]
    [InlineData(150_000, false)]
    [InlineData(600_001, false)]
    public void Only_seven_amounts_of_jht_are_offered(int jht, bool isOffered)
    {
        var worker = MigrantWorker.Create(MigrantRoute.Individual, 12, 0, Rp(jht)).Value;
        if (isOffered)
        {
            Assert.Equal((Rp(jht), Rp(189_000)), (June2024.Calculate(worker).Value.JhtMonthly, June2024.Calculate(worker).Value.Total));
            Assert.Equal(SocialProgram.Jht, June2024.Explain(worker).Value.Lines[^1].Program);
            return;
        }

        Refuses(ErrorCatalog.MigrantJhtAmount, June2024.Calculate(worker));
        Refuses(ErrorCatalog.MigrantJhtAmount, June2024.Explain(worker));
    }

    [Fact]
    public void The_lines_tell_what_is_paid_for_and_which_of_it_is_a_reading()
    {
        var lines = June2024.Explain(MigrantWorker.Create(MigrantRoute.PlacementAgency, 9, 2, Rp(50_000)).Value).Value.Lines;

        Assert.Equal([Rp(37_500), Rp(108_000), Rp(40_500), Rp(27_000), Rp(50_000)], lines.Select(line => line.Amount));
        Assert.Equal([Confidence.Confirmed, Confidence.Confirmed, Confidence.Inferred, Confidence.Confirmed, Confidence.Confirmed], lines.Select(line => line.Confidence));
        Assert.Equal(
            "JKK participant: IDR 40,500.00 (3 months beyond the package) = 40500 -> IDR 40,500.00 (rounded half up to the sen) [Permenaker 4/2023 Pasal 18(3)] inferred",
            lines[2].ToText(Language.English));
        Assert.Contains("Rp37.500,00 (sebelum bekerja)", lines[0].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("paket kontrak 6 bulan", lines[1].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("extension of 2 months", lines[3].ToText(Language.English), StringComparison.Ordinal);
        var shortContract = Assert.Single(June2024.Explain(MigrantWorker.Create(MigrantRoute.Individual, 5).Value).Value.Lines);
        Assert.Equal((Confidence.Inferred, Rp(108_000)), (shortContract.Confidence, shortContract.Amount));
        Assert.Equal(Confidence.Confirmed, Assert.Single(June2024.Explain(MigrantWorker.Create(MigrantRoute.Individual, 6).Value).Value.Lines).Confidence);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("worker", () => June2024.Calculate(null!));
        Assert.Throws<ArgumentNullException>("worker", () => June2024.Explain(null!));
    }
}
