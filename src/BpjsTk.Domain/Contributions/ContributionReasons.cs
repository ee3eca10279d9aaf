using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>What explanations of one segment and month have in common: the rulings, the reliefs as lines name them, and the reliefs considered. Made once.</summary>
internal sealed class ContributionReasons
{
    internal ContributionReasons(LawInForce law, ImmutableArray<Relief> reliefs, Segment segment)
    {
        var isConstruction = segment == Segment.Construction;
        var byClass = law.Of(LawParameters.PuJkkRate).Value;
        var withoutClass = law.Of(LawParameters.ConstructionJkkWageRate).Value;
        this.Jkk =
        [
            withoutClass,
            .. Enumerable.Range((int)RiskClass.VeryLow, RatesByClass.ClassCount).Select(number => byClass.Select(rates => rates[number])),
        ];
        this.Jkm = law.Of(isConstruction ? LawParameters.ConstructionJkmWageRate : LawParameters.PuJkmRate).Value;
        this.JhtEmployer = law.Of(LawParameters.PuJhtEmployerRate).Value;
        this.JhtWorker = law.Of(LawParameters.PuJhtWorkerRate).Value;
        this.JpEmployer = law.Of(LawParameters.PuJpEmployerRate).Value;
        this.JpWorker = law.Of(LawParameters.PuJpWorkerRate).Value;
        this.JpCap = Known(LawParameters.JpWageCap);
        this.JkpCap = Known(LawParameters.JkpWageCap);
        this.JkpGovernment = Known(LawParameters.JkpGovernmentRate);
        this.JkpFromJkk = Known(LawParameters.JkpFromJkkRate);
        this.JkpFromJkm = Known(LawParameters.JkpFromJkmRate);
        this.JkkRelief = ReliefClaims.ReductionOf(reliefs, segment, law, effect => effect.Jkk);
        this.JkmRelief = ReliefClaims.ReductionOf(reliefs, segment, law, effect => effect.Jkm);
        this.JpPaidNow = ReliefClaims.ReductionOf(reliefs, segment, law, effect => effect.Jp);
        this.JpPaidLater = this.JpPaidNow is { } paid ? paid with { Share = Rate.Whole - paid.Share } : null;
        this.Considered = ReliefClaims.Findings(reliefs, segment, law);

        Ruling<T>? Known<T>(LawParameter<T> parameter)
            where T : notnull => law.Of(parameter).TryGet(out var ruling) ? ruling : null;
    }

    internal ImmutableArray<Ruling<Rate>> Jkk { get; }

    internal Ruling<Rate> Jkm { get; }

    internal Ruling<Rate> JhtEmployer { get; }

    internal Ruling<Rate> JhtWorker { get; }

    internal Ruling<Rate> JpEmployer { get; }

    internal Ruling<Rate> JpWorker { get; }

    internal Ruling<Rupiah>? JpCap { get; }

    internal Ruling<Rupiah>? JkpCap { get; }

    internal Ruling<Rate>? JkpGovernment { get; }

    internal Ruling<Rate>? JkpFromJkk { get; }

    internal Ruling<Rate>? JkpFromJkm { get; }

    internal Reduction? JkkRelief { get; }

    internal Reduction? JkmRelief { get; }

    internal Reduction? JpPaidNow { get; }

    internal Reduction? JpPaidLater { get; }

    internal ImmutableArray<ReliefFinding> Considered { get; }
}
