using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;

namespace BpjsTk.Domain.Tests.Contributions;

[Properties(Arbitrary = [typeof(Workers), typeof(ValueArbitraries)], MaxTest = 2_000)]
public sealed class CalculatorProperties
{
    [Property]
    public void The_oracle_and_the_calculator_agree_on_every_amount(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var statement = worker.Calculator().Calculate(worker.Participant()).Value;
        var expected = worker.Oracle().Rounded(worker.Rounding);

        Assert.Equal(expected.Take(9), BilledAndGovernment(statement).Select(MoneyOracle.InRupiah));
        if (worker.HasLabourIntensiveRelief && statement.Programs.Contains(SocialProgram.Jkp))
        {
            Assert.False(statement.FundShares.IsSuccess);
            return;
        }

        var shares = statement.FundShares.Value;
        Assert.Equal(expected.Skip(9), [MoneyOracle.InRupiah(shares.JkpFromJkk), MoneyOracle.InRupiah(shares.JkpFromJkm)]);
    }

    [Property]
    public void The_explanation_gives_the_amounts_of_the_statement_and_the_exact_ones_of_the_oracle(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var calculator = worker.Calculator();
        var participant = worker.Participant();
        var statement = calculator.Calculate(participant).Value;
        var explanation = calculator.Explain(participant).Value;
        var oracle = worker.Oracle();
        (Rational Exact, Rupiah Amount) Of(LineNature nature, SocialProgram program, Payer payer) => explanation.Lines
            .Where(line => (line.Nature, line.Program, line.Payer) == (nature, program, payer))
            .Aggregate((Rational.Zero, Rupiah.Zero), (sum, line) => (sum.Item1 + Exactly(line.Exact), sum.Item2 + line.Amount));

        Assert.Equal((oracle.Jkk, statement.Jkk), Of(LineNature.Billed, SocialProgram.Jkk, Payer.Employer));
        Assert.Equal((oracle.Jkm, statement.Jkm), Of(LineNature.Billed, SocialProgram.Jkm, Payer.Employer));
        Assert.Equal((oracle.JhtEmployer, statement.JhtEmployer), Of(LineNature.Billed, SocialProgram.Jht, Payer.Employer));
        Assert.Equal((oracle.JhtWorker, statement.JhtWorker), Of(LineNature.Billed, SocialProgram.Jht, Payer.Worker));
        Assert.Equal((oracle.JpEmployer * oracle.JpPaid, statement.JpEmployer), Of(LineNature.Billed, SocialProgram.Jp, Payer.Employer));
        Assert.Equal((oracle.JpWorker * oracle.JpPaid, statement.JpWorker), Of(LineNature.Billed, SocialProgram.Jp, Payer.Worker));
        Assert.Equal((oracle.JpEmployer * (Rational.One - oracle.JpPaid), statement.JpEmployerDeferred), Of(LineNature.Deferred, SocialProgram.Jp, Payer.Employer));
        Assert.Equal((oracle.JpWorker * (Rational.One - oracle.JpPaid), statement.JpWorkerDeferred), Of(LineNature.Deferred, SocialProgram.Jp, Payer.Worker));
        Assert.Equal((oracle.JkpGovernment, statement.JkpGovernment), Of(LineNature.FundShare, SocialProgram.Jkp, Payer.Government));
        if (statement.FundShares.TryGet(out var shares))
        {
            Assert.Equal((oracle.JkpFromJkk, shares.JkpFromJkk), Of(LineNature.FundShare, SocialProgram.Jkp, Payer.JkkFund));
            Assert.Equal((oracle.JkpFromJkm, shares.JkpFromJkm), Of(LineNature.FundShare, SocialProgram.Jkp, Payer.JkmFund));
        }

        Assert.Equal(statement.Total, explanation.Total);
    }

    [Property]
    public void Parts_add_up_to_the_totals_and_fund_shares_to_the_bill(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var bill = worker.Calculator().Calculate(worker.Participant()).Value;

        Assert.Equal(bill.Jkk + bill.Jkm + bill.JhtEmployer + bill.JpEmployer, bill.TotalEmployer);
        Assert.Equal(bill.JhtWorker + bill.JpWorker, bill.TotalWorker);
        Assert.Equal(bill.TotalEmployer + bill.TotalWorker, bill.Total);
        if (bill.FundShares.TryGet(out var shares))
        {
            Assert.Equal(bill.Total, shares.Jkk + shares.Jkm + shares.Jht + shares.Jp + shares.JkpFromJkk + shares.JkpFromJkm);
            Assert.Equal(shares.JkpFromJkk + shares.JkpFromJkm + shares.JkpGovernment, shares.Jkp);
            Assert.False(shares.Jkk.IsNegative || shares.Jkm.IsNegative);
        }
    }

