using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>A charge or a shortfall while its payments are being worked out; it changes, and never leaves <see cref="Settlement"/>.</summary>
internal sealed class LedgerSlot
{
    private readonly Rate fineRate;
    private readonly PolicySet policies;

    internal LedgerSlot(LedgerAccount account, PolicySet policies)
        : this(account.Charge.Program, account.Due, account.FineRate, account.Charge.OwnShare, account.Charge.WorkerShare, policies)
    {
        this.PaidWith = PaymentLedger.Number(account.Charge.Month);
        this.IsKnown = true;
    }

    internal LedgerSlot(LedgerAccount account, Shortfall shortfall, PolicySet policies)
        : this(
            account.Charge.Program,
            shortfall.Due,
            account.FineRate,
            Rupiah.Max(Rupiah.Zero, shortfall.Correction.OwnShareChange),
            Rupiah.Max(Rupiah.Zero, shortfall.Correction.WorkerShareChange),
            policies)
    {
        this.PaidWith = shortfall.PaidWith;
        this.Shortfall = shortfall;
    }

    private LedgerSlot(SocialProgram program, DueDate due, Rate fineRate, Rupiah ownShare, Rupiah workerShare, PolicySet policies)
    {
        this.Program = program;
        this.Due = due;
        this.OwnShare = ownShare;
        this.WorkerShare = workerShare;
        this.fineRate = fineRate;
        this.policies = policies;
    }

    internal SocialProgram Program { get; }

    internal DueDate Due { get; }

    /// <summary>Gets the number of the month it is paid with: its own, or for a shortfall the next one.</summary>
    internal int PaidWith { get; }

    internal Shortfall? Shortfall { get; }

    /// <summary>Gets or sets a value indicating whether it can be paid: a shortfall only once its correction was told.</summary>
    internal bool IsKnown { get; set; }

    internal Rupiah OwnShare { get; private set; }

    internal Rupiah WorkerShare { get; private set; }

    internal Rupiah Paid { get; set; }

    internal Rupiah FinePaid { get; set; }

    /// <summary>Gets or sets the place of the last part payment; below zero when there is none.</summary>
    internal int LastPart { get; set; } = -1;

    internal LocalDate? PaidOn { get; set; }

    internal Rupiah Amount => this.OwnShare + this.WorkerShare;

    internal Rupiah Open => this.Amount - this.Paid;

    // PP 46/2015 Pasal 20(1): the contribution that should have been paid, also where a part of it was.
    internal Rupiah FineBase => this.Program == SocialProgram.Jht && this.policies.FineBaseOfJht == FineBaseOfJht.EmployerShareOnly ? this.OwnShare : this.Amount;

    internal int MonthsLate(LocalDate date) => this.Amount.IsZero ? 0 : LateFines.MonthsLate(this.Due.Date, this.PaidOn ?? date, this.policies.FinePartMonth);

    internal Rupiah FineOn(LocalDate date) => this.Due.Payer == Payer.Employer && this.MonthsLate(date) is > 0 and var months
        ? LateFines.Amount(this.fineRate, this.FineBase, months, this.policies.Rounding)
        : Rupiah.Zero;

    /// <summary>Takes from both shares what a correction takes away, and returns what is left of it.</summary>
    internal (Rupiah Own, Rupiah Worker) Reduce(Rupiah own, Rupiah worker)
    {
        var (ownTaken, workerTaken) = (Rupiah.Min(own, this.OwnShare), Rupiah.Min(worker, this.WorkerShare));
        this.OwnShare -= ownTaken;
        this.WorkerShare -= workerTaken;
        return (own - ownTaken, worker - workerTaken);
    }
}
