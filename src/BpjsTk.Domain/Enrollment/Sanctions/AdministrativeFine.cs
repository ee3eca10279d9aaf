using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// The administrative fine of PP 86/2013 Pasal 10(4): a share of the contributions that should have been paid, for each month since the end of the
/// second warning, without compounding. It is not the fine for late contributions (<see cref="LateFine"/>).
/// </summary>
[DebuggerDisplay("{Amount} for {Months} months")]
public sealed class AdministrativeFine
{
    private AdministrativeFine(Rupiah contributions, LocalDate countedFrom, LocalDate paidOn, int months, Ruling<Rate> rate, Rounding rounding)
    {
        this.Contributions = contributions;
        this.CountedFrom = countedFrom;
        this.PaidOn = paidOn;
        this.Months = months;
        this.Rate = rate.Value;
        this.Exact = rate.Value.Of(contributions).Times(months);
        this.Amount = this.Exact.Round(rounding);
        this.Citations = rate.Citations;
    }

    /// <summary>Gets the contributions that should have been paid, on which the fine is computed; of which months is the caller's reading.</summary>
    public Rupiah Contributions { get; }

    /// <summary>Gets the last day of the second warning, from which the months are counted.</summary>
    public LocalDate CountedFrom { get; }

    /// <summary>Gets the day of payment.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>Gets the months that count.</summary>
    public int Months { get; }

    /// <summary>Gets the rate for each month.</summary>
    public Rate Rate { get; }

    /// <summary>Gets the fine before rounding.</summary>
    public ExactRupiah Exact { get; }

    /// <summary>Gets the fine.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure it is: the rate is of the text, but how part of a month counts and that the months run on past the thirty days of Pasal 7(1) are readings.</summary>
    public Confidence Confidence { get; } = Confidence.Inferred;

    internal static Outcome<AdministrativeFine> Of(EmployerFined fined, Rupiah contributions, LocalDate paidOn)
    {
        if (contributions.IsNegative)
        {
            return Outcome.Failure<AdministrativeFine>(DomainError.Of(ErrorCatalog.ContributionNegative, "Contributions", new ErrorArgument("amount", contributions)));
        }

        var (book, policies) = (fined.Course.Book, fined.Course.Policies);
        var months = LateFines.MonthsLate(fined.CountedFrom, paidOn, policies.FinePartMonth);
        return book.TimelineOf(LawParameters.SanctionFineRate).At(fined.Since)
            .Select(rate => new AdministrativeFine(contributions, fined.CountedFrom, paidOn, months, rate, policies.Rounding));
    }
}
