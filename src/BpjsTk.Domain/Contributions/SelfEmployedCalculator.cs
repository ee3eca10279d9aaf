using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>Prices self-employed participants (BPU) for one contribution month, on the base of the band of the declared income.</summary>
[DebuggerDisplay("{Law}")]
public sealed class SelfEmployedCalculator
{
    private readonly IncomeBands bands;

    private SelfEmployedCalculator(LawInForce law, PolicySet policies, ImmutableArray<Relief> reliefs)
    {
        this.Law = law;
        this.Policies = policies;
        this.Reliefs = reliefs;
        this.bands = law.Of(LawParameters.BpuBands).Value.Value;
    }

    /// <summary>Gets the law of the month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the reliefs asked for.</summary>
    public ImmutableArray<Relief> Reliefs { get; }

    /// <summary>Returns the calculator of a month.</summary>
    /// <param name="month">The contribution month, July 2015 or later.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<SelfEmployedCalculator> For(YearMonth month, LawBook? book = null, PolicySet? policies = null)
    {
        var readings = policies ?? PolicySet.Default;
        var law = (book ?? LawBook.Default).InForce(month, readings.UnpublishedLaw);
        return law.Require(LawParameters.BpuBands, LawParameters.BpuJkkRate, LawParameters.BpuJkmAmount, LawParameters.BpuJhtRate).Select(_ => new SelfEmployedCalculator(law, readings, []));
    }

    /// <summary>Returns a calculator that applies one more relief.</summary>
    /// <param name="relief">The relief asked for, with its facts.</param>
    /// <returns>
    /// The calculator, or every reason against it: <c>BPJSTK-RLF-001</c> (not in force), <c>-002</c> for each condition that is not met, <c>-003</c>
    /// (not for the self-employed), <c>-004</c> (already applied).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="relief"/> is <see langword="null"/>.</exception>
    public Outcome<SelfEmployedCalculator> With(Relief relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        return ReliefClaims.CheckNew(relief, this.Reliefs)
            .Then(_ => relief.Grant(Segment.Bpu, this.Law))
            .Select(_ => new SelfEmployedCalculator(this.Law, this.Policies, this.Reliefs.Add(relief)));
    }

    /// <summary>Prices one participant.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>The statement, or <c>BPJSTK-RLF-003</c> for an employer where a relief excludes employers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<SelfEmployedStatement> Calculate(SelfEmployed participant) => this.Explain(participant).Select(explanation =>
    {
        Rupiah Of(SocialProgram program) => explanation.Lines.Where(line => line.Program == program).Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount);
        return new SelfEmployedStatement(Of(SocialProgram.Jkk), Of(SocialProgram.Jkm), Of(SocialProgram.Jht), this.bands.Of(participant.DeclaredIncome));
    });

    /// <summary>Explains the bill of one participant.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>The lines, or <c>BPJSTK-RLF-003</c> for an employer where a relief excludes employers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionExplanation> Explain(SelfEmployed participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        foreach (var relief in this.Reliefs)
        {
            if (!relief.Grant(participant.Segment, this.Law).TryGet(out _, out var errors))
            {
                return Outcome.Failure<ContributionExplanation>(errors);
            }
        }

        var builder = new LineBuilder(this.Law, this.Policies.Rounding);
        var band = this.bands.Of(participant.DeclaredIncome);
        var basis = StatedBasis.Of(band.Base, ContributionPhrases.BaseOfBand(band), this.Law.Of(LawParameters.BpuBands).Value, this.Law);
        builder.AddRounded(SocialProgram.Jkk, Payer.Participant, basis, this.Law.Of(LawParameters.BpuJkkRate).Value, this.ReductionOf(effect => effect.Jkk));

        var jkm = this.Law.Of(LawParameters.BpuJkmAmount).Value;
        var flat = StatedBasis.Of(jkm.Value, ContributionPhrases.Flat(jkm.Value), jkm, this.Law);
        builder.AddRounded(SocialProgram.Jkm, Payer.Participant, flat, null, this.ReductionOf(effect => effect.Jkm));
        if (participant.Programs.Contains(SocialProgram.Jht))
        {
            builder.AddRounded(SocialProgram.Jht, Payer.Participant, basis, this.Law.Of(LawParameters.BpuJhtRate).Value, null);
        }

        return Outcome.Success(new ContributionExplanation(this.Law, this.Policies, builder.Lines, ReliefClaims.Findings(this.Reliefs, participant.Segment, this.Law)));
    }

    private Reduction? ReductionOf(Func<ReliefEffect, Rate> part) => ReliefClaims.ReductionOf(this.Reliefs, Segment.Bpu, this.Law, part);
}
