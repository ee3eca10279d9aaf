using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// The contribution months that are paid (masa iur): a set of months in order, from which the law reads how many there are, how many stand in a row, and how densely
/// a span is paid. It does not change once made.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ContributionMonths : IReadOnlyList<YearMonth>, IEquatable<ContributionMonths>
{
    private const int MonthsPerYear = 12;

    // Both ascend together: the months as numbers, and how many in a row end with each.
    private readonly ImmutableArray<int> months;
    private readonly ImmutableArray<int> runs;

    private ContributionMonths(ImmutableArray<int> months)
    {
        this.months = months;
        var ending = ImmutableArray.CreateBuilder<int>(months.Length);
        for (var i = 0; i < months.Length; i++)
        {
            ending.Add(i > 0 && months[i] == months[i - 1] + 1 ? ending[i - 1] + 1 : 1);
        }

        this.runs = ending.MoveToImmutable();
        this.LongestRun = this.runs.DefaultIfEmpty(0).Max();
    }

    /// <summary>Gets the set without a month.</summary>
    public static ContributionMonths None { get; } = new([]);

    /// <summary>Gets how many months are paid.</summary>
    public int Count => this.months.Length;

    /// <summary>Gets the most months in a row.</summary>
    public int LongestRun { get; }

    /// <summary>Gets the first paid month; <see langword="null"/> when none is paid.</summary>
    public YearMonth? First => this.months.IsEmpty ? null : Month(this.months[0]);

    /// <summary>Gets the last paid month; <see langword="null"/> when none is paid.</summary>
    public YearMonth? Last => this.months.IsEmpty ? null : Month(this.months[^1]);

    /// <summary>Gets a paid month.</summary>
    /// <param name="index">Its place in the order of time, from zero.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is below zero, or not below <see cref="Count"/>.</exception>
    public YearMonth this[int index] => Month(this.months[index]);

    /// <summary>Makes the set of some months.</summary>
    /// <param name="months">The months in any order; one named twice counts once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="months"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A month is not of the ISO calendar.</exception>
    public static ContributionMonths Of(IEnumerable<YearMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var numbers = months.Select(month => Number(month, nameof(months))).ToArray();
        Array.Sort(numbers);
        return Sorted(numbers);
    }

    /// <summary>Makes the set of all months of a span.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is not of the ISO calendar.</exception>
    public static ContributionMonths Through(YearMonth first, YearMonth last)
    {
        var (from, to) = Span(first, last);
        return new([.. Enumerable.Range(from, to - from + 1)]);
    }

    /// <summary>Tells whether a month is paid.</summary>
    /// <param name="month">The month.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not of the ISO calendar.</exception>
    public bool Contains(YearMonth month) => this.months.BinarySearch(Number(month, nameof(month))) >= 0;

    /// <summary>Counts the paid months of a span.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is not of the ISO calendar.</exception>
    public int CountIn(YearMonth first, YearMonth last)
    {
        var (from, to) = Span(first, last);
        return this.Before(to + 1) - this.Before(from);
    }

    /// <summary>Returns the most months in a row within a span; what stands outside it does not lengthen a row.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <returns>How many months; zero when none is paid.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is not of the ISO calendar.</exception>
    public int LongestRunIn(YearMonth first, YearMonth last)
    {
        var (from, to) = Span(first, last);
        var (start, end) = (this.Before(from), this.Before(to + 1));
        var longest = 0;
        for (var i = start; i < end; i++)
        {
            longest = Math.Max(longest, Math.Min(this.runs[i], i - start + 1));
        }

        return longest;
    }

    /// <summary>Returns how many paid months in a row end with a month.</summary>
    /// <param name="month">The last month of the row.</param>
    /// <returns>How many; zero when the month itself is not paid.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not of the ISO calendar.</exception>
    public int RunEndingAt(YearMonth month) => this.months.BinarySearch(Number(month, nameof(month))) is >= 0 and var at ? this.runs[at] : 0;

    /// <summary>Returns how densely a span is paid.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, inclusive.</param>
    /// <returns>Months paid out of the months of the span.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is not of the ISO calendar.</exception>
    public ContributionDensity DensityIn(YearMonth first, YearMonth last)
    {
        var (from, to) = Span(first, last);
        return new(this.CountIn(first, last), to - from + 1);
    }

    /// <summary>Returns the months that are in this set or in another, such as those paid by two employers.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ContributionMonths Union(ContributionMonths other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int[] both = [.. this.months, .. other.months];
        Array.Sort(both);
        return Sorted(both);
    }

    /// <summary>Returns the months, earliest first.</summary>
    /// <returns>The months.</returns>
    public IEnumerator<YearMonth> GetEnumerator() => this.months.Select(Month).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => this.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ContributionMonths? other) => other is not null && this.months.AsSpan().SequenceEqual(other.months.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ContributionMonths);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Count, this.First, this.Last);

    /// <summary>Returns how many months there are, and the first and the last.</summary>
    /// <returns>Such as <c>12 months, 2025-01 to 2025-12</c>.</returns>
    public override string ToString() => this.months.IsEmpty ? "0 months" : $"{this.Count} months, {this.First:uuuu-MM} to {this.Last:uuuu-MM}";

    private static ContributionMonths Sorted(int[] ascending)
    {
        var distinct = ImmutableArray.CreateBuilder<int>(ascending.Length);
        foreach (var month in ascending)
        {
            if (distinct.Count == 0 || distinct[^1] != month)
            {
                distinct.Add(month);
            }
        }

        return distinct.Count == 0 ? None : new(distinct.ToImmutable());
    }

    private static (int From, int To) Span(YearMonth first, YearMonth last)
    {
        var (from, to) = (Number(first, nameof(first)), Number(last, nameof(last)));
        return from <= to ? (from, to) : throw new ArgumentException("A span ends with its first month or a later one.", nameof(last));
    }

    private static int Number(YearMonth month, string name) => month.Calendar == CalendarSystem.Iso
        ? (month.Year * MonthsPerYear) + month.Month - 1
        : throw new ArgumentException("A contribution month is one of the ISO calendar.", name);

    private static YearMonth Month(int number) => new YearMonth(1, 1).PlusMonths(number - MonthsPerYear);

    // How many paid months are before a month.
    private int Before(int month) => this.months.BinarySearch(month) is var at && at >= 0 ? at : ~at;
}
