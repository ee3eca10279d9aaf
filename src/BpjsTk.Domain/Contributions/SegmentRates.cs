using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// The rates of one segment in one month after reliefs, in parts per million, laid out so that pricing a worker only reads them. JKK is indexed by
/// risk class; place zero belongs to participants without one.
/// </summary>
internal sealed class SegmentRates
{
    internal SegmentRates(ReliefEffect effect, RatesByClass? jkkByClass, Rate jkkWithoutClass, Rate jkm, Rate jhtEmployer, Rate jhtWorker, Rate jpEmployer, Rate jpWorker)
    {
        this.Jkk = new int[RatesByClass.ClassCount + 1];
        this.Jkk[(int)RiskClass.None] = effect.Jkk.Of(jkkWithoutClass).PartsPerMillion;
        for (var number = 1; jkkByClass is not null && number <= RatesByClass.ClassCount; number++)
        {
            this.Jkk[number] = effect.Jkk.Of(jkkByClass[number]).PartsPerMillion;
        }

        this.Jkm = effect.Jkm.Of(jkm).PartsPerMillion;
        this.JhtEmployer = jhtEmployer.PartsPerMillion;
        this.JhtWorker = jhtWorker.PartsPerMillion;
        this.JpEmployer = jpEmployer.PartsPerMillion;
        this.JpWorker = jpWorker.PartsPerMillion;
        this.JpEmployerPaid = effect.Jp.Of(jpEmployer).PartsPerMillion;
        this.JpWorkerPaid = effect.Jp.Of(jpWorker).PartsPerMillion;
        this.DefersJp = effect.Jp != Rate.Whole;
        this.FundSplitIsUnknown = effect.FundSplitIsUnknown;
    }

    internal int[] Jkk { get; }

    internal int Jkm { get; }

    internal int JhtEmployer { get; }

    internal int JhtWorker { get; }

    internal int JpEmployer { get; }

    internal int JpWorker { get; }

    internal int JpEmployerPaid { get; }

    internal int JpWorkerPaid { get; }

    internal bool DefersJp { get; }

    internal bool FundSplitIsUnknown { get; }
}
