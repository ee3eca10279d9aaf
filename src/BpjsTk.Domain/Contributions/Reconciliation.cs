using System.Collections.Immutable;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Contributions;

/// <summary>Holds a calculated bill against a real one and says, amount by amount, what would explain the difference.</summary>
public static class Reconciliation
{
    private static readonly BillItem[] Items = Enum.GetValues<BillItem>();

    /// <summary>Compares the bill of one worker.</summary>
    /// <param name="calculator">The calculator of the month, with the reliefs that were granted.</param>
    /// <param name="participant">The worker.</param>
    /// <param name="billed">The amounts on the real bill.</param>
    /// <returns>The differences with their causes, or the refusal of <see cref="ContributionCalculator.Calculate(WagedParticipant)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calculator"/> or <paramref name="participant"/> is <see langword="null"/>.</exception>
    public static Outcome<WorkerReconciliation> OfWorker(ContributionCalculator calculator, WagedParticipant participant, BilledAmounts billed)
    {
        Guard.Against.Null(calculator);
        return calculator.Calculate(participant).Select(statement =>
        {
            var calculated = BilledAmounts.Of(statement);
            var differing = Items.Where(item => calculated[item] != billed[item]).ToArray();
            if (differing.Length == 0)
            {
                return new WorkerReconciliation(calculated, billed, []);
            }

            var suspects = new ReconciliationSuspects(calculator, participant, billed);
            return new WorkerReconciliation(
                calculated,
                billed,
                [.. differing.Select(item => new BillDifference(item, calculated[item], billed[item], suspects.ReasonsFor(item, calculated[item], billed[item])))]);
        });
    }

    /// <summary>Compares a whole bill, worker by worker.</summary>
    /// <param name="calculator">The calculator of the month, with the reliefs that were granted.</param>
    /// <param name="participants">The workers that should be on the bill.</param>
    /// <param name="billed">The real bill.</param>
    /// <returns>What agrees, what differs and why, and who is missing on either side.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static BillReconciliation OfBill(
        ContributionCalculator calculator, IReadOnlyDictionary<Kpj, WagedParticipant> participants, IReadOnlyDictionary<Kpj, BilledAmounts> billed)
    {
        Guard.Against.Null(calculator);
        Guard.Against.Null(participants);
        Guard.Against.Null(billed);
        var differing = ImmutableSortedDictionary.CreateBuilder<Kpj, WorkerReconciliation>();
        var notPriced = ImmutableSortedDictionary.CreateBuilder<Kpj, ImmutableArray<DomainError>>();
        var missing = ImmutableArray.CreateBuilder<Kpj>();
        var (agreeing, total) = (0, Rupiah.Zero);
        foreach (var (kpj, participant) in participants.OrderBy(pair => pair.Key))
        {
            var isBilled = billed.TryGetValue(kpj, out var amounts);
            if (!OfWorker(calculator, participant, amounts).TryGet(out var result, out var errors))
            {
                notPriced.Add(kpj, errors);
                continue;
            }

            total += result.Calculated.Total;
            if (!isBilled)
            {
                missing.Add(kpj);
            }
            else if (result.Agrees)
            {
                agreeing++;
            }
            else
            {
                differing.Add(kpj, result);
            }
        }

        return new(
            differing.ToImmutable(),
            missing.ToImmutable(),
            [.. billed.Keys.Where(kpj => !participants.ContainsKey(kpj)).Order()],
            notPriced.ToImmutable(),
            agreeing,
            total,
            billed.Values.Aggregate(Rupiah.Zero, (sum, amounts) => sum + amounts.Total));
    }
}
