using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A contribution to JHT (iuran JHT) in the month of its payment, employer's and worker's share together.</summary>
[DebuggerDisplay("{Month} {Amount}")]
public sealed record JhtDeposit
{
    private JhtDeposit(YearMonth month, Rupiah amount)
    {
        this.Month = month;
        this.Amount = amount;
    }

    /// <summary>Gets the month of payment, which earns development in full.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the contribution, rupiah; above zero.</summary>
    public Rupiah Amount { get; }

    /// <summary>States a contribution by its amount.</summary>
    /// <param name="month">The month of payment.</param>
    /// <param name="amount">The contribution, rupiah.</param>
    /// <returns>The contribution, or <c>BPJSTK-JHT-001</c> when it is not above zero.</returns>
    public static Outcome<JhtDeposit> Of(YearMonth month, Rupiah amount) => amount.Sen > 0
        ? Outcome.Success(new JhtDeposit(month, amount))
        : Outcome.Failure<JhtDeposit>(DomainError.Of(ErrorCatalog.JhtDepositNotPositive, "Amount", new ErrorArgument("month", month), new ErrorArgument("amount", amount)));

    /// <summary>States the contribution of a wage earner by the wage: both shares of PP 46/2015 Pasal 16(1), each rounded.</summary>
    /// <param name="month">The month of payment, whose rates are taken.</param>
    /// <param name="wage">The month's wage, rupiah; JHT has no cap.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The contribution, or <c>BPJSTK-JHT-009</c> for a wage that is not above zero, <c>-001</c> for one so small that its contribution is rounded to nothing, <c>BPJSTK-LAW-001</c> before July 2015.
    /// </returns>
    public static Outcome<JhtDeposit> OfWage(YearMonth month, Rupiah wage, LawBook? book = null, PolicySet? policies = null)
    {
        if (wage.Sen <= 0)
        {
            return Outcome.Failure<JhtDeposit>(DomainError.Of(
                ErrorCatalog.JhtWageNotPositive, "Wage", Citation.FromText("PP 46/2015 Pasal 17(1)"), new ErrorArgument("month", month), new ErrorArgument("amount", wage)));
        }

        var law = book ?? LawBook.Default;
        var rounding = (policies ?? PolicySet.Default).Rounding;
        return law.TimelineOf(LawParameters.PuJhtEmployerRate).At(month)
            .Then(employer => law.TimelineOf(LawParameters.PuJhtWorkerRate).At(month)
                .Then(worker => Of(month, employer.Value.Of(wage, rounding) + worker.Value.Of(wage, rounding))));
    }
}
