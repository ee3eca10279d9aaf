using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Payments;

/// <summary>
/// What was charged too little or too much for a month that is already charged. It is set off against the next month (PP 44/2015 Pasal 23(4)): a shortfall is due with the
/// contribution that falls due next, and what is no longer owed becomes money that settles what is open, or credit.
/// </summary>
[DebuggerDisplay("{Date}: {Month} {Program} {Change}")]
public sealed class LedgerCorrection : LedgerEntry
{
    private LedgerCorrection(LocalDate date, YearMonth month, SocialProgram program, Rupiah ownShareChange, Rupiah workerShareChange)
    {
        this.Date = date;
        this.Month = month;
        this.Program = program;
        this.OwnShareChange = ownShareChange;
        this.WorkerShareChange = workerShareChange;
    }

    /// <summary>Gets the day on which the difference was told.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the contribution month that is corrected.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets what the employer or the self-employed owes more, or less when negative.</summary>
    public Rupiah OwnShareChange { get; }

    /// <summary>Gets what is to be withheld from the workers more, or less when negative.</summary>
    public Rupiah WorkerShareChange { get; }

    /// <summary>Gets the whole difference; negative when too much was charged.</summary>
    public Rupiah Change => this.OwnShareChange + this.WorkerShareChange;

    /// <summary>Makes a correction.</summary>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="month">The contribution month that is corrected.</param>
    /// <param name="program">The program.</param>
    /// <param name="ownShareChange">What the employer or the self-employed owes more, or less when negative.</param>
    /// <param name="workerShareChange">What is to be withheld from the workers more, or less when negative.</param>
    /// <returns>The correction, or <c>BPJSTK-LED-006</c> when neither share changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="program"/> is not a member of the enumeration.</exception>
    public static Outcome<LedgerCorrection> Of(LocalDate date, YearMonth month, SocialProgram program, Rupiah ownShareChange, Rupiah workerShareChange = default)
    {
        if (!Enum.IsDefined(program))
        {
            throw new ArgumentOutOfRangeException(nameof(program), program, null);
        }

        return ownShareChange.IsZero && workerShareChange.IsZero
            ? Outcome.Failure<LedgerCorrection>(DomainError.Of(
                ErrorCatalog.LedgerCorrectionEmpty, "Change", new ErrorArgument("program", ProgramBundle.Of(program)), new ErrorArgument("month", month)))
            : Outcome.Success(new LedgerCorrection(date, month, program, ownShareChange, workerShareChange));
    }

    /// <summary>Makes the corrections that follow from two calculations of a worker's month: one for each program whose amounts changed.</summary>
    /// <param name="date">The day on which the difference was told.</param>
    /// <param name="correction">The difference.</param>
    /// <returns>The corrections in the order JKK, JKM, JHT, JP; none when nothing changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="correction"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<LedgerCorrection> OfContribution(LocalDate date, ContributionCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        var (month, change) = (correction.Month, correction.Change);
        LedgerCorrection[] all =
        [
            new(date, month, SocialProgram.Jkk, change.Jkk, Rupiah.Zero),
            new(date, month, SocialProgram.Jkm, change.Jkm, Rupiah.Zero),
            new(date, month, SocialProgram.Jht, change.JhtEmployer, change.JhtWorker),
            new(date, month, SocialProgram.Jp, change.JpEmployer, change.JpWorker),
        ];
        return [.. all.Where(one => !one.OwnShareChange.IsZero || !one.WorkerShareChange.IsZero)];
    }

    private protected override void Close()
    {
    }
}
