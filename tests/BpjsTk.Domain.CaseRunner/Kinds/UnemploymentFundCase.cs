using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>What reaches the JKP fund, and what JKP costs employer and worker on top of the bill without it.</summary>
internal sealed class UnemploymentFundCase : CaseKind
{
    internal override IReadOnlyList<string> Names => ["JKP"];

    internal override Answer Ask(CaseDocument document)
    {
        var policies = PoliciesOf(document.Input, out var rounding);
        var calculator = WageEarnerCase.Relieved(ContributionCalculator.For(MonthOf(document), policies: policies), document.Input);
        var riskClass = document.Input.Text("riskClass") ?? "I";
        return calculator.Then(month => Wages.Of(document.Input, month.Law).Then(wage => RiskClasses.FromText(riskClass).Then(number =>
        {
            // Without JP, whose cap may be unpublished: JKP does not depend on it.
            var with = WageEarner.Create(wage, number, ProgramBundle.JkkJkmJht.With(SocialProgram.Jkp));
            var without = WageEarner.Create(wage, number, ProgramBundle.JkkJkmJht);
            return with.Then(month.Calculate).Then(statement => statement.FundShares).Then(_ =>
                with.Then(month.Explain).Then(more => without.Then(month.Explain).Select(less => Figures(new(more.Lines, rounding), new(less.Lines, rounding)))));
        }))).Match(answer => answer, Answer.Refusal);
    }

    private static Answer Figures(Bill with, Bill without)
    {
        var jkp = with.Lines.Where(line => line.Program == SocialProgram.Jkp).ToArray();
        if (jkp.Length == 0)
        {
            throw new NotSupportedException("JKP is not in force in the month");
        }

        // The fund lines come in the order of the regulation: out of JKK, then out of JKM.
        var passed = jkp.Where(line => line.Payer is Payer.JkkFund or Payer.JkmFund).Select(line => new Bill([line], null).Of(LineNature.FundShare, null, null)).ToArray();
        return new Answer()
            .With(jkp[0].Base, "wageBase", "base")
            .With(with.Of(LineNature.FundShare, SocialProgram.Jkp, Payer.Government), "government", "jkpGovernment")
            .With(passed[0], "fromJkk", "jkpFromJkk")
            .With(passed.Length > 1 ? passed[1] : ExactRupiah.Zero, "fromJkm", "jkpFromJkm")
            .With(with.Of(LineNature.FundShare, SocialProgram.Jkp, null), "total", "jkp", "jkpTotal")
            .With(with.Of(payer: Payer.Employer) - without.Of(payer: Payer.Employer), "extraForEmployer")
            .With(with.Of(payer: Payer.Worker) - without.Of(payer: Payer.Worker), "extraForWorker");
    }
}
