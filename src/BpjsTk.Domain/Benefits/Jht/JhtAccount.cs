using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A participant's account of JHT (rekening perorangan): an opening balance and the contributions by month of payment. What it is worth is told by a statement, with the rates of the years
/// (PP 46/2015 Pasal 22(2), 27). It does not change: what is added makes a new account.
/// </summary>
[DebuggerDisplay("{First}: {Deposits.Length} contributions")]
public sealed class JhtAccount
{
    private JhtAccount(YearMonth first, Rupiah opening, ImmutableArray<JhtDeposit> deposits)
    {
        this.First = first;
        this.Opening = opening;
        this.Deposits = deposits;
    }

    /// <summary>Gets the first month of the account.</summary>
    public YearMonth First { get; }

    /// <summary>Gets the balance with which the first month begins, which earns development from that month on; not negative.</summary>
    public Rupiah Opening { get; }

    /// <summary>Gets the contributions by month; a month may have several.</summary>
    public ImmutableArray<JhtDeposit> Deposits { get; }

    /// <summary>States an account.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="opening">The balance with which the first month begins, rupiah.</param>
    /// <param name="deposits">The contributions in any order; a month may have several, such as those of two employers.</param>
    /// <returns>The account, or every fault: <c>BPJSTK-JHT-002</c> for a negative opening balance, <c>-003</c> for a contribution before the first month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deposits"/> or one of them is <see langword="null"/>.</exception>
    public static Outcome<JhtAccount> Create(YearMonth first, Rupiah opening, IEnumerable<JhtDeposit> deposits)
    {
        ArgumentNullException.ThrowIfNull(deposits);
        ImmutableArray<JhtDeposit> sorted = [.. deposits.Select(deposit => Guard.Against.Null(deposit)).OrderBy(deposit => deposit.Month)];
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (opening.IsNegative)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JhtOpeningNegative, "Opening", new ErrorArgument("amount", opening)));
        }

        errors.AddRange(sorted.Where(deposit => deposit.Month < first).Select(deposit =>
            DomainError.Of(ErrorCatalog.JhtDepositBeforeOpening, "Deposits", new ErrorArgument("month", deposit.Month), new ErrorArgument("first", first))));
        return errors.Count == 0 ? Outcome.Success(new JhtAccount(first, opening, sorted)) : Outcome.Failure<JhtAccount>(errors.ToImmutable());
    }

    /// <summary>Returns the account with the same contribution in every month of a span, such as a projection of what is paid now.</summary>
    /// <param name="first">The first month of the span.</param>
    /// <param name="last">The last month of the span, inclusive.</param>
    /// <param name="amount">The contribution of each month, rupiah.</param>
    /// <returns>
    /// The new account, or <c>BPJSTK-JHT-007</c> for a span that ends before it begins, <c>-001</c> for an amount that is not above zero, <c>-003</c> for a span before the account begins.
    /// </returns>
    public Outcome<JhtAccount> WithMonthly(YearMonth first, YearMonth last, Rupiah amount)
    {
        if (last < first)
        {
            return Outcome.Failure<JhtAccount>(DomainError.Of(ErrorCatalog.JhtSpanReversed, "Months", new ErrorArgument("first", first), new ErrorArgument("last", last)));
        }

        return JhtDeposit.Of(first, amount).Then(_ =>
        {
            var months = ((last.Year - first.Year) * JhtStatement.MonthsPerYear) + last.Month - first.Month + 1;
            return Create(this.First, this.Opening, this.Deposits.Concat(Enumerable.Range(0, months).Select(i => JhtDeposit.Of(first.PlusMonths(i), amount).Value)));
        });
    }

    /// <summary>
    /// Writes the statement of the account through a month by the agency's arithmetic: the balance of a year's beginning and each contribution earn simple interest by the twelfth of the year's
    /// rate, the month of payment counted in full; at the year's end the interest joins the balance. Contributions after the last month are left out.
    /// </summary>
    /// <param name="last">The last month, inclusive.</param>
    /// <param name="rates">The rates of the years.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The statement, or <c>BPJSTK-JHT-008</c> for a month before the account begins, <c>-006</c> for every year without a rate, and <c>-019</c> for a balance too large to be computed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is <see langword="null"/>.</exception>
    public Outcome<JhtStatement> StatementThrough(YearMonth last, JhtRates rates, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        if (last < this.First)
        {
            return Outcome.Failure<JhtStatement>(DomainError.Of(ErrorCatalog.JhtStatementBeforeOpening, "Last", new ErrorArgument("first", this.First), new ErrorArgument("asked", last)));
        }

        var years = Enumerable.Range(this.First.Year, last.Year - this.First.Year + 1).Select(rates.Of).ToArray();
        ImmutableArray<DomainError> errors = [.. years.SelectMany(year => year.Errors)];
        if (!errors.IsEmpty)
        {
            return Outcome.Failure<JhtStatement>(errors);
        }

        try
        {
            return Outcome.Success(new JhtStatement(this, policies ?? PolicySet.Default, [.. this.Years(last, [.. years.Select(year => year.Value)], (policies ?? PolicySet.Default).Rounding)]));
        }
        catch (OverflowException)
        {
            // Rates of many years may grow a balance out of what an amount holds.
            return Outcome.Failure<JhtStatement>(DomainError.Of(ErrorCatalog.JhtBalanceTooLarge, "Last", new ErrorArgument("asked", last)));
        }
    }

    private IEnumerable<JhtStatementYear> Years(YearMonth last, ImmutableArray<JhtYearRate> rates, Rounding rounding)
    {
        var paid = this.Deposits.GroupBy(deposit => deposit.Month).ToDictionary(group => group.Key, group => Rupiah.Sum([.. group.Select(deposit => deposit.Amount)]));
        var exact = JhtFraction.Of(this.Opening);
        var balance = this.Opening;
        foreach (var rate in rates)
        {
            var from = rate.Year == this.First.Year ? this.First.Month : 1;
            var to = rate.Year == last.Year ? last.Month : JhtStatement.MonthsPerYear;
            var opening = exact;
            var months = ImmutableArray.CreateBuilder<JhtStatementMonth>(to - from + 1);
            for (var month = from; month <= to; month++)
            {
                exact = After(opening, rate, paid, from, month);
                var now = exact.Round(rounding);
                var contribution = paid.GetValueOrDefault(new YearMonth(rate.Year, month));
                months.Add(new JhtStatementMonth(new YearMonth(rate.Year, month), balance, contribution, now));
                balance = now;
            }

            yield return new JhtStatementYear(rate, months.MoveToImmutable());
        }
    }

    // B(n) = B x (1 + r x months / 12) + sum of m(k) x (1 + r x (n - k + 1) / 12), over one denominator.
    private static JhtFraction After(JhtFraction opening, JhtYearRate rate, Dictionary<YearMonth, Rupiah> paid, int from, int month)
    {
        const long Whole = (long)Rate.PartsPerWhole * JhtStatement.MonthsPerYear;
        BigInteger Grown(BigInteger amount, int since) => amount * (Whole + ((long)rate.Rate.PartsPerMillion * (month - since + 1)));
        var contributions = BigInteger.Zero;
        for (var k = from; k <= month; k++)
        {
            contributions += Grown(paid.GetValueOrDefault(new YearMonth(rate.Year, k)).Sen, k);
        }

        return new(Grown(opening.Numerator, from) + (contributions * opening.Denominator), opening.Denominator * Whole);
    }
}
