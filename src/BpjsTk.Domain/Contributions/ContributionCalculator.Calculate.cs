using BpjsTk.Domain.Participants;

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

        var segmentRates = this.rates[(int)participant.Segment];
        return Outcome.Success(participant.Divisor == 1 && this.rounding == Rounding.HalfUpToSen && participant.Sen <= NarrowSen
            ? this.PriceNarrow(participant, segmentRates, bits)
            : this.PriceWide(participant, segmentRates, bits));
    }

    // Half up to the sen; amounts are above zero and small enough, so plain 64-bit arithmetic is exact.
    private static long Narrow(long sen, int partsPerMillion)
    {
        unchecked
        {
            return (long)((ulong)((sen * partsPerMillion) + HalfPart) / Rate.PartsPerWhole);
        }
    }

    private ContributionStatement PriceNarrow(WagedParticipant participant, SegmentRates rate, int bits)
    {
        var sen = participant.Sen;
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
            participant.Programs,
            (bits & JkkBit) != 0 ? Narrow(sen, rate.Jkk[(int)participant.RiskClass]) : 0,
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

    private ContributionStatement PriceWide(WagedParticipant participant, SegmentRates rate, int bits)
    {
        var wage = (participant.Sen, participant.Divisor);
        var jp = UpTo(this.jpCap, participant);
        var jkp = UpTo(this.jkpCap, participant);
        var jpEmployer = this.Share(jp, rate.JpEmployerPaid, bits & JpBit);
        var jpWorker = this.Share(jp, rate.JpWorkerPaid, bits & JpBit);
        return new(
            this,
            participant.Programs,
            this.Share(wage, rate.Jkk[(int)participant.RiskClass], bits & JkkBit),
            this.Share(wage, rate.Jkm, bits & JkmBit),
            this.Share(wage, rate.JhtEmployer, bits & JhtBit),
            this.Share(wage, rate.JhtWorker, bits & JhtBit),
            jpEmployer,
            jpWorker,
            this.Share(jp, rate.JpEmployer, bits & JpBit) - jpEmployer,
            this.Share(jp, rate.JpWorker, bits & JpBit) - jpWorker,
            this.Share(jkp, this.jkpGovernment, bits & JkpBit),
            this.Share(jkp, this.jkpFromJkk, bits & JkpBit),
            this.Share(jkp, this.jkpFromJkm, bits & JkpBit));
    }

    private static (long Sen, int Divisor) UpTo(long cap, WagedParticipant participant) =>
        participant.Sen > (Int128)cap * participant.Divisor ? (cap, 1) : (participant.Sen, participant.Divisor);

    private long Share((long Sen, int Divisor) wage, int partsPerMillion, int isParticipant) => isParticipant == 0
        ? 0
        : RoundingArithmetic.ToSen((Int128)wage.Sen * partsPerMillion, (Int128)wage.Divisor * Rate.PartsPerWhole, this.rounding);
}
