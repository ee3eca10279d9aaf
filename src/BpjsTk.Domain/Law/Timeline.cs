using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>
/// A figure of the law through time. A row holds from its first day until the next row begins or until it expressly ends; before the first
/// row, after an end, and past what is published, the answer is a refusal, never a guess.
/// </summary>
/// <typeparam name="T">The type of the figure.</typeparam>
[DebuggerDisplay("{Id,nq}: {Rulings.Length} rows")]
public sealed class Timeline<T>
{
    internal Timeline(string id, BilingualText description, BilingualText unit, TimelineStep step, LocalDate? publishedUntil, ImmutableArray<Ruling<T>> rulings)
    {
        this.Id = id;
        this.Description = description;
        this.Unit = unit;
        this.Step = step;
        this.PublishedUntil = publishedUntil;
        this.Rulings = rulings;
    }

    /// <summary>Gets the name of the parameter, such as <c>jp-wage-cap</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what the figure is.</summary>
    public BilingualText Description { get; }

    /// <summary>Gets the unit of the figure.</summary>
    public BilingualText Unit { get; }

    /// <summary>Gets how finely the rows are dated.</summary>
    public TimelineStep Step { get; }

    /// <summary>
    /// Gets the first day for which the figure is not published yet; <see langword="null"/> for a figure that holds until it is changed.
    /// </summary>
    public LocalDate? PublishedUntil { get; }

    /// <summary>Gets the rows, earliest first, without overlap.</summary>
    public ImmutableArray<Ruling<T>> Rulings { get; }

    /// <summary>Returns the ruling of a contribution month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="unpublished">What to do past the published months.</param>
    /// <returns>The ruling, or <c>BPJSTK-LAW-001</c> (before the first row), <c>-002</c> (ended) or <c>-003</c> (not published yet).</returns>
    /// <exception cref="InvalidOperationException">The timeline is dated by day, so that a month may have two answers.</exception>
    public Outcome<Ruling<T>> At(YearMonth month, UnpublishedLaw unpublished = UnpublishedLaw.Refuse) =>
        this.Step == TimelineStep.Month
            ? this.At(month.OnDayOfMonth(1), unpublished)
            : throw new InvalidOperationException($"{this.Id} is dated by day; ask with a date.");

    /// <summary>Returns the ruling of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="unpublished">What to do past the published days.</param>
    /// <returns>The ruling, or <c>BPJSTK-LAW-001</c> (before the first row), <c>-002</c> (ended) or <c>-003</c> (not published yet).</returns>
    public Outcome<Ruling<T>> At(LocalDate date, UnpublishedLaw unpublished = UnpublishedLaw.Refuse)
    {
        var ruling = this.LastBegunOn(date);
        if (ruling is null)
        {
            return this.Refuse(ErrorCatalog.LawBeforeFirst, date, this.Rulings[0].From, this.Rulings[0].Citations[0]);
        }

        if (ruling.Until is { } until && date >= until)
        {
            return this.Refuse(ErrorCatalog.LawEnded, date, until.PlusDays(-1), (ruling.End?.Citations ?? ruling.Citations)[0]);
        }

        if (this.PublishedUntil is { } published && date >= published)
        {
            return unpublished == UnpublishedLaw.UseLastKnown
                ? Outcome.Success(ruling.AsProvisional())
                : this.Refuse(ErrorCatalog.LawNotPublished, date, published.PlusDays(-1), ruling.Citations[0]);
        }

        return Outcome.Success(ruling);
    }

    /// <summary>
    /// Returns a timeline in which a ruling of one's own holds from its first day on: it replaces a row of the same first day, and ends the row
    /// before it. Later rows stay, and so does the end of the row it interrupts or replaces.
    /// </summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="publishedThrough">
    /// The last day for which the figure is now published; when not given, a published-by-the-year figure is published for twelve months from
    /// the ruling's first day, unless it already was for longer.
    /// </param>
    /// <returns>The new timeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruling"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The timeline is dated by month and the ruling does not begin on the first day of one; or <paramref name="publishedThrough"/> is before the
    /// ruling's first day, or given for a figure that is not published by the year.
    /// </exception>
    public Timeline<T> With(Ruling<T> ruling, LocalDate? publishedThrough = null)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        if (this.Step == TimelineStep.Month && ruling.From.Day != 1)
        {
            throw new ArgumentException($"{this.Id} is dated by month; a row begins on the first day of one.", nameof(ruling));
        }

        if (publishedThrough is { } last && (this.PublishedUntil is null || last < ruling.From))
        {
            throw new ArgumentException($"{this.Id} is not published by the year, or not through a day before the row begins.", nameof(publishedThrough));
        }

        var published = this.PublishedUntil is { } known
            ? publishedThrough?.PlusDays(1) ?? LocalDate.Max(known, ruling.From.PlusYears(1))
            : (LocalDate?)null;

        // What the ruling interrupts or replaces may have had an end of its own: that end stays, unless the ruling brings another.
        var interrupted = this.LastBegunOn(ruling.From);
        var placed = ruling.Until is null && interrupted?.Until > ruling.From ? ruling.Ending(interrupted.Until, interrupted.End) : ruling;
        var sorted = this.Rulings.Where(row => row.From != ruling.From).Append(placed).OrderBy(row => row.From).ToArray();
        return new(this.Id, this.Description, this.Unit, this.Step, published, Chained(sorted));
    }

    /// <summary>Ends every row where the next one begins, unless it ends before.</summary>
    internal static ImmutableArray<Ruling<T>> Chained(IReadOnlyList<Ruling<T>> ascending) =>
    [
        .. ascending.Select((row, i) =>
            i + 1 < ascending.Count && (row.Until is null || row.Until >= ascending[i + 1].From) ? row.Ending(ascending[i + 1].From, null) : row),
    ];

    private Ruling<T>? LastBegunOn(LocalDate date)
    {
        for (var i = this.Rulings.Length - 1; i >= 0; i--)
        {
            if (this.Rulings[i].From <= date)
            {
                return this.Rulings[i];
            }
        }

        return null;
    }

    private Outcome<Ruling<T>> Refuse(ErrorCode code, LocalDate asked, LocalDate boundary, Citation citation) =>
        Outcome.Failure<Ruling<T>>(DomainError.Of(
            code,
            string.Empty,
            citation,
            new ErrorArgument("parameter", this.Description),
            new ErrorArgument("asked", this.Step == TimelineStep.Month ? asked.ToYearMonth() : asked),
            new ErrorArgument("boundary", this.Step == TimelineStep.Month ? boundary.ToYearMonth() : boundary)));
}
