using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Oracles;

/// <summary>
/// The contributions of a month in <see cref="decimal"/>, which is exact for every wage a batch test can make: fast enough for millions of workers. Its rates are
/// read off the rational oracle, which a wage of a hundred million rupiah makes visible.
/// </summary>
internal sealed class DecimalOracle
{
    private const decimal Probe = 100_000_000m;

    private static readonly ProgramBundle AllFive = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    private readonly decimal[] rates;
    private readonly decimal jpCap;

    internal DecimalOracle(YearMonth month, RiskClass riskClass)
    {
        this.jpCap = AsDecimal(ContributionOracle.JpCap(month));
        var bill = ContributionOracle.Price(month, (Rational)(long)Probe, (int)riskClass, false, AllFive, Rational.One, Rational.One, Rational.One);
        this.rates =
        [
            AsDecimal(bill.Jkk) / Probe, AsDecimal(bill.Jkm) / Probe, AsDecimal(bill.JhtEmployer) / Probe, AsDecimal(bill.JhtWorker) / Probe,
            AsDecimal(bill.JpEmployer) / this.jpCap, AsDecimal(bill.JpWorker) / this.jpCap,
            AsDecimal(bill.JkpGovernment) / 5_000_000m, AsDecimal(bill.JkpFromJkk) / 5_000_000m, AsDecimal(bill.JkpFromJkm) / 5_000_000m,
        ];
    }

    internal void AssertRow(Rupiah amount, ProgramBundle programs, in ContributionColumns columns, int row)
    {
        var wage = amount.Sen / 100m;
        var (jp, jkp) = (Math.Min(wage, this.jpCap), Math.Min(wage, 5_000_000m));
        var (hasJht, hasJp, hasJkp) = (programs.Contains(SocialProgram.Jht), programs.Contains(SocialProgram.Jp), programs.Contains(SocialProgram.Jkp));
        var isRight = columns.Jkk[row].Sen == this.Sen(wage, 0, true)
            && columns.Jkm[row].Sen == this.Sen(wage, 1, true)
            && columns.JhtEmployer[row].Sen == this.Sen(wage, 2, hasJht)
            && columns.JhtWorker[row].Sen == this.Sen(wage, 3, hasJht)
            && columns.JpEmployer[row].Sen == this.Sen(jp, 4, hasJp)
            && columns.JpWorker[row].Sen == this.Sen(jp, 5, hasJp)
            && columns.JkpGovernment[row].Sen == this.Sen(jkp, 6, hasJkp)
            && columns.JkpFromJkk[row].Sen == this.Sen(jkp, 7, hasJkp)
            && columns.JkpFromJkm[row].Sen == this.Sen(jkp, 8, hasJkp);
        if (!isRight)
        {
            Assert.Fail($"Row {row}: wage {amount}, programs {programs} differ from the oracle.");
        }
    }

    private static decimal AsDecimal(Rational value) => (decimal)value.Numerator / (decimal)value.Denominator;

    private long Sen(decimal wage, int rate, bool isParticipant) =>
        isParticipant ? (long)(Math.Round(wage * this.rates[rate], 2, MidpointRounding.AwayFromZero) * 100m) : 0;
}
