using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The ledger a pension is made of: the months for which JP was paid, each with its wage as reported. The cap of each month is applied by the formula.</summary>
[DebuggerDisplay("{Months}")]
public sealed class JpWages
{
    private JpWages(ContributionMonths months, ImmutableArray<int> numbers, ImmutableArray<long> sen)
    {
        this.Months = months;
        this.Numbers = numbers;
        this.Sen = sen;
    }

    /// <summary>Gets the months.</summary>
    public ContributionMonths Months { get; }

    /// <summary>Gets the months as numbers, ascending.</summary>
    internal ImmutableArray<int> Numbers { get; }

    /// <summary>Gets the wages in sen, in the order of the months.</summary>
    internal ImmutableArray<long> Sen { get; }

    /// <summary>Makes a ledger of months and wages.</summary>
    /// <param name="wages">The paid months in any order, each with the wage of all employers, above Rp0; a dictionary will do.</param>
    /// <returns>
    /// The ledger, or every fault: <c>BPJSTK-JP-003</c> (before July 2015), <c>-004</c> (a month twice), <c>-005</c> (a wage not above zero), <c>-006</c> (no month).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="wages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A month is not of the ISO calendar.</exception>
    public static Outcome<JpWages> Of(IEnumerable<KeyValuePair<YearMonth, Rupiah>> wages)
    {
        ArgumentNullException.ThrowIfNull(wages);
        var sorted = wages.OrderBy(pair => pair.Key).ToArray();
        var months = ContributionMonths.Of(sorted.Select(pair => pair.Key));
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (sorted.Length == 0)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpWagesMissing, "Wages", Citation.FromText("PP 45/2015 Pasal 1")));
        }

        var numbers = new int[sorted.Length];
        var sen = new long[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var (month, wage) = sorted[i];
            (numbers[i], sen[i]) = (JpMonth.Number(month), wage.Sen);
            if (numbers[i] < JpMonth.First)
            {
                errors.Add(DomainError.Of(ErrorCatalog.JpWageBeforeProgram, "Wages", Citation.FromText("PP 45/2015 Pasal 29(2)"), new ErrorArgument("month", month), new ErrorArgument("first", JpMonth.Of(JpMonth.First))));
            }

            if (i > 0 && numbers[i] == numbers[i - 1])
            {
                errors.Add(DomainError.Of(ErrorCatalog.JpWageTwice, "Wages", new ErrorArgument("month", month)));
            }

            if (wage.Sen <= 0)
            {
                errors.Add(DomainError.Of(ErrorCatalog.JpWageNotPositive, "Wages", new ErrorArgument("month", month), new ErrorArgument("amount", wage)));
            }
        }

        return errors.Count == 0
            ? Outcome.Success(new JpWages(months, ImmutableArray.Create(numbers), ImmutableArray.Create(sen)))
            : Outcome.Failure<JpWages>(errors.ToImmutable());
    }

    /// <summary>Makes a ledger of one wage in every month of a span.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <param name="wage">The wage of each month.</param>
    /// <returns>The ledger, or every fault, as <see cref="Of"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is not of the ISO calendar.</exception>
    public static Outcome<JpWages> Even(YearMonth first, YearMonth last, Rupiah wage) =>
        Of(ContributionMonths.Through(first, last).Select(month => KeyValuePair.Create(month, wage)));

    /// <summary>Counts the months through one.</summary>
    internal int CountThrough(int month)
    {
        var at = this.Numbers.AsSpan().BinarySearch(month);
        return at >= 0 ? at + 1 : ~at;
    }
}
