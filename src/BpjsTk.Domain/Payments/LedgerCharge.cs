using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>What a program costs for a contribution month. It has no day of its own: it is owed from the month on, whenever it was written down.</summary>
[DebuggerDisplay("{Month} {Program} {Amount}")]
public sealed class LedgerCharge : LedgerEntry
{
    private LedgerCharge(YearMonth month, SocialProgram program, Rupiah ownShare, Rupiah workerShare)
    {
        this.Month = month;
        this.Program = program;
        this.OwnShare = ownShare;
        this.WorkerShare = workerShare;
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets the share of who pays: of the employer, or all of it for the self-employed.</summary>
    public Rupiah OwnShare { get; }

    /// <summary>Gets the share withheld from the workers, which the employer pays in too.</summary>
    public Rupiah WorkerShare { get; }

    /// <summary>Gets both shares.</summary>
    public Rupiah Amount => this.OwnShare + this.WorkerShare;

    /// <summary>Makes a charge.</summary>
    /// <param name="month">The contribution month.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShare">The share of the employer or of the self-employed, not negative.</param>
    /// <param name="workerShare">The share withheld from the workers, not negative.</param>
    /// <returns>The charge, or <c>BPJSTK-LED-002</c> when both shares together are not above Rp0 or one is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The sum of the shares does not fit.</exception>
    public static Outcome<LedgerCharge> Of(YearMonth month, SocialProgram program, Rupiah ownShare, Rupiah workerShare = default)
    {
        if (!Enum.IsDefined(program))
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, null);
        }

        var charge = new LedgerCharge(month, program, ownShare, workerShare);
        return charge.Amount > Rupiah.Zero && !ownShare.IsNegative && !workerShare.IsNegative
            ? Outcome.Success(charge)
            : Outcome.Failure<LedgerCharge>(DomainError.Of(ErrorCatalog.LedgerChargeNotPositive, "Amount", new ErrorArgument("amount", charge.Amount)));
    }

    /// <summary>Makes the charges of a payroll: one for each program that costs something. JP that is deferred (PP 49/2020) is not on the bill and not among them.</summary>
    /// <param name="totals">The totals of the month.</param>
    /// <returns>The charges in the order JKK, JKM, JHT, JP.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<LedgerCharge> OfPayroll(PayrollTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Costing(
            new(totals.Month, SocialProgram.Jkk, totals.Jkk, Rupiah.Zero),
            new(totals.Month, SocialProgram.Jkm, totals.Jkm, Rupiah.Zero),
            new(totals.Month, SocialProgram.Jht, totals.JhtEmployer, totals.JhtWorker),
            new(totals.Month, SocialProgram.Jp, totals.JpEmployer, totals.JpWorker));
    }

    /// <summary>Makes the charges of a month of a self-employed participant: one for each program that costs something.</summary>
    /// <param name="month">The priced month.</param>
    /// <returns>The charges in the order JKK, JKM, JHT.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="month"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<LedgerCharge> OfSelfEmployed(SelfEmployedMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return Costing(
            new(month.Month, SocialProgram.Jkk, month.Statement.Jkk, Rupiah.Zero),
            new(month.Month, SocialProgram.Jkm, month.Statement.Jkm, Rupiah.Zero),
            new(month.Month, SocialProgram.Jht, month.Statement.Jht, Rupiah.Zero));
    }

    private protected override void Close()
    {
    }

    private static ImmutableArray<LedgerCharge> Costing(params ReadOnlySpan<LedgerCharge> charges)
    {
        var costing = ImmutableArray.CreateBuilder<LedgerCharge>(charges.Length);
        foreach (var charge in charges)
        {
            if (!charge.Amount.IsZero)
            {
                costing.Add(charge);
            }
        }

        return costing.ToImmutable();
    }
}
