using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <content>The reasoning: the same amounts as <see cref="Calculate(WagedParticipant)"/>, line by line.</content>
public sealed partial class ContributionCalculator
{
    /// <summary>Explains the bill of one participant.</summary>
    /// <param name="participant">A wage earner, construction worker or trainee.</param>
    /// <returns>
    /// The lines with the same amounts as <see cref="Calculate(WagedParticipant)"/>, or <c>BPJSTK-LAW-003</c> for a participant with JP in a month
    /// whose wage cap is not published.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionExplanation> Explain(WagedParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var programs = participant.Programs;
        if (programs.Contains(SocialProgram.Jp) && !this.jpRefusal.IsEmpty)
        {
            return Outcome.Failure<ContributionExplanation>(this.jpRefusal);
        }

        var builder = new LineBuilder(this.Law, this.rounding);
        var wage = BasisOf(participant.Wage);
        if (programs.Contains(SocialProgram.Jkk))
        {
            // PP 44/2015 Pasal 16: the class of the employer; Pasal 54(1): one rate for construction workers.
            builder.Add(SocialProgram.Jkk, Payer.Employer, LineNature.Billed, wage, this.JkkRate(participant), this.ReductionOf(participant.Segment, effect => effect.Jkk));
        }

        if (programs.Contains(SocialProgram.Jkm))
        {
            var rate = participant.Segment == Segment.Construction ? LawParameters.ConstructionJkmWageRate : LawParameters.PuJkmRate;
            builder.Add(SocialProgram.Jkm, Payer.Employer, LineNature.Billed, wage, this.Law.Of(rate).Value, this.ReductionOf(participant.Segment, effect => effect.Jkm));
        }

        if (programs.Contains(SocialProgram.Jht))
        {
            builder.Add(SocialProgram.Jht, Payer.Employer, LineNature.Billed, wage, this.Law.Of(LawParameters.PuJhtEmployerRate).Value, null);
            builder.Add(SocialProgram.Jht, Payer.Worker, LineNature.Billed, wage, this.Law.Of(LawParameters.PuJhtWorkerRate).Value, null);
        }

        if (programs.Contains(SocialProgram.Jp))
        {
            this.AddJp(builder, this.CappedBasis(participant, wage, LawParameters.JpWageCap), this.ReductionOf(participant.Segment, effect => effect.Jp));
        }

        if (programs.Contains(SocialProgram.Jkp) && this.jkpGovernment != 0)
        {
            this.AddJkp(builder, this.CappedBasis(participant, wage, LawParameters.JkpWageCap));
        }

        return Outcome.Success(new ContributionExplanation(this.Law, this.Policies, builder.Lines, ReliefClaims.Findings(this.Reliefs, participant.Segment, this.Law)));
    }

    private static LineBuilder.Basis BasisOf(WageBase wage) => new(
        wage.Exact,
        new(wage.ToText(Language.Indonesian), wage.ToText(Language.English)),
        wage.Citations,
        Confidence.Confirmed,
        RulingOrigin.Shipped,
        false);

    private Ruling<Rate> JkkRate(WagedParticipant participant) => participant.Segment == Segment.Construction
        ? this.Law.Of(LawParameters.ConstructionJkkWageRate).Value
        : this.Law.Of(LawParameters.PuJkkRate).Value.Select(rates => rates[(int)participant.RiskClass]);

    private LineBuilder.Basis CappedBasis(WagedParticipant participant, LineBuilder.Basis wage, LawParameter<Rupiah> parameter)
    {
        var cap = this.Law.Of(parameter).Value;
        var isCut = wage.Amount > ExactRupiah.From(cap.Value);
        return LineBuilder.Basis.Of(
            isCut ? ExactRupiah.From(cap.Value) : participant.Wage.Exact,
            isCut ? ContributionPhrases.Capped(wage.Text, cap.Value) : wage.Text,
            cap,
            this.Law).With(wage with { Confidence = ConfidenceOfBase(parameter, participant.Wage) });
    }

    // PP 45/2015 has no rule for daily and piece wages; the conversion of the other programs is used.
    private static Confidence ConfidenceOfBase(LawParameter<Rupiah> cap, WageBase wage) =>
        ReferenceEquals(cap, LawParameters.JpWageCap) && wage.Kind is (WageKind.Daily or WageKind.Piece or WageKind.WeatherPiece) ? Confidence.Inferred : Confidence.Confirmed;

    private LineBuilder.Reduction? ReductionOf(Segment segment, Func<ReliefEffect, Rate> part) => ReliefClaims.ReductionOf(this.Reliefs, segment, this.Law, part);

    private void AddJp(LineBuilder builder, LineBuilder.Basis capped, LineBuilder.Reduction? deferral)
    {
        var employer = this.Law.Of(LawParameters.PuJpEmployerRate).Value;
        var worker = this.Law.Of(LawParameters.PuJpWorkerRate).Value;
        builder.Add(SocialProgram.Jp, Payer.Employer, LineNature.Billed, capped, employer, deferral);
        builder.Add(SocialProgram.Jp, Payer.Worker, LineNature.Billed, capped, worker, deferral);
        if (deferral is not null)
        {
            builder.AddDeferred(SocialProgram.Jp, Payer.Employer, capped, employer, deferral);
            builder.AddDeferred(SocialProgram.Jp, Payer.Worker, capped, worker, deferral);
        }
    }

    private void AddJkp(LineBuilder builder, LineBuilder.Basis capped)
    {
        builder.Add(SocialProgram.Jkp, Payer.Government, LineNature.FundShare, capped, this.Law.Of(LawParameters.JkpGovernmentRate).Value, null);
        if (this.FundSplitIsUnknown)
        {
            return;
        }

        foreach (var part in new[] { LawParameters.JkpFromJkkRate, LawParameters.JkpFromJkmRate })
        {
            if (this.Law.Of(part).TryGet(out var rate))
            {
                builder.Add(SocialProgram.Jkp, Payer.Fund, LineNature.FundShare, capped, rate, null);
            }
        }
    }
}
