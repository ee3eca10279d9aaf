using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The yearly development of JHT: what is published, and what the caller gives for other years, for the past from the agency's accounts and for the future as an assumption. A year that is
/// neither is refused when it is needed.
/// </summary>
[DebuggerDisplay("{given.Count} years given")]
public sealed class JhtRates
{
    private static readonly BenefitSources Given = BenefitSources.Of(Confidence.SingleSource, "PP 46/2015 Pasal 27(1)") with { Origin = RulingOrigin.Supplied };

    private readonly LawBook book;
    private readonly ImmutableDictionary<int, Rate> given;

    private JhtRates(LawBook book, ImmutableDictionary<int, Rate> given)
    {
        this.book = book;
        this.given = given;
    }

    /// <summary>Returns the published rates alone.</summary>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The rates.</returns>
    public static JhtRates Published(LawBook? book = null) => new(book ?? LawBook.Default, ImmutableDictionary<int, Rate>.Empty);

    /// <summary>Returns these rates with another year; a rate of the caller's goes before the published one.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="rate">The development, of the balance, a year.</param>
    /// <returns>
    /// The rates, or <c>BPJSTK-JHT-004</c> for a rate outside 0 % to 100 %, <c>-005</c> for one below the year's average deposit rate, where that is known (PP 46/2015 Pasal 27(3)).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not 1 to 9998.</exception>
    public Outcome<JhtRates> With(int year, Rate rate) => this.Throughout(year, year, rate);

    /// <summary>Returns these rates with one rate for several years.</summary>
    /// <param name="first">The first calendar year.</param>
    /// <param name="last">The last calendar year, inclusive.</param>
    /// <param name="rate">The development of each, of the balance, a year.</param>
    /// <returns>The rates, or the refusals of <see cref="With"/> by year, or <c>BPJSTK-JHT-007</c> when the years end before they begin.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> or <paramref name="last"/> is not 1 to 9998.</exception>
    public Outcome<JhtRates> Throughout(int first, int last, Rate rate)
    {
        CheckYear(first, nameof(first));
        CheckYear(last, nameof(last));
        if (last < first)
        {
            return Outcome.Failure<JhtRates>(DomainError.Of(ErrorCatalog.JhtSpanReversed, "Years", new ErrorArgument("first", first), new ErrorArgument("last", last)));
        }

        var years = Enumerable.Range(first, last - first + 1);
        ImmutableArray<DomainError> errors = [.. years.Select(year => this.FaultOf(year, rate)).OfType<DomainError>()];
        return errors.IsEmpty
            ? Outcome.Success(new JhtRates(this.book, this.given.SetItems(years.Select(year => KeyValuePair.Create(year, rate)))))
            : Outcome.Failure<JhtRates>(errors);
    }

    /// <summary>Returns the rate of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The rate, or <c>BPJSTK-JHT-006</c> when it is neither given nor published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not 1 to 9998.</exception>
    public Outcome<JhtYearRate> Of(int year)
    {
        CheckYear(year, nameof(year));
        if (this.given.TryGetValue(year, out var rate))
        {
            return Outcome.Success(new JhtYearRate(year, rate, Given));
        }

        return this.book.TimelineOf(LawParameters.JhtDevelopmentRate).At(new LocalDate(year, 1, 1)).TryGet(out var ruling)
            ? Outcome.Success(new JhtYearRate(year, ruling.Value, BenefitSources.Of(ruling)))
            : Outcome.Failure<JhtYearRate>(DomainError.Of(ErrorCatalog.JhtRateMissing, "Rates", Citation.FromText("PP 46/2015 Pasal 27(1)"), new ErrorArgument("year", year)));
    }

    private static void CheckYear(int year, string name)
    {
        if (year is < 1 or > 9998)
        {
            throw new ArgumentOutOfRangeException(name, year, "A year is 1 to 9998.");
        }
    }

    private DomainError? FaultOf(int year, Rate rate)
    {
        if (rate < Rate.Zero || rate > Rate.Whole)
        {
            return DomainError.Of(ErrorCatalog.JhtRateImpossible, "Rate", new ErrorArgument("rate", rate), new ErrorArgument("year", year));
        }

        return this.book.TimelineOf(LawParameters.JhtDepositAverageRate).At(new LocalDate(year, 1, 1)).TryGet(out var floor) && rate < floor.Value
            ? DomainError.Of(
                ErrorCatalog.JhtRateBelowDeposits, "Rate", floor.Citations[0], new ErrorArgument("rate", rate), new ErrorArgument("year", year), new ErrorArgument("floor", floor.Value))
            : null;
    }
}
