using System.Collections.Immutable;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;

namespace BpjsTk.Domain.Tests.Generators;

/// <summary>A worker with a wage in a month, with a rounding and the reliefs that the month has; what the library prices and the oracle too.</summary>
public sealed record WorkerInMonth(YearMonth Month, WageKind WageKind, ImmutableArray<Rupiah> Wages, int RiskClass, bool IsConstruction, ProgramBundle Programs, Rounding Rounding, bool IsRelieved, bool DefersJp)
{
    private const int DaysOfDailyWage = 25;

    internal Rational Wage => this.Wages.Aggregate(Rational.Zero, (sum, wage) => sum + MoneyOracle.InRupiah(wage)) * (this.WageKind switch
    {
        WageKind.Daily => DaysOfDailyWage,
        WageKind.Piece => new Rational(1, 3),
        WageKind.WeatherPiece => new Rational(1, 12),
        _ => Rational.One,
    });

    internal bool HasPandemicRelief => this.IsRelieved && ContributionOracle.HasPandemicRelief(this.Month);

    internal bool HasLabourIntensiveRelief => this.IsRelieved && ContributionOracle.HasLabourIntensiveRelief(this.Month);

    internal bool HasDeferral => this.DefersJp && ContributionOracle.HasPandemicRelief(this.Month);

    internal ContributionCalculator Calculator()
    {
        var calculator = ContributionCalculator.For(this.Month, policies: PolicySet.Default.With(this.Rounding)).Value;
        if (this.HasPandemicRelief)
        {
            calculator = calculator.With(PandemicRelief.OfKnownParticipant(true)).Value;
        }

        if (this.HasDeferral)
        {
            calculator = calculator.With(PandemicPensionDeferral.OfSmallOrMicro(true)).Value;
        }

        return this.HasLabourIntensiveRelief ? calculator.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, 50, true)).Value : calculator;
    }

    internal WagedParticipant Participant()
    {
        var law = LawBook.Default.InForce(this.Month);
        var wage = (this.WageKind switch
        {
            WageKind.Daily => WageBase.Daily(this.Wages[0], law),
            WageKind.Piece => WageBase.Piece(this.Wages, law),
            WageKind.WeatherPiece => WageBase.WeatherPiece(this.Wages, law),
            _ => WageBase.Monthly(this.Wages[0], this.Wages[1]),
        }).Value;
        return this.IsConstruction ? ConstructionWorker.Create(wage) : WageEarner.Create(wage, (RiskClass)this.RiskClass, this.Programs).Value;
    }

    internal OracleBill Oracle()
    {
        var onePercent = ContributionOracle.Percent("1");
        return ContributionOracle.Price(
            this.Month,
            this.Wage,
            this.RiskClass,
            this.IsConstruction,
            this.IsConstruction ? ProgramBundle.JkkJkm : this.Programs,
            this.HasPandemicRelief ? onePercent : this.HasLabourIntensiveRelief && !this.IsConstruction ? ContributionOracle.Percent("50") : Rational.One,
            this.HasPandemicRelief ? onePercent : Rational.One,
            this.HasDeferral ? onePercent : Rational.One);
    }
}
