using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <content>The reasoning: the same amounts as <see cref="Calculate(WagedParticipant)"/>, line by line.</content>
public sealed partial class ContributionCalculator
{
    private readonly ContributionReasons?[] reasons = new ContributionReasons?[Segments.Length];

    /// <summary>Explains the bill of one participant.</summary>
    /// <param name="participant">A wage earner, construction worker or trainee.</param>
    /// <returns>
    /// The lines with the same amounts as <see cref="Calculate(WagedParticipant)"/>, or <c>BPJSTK-LAW-003</c> for a participant with JP in a month
    /// whose wage cap is not published, <c>BPJSTK-LAW-001</c> for one with JKP before February 2021.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public Outcome<ContributionExplanation> Explain(WagedParticipant participant)
    {
        if (!this.Calculate(participant).TryGet(out var bill, out var errors))
        {
            return Outcome.Failure<ContributionExplanation>(errors);
        }

        // Two threads may make the same reasons at once; either of them serves.
        var why = this.reasons[(int)participant.Segment] ??= new(this.Law, this.Reliefs, participant.Segment);
        var builder = new LineBuilder(this.Law, this.rounding);
        var (programs, rate) = (participant.Programs, this.rates[(int)participant.Segment]);

        // How trainees contribute is for a regulation of the Minister (PP 44/2015 Pasal 28(3)); the rates of workers are a reading.
        var reading = participant.Segment == Segment.Trainee ? Confidence.Inferred : Confidence.Confirmed;
        var whole = (participant.Sen, participant.Divisor);
        if (programs.Contains(SocialProgram.Jkk))
        {
            // PP 44/2015 Pasal 16: the class of the employer; Pasal 54(1): one rate for construction workers.
            var number = (int)participant.RiskClass;
            builder.Add(SocialProgram.Jkk, Payer.Employer, LineNature.Billed, this.BasisOf(SocialProgram.Jkk, participant, null, reading), why.Jkk[number], why.JkkRelief, Exact(whole, rate.Jkk[number]), bill.Jkk);
        }

        if (programs.Contains(SocialProgram.Jkm))
        {
            builder.Add(SocialProgram.Jkm, Payer.Employer, LineNature.Billed, this.BasisOf(SocialProgram.Jkm, participant, null, reading), why.Jkm, why.JkmRelief, Exact(whole, rate.Jkm), bill.Jkm);
        }

        if (programs.Contains(SocialProgram.Jht))
        {
            var wage = this.BasisOf(SocialProgram.Jht, participant, null, reading);
            builder.Add(SocialProgram.Jht, Payer.Employer, LineNature.Billed, wage, why.JhtEmployer, null, Exact(whole, rate.JhtEmployer), bill.JhtEmployer);
            builder.Add(SocialProgram.Jht, Payer.Worker, LineNature.Billed, wage, why.JhtWorker, null, Exact(whole, rate.JhtWorker), bill.JhtWorker);
        }

        if (programs.Contains(SocialProgram.Jp))
        {
            this.AddJp(builder, participant, why, rate, bill);
        }

        if (programs.Contains(SocialProgram.Jkp))
        {
            this.AddJkp(builder, participant, why, bill);
        }

        return Outcome.Success(new ContributionExplanation(this.Law, this.Policies, builder.Lines, why.Considered));
    }

    // PP 45/2015 and PP 37/2021 have no rule for daily and piece wages; the conversion of the other programs is used.
    private static Confidence ReadingOf(WageBase wage) =>
        wage.Kind is WageKind.Daily or WageKind.Piece or WageKind.WeatherPiece ? Confidence.Inferred : Confidence.Confirmed;

    private WageBasis BasisOf(SocialProgram program, WagedParticipant participant, Ruling<Rupiah>? cap, Confidence reading) =>
        new(program, participant.Wage, cap, this.Law, reading);

    private static ExactRupiah Exact((long Sen, int Divisor) wage, int partsPerMillion) => ExactRupiah.ShareOf(wage.Sen, wage.Divisor, partsPerMillion);

    private void AddJp(LineBuilder builder, WagedParticipant participant, ContributionReasons why, SegmentRates rate, in ContributionStatement bill)
    {
        var basis = this.BasisOf(SocialProgram.Jp, participant, why.JpCap, ReadingOf(participant.Wage));
        var wage = UpTo(this.jpCap, participant.Sen, participant.Divisor);
        var (employer, worker) = (Exact(wage, rate.JpEmployerPaid), Exact(wage, rate.JpWorkerPaid));
        builder.Add(SocialProgram.Jp, Payer.Employer, LineNature.Billed, basis, why.JpEmployer, why.JpPaidNow, employer, bill.JpEmployer);
        builder.Add(SocialProgram.Jp, Payer.Worker, LineNature.Billed, basis, why.JpWorker, why.JpPaidNow, worker, bill.JpWorker);
        if (rate.DefersJp)
        {
            builder.Add(SocialProgram.Jp, Payer.Employer, LineNature.Deferred, basis, why.JpEmployer, why.JpPaidLater, Exact(wage, rate.JpEmployer) - employer, bill.JpEmployerDeferred);
            builder.Add(SocialProgram.Jp, Payer.Worker, LineNature.Deferred, basis, why.JpWorker, why.JpPaidLater, Exact(wage, rate.JpWorker) - worker, bill.JpWorkerDeferred);
        }
    }

    private void AddJkp(LineBuilder builder, WagedParticipant participant, ContributionReasons why, in ContributionStatement bill)
    {
        var basis = this.BasisOf(SocialProgram.Jkp, participant, why.JkpCap, ReadingOf(participant.Wage));
        var wage = UpTo(this.jkpCap, participant.Sen, participant.Divisor);
        builder.Add(SocialProgram.Jkp, Payer.Government, LineNature.FundShare, basis, why.JkpGovernment, null, Exact(wage, this.jkpGovernment), bill.JkpGovernment);
        if (!bill.FundShares.TryGet(out var shares))
        {
            return;
        }

        if (why.JkpFromJkk is { } fromJkk)
        {
            builder.Add(SocialProgram.Jkp, Payer.JkkFund, LineNature.FundShare, basis, fromJkk, null, Exact(wage, this.jkpFromJkk), shares.JkpFromJkk);
        }

        if (why.JkpFromJkm is { } fromJkm)
        {
            builder.Add(SocialProgram.Jkp, Payer.JkmFund, LineNature.FundShare, basis, fromJkm, null, Exact(wage, this.jkpFromJkm), shares.JkpFromJkm);
        }
    }
}
