namespace BpjsTk.Domain.Tests.Oracles;

/// <summary>What the oracle says of one worker, in rupiah before rounding; JP in full, with the share of it that is paid now.</summary>
internal sealed record OracleBill(
    Rational Jkk,
    Rational Jkm,
    Rational JhtEmployer,
    Rational JhtWorker,
    Rational JpEmployer,
    Rational JpWorker,
    Rational JpPaid,
    Rational JkpGovernment,
    Rational JkpFromJkk,
    Rational JkpFromJkm)
{
    /// <summary>Rounds every amount: JKK, JKM, JHT twice, JP paid now twice, JP later twice, JKP from the Government, JKK and JKM.</summary>
    internal IReadOnlyList<Rational> Rounded(Rounding rounding)
    {
        Rational Round(Rational amount) => MoneyOracle.Round(amount, rounding);
        var (employerNow, workerNow) = (Round(this.JpEmployer * this.JpPaid), Round(this.JpWorker * this.JpPaid));
        return
        [
            Round(this.Jkk), Round(this.Jkm), Round(this.JhtEmployer), Round(this.JhtWorker),
            employerNow, workerNow, Round(this.JpEmployer) - employerNow, Round(this.JpWorker) - workerNow,
            Round(this.JkpGovernment), Round(this.JkpFromJkk), Round(this.JkpFromJkm),
        ];
    }
}