    [Property]
    public void A_higher_wage_never_costs_less(WorkerInMonth worker, Rupiah raise)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var more = Rupiah.Max(raise, -raise);
        var higher = worker with { Wages = worker.Wages.SetItem(0, Rupiah.FromSen(worker.Wages[0].Sen + (more.Sen / 1_000))) };
        var calculator = worker.Calculator();
        var before = BilledAndGovernment(calculator.Calculate(worker.Participant()).Value);
        var after = BilledAndGovernment(calculator.Calculate(higher.Participant()).Value);

        Assert.All(before.Zip(after), pair => Assert.True(pair.First <= pair.Second, $"{pair.First} became {pair.Second}"));
    }

    [Property]
    public void Above_the_caps_jp_and_jkp_stay_what_they_are(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var cap = MoneyOracle.ToRupiah(ContributionOracle.JpCap(worker.Month));
        var at = worker with { WageKind = WageKind.Monthly, Wages = [cap, Rupiah.Zero] };
        var above = at with { Wages = [cap, worker.Wages[0]] };
        var calculator = worker.Calculator();

        Assert.Equal(
            BilledAndGovernment(calculator.Calculate(at.Participant()).Value).Skip(4),
            BilledAndGovernment(calculator.Calculate(above.Participant()).Value).Skip(4));
    }

    [Property]
    public void A_relief_never_raises_a_bill_and_a_deferral_loses_nothing(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var relieved = worker.Calculator().Calculate(worker.Participant()).Value;
        var plain = (worker with { IsRelieved = false, DefersJp = false }).Calculator().Calculate(worker.Participant()).Value;

        Assert.All(BilledAndGovernment(relieved).Take(6).Zip(BilledAndGovernment(plain).Take(6)), pair => Assert.True(pair.First <= pair.Second));
        Assert.Equal(plain.JhtEmployer + plain.JhtWorker, relieved.JhtEmployer + relieved.JhtWorker);
        Assert.Equal(plain.JpEmployer, relieved.JpEmployer + relieved.JpEmployerDeferred);
        Assert.Equal(plain.JpWorker, relieved.JpWorker + relieved.JpWorkerDeferred);
    }

    [Property]
    public void Every_line_cites_the_law_and_is_no_surer_than_its_parts(WorkerInMonth worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        var explanation = worker.Calculator().Explain(worker.Participant()).Value;

        Assert.All(explanation.Lines, line =>
        {
            Assert.NotEmpty(line.Citations);
            Assert.Equal(line.Citations.Distinct(), line.Citations);
            Assert.Equal(worker.Rounding, line.Rounding);
            Assert.Equal(RulingOrigin.Shipped, line.Origin);
            Assert.False(line.IsProvisional);
            Assert.EndsWith($"] {line.Confidence switch { Confidence.Confirmed => "confirmed", Confidence.SingleSource => "single source", _ => "inferred" }}", line.ToText(Language.English), StringComparison.Ordinal);
        });
        var isConverted = worker.WageKind is WageKind.Daily or WageKind.Piece or WageKind.WeatherPiece;
        Assert.All(explanation.Lines.Where(line => line.Program == SocialProgram.Jp && isConverted), line => Assert.Equal(Confidence.Inferred, line.Confidence));
        Assert.All(explanation.Lines.Where(line => line.Program == SocialProgram.Jht), line => Assert.Equal(Confidence.Confirmed, line.Confidence));
    }

    private static Rational Exactly(ExactRupiah amount) =>
        NumberOf(amount.ToString());

    // The library writes thirds of its smallest unit as a sum: 0.00333333+1/3e-8.
    private static Rational NumberOf(string text)
    {
        var parts = text.Split('+');
        return parts.Length == 1 ? Rational.Parse(text) : Rational.Parse(parts[0]) + (Rational.Parse(parts[1][..^3]) / 100_000_000);
    }

    private static Rupiah[] BilledAndGovernment(ContributionStatement bill) =>
    [
        bill.Jkk, bill.Jkm, bill.JhtEmployer, bill.JhtWorker, bill.JpEmployer, bill.JpWorker, bill.JpEmployerDeferred, bill.JpWorkerDeferred, bill.JkpGovernment,
    ];
}
