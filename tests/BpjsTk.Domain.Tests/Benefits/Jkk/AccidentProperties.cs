using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits;

/// <summary>What holds of every accident.</summary>
[Properties(Arbitrary = [typeof(Accidents), typeof(ValueArbitraries)], MaxTest = 1_000)]
public sealed class AccidentProperties
{
    private static readonly LocalDate Change = new(2019, 12, 2);

    [Property]
    public void The_oracle_in_exact_numbers_and_the_calculator_agree(GeneratedAccident accident)
    {
        ArgumentNullException.ThrowIfNull(accident);
        if (!Calculate(accident, accident.Wage).TryGet(out var statement))
        {
            return;
        }

        var wage = MoneyOracle.InRupiah(accident.Wage);
        var isSince = accident.On >= Change;
        Assert.Equal(Payable(accident, accident.Consequence.Kind == AccidentConsequenceKind.PermanentTotalDisability ? wage * 56 : Rational.Zero), Paid(statement, BenefitKind.PermanentTotalDisability));
        var least = isSince ? new Rational(20_000_000, 1) : new Rational(16_200_000, 1);
        var death = wage * 48 < least ? least : wage * 48;
        Assert.Equal(Payable(accident, accident.Consequence.Kind == AccidentConsequenceKind.Death ? death : Rational.Zero), Paid(statement, BenefitKind.AccidentalDeath));
        if (accident.Consequence.Kind == AccidentConsequenceKind.PartialDisability)
        {
            var assessment = DisabilityAssessment.On(accident.On, accident.Consequence.Losses, accident.Consequence.Handedness).Value;
            var sum = assessment.Losses.Aggregate(Rational.Zero, (total, loss) => total + MoneyOracle.AsNumber(loss.Percent));
            var most = new Rational(7, 10);
            Assert.Equal(Payable(accident, wage * 80 * (sum < most ? sum : most)), Paid(statement, BenefitKind.PartialDisability));
        }
    }

    [Property]
    public void Incapacity_is_what_walking_through_its_months_gives(GeneratedAccident accident)
    {
        ArgumentNullException.ThrowIfNull(accident);
        if (accident.Days == 0 || !Calculate(accident, accident.Wage).TryGet(out var statement))
        {
            return;
        }

        var end = accident.On.PlusDays(accident.Days);
        var (month, exact) = (1, Rational.Zero);
        var lines = new SortedDictionary<(int Tier, bool IsPart), Rational>();
        for (var from = accident.On; from < end; from = accident.On.PlusMonths(month), month++)
        {
            var share = accident.On >= Change ? month <= 12 ? 100 : 50 : month <= 6 ? 100 : month <= 12 ? 75 : 50;
            var isWhole = accident.On.PlusMonths(month) <= end;
            var divisor = accident.StmbDay == StmbDay.ThirtiethOfWage ? 30 : CalendarSystem.Iso.GetDaysInMonth(from.Year, from.Month);
            var part = isWhole ? Rational.One : new Rational(Period.DaysBetween(from, end), divisor);
            exact = MoneyOracle.InRupiah(accident.Wage) * new Rational(share, 100) * part;
            lines[(share, !isWhole)] = lines.GetValueOrDefault((share, !isWhole), Rational.Zero) + exact;
        }

        Assert.Equal(
            lines.Values.Aggregate(Rational.Zero, (sum, line) => sum + MoneyOracle.Round(line, accident.Rounding)),
            Paid(statement, BenefitKind.TemporaryIncapacity));
    }

    [Property]
    public void A_higher_wage_never_gives_less(GeneratedAccident accident, Rupiah raise)
    {
        ArgumentNullException.ThrowIfNull(accident);
        var more = Rupiah.FromSen(accident.Wage.Sen + (Rupiah.Max(raise, -raise).Sen / 10_000));
        if (!Calculate(accident, accident.Wage).TryGet(out var before))
        {
            return;
        }

        var after = Calculate(accident, more).Value;
        Assert.All(before.Lines.Zip(after.Lines), pair => Assert.True(pair.First.Amount <= pair.Second.Amount));
    }

    [Property]
    public void Combined_losses_never_give_more_than_70_percent_and_lines_add_up(GeneratedAccident accident)
    {
        ArgumentNullException.ThrowIfNull(accident);
        if (!Calculate(accident, accident.Wage).TryGet(out var statement, out var errors))
        {
            Assert.All(errors, error => Assert.StartsWith("BPJSTK-DIS-", error.Code.Id, StringComparison.Ordinal));
            return;
        }

        Assert.True(Paid(statement, BenefitKind.PartialDisability) <= Payable(accident, MoneyOracle.InRupiah(accident.Wage) * 56));
        Assert.Equal(statement.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount), statement.Total);
        Assert.All(statement.Lines, line => Assert.NotEmpty(line.Citations));
        Assert.All(statement.NotGranted, denial => Assert.Contains(denial.Conditions, condition => !condition.IsMet));
    }

    private static Rational Payable(GeneratedAccident accident, Rational exact) => MoneyOracle.Round(exact, accident.Rounding);

    private static Rational Paid(BenefitStatement statement, BenefitKind kind) => MoneyOracle.InRupiah(statement.AmountOf(kind));

    private static Outcome<BenefitStatement> Calculate(GeneratedAccident accident, Rupiah wage)
    {
        var policies = PolicySet.Default.With(accident.Rounding).With(accident.StmbDay);
        var incapacity = accident.Days == 0 ? null : Incapacity.Between(accident.On, accident.On.PlusDays(accident.Days - 1)).Value;
        return JkkCalculator.On(accident.On, policies: policies)
            .Then(calculator => WorkAccident.Create(Segment.Pu, BenefitWage.Of(WageBase.Monthly(wage).Value), accident.Consequence, incapacity).Then(calculator.Calculate));
    }
}
