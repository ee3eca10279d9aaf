using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <content>Pricing, without allocation.</content>
public sealed partial class ContributionCalculator
{
    // Below this a product with any rate of at most 100 % stays inside 64 bits: Rp90 billion a month.
    private const long NarrowSen = 9_000_000_000_000;

    private const long HalfPart = Rate.PartsPerWhole / 2;

    /// <summary>Prices one participant. Nothing is allocated for a success.</summary>
    /// <param name="participant">A wage earner, construction worker or trainee.</param>
    /// <returns>The statement, or <c>BPJSTK-LAW-003</c> for a participant with JP in a month whose wage cap is not published.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionStatement> Calculate(WagedParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var bits = participant.Programs.Bits;
        if ((bits & JpBit) != 0 && !this.jpRefusal.IsEmpty)
        {
            return Outcome.Failure<ContributionStatement>(this.jpRefusal);
        }

        return Outcome.Success(this.Price(participant.Sen, participant.Divisor, participant.Programs, (int)participant.RiskClass, this.rates[(int)participant.Segment]));
    }

    // Half up to the sen; amounts are above zero and small enough, so plain 64-bit arithmetic is exact.
    private static long Narrow(long sen, int partsPerMillion)
    {
        unchecked
        {
            return (long)((ulong)((sen * partsPerMillion) + HalfPart) / Rate.PartsPerWhole);
        }
    }

    private ContributionStatement Price(long sen, int divisor, ProgramBundle programs, int riskClass, SegmentRates rate) =>
        divisor == 1 && this.rounding == Rounding.HalfUpToSen && sen <= NarrowSen
            ? this.PriceNarrow(sen, programs, riskClass, rate)
            : this.PriceWide(sen, divisor, programs, riskClass, rate);

    private ContributionStatement PriceNarrow(long sen, ProgramBundle programs, int riskClass, SegmentRates rate)
    {
        var bits = programs.Bits;
        var jpBase = Math.Min(sen, this.jpCap);
        var jkpBase = Math.Min(sen, this.jkpCap);
        var (jpEmployer, jpWorker, jpEmployerLater, jpWorkerLater) = (0L, 0L, 0L, 0L);
        if ((bits & JpBit) != 0)
        {
            jpEmployer = Narrow(jpBase, rate.JpEmployerPaid);
            jpWorker = Narrow(jpBase, rate.JpWorkerPaid);
            if (rate.DefersJp)
            {
                jpEmployerLater = Narrow(jpBase, rate.JpEmployer) - jpEmployer;
                jpWorkerLater = Narrow(jpBase, rate.JpWorker) - jpWorker;
            }
        }

        var (hasJht, hasJkp) = ((bits & JhtBit) != 0, (bits & JkpBit) != 0);
        return new(
            this,
            programs,
            (bits & JkkBit) != 0 ? Narrow(sen, rate.Jkk[riskClass]) : 0,
            (bits & JkmBit) != 0 ? Narrow(sen, rate.Jkm) : 0,
            hasJht ? Narrow(sen, rate.JhtEmployer) : 0,
            hasJht ? Narrow(sen, rate.JhtWorker) : 0,
            jpEmployer,
            jpWorker,
            jpEmployerLater,
            jpWorkerLater,
            hasJkp ? Narrow(jkpBase, this.jkpGovernment) : 0,
            hasJkp ? Narrow(jkpBase, this.jkpFromJkk) : 0,
            hasJkp ? Narrow(jkpBase, this.jkpFromJkm) : 0);
    }

    private ContributionStatement PriceWide(long sen, int divisor, ProgramBundle programs, int riskClass, SegmentRates rate)
    {
        var bits = programs.Bits;
        var jp = UpTo(this.jpCap, sen, divisor);
        var jkp = UpTo(this.jkpCap, sen, divisor);
        var jpEmployer = this.Share(jp, rate.JpEmployerPaid, bits & JpBit);
        var jpWorker = this.Share(jp, rate.JpWorkerPaid, bits & JpBit);
        return new(
            this,
            programs,
            this.Share((sen, divisor), rate.Jkk[riskClass], bits & JkkBit),
            this.Share((sen, divisor), rate.Jkm, bits & JkmBit),
            this.Share((sen, divisor), rate.JhtEmployer, bits & JhtBit),
            this.Share((sen, divisor), rate.JhtWorker, bits & JhtBit),
            jpEmployer,
            jpWorker,
            this.Share(jp, rate.JpEmployer, bits & JpBit) - jpEmployer,
            this.Share(jp, rate.JpWorker, bits & JpBit) - jpWorker,
            this.Share(jkp, this.jkpGovernment, bits & JkpBit),
            this.Share(jkp, this.jkpFromJkk, bits & JkpBit),
            this.Share(jkp, this.jkpFromJkm, bits & JkpBit));
    }

    private static (long Sen, int Divisor) UpTo(long cap, long sen, int divisor) => sen > (Int128)cap * divisor ? (cap, 1) : (sen, divisor);

    private long Share((long Sen, int Divisor) wage, int partsPerMillion, int isParticipant) => isParticipant == 0
        ? 0
        : RoundingArithmetic.ToSen((Int128)wage.Sen * partsPerMillion, (Int128)wage.Divisor * Rate.PartsPerWhole, this.rounding);
}
