using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using NodaTime;
using static BpjsTk.Domain.Tests.Contributions.Bills;

namespace BpjsTk.Domain.Tests.Contributions;

[Trait("Category", "Allocation")]
public sealed class AllocationTests
{
    [Fact]
    public void Pricing_a_worker_allocates_nothing()
    {
        var law = LawBook.Default.InForce(new YearMonth(2025, 6));
        WagedParticipant[] workers =
        [
            Worker(5_000_000), Worker(20_000_000, 5), Worker(92_000_000_000), ConstructionWorker.Create(WageBase.Monthly(Rp(3_000_000)).Value),
            WageEarner.Create(WageBase.Piece([Rp(1), Rp(2), Rp(4)], law).Value, RiskClass.Low, Everything).Value,
        ];
        var calculator = Month(2025, 6);
        var rounded = ContributionCalculator.For(new YearMonth(2025, 6), policies: PolicySet.Default.With(Rounding.DownToRupiah)).Value;
        _ = Price(calculator, workers) + Price(rounded, workers);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var total = Price(calculator, workers) + Price(rounded, workers);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(total > Rupiah.Zero);
    }

    private static Rupiah Price(ContributionCalculator calculator, WagedParticipant[] workers)
    {
        var total = Rupiah.Zero;
        foreach (var worker in workers)
        {
            total += calculator.Calculate(worker).Value.Total;
        }

        return total;
    }
}
