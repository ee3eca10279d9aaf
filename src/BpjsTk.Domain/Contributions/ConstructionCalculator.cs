using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>
/// Prices construction projects whose workers' wages are not known, by marginal tiers of the contract value. Workers whose wages are known are priced
/// by <see cref="ContributionCalculator"/>.
/// </summary>
[DebuggerDisplay("{Law}")]
public sealed class ConstructionCalculator
{
    private readonly Ruling<MarginalTiers> jkk;
    private readonly Ruling<MarginalTiers> jkm;
    private readonly ReliefEffect effect;

    private ConstructionCalculator(LawInForce law, PolicySet policies, ImmutableArray<Relief> reliefs)
    {
        this.Law = law;
        this.Policies = policies;
        this.Reliefs = reliefs;
        this.jkk = law.Of(LawParameters.ConstructionJkkTiers).Value;
        this.jkm = law.Of(LawParameters.ConstructionJkmTiers).Value;
        this.effect = ReliefClaims.EffectOf(reliefs, Segment.Construction, law);
    }

    /// <summary>Gets the law of the month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the reliefs that were granted.</summary>
    public ImmutableArray<Relief> Reliefs { get; }

    /// <summary>Returns the calculator of a month.</summary>
    /// <param name="month">The contribution month, July 2015 or later.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<ConstructionCalculator> For(YearMonth month, LawBook? book = null, PolicySet? policies = null)
    {
        var readings = policies ?? PolicySet.Default;
        var law = (book ?? LawBook.Default).InForce(month, readings.UnpublishedLaw);
        return law.Require(LawParameters.ConstructionJkkTiers, LawParameters.ConstructionJkmTiers).Select(_ => new ConstructionCalculator(law, readings, []));
    }

    /// <summary>Returns a calculator that applies one more relief.</summary>
    /// <param name="relief">The relief asked for, with its facts.</param>
    /// <returns>
    /// The calculator, or every reason against it: <c>BPJSTK-RLF-001</c> (not in force), <c>-002</c> for each condition that is not met, <c>-003</c>
    /// (not for construction), <c>-004</c> (already applied).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="relief"/> is <see langword="null"/>.</exception>
    public Outcome<ConstructionCalculator> With(Relief relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        return ReliefClaims.CheckNew(relief, this.Reliefs)
            .Then(_ => relief.Grant(Segment.Construction, this.Law))
            .Then(_ => ReliefClaims.Built(relief, () => new ConstructionCalculator(this.Law, this.Policies, this.Reliefs.Add(relief)).Checked()));
    }

    /// <summary>Prices one project: every slice of the contract value at its own rate, rounded once per program.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public ConstructionStatement Calculate(ConstructionProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new(
            Exact(this.jkk.Value, project.ContractValue, this.effect.Jkk).Round(this.Policies.Rounding),
            Exact(this.jkm.Value, project.ContractValue, this.effect.Jkm).Round(this.Policies.Rounding));
    }

    /// <summary>Explains the bill of one project, slice by slice.</summary>
    /// <param name="project">The project.</param>
    /// <returns>
    /// The lines. Where a slice gives a fraction of a sen, the rounding falls on the last slice of the program, so that the lines add up to
    /// <see cref="Calculate"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public ContributionExplanation Explain(ConstructionProject project)
    {
        var total = this.Calculate(project);
        var lines = this.Slices(SocialProgram.Jkk, this.jkk, project, this.effect.Jkk, total.Jkk).Concat(this.Slices(SocialProgram.Jkm, this.jkm, project, this.effect.Jkm, total.Jkm));
        return new(this.Law, this.Policies, [.. lines], ReliefClaims.Findings(this.Reliefs, Segment.Construction, this.Law));
    }

    // Every tier is reached by the largest contract: what can't be priced exactly shows when the calculator is made, not when it is used.
    private ConstructionCalculator Checked()
    {
        _ = Exact(this.jkk.Value, Rupiah.MaxValue, this.effect.Jkk);
        _ = Exact(this.jkm.Value, Rupiah.MaxValue, this.effect.Jkm);
        return this;
    }

    private static ExactRupiah Exact(MarginalTiers tiers, Rupiah contractValue, Rate share)
    {
        var total = ExactRupiah.Zero;
        foreach (var tier in tiers.Tiers)
        {
            total += share.Of(tier.Rate).Of(tier.SliceOf(contractValue));
        }

        return total;
    }

    private IEnumerable<ContributionLine> Slices(SocialProgram program, Ruling<MarginalTiers> tiers, ConstructionProject project, Rate share, Rupiah total)
    {
        var reduction = ReliefClaims.ReductionOf(this.Reliefs, Segment.Construction, this.Law, _ => share);
        var reached = tiers.Value.Tiers.Where(tier => tier.Above < project.ContractValue).ToArray();
        var running = ExactRupiah.Zero;
        var billed = Rupiah.Zero;
        foreach (var tier in reached)
        {
            var slice = tier.SliceOf(project.ContractValue);
            var exact = share.Of(tier.Rate).Of(slice);
            running += exact;

            // The rounded running total grows by each line, so that the last one ends at the rounded whole.
            var upToHere = tier == reached[^1] ? total : running.Round(this.Policies.Rounding);
            var basis = StatedBasis.Of(slice, ContributionPhrases.Slice(tier, slice), tiers, this.Law);
            var rate = tiers.Select(_ => tier.Rate);
            yield return new(program, Payer.Contractor, LineNature.Billed, basis, rate, reduction, this.Law.Month, exact, upToHere - billed, this.Policies.Rounding);
            billed = upToHere;
        }
    }
}
