using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Contributions;

/// <summary>Short ways to a bill, so that a test shows the law and not the making of workers.</summary>
internal static class Bills
{
    internal static readonly ProgramBundle Everything = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    internal static Rupiah Rp(decimal rupiah) => Rupiah.FromDecimal(rupiah);

    internal static WageEarner Worker(decimal wage, int riskClass = 1, ProgramBundle? programs = null, Segment segment = Segment.Pu) =>
        WageEarner.Create(WageBase.Monthly(Rp(wage)).Value, (RiskClass)riskClass, programs ?? ProgramBundle.JkkJkmJhtJp, segment).Value;

    internal static ContributionCalculator Month(int year, int month, params Relief[] reliefs) =>
        reliefs.Aggregate(ContributionCalculator.For(new YearMonth(year, month)).Value, (calculator, relief) => calculator.With(relief).Value);

    internal static ContributionStatement Bill(int year, int month, decimal wage, int riskClass = 1, params Relief[] reliefs) =>
        Month(year, month, reliefs).Calculate(Worker(wage, riskClass, ProgramsOf(year, month))).Value;

    // All programs that there are in the month: JKP began in February 2021.
    internal static ProgramBundle ProgramsOf(int year, int month) => new YearMonth(year, month) < new YearMonth(2021, 2) ? ProgramBundle.JkkJkmJhtJp : Everything;

    internal static SelfEmployed Independent(decimal income, bool jht = false, SelfEmployedKind kind = SelfEmployedKind.Independent) => SelfEmployed.Create(
        kind, Rp(income), jht ? ProgramBundle.JkkJkmJht : ProgramBundle.JkkJkm, ["pedagang"], LawBook.Default.InForce(new YearMonth(2026, 1))).Value;

    internal static SelfEmployedCalculator SelfEmployedMonth(int year, int month, params Relief[] reliefs) =>
        reliefs.Aggregate(SelfEmployedCalculator.For(new YearMonth(year, month)).Value, (calculator, relief) => calculator.With(relief).Value);

    internal static string[] Codes<T>(Outcome<T> outcome) => [.. outcome.Errors.Select(error => error.Code.Id)];

    internal static void Refuses<T>(ErrorCode code, Outcome<T> outcome) => Assert.Equal([code.Id], Codes(outcome));

    internal static void NotBeforeJuly2015<T>(Func<YearMonth, Outcome<T>> rule)
    {
        Refuses(ErrorCatalog.LawBeforeFirst, rule(new YearMonth(2015, 6)));
        Assert.True(rule(new YearMonth(2015, 7)).IsSuccess);
    }
}
