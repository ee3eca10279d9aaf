using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Prices participants with a wage for one contribution month: wage earners, construction workers whose wages are known, and trainees. The law of
/// the month, the readings and the reliefs are bound once; the calculator is immutable and may be shared between threads.
/// </summary>
[DebuggerDisplay("{Law}")]
public sealed partial class ContributionCalculator
{
    private static readonly Segment[] Segments = Enum.GetValues<Segment>();

    // Without these nothing can be priced; JP alone needs its cap, and JKP has its own months.
    private static readonly LawParameter[] Needed =
    [
        LawParameters.PuJkkRate, LawParameters.PuJkmRate, LawParameters.PuJhtEmployerRate, LawParameters.PuJhtWorkerRate, LawParameters.PuJpEmployerRate, LawParameters.PuJpWorkerRate,
        LawParameters.ConstructionJkkWageRate, LawParameters.ConstructionJkmWageRate,
    ];

    private static readonly LawParameter[] Figures =
    [
        .. Needed, LawParameters.JpWageCap, LawParameters.JkpGovernmentRate, LawParameters.JkpFromJkkRate, LawParameters.JkpFromJkmRate, LawParameters.JkpWageCap,
        LawParameters.DailyWageDays, LawParameters.PieceWageMonths, LawParameters.WeatherPieceWageMonths,
    ];

    private readonly SegmentRates[] rates;
    private readonly Rounding rounding;
    private readonly long jpCap;
    private readonly ImmutableArray<DomainError> jpRefusal;
    private readonly ImmutableArray<DomainError> jkpRefusal;
    private readonly long jkpCap;
    private readonly int jkpGovernment;
    private readonly int jkpFromJkk;
    private readonly int jkpFromJkm;

    private ContributionCalculator(LawInForce law, PolicySet policies, ImmutableArray<Relief> reliefs)
    {
        this.Law = law;
        this.Policies = policies;
        this.Reliefs = reliefs;
        this.rounding = policies.Rounding;
        this.rates = [.. Segments.Select(this.RatesOf)];

        // Only JP has a figure that may not be published yet: whoever has no JP is priced all the same.
        this.jpCap = law.Of(LawParameters.JpWageCap).TryGet(out var cap, out this.jpRefusal) ? cap.Value.Sen : 0;
        this.IsProvisional = cap?.IsProvisional ?? false;

        // JKP began in February 2021; only its part from JKM may lawfully be nothing, since February 2025.
        this.jkpRefusal = law.Require(LawParameters.JkpWageCap, LawParameters.JkpGovernmentRate, LawParameters.JkpFromJkkRate).Errors;
        this.jkpCap = law.Of(LawParameters.JkpWageCap).TryGet(out var jkp) ? jkp.Value.Sen : 0;
        this.jkpGovernment = PartsOrNone(LawParameters.JkpGovernmentRate);
        this.jkpFromJkk = PartsOrNone(LawParameters.JkpFromJkkRate);
        this.jkpFromJkm = PartsOrNone(LawParameters.JkpFromJkmRate);
        this.UsesSuppliedLaw = law.AnySupplied(Figures.Concat(reliefs.Select(relief => relief.Figure)));

        int PartsOrNone(LawParameter<Rate> parameter) => law.Of(parameter).TryGet(out var rate) ? rate.Value.PartsPerMillion : 0;
    }

    /// <summary>Gets the law of the month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the reliefs that were granted.</summary>
    public ImmutableArray<Relief> Reliefs { get; }

    /// <summary>Gets a value indicating whether JP stands on a wage cap that is not published for the month, because the caller asked for the last known one.</summary>
    public bool IsProvisional { get; }

    /// <summary>Gets a value indicating whether any figure that wages are priced by in this month did not come with the library.</summary>
    public bool UsesSuppliedLaw { get; }

    /// <summary>Returns the calculator of a month.</summary>
    /// <param name="month">The contribution month, July 2015 or later.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The calculator, or <c>BPJSTK-LAW-001</c> before July 2015. A month whose JP wage cap is not published yet has a calculator: only a
    /// worker with JP is refused by it.
    /// </returns>
    public static Outcome<ContributionCalculator> For(YearMonth month, LawBook? book = null, PolicySet? policies = null)
    {
        var readings = policies ?? PolicySet.Default;
        var law = (book ?? LawBook.Default).InForce(month, readings.UnpublishedLaw);
        return law.Require(Needed).Select(_ => new ContributionCalculator(law, readings, []));
    }

    /// <summary>Returns a calculator that applies one more relief.</summary>
    /// <param name="relief">The relief asked for, with its facts.</param>
    /// <returns>
    /// The calculator, or every reason against it: <c>BPJSTK-RLF-001</c> (not in force), <c>-002</c> for each condition that is not met, <c>-003</c>
    /// (not for wage earners), <c>-004</c> (already applied).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="relief"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionCalculator> With(Relief relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        return ReliefClaims.CheckNew(relief, this.Reliefs)
            .Then(_ => relief.Grant(Segment.Pu, this.Law))
            .Then(_ => ReliefClaims.Built(relief, () => new ContributionCalculator(this.Law, this.Policies, this.Reliefs.Add(relief))));
    }

    private SegmentRates RatesOf(Segment segment)
    {
        var effect = ReliefClaims.EffectOf(this.Reliefs, segment, this.Law);
        var isConstruction = segment == Segment.Construction;
        return new(
            effect,
            isConstruction ? null : this.Law.Of(LawParameters.PuJkkRate).Value.Value,
            isConstruction ? this.Law.Of(LawParameters.ConstructionJkkWageRate).Value.Value : Rate.Zero,
            this.Law.Of(isConstruction ? LawParameters.ConstructionJkmWageRate : LawParameters.PuJkmRate).Value.Value,
            this.Law.Of(LawParameters.PuJhtEmployerRate).Value.Value,
            this.Law.Of(LawParameters.PuJhtWorkerRate).Value.Value,
            this.Law.Of(LawParameters.PuJpEmployerRate).Value.Value,
            this.Law.Of(LawParameters.PuJpWorkerRate).Value.Value);
    }
}
