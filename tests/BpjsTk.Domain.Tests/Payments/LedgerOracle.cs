using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using BpjsTk.Domain.Tests.Oracles;
using NodaTime;

namespace BpjsTk.Domain.Tests.Payments;

/// <summary>
/// The ledger without corrections, worked out the slow way: every debt is looked at again on every day on which something happens. Due dates, fines and orders are written out here
/// and not asked of the library.
/// </summary>
internal sealed class LedgerOracle
{
    private static readonly Rational Sen = new(1, 100);

    private readonly List<Debt> debts;
    private readonly bool isEmployer;
    private readonly bool eachMonth;

    internal LedgerOracle(LedgerScript script, LocalDate date)
    {
        this.isEmployer = script.IsEmployer;
        this.eachMonth = script.Policies.SettlementOrder == SettlementOrder.EachMonthWithItsFines;
        this.debts =
        [
            .. script.Charges
                .Where(charge => !this.isEmployer || charge.Month.OnDayOfMonth(1) <= date)
                .Select(charge => new Debt(charge.Month, charge.Program, MoneyOracle.InRupiah(charge.Amount), this.DueOf(charge)))
                .OrderBy(debt => debt.Month).ThenBy(debt => debt.Program),
        ];
        var payments = script.Events.OfType<LedgerPayment>().Where(payment => payment.Date <= date).ToList();
        var starts = this.isEmployer ? this.debts.Select(debt => debt.Month.OnDayOfMonth(1)).Distinct() : [];
        foreach (var day in payments.Select(payment => payment.Date).Concat(starts).Distinct().Order())
        {
            this.Settle(day);
            foreach (var payment in payments.Where(payment => payment.Date == day))
            {
                this.Credit += MoneyOracle.InRupiah(payment.Amount);
                var named = this.debts.Where(debt => debt.Month == payment.ForMonth).ToList();
                named.ForEach(debt => this.PayContribution(debt, day));
                named.ForEach(debt => this.PayFine(debt, day));
                this.Settle(day);
            }
        }
    }

    internal Rational Credit { get; private set; } = Rational.Zero;

    internal IEnumerable<(YearMonth Month, SocialProgram Program, Rational Paid, LocalDate? On, Rational Fine, Rational FinePaid)> On(LocalDate date) =>
        this.debts.Select(debt => (debt.Month, debt.Program, debt.Paid, debt.On, this.FineOf(debt, date), debt.FinePaid));

    /// <summary>Counts, month after month, the longest row of months in arrears.</summary>
    internal int ConsecutiveArrears(SocialProgram program, LocalDate date)
    {
        var (longest, run, last) = (0, 0, (YearMonth?)null);
        foreach (var debt in this.debts.Where(debt => debt.Program == program))
        {
            var late = debt.Due < date && debt.On is null;
            run = !late ? 0 : last is { } before && before.PlusMonths(1) == debt.Month ? run + 1 : 1;
            last = debt.Month;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private void Settle(LocalDate day)
    {
        var today = day.ToYearMonth();
        var begun = this.debts.Where(debt => !this.isEmployer || debt.Month <= today).ToList();
        if (this.eachMonth)
        {
            foreach (var month in begun.GroupBy(debt => debt.Month))
            {
                month.ToList().ForEach(debt => this.PayContribution(debt, day));
                month.ToList().ForEach(debt => this.PayFine(debt, day));
            }

            return;
        }

        begun.Where(debt => debt.Month < today).ToList().ForEach(debt => this.PayContribution(debt, day));
        begun.ForEach(debt => this.PayFine(debt, day));
        begun.ForEach(debt => this.PayContribution(debt, day));
    }

    private void PayContribution(Debt debt, LocalDate day)
    {
        var part = Rational.Min(this.Credit, debt.Amount - debt.Paid);
        debt.Paid += part;
        this.Credit -= part;
        debt.On = debt.On is null && debt.Paid == debt.Amount ? day : debt.On;
    }

    private void PayFine(Debt debt, LocalDate day)
    {
        var part = Rational.Min(this.Credit, this.FineOf(debt, day) - debt.FinePaid);
        debt.FinePaid += part;
        this.Credit -= part;
    }

    private Rational FineOf(Debt debt, LocalDate day)
    {
        var until = debt.On ?? day;
        var months = 0;
        while (debt.Due.PlusMonths(months) < until)
        {
            months++;
        }

        var pandemic = debt.Month >= new YearMonth(2020, 8) && debt.Month <= new YearMonth(2021, 1);
        return this.isEmployer ? (debt.Amount * (pandemic ? new Rational(5, 1_000) : new Rational(2, 100)) * months).RoundHalfAwayFromZero(Sen) : Rational.Zero;
    }

    private LocalDate DueOf(LedgerCharge charge)
    {
        var pandemic = this.isEmployer && charge.Month >= new YearMonth(2020, 8) && charge.Month <= new YearMonth(2021, 1);
        var month = this.isEmployer || charge.Program == SocialProgram.Jht ? charge.Month.PlusMonths(1) : charge.Month;
        var day = !pandemic ? month.OnDayOfMonth(15) : month.Month == 2 ? month.OnDayOfMonth(28) : month.OnDayOfMonth(30);
        return day.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => day.PlusDays(2),
            IsoDayOfWeek.Sunday => day.PlusDays(1),
            _ => day,
        };
    }

    private sealed class Debt(YearMonth month, SocialProgram program, Rational amount, LocalDate due)
    {
        internal YearMonth Month { get; } = month;

        internal SocialProgram Program { get; } = program;

        internal Rational Amount { get; } = amount;

        internal LocalDate Due { get; } = due;

        internal Rational Paid { get; set; } = Rational.Zero;

        internal Rational FinePaid { get; set; } = Rational.Zero;

        internal LocalDate? On { get; set; }
    }
}
