using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The steps of a pension one by one (PP 45/2015 Pasal 17, 18), for who has the average indexed wage already. <see cref="PensionHistory"/> goes all of them from the ledger on.
/// </summary>
public static class JpPensionFormula
{
    /// <summary>Returns the pension of the first year before limits: 1 % x months / 12 x the average indexed wage of a month (Pasal 17(2)).</summary>
    /// <param name="months">The contribution months, never rounded to years; 180 where they are deemed.</param>
    /// <param name="averageIndexedMonthlyWage">The average indexed yearly wage divided by 12, not negative.</param>
    /// <param name="on">The day whose law decides the factor; July 2015 or later.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The exact amount, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below one, or the wage is negative.</exception>
    public static Outcome<ExactRupiah> First(int months, Rupiah averageIndexedMonthlyWage, LocalDate on, LawBook? book = null)
    {
        Guard.Against.NegativeOrZero(months);
        ArgumentOutOfRangeException.ThrowIfLessThan(averageIndexedMonthlyWage, Rupiah.Zero);
        return (book ?? LawBook.Default).TimelineOf(LawParameters.JpBenefitRate).At(on)
            .Select(rate => ExactRupiah.ShareOf(averageIndexedMonthlyWage.Sen, JpMonth.PerYear, rate.Value.PartsPerMillion).Times(months));
    }

    /// <summary>Returns the pension of a further year: that of the year before x (1 + inflation of the year before) (Pasal 17(4)).</summary>
    /// <param name="pension">The pension of the year before.</param>
    /// <param name="inflation">The inflation of the year before; below zero where prices fell.</param>
    /// <returns>The exact amount, before limits.</returns>
    public static ExactRupiah Next(Rupiah pension, Rate inflation) => ExactRupiah.From(pension) + inflation.Of(pension);

    /// <summary>Brings a pension between the lowest and the highest one of a month (Pasal 18).</summary>
    /// <param name="pension">The pension.</param>
    /// <param name="month">The month for which it is paid.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The pension within the limits, or <c>BPJSTK-LAW-001</c> before July 2015, <c>-003</c> for a month whose limits are not published yet.</returns>
    public static Outcome<ExactRupiah> Limited(ExactRupiah pension, YearMonth month, LawBook? book = null, PolicySet? policies = null)
    {
        var (law, unpublished) = (book ?? LawBook.Default, (policies ?? PolicySet.Default).UnpublishedLaw);
        return law.TimelineOf(LawParameters.JpPensionMinimum).At(month, unpublished).Then(lowest =>
            law.TimelineOf(LawParameters.JpPensionMaximum).At(month, unpublished).Select(highest =>
            {
                var (least, most) = (ExactRupiah.From(lowest.Value), ExactRupiah.From(highest.Value));
                return pension < least ? least : pension > most ? most : pension;
            }));
    }
}
