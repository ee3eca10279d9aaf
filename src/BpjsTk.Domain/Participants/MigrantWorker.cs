using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Participants;

/// <summary>A migrant worker (Pekerja Migran Indonesia, PMI): JKK and JKM by the length of the contract, JHT if chosen (Permenaker 4/2023).</summary>
[DebuggerDisplay("{Route} {ContractMonths}+{ExtensionMonths} months")]
public sealed class MigrantWorker : Participant
{
    private MigrantWorker(MigrantRoute route, ProgramBundle programs, int contractMonths, int extensionMonths, Rupiah? jhtMonthly)
        : base(Segment.Pmi, programs)
    {
        this.Route = route;
        this.ContractMonths = contractMonths;
        this.ExtensionMonths = extensionMonths;
        this.JhtMonthly = jhtMonthly;
    }

    /// <summary>Gets how the worker goes abroad.</summary>
    public MigrantRoute Route { get; }

    /// <summary>Gets the length of the contract in months, at least one.</summary>
    public int ContractMonths { get; }

    /// <summary>Gets the months by which the contract was extended, or zero.</summary>
    public int ExtensionMonths { get; }

    /// <summary>Gets the chosen JHT contribution of a month; <see langword="null"/> without JHT.</summary>
    public Rupiah? JhtMonthly { get; }

    /// <summary>Makes a migrant worker.</summary>
    /// <param name="route">How the worker goes abroad.</param>
    /// <param name="contractMonths">The length of the contract in months, at least one.</param>
    /// <param name="extensionMonths">The months of an extension, not negative.</param>
    /// <param name="jhtMonthly">A JHT contribution of a month; <see langword="null"/> for none. Whether the amount is one of those offered is checked by the calculator of the month.</param>
    /// <returns>The worker, or every fault: <c>BPJSTK-PMI-001</c> (contract under a month), <c>-002</c> (negative extension).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="route"/> is not a member of the enumeration.</exception>
    public static Outcome<MigrantWorker> Create(MigrantRoute route, int contractMonths, int extensionMonths = 0, Rupiah? jhtMonthly = null)
    {
        if (!Enum.IsDefined(route))
        {
            throw new ArgumentOutOfRangeException(nameof(route), route, null);
        }

        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (contractMonths < 1)
        {
            errors.Add(DomainError.Of(ErrorCatalog.MigrantMonthsUnderOne, "ContractMonths", Citation.FromText("Permenaker 4/2023 Pasal 18"), new ErrorArgument("months", contractMonths)));
        }

        if (extensionMonths < 0)
        {
            errors.Add(DomainError.Of(ErrorCatalog.MigrantExtensionNegative, "ExtensionMonths", new ErrorArgument("months", extensionMonths)));
        }

        var programs = jhtMonthly is null ? ProgramBundle.JkkJkm : ProgramBundle.JkkJkmJht;
        return errors.Count == 0
            ? Outcome.Success(new MigrantWorker(route, programs, contractMonths, extensionMonths, jhtMonthly))
            : Outcome.Failure<MigrantWorker>(errors.ToImmutable());
    }
}
