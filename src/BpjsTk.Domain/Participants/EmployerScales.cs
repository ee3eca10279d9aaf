using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// Classifies employers by size (skala usaha). The limits were raised in February 2021, so the answer is dated; which regime binds an older
/// employer is not settled, and the one in force on the day asked for is used.
/// </summary>
public static class EmployerScales
{
    /// <summary>Classifies an existing business by its annual sales (hasil penjualan tahunan).</summary>
    /// <param name="annualSales">Sales of a year in rupiah, not negative.</param>
    /// <param name="date">The day of the question.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The size with its source, or <c>BPJSTK-EMP-001</c> for a negative amount, <c>BPJSTK-LAW-001</c> before 4 July 2008.</returns>
    public static Outcome<EmployerScaleFinding> BySales(Rupiah annualSales, LocalDate date, LawBook? book = null) =>
        Classify(LawParameters.EmployerScaleSales, "AnnualSales", annualSales, date, book);

    /// <summary>Classifies a business by its capital (modal usaha, since February 2021) or net worth (kekayaan bersih, before), without land and buildings.</summary>
    /// <param name="capital">Capital or net worth in rupiah, not negative.</param>
    /// <param name="date">The day of the question.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The size with its source, or <c>BPJSTK-EMP-001</c> for a negative amount, <c>BPJSTK-LAW-001</c> before 4 July 2008.</returns>
    public static Outcome<EmployerScaleFinding> ByCapital(Rupiah capital, LocalDate date, LawBook? book = null) =>
        Classify(LawParameters.EmployerScaleCapital, "Capital", capital, date, book);

    private static Outcome<EmployerScaleFinding> Classify(LawParameter<EmployerScaleLimits> measure, string member, Rupiah amount, LocalDate date, LawBook? book)
    {
        if (amount.IsNegative)
        {
            return Outcome.Failure<EmployerScaleFinding>(DomainError.Of(ErrorCatalog.EmployerMeasureNegative, member, new ErrorArgument("amount", amount)));
        }

        return (book ?? LawBook.Default).TimelineOf(measure).At(date).Select(ruling =>
        {
            var limits = ruling.Value;
            var scale = amount <= limits.Micro ? EmployerScale.Micro
                : amount <= limits.Small ? EmployerScale.Small
                : amount <= limits.Medium ? EmployerScale.Medium
                : EmployerScale.Large;
            return new EmployerScaleFinding(scale, ruling);
        });
    }
}
