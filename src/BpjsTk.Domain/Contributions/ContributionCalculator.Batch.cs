using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <content>Whole payrolls at once, over spans.</content>
public sealed partial class ContributionCalculator
{
    /// <summary>
    /// Prices wage earners (segment PU) of one employer with wages in whole sen, to the sen the same as <see cref="Calculate(WagedParticipant)"/> one by one. Averaged wages
    /// that end in no sen, staff of state organisers, and owners with JKM elsewhere are priced one by one. Nothing is allocated when every row
    /// is good.
    /// </summary>
    /// <param name="wages">The month's wage of each worker, above Rp0.</param>
    /// <param name="programs">The programs of each worker: JKK and JKM; JHT if any; JP and JKP only with JHT.</param>
    /// <param name="riskClass">The employer's risk class.</param>
    /// <param name="columns">Where the amounts go.</param>
    /// <returns>
    /// The rows that could not be priced, whose amounts are Rp0: <c>BPJSTK-BAT-001</c> (wage), <c>-002</c> (programs), <c>BPJSTK-LAW-003</c> (JP in a month without a
    /// published cap), <c>-001</c> (JKP before February 2021); and once <c>BPJSTK-FND-001</c> when fund shares are wanted whose split is not public. Empty when all is well.
    /// </returns>
    /// <exception cref="ArgumentException">The spans differ in length, or JP is deferred and the columns for it are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="riskClass"/> is not one of the five classes.</exception>
    public ImmutableArray<DomainError> CalculateBatch(ReadOnlySpan<Rupiah> wages, ReadOnlySpan<ProgramBundle> programs, RiskClass riskClass, in ContributionColumns columns)
    {
        var segment = this.rates[(int)Segment.Pu];
        CheckBatch(wages, programs, riskClass, columns, segment);

        ImmutableArray<DomainError>.Builder? errors = null;
        var wantsFundShares = !columns.JkpGovernment.IsEmpty;
        if (wantsFundShares && segment.FundSplitIsUnknown)
        {
            (errors = ImmutableArray.CreateBuilder<DomainError>()).Add(FundSplitRefusal("JkpFromJkk"));
        }

        // Without a deferral nothing is written there, whatever the buffer held.
        if (!segment.DefersJp)
        {
            columns.JpEmployerDeferred.Clear();
            columns.JpWorkerDeferred.Clear();
        }

        var row = 0;
        if (PayrollKernel.IsSupported && this.rounding == Rounding.HalfUpToSen && this.FitsKernel(segment))
        {
            var batch = this.BatchRates(segment, riskClass, wantsFundShares);
            var targets = new PayrollTargets(columns);
            ref var wage = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Rupiah, long>(wages));
            ref var bundle = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<ProgramBundle, byte>(programs));
            for (; row <= wages.Length - PayrollKernel.Lanes; row += PayrollKernel.Lanes)
            {
                if (!PayrollKernel.TryPrice(ref wage, ref bundle, (nuint)row, batch, targets))
                {
                    this.PriceRows(row, row + PayrollKernel.Lanes, wages, programs, riskClass, columns, ref errors);
                }
            }
        }

        this.PriceRows(row, wages.Length, wages, programs, riskClass, columns, ref errors);
        return errors?.ToImmutable() ?? [];
    }

    internal static DomainError FundSplitRefusal(string member) => DomainError.Of(ErrorCatalog.FundSplitUnknown, member, Citation.FromText("PP 7/2025"));

    private static void CheckBatch(ReadOnlySpan<Rupiah> wages, ReadOnlySpan<ProgramBundle> programs, RiskClass riskClass, in ContributionColumns columns, SegmentRates segment)
    {
        if (!RiskClasses.IsValid(riskClass))
        {
            throw new ArgumentOutOfRangeException(nameof(riskClass), riskClass, null);
        }

        if (programs.Length != wages.Length || columns.Rows != wages.Length)
        {
            throw new ArgumentException("Wages, programs and columns have one row for each worker.", nameof(columns));
        }

        if (segment.DefersJp && columns.JpEmployerDeferred.Length != wages.Length)
        {
            throw new ArgumentException("JP is deferred: the columns for what is paid later are needed.", nameof(columns));
        }
    }

    private bool FitsKernel(SegmentRates segment) =>
        Math.Max(segment.Jkk[RatesOfLastClass], Math.Max(segment.Jkm, Math.Max(segment.JhtEmployer, segment.JhtWorker))) <= PayrollKernel.MaxPartsPerMillion
        && Math.Max(segment.JpEmployer, segment.JpWorker) <= PayrollKernel.MaxPartsPerMillion
        && Math.Max(this.jkpGovernment, Math.Max(this.jkpFromJkk, this.jkpFromJkm)) <= PayrollKernel.MaxPartsPerMillion;

    private PayrollRates BatchRates(SegmentRates segment, RiskClass riskClass, bool wantsFundShares) => new(
        (ulong)segment.Jkk[(int)riskClass],
        (ulong)segment.Jkm,
        (ulong)segment.JhtEmployer,
        (ulong)segment.JhtWorker,
        (ulong)segment.JpEmployer,
        (ulong)segment.JpWorker,
        (ulong)segment.JpEmployerPaid,
        (ulong)segment.JpWorkerPaid,
        this.jpCap,
        (ulong)this.jkpGovernment,
        segment.FundSplitIsUnknown ? 0 : (ulong)this.jkpFromJkk,
        segment.FundSplitIsUnknown ? 0 : (ulong)this.jkpFromJkm,
        this.jkpCap,
        (this.jpRefusal.IsEmpty ? 0UL : JpBit) | (this.jkpRefusal.IsEmpty ? 0UL : JkpBit),
        segment.DefersJp,
        wantsFundShares);

    private void PriceRows(
        int from, int to, ReadOnlySpan<Rupiah> wages, ReadOnlySpan<ProgramBundle> programs, RiskClass riskClass, in ContributionColumns columns, ref ImmutableArray<DomainError>.Builder? errors)
    {
        for (var row = from; row < to; row++)
        {
            var statement = default(ContributionStatement);
            if (this.RefusalOf(row, wages[row], programs[row]) is { } refusal)
            {
                (errors ??= ImmutableArray.CreateBuilder<DomainError>()).Add(refusal);
            }
            else
            {
                statement = this.Price(wages[row].Sen, 1, programs[row], (int)riskClass, Segment.Pu);
            }

            statement.WriteTo(columns, row);
        }
    }

    private DomainError? RefusalOf(int row, Rupiah wage, ProgramBundle programs)
    {
        if (wage <= Rupiah.Zero)
        {
            return DomainError.Of(ErrorCatalog.BatchWage, Member("Wages", row), new ErrorArgument("amount", wage), new ErrorArgument("row", row));
        }

        if (!PayrollKernel.IsLawful(programs.Bits))
        {
            return DomainError.Of(ErrorCatalog.BatchPrograms, Member("Programs", row), new ErrorArgument("programs", programs), new ErrorArgument("row", row));
        }

        if (programs.Contains(SocialProgram.Jp) && !this.jpRefusal.IsEmpty)
        {
            return this.jpRefusal[0].Under(Member("Programs", row));
        }

        return programs.Contains(SocialProgram.Jkp) && !this.jkpRefusal.IsEmpty ? this.jkpRefusal[0].Under(Member("Programs", row)) : null;

        static string Member(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
    }
}
