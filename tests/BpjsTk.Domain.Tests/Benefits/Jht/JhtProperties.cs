using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Tests.Generators;
using BpjsTk.Domain.Tests.Oracles;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BpjsTk.Domain.Tests.Benefits.Jht;

public sealed class JhtProperties
{
    private static readonly YearMonth First = new(2030, 4);

    // Contributions by month, Rp0 where none is paid; up to five years with a rate of its own each.
    private static readonly Arbitrary<(long[] Sen, int[] Rates, long Opening)> Ledgers = Arb.From(
        from months in Gen.Choose(1, 50)
        from sen in Gen.ArrayOf(Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 2_000_000_00)).Select(amount => (long)amount), months)
        from rates in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 100_000), Gen.Elements(0, 1, 50_000, 1_000_000)), 6)
        from opening in Gen.Choose(0, 1_000_000_00)
        select (sen, rates, (long)opening));

    [Fact]
    public void A_statement_is_the_month_by_month_ledger_in_exact_rationals() => Always.Holds(Ledgers, ledger =>
    {
        var statement = Statement(ledger.Sen, ledger.Rates, ledger.Opening);
        return statement.Months.Select(month => (Rational)month.Balance.Sen).SequenceEqual(Oracle(ledger.Sen, ledger.Rates, ledger.Opening).Select(exact => exact.RoundHalfAwayFromZero(1)));
    });

    [Fact]
    public void The_months_of_a_statement_add_up_to_its_balance() => Always.Holds(Ledgers, ledger =>
    {
        var statement = Statement(ledger.Sen, ledger.Rates, ledger.Opening);
        var added = statement.Opening + Rupiah.Sum([.. statement.Months.Select(month => month.Contribution + month.Development)]);
        return added == statement.Balance
            && statement.Opening + statement.Contributions + statement.Development == statement.Balance
            && Rupiah.Sum([.. statement.Years.Select(year => year.Development)]) == statement.Development;
    });

    [Fact]
    public void A_higher_wage_never_gives_a_smaller_balance() => Always.Holds(Amounts.Wages, Amounts.Wages, (wage, raise) =>
    {
        Rupiah Balance(Rupiah of)
        {
            var deposits = Enumerable.Range(0, 14).Select(i => JhtDeposit.OfWage(First.PlusMonths(i), of)).Where(deposit => deposit.IsSuccess).Select(deposit => deposit.Value);
            return JhtAccount.Create(First, Rupiah.Zero, deposits).Value.StatementThrough(First.PlusMonths(13), JhtAccountTests.Flat(5)).Value.Balance;
        }

        return Balance(wage + raise) >= Balance(wage);
    });

    private static JhtStatement Statement(long[] sen, int[] rates, long opening)
    {
        var deposits = sen.Select((amount, i) => (amount, Month: First.PlusMonths(i))).Where(row => row.amount > 0).Select(row => JhtDeposit.Of(row.Month, Rupiah.FromSen(row.amount)).Value);
        var known = rates.Select((rate, i) => (rate, Year: First.Year + i))
            .Aggregate(JhtRates.Published(), (all, row) => all.With(row.Year, Rate.FromPartsPerMillion(row.rate)).Value);
        return JhtAccount.Create(First, Rupiah.FromSen(opening), deposits).Value.StatementThrough(First.PlusMonths(sen.Length - 1), known).Value;
    }

    // Each month adds a twelfth of the year's rate on what stood at the year's beginning and was paid since, the month itself included; in January the interest joins it.
    private static IEnumerable<Rational> Oracle(long[] sen, int[] rates, long opening)
    {
        var (earning, interest) = ((Rational)opening, Rational.Zero);
        for (var i = 0; i < sen.Length; i++)
        {
            var month = First.PlusMonths(i);
            if (month.Month == 1)
            {
                (earning, interest) = (earning + interest, Rational.Zero);
            }

            earning += sen[i];
            interest += earning * new Rational(rates[month.Year - First.Year], 12_000_000);
            yield return earning + interest;
        }
    }
}
