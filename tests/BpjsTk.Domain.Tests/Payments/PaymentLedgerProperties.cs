using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Oracles;

namespace BpjsTk.Domain.Tests.Payments;

[Properties(MaxTest = 400)]
public sealed class PaymentLedgerProperties
{
    [Property]
    public void The_ledger_says_what_the_slow_way_says(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, ushort on)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: false);
        var date = script.First.OnDayOfMonth(1).PlusDays(on % 1_500);
        var standing = script.Written().StandingOn(date);
        var oracle = new LedgerOracle(script, date);

        Assert.Equal(oracle.Credit, MoneyOracle.InRupiah(standing.Credit));
        Assert.Equal(
            oracle.On(date),
            standing.Lines.Select(line => (line.Month, line.Program, MoneyOracle.InRupiah(line.Paid), line.PaidInFullOn, MoneyOracle.InRupiah(line.Fine), MoneyOracle.InRupiah(line.FinePaid))));
        Assert.All(Enum.GetValues<SocialProgram>(), program => Assert.Equal(oracle.ConsecutiveArrears(program, date), standing.ConsecutiveArrears(program)));
    }

    [Property]
    public void Every_rupiah_received_is_found_again(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, ushort on)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: true);
        var ledger = script.Written();
        var date = script.First.OnDayOfMonth(1).PlusDays(on % 1_500);
        var standing = ledger.StandingOn(date);
        var received = ledger.Entries.OfType<LedgerPayment>().Where(payment => payment.Date <= date).Aggregate(Rupiah.Zero, (sum, payment) => sum + payment.Amount);

        Assert.Equal(received, standing.Received);
        Assert.Equal(received, standing.Paid + standing.FinesPaid + standing.Credit);
        Assert.Equal((standing.Paid, standing.FinesPaid), (Sum(standing, line => line.Paid), Sum(standing, line => line.FinePaid)));
        Assert.Equal((standing.Charged, standing.Fines), (Sum(standing, line => line.Amount), Sum(standing, line => line.Fine)));
        Assert.All(standing.Lines, line =>
        {
            Assert.False(line.Paid.IsNegative || line.FinePaid.IsNegative || line.Open.IsNegative || line.OwnShare.IsNegative || line.WorkerShare.IsNegative);
            Assert.True(line.FinePaid <= line.Fine, line.ToText(Language.English));
            Assert.Equal(line.Open.IsZero && !line.Amount.IsZero, line.PaidInFullOn is not null);
        });
    }

    [Property]
    public void Credit_is_left_only_when_nothing_is_open(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, ushort on)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: true);
        var standing = script.Written().StandingOn(script.First.OnDayOfMonth(1).PlusDays(on % 1_500));

        Assert.True(standing.Credit.IsZero || (standing.Charged == standing.Paid && standing.FinesOpen.IsZero));
    }

    [Property]
    public void A_ledger_built_in_any_batches_is_the_ledger_built_at_once(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, byte[] cuts)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: true);
        var atOnce = script.Written();
        var entries = atOnce.Entries.ToList();
        var inBatches = Outcome.Success(script.Open());
        foreach (var size in (cuts ?? []).Select(cut => cut % 9))
        {
            var batch = entries.Take(size).ToList();
            entries.RemoveRange(0, batch.Count);
            inBatches = inBatches.Then(ledger => ledger.Record(batch));
            _ = inBatches.Value.StandingOn(script.End);
        }

        inBatches = inBatches.Then(ledger => ledger.Record(entries));

        Assert.Equal(atOnce.Entries, inBatches.Value.Entries);
        Assert.Equal(Texts(atOnce.StandingOn(script.End)), Texts(inBatches.Value.StandingOn(script.End)));
    }

    [Property]
    public void Nothing_dated_after_a_day_changes_how_things_stood_on_it(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events, ushort on)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: true);
        var date = script.First.OnDayOfMonth(1).PlusDays(on % 1_500);
        var whole = script.Written();
        var until = whole.Entries.Where(entry => entry switch
        {
            LedgerPayment payment => payment.Date <= date,
            LedgerCorrection correction => correction.Date <= date,
            LedgerCharge charge => !isEmployer || charge.Month.OnDayOfMonth(1) <= date,
            _ => false,
        });

        Assert.Equal(Texts(script.Open().Record(until).Value.StandingOn(date)), Texts(whole.StandingOn(date)));
    }

    [Property]
    public void Charges_may_be_written_down_in_any_order(bool isEmployer, bool eachMonth, byte start, byte[] charges, byte[] events)
    {
        var script = new LedgerScript(isEmployer, eachMonth, start, charges, events, withCorrections: false);
        var lastFirst = script.Open().Record(script.Events.Concat(script.Charges.Reverse())).Value;

        Assert.Equal(Texts(script.Written().StandingOn(script.End)), Texts(lastFirst.StandingOn(script.End)));
    }

    [Property]
    public void Arrears_are_too_long_on_the_days_on_which_more_than_three_months_in_a_row_are_open(bool isEmployer, byte start, byte[] charges, byte[] events, ushort on)
    {
        var script = new LedgerScript(isEmployer, eachMonth: false, start, charges, events, withCorrections: false);
        var ledger = script.Written();
        var date = script.First.OnDayOfMonth(1).PlusDays(on % 1_500);
        var (then, now) = (ledger.StandingOn(date), ledger.StandingOn(script.End));

        Assert.All(Enum.GetValues<SocialProgram>(), program =>
        {
            var isTooLong = then.ConsecutiveArrears(program) > 3;

            // Money of a self-employed participant that pays nothing yet may be used by a charge of a later month, never the other way round: both days see the same months open.
            Assert.Equal(isTooLong, now.LongArrears(program).Any(period => period.From <= date && (period.Until is not { } until || date < until)));
            Assert.Equal(isTooLong, then.LongArrears(program).Any(period => period.Until is null));
            Assert.Equal(now.LongArrears(program), now.LongArrears(program).OrderBy(period => period.From));
        });
    }

    private static Rupiah Sum(LedgerStanding standing, Func<LedgerLine, Rupiah> of) => standing.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + of(line));

    private static IEnumerable<string> Texts(LedgerStanding standing) => standing.Lines
        .Select(line => $"{line.ToText(Language.English)} {line.OwnShare} {line.WorkerShare} {line.Paid} {line.FinePaid} {line.MonthsLate} {line.DaysLate}")
        .Append($"{standing.Credit} {standing.Received} {standing.Charged} {standing.Paid} {standing.Overdue} {standing.Fines} {standing.FinesPaid}");
}
