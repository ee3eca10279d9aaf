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
    /// <returns>
    /// The statement, or <c>BPJSTK-LAW-003</c> for a participant with JP in a month whose wage cap is not published, <c>BPJSTK-LAW-001</c> for one with JKP before
    /// February 2021.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionStatement> Calculate(WagedParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var bits = participant.Programs.Bits;
        if ((bits & JpBit) != 0 && !this.jpRefusal.IsEmpty)
        {
            return Outcome.Failure<ContributionStatement>(this.jpRefusal);
        }

        if ((bits & JkpBit) != 0 && !this.jkpRefusal.IsEmpty)
        {
            return Outcome.Failure<ContributionStatement>(this.jkpRefusal);
        }

        return Outcome.Success(this.Price(participant.Sen, participant.Divisor, participant.Programs, (int)participant.RiskClass, participant.Segment));
    }

    // What a statement tells only when it is asked: the whole of a deferred share, and the shares of the JKP fund.
    internal Rupiah JpEmployerWhole(long sen, int divisor, ProgramBundle programs, Segment segment) =>
        Rupiah.FromSen(this.Share(UpTo(this.jpCap, sen, divisor), this.rates[(int)segment].JpEmployer, programs.Bits & JpBit));

    internal Rupiah JpWorkerWhole(long sen, int divisor, ProgramBundle programs, Segment segment) =>
        Rupiah.FromSen(this.Share(UpTo(this.jpCap, sen, divisor), this.rates[(int)segment].JpWorker, programs.Bits & JpBit));

    internal Rupiah JkpGovernmentOf(long sen, int divisor, ProgramBundle programs) => this.JkpShare(sen, divisor, programs, this.jkpGovernment);

    internal (Rupiah FromJkk, Rupiah FromJkm) JkpFromOthers(long sen, int divisor, ProgramBundle programs) =>
        (this.JkpShare(sen, divisor, programs, this.jkpFromJkk), this.JkpShare(sen, divisor, programs, this.jkpFromJkm));

    internal bool FundSplitIsUnknownIn(Segment segment) => this.rates[(int)segment].FundSplitIsUnknown;

    internal ContributionStatement PriceAt(WagedParticipant participant, Rupiah wage) =>
        this.Price(wage.Sen, 1, participant.Programs, (int)participant.RiskClass, participant.Segment);

    private Rupiah JkpShare(long sen, int divisor, ProgramBundle programs, int partsPerMillion) =>
        Rupiah.FromSen(this.Share(UpTo(this.jkpCap, sen, divisor), partsPerMillion, programs.Bits & JkpBit));

    // Half up to the sen; amounts are above zero and small enough, so plain 64-bit arithmetic is exact.
    private static long Narrow(long sen, int partsPerMillion)
    {
        unchecked
        {
            return (long)((ulong)((sen * partsPerMillion) + HalfPart) / Rate.PartsPerWhole);
        }
    }

    private ContributionStatement Price(long sen, int divisor, ProgramBundle programs, int riskClass, Segment segment) =>
        divisor == 1 && this.rounding == Rounding.HalfUpToSen && sen <= NarrowSen
            ? this.PriceNarrow(sen, programs, riskClass, segment)
            : this.PriceWide(sen, divisor, programs, riskClass, segment);

    private ContributionStatement PriceNarrow(long sen, ProgramBundle programs, int riskClass, Segment segment)
    {
        var (bits, rate) = (programs.Bits, this.rates[(int)segment]);
        var (jhtEmployer, jhtWorker, jpEmployer, jpWorker) = (0L, 0L, 0L, 0L);
        if ((bits & JhtBit) != 0)
        {
            jhtEmployer = Narrow(sen, rate.JhtEmployer);
            jhtWorker = Narrow(sen, rate.JhtWorker);
        }

        if ((bits & JpBit) != 0)
        {
            var capped = Math.Min(sen, this.jpCap);
            jpEmployer = Narrow(capped, rate.JpEmployerPaid);
            jpWorker = Narrow(capped, rate.JpWorkerPaid);
        }

        return new(
            this,
            segment,
            programs,
            sen,
            1,
            (bits & JkkBit) != 0 ? Narrow(sen, rate.Jkk[riskClass]) : 0,
            (bits & JkmBit) != 0 ? Narrow(sen, rate.Jkm) : 0,
            jhtEmployer,
            jhtWorker,
            jpEmployer,
            jpWorker);
    }

    private ContributionStatement PriceWide(long sen, int divisor, ProgramBundle programs, int riskClass, Segment segment)
    {
        var (bits, rate) = (programs.Bits, this.rates[(int)segment]);
        var jp = UpTo(this.jpCap, sen, divisor);
        return new(
            this,
            segment,
            programs,
            sen,
            divisor,
            this.Share((sen, divisor), rate.Jkk[riskClass], bits & JkkBit),
            this.Share((sen, divisor), rate.Jkm, bits & JkmBit),
            this.Share((sen, divisor), rate.JhtEmployer, bits & JhtBit),
            this.Share((sen, divisor), rate.JhtWorker, bits & JhtBit),
            this.Share(jp, rate.JpEmployerPaid, bits & JpBit),
            this.Share(jp, rate.JpWorkerPaid, bits & JpBit));
    }

    private static (long Sen, int Divisor) UpTo(long cap, long sen, int divisor) => sen > (Int128)cap * divisor ? (cap, 1) : (sen, divisor);

    private long Share((long Sen, int Divisor) wage, int partsPerMillion, int isParticipant) => isParticipant == 0
        ? 0
        : wage.Divisor == 1 && this.rounding == Rounding.HalfUpToSen && wage.Sen <= NarrowSen ? Narrow(wage.Sen, partsPerMillion)
        : RoundingArithmetic.ToSen((Int128)wage.Sen * partsPerMillion, (Int128)wage.Divisor * Rate.PartsPerWhole, this.rounding);
}
