using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>
/// A term of the law (tenggat): who has to do what, from when, by when, and what it means to miss it. The day of the event from which the term
/// runs does not count itself, so that a term of one working day ends on the next one; a term of calendar days, months or years that ends on a
/// holiday is not moved, for no text says so.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Deadline
{
    private const int HoursPerDay = 24;

    private Deadline(BilingualText duty, LocalDate start, LocalDate dueOn, int length, TermUnit unit, ImmutableArray<Citation> citations, Confidence confidence, BilingualText consequence)
    {
        this.Duty = duty;
        this.Start = start;
        this.DueOn = dueOn;
        this.Length = length;
        this.Unit = unit;
        this.Citations = citations;
        this.Confidence = confidence;
        this.Consequence = consequence;
    }

    /// <summary>Gets who has to do what.</summary>
    public BilingualText Duty { get; }

    /// <summary>Gets the day of the event from which the term runs; the day after it is the first that counts.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day of the term: what is done on it is done in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets the first day on which the term is over: the day after <see cref="DueOn"/>, working day or not.</summary>
    public LocalDate MissedFrom => this.DueOn.PlusDays(1);

    /// <summary>Gets how long the term is, in <see cref="Unit"/>; at least one.</summary>
    public int Length { get; }

    /// <summary>Gets what <see cref="Length"/> counts.</summary>
    public TermUnit Unit { get; }

    /// <summary>Gets the length in words, such as <c>30 working days</c>.</summary>
    public BilingualText Term => TermOf(this.Length, this.Unit);

    /// <summary>Gets where the term stands; at least one provision.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the length and the beginning of the term are. That the day of the event does not count is a reading of every term.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets what missing the term means, and no more than the text says.</summary>
    public BilingualText Consequence { get; }

    /// <summary>Tells whether the term is over on a day, so that a duty not yet done is missed.</summary>
    /// <param name="today">The day.</param>
    /// <returns><see langword="true"/> after <see cref="DueOn"/>.</returns>
    public bool IsMissedOn(LocalDate today) => today > this.DueOn;

    /// <summary>Writes the term for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: the duty, the last day, the length, what missing it means, and the citations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var (term, citations) = (this.Term.In(language), string.Join("; ", this.Citations.Select(citation => citation.ToText(language))));
        var template = language == Language.Indonesian
            ? "{0}: paling lambat {1:uuuu-MM-dd} ({2} sejak {3:uuuu-MM-dd}). Bila terlewat: {4}. [{5}]"
            : "{0}: by {1:uuuu-MM-dd} ({2} from {3:uuuu-MM-dd}). If missed: {4}. [{5}]";
        return string.Format(CultureInfo.InvariantCulture, template, this.Duty.In(language), this.DueOn, term, this.Start, this.Consequence.In(language), citations);
    }

    /// <summary>Returns the English text, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);

    /// <summary>Returns a term that runs from the day after an event.</summary>
    /// <param name="duty">Who has to do what.</param>
    /// <param name="start">The day of the event.</param>
    /// <param name="length">How long the term is, and where that stands.</param>
    /// <param name="unit">What the length counts.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="consequence">What missing it means.</param>
    /// <param name="reading">How sure the term is apart from its length: inferred when its unit or beginning is a reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a member of the enumeration.</exception>
    /// <exception cref="OverflowException">The term ends after the last date there is.</exception>
    internal static Deadline Of(
        BilingualText duty, LocalDate start, Ruling<int> length, TermUnit unit, WorkingDays calendar, BilingualText consequence, Confidence reading = Confidence.Confirmed) => new(
            duty,
            start,
            EndOf(start, length.Value, unit, calendar),
            length.Value,
            unit,
            length.Citations,
            (Confidence)Math.Max((int)reading, (int)length.ConfidenceIn(start.ToYearMonth())),
            consequence);

    /// <summary>Returns the length of a term in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a member of the enumeration.</exception>
    internal static BilingualText TermOf(int length, TermUnit unit)
    {
        if (unit == TermUnit.Hours)
        {
            return new(
                string.Create(CultureInfo.InvariantCulture, $"{length / HoursPerDay} x {HoursPerDay} jam"),
                string.Create(CultureInfo.InvariantCulture, $"{length / HoursPerDay} x {HoursPerDay} hours"));
        }

        var (indonesian, english) = unit switch
        {
            TermUnit.WorkingDays => ("hari kerja", "working day"),
            TermUnit.CalendarDays => ("hari", "day"),
            TermUnit.Months => ("bulan", "month"),
            TermUnit.Years => ("tahun", "year"),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{length} {indonesian}"),
            string.Create(CultureInfo.InvariantCulture, $"{length} {english}{(length == 1 ? string.Empty : "s")}"));
    }

    private static LocalDate EndOf(LocalDate start, int length, TermUnit unit, WorkingDays calendar) => unit switch
    {
        TermUnit.WorkingDays => calendar.After(start, length),
        TermUnit.CalendarDays => start.PlusDays(length),
        TermUnit.Months => start.PlusMonths(length),
        TermUnit.Years => start.PlusYears(length),
        TermUnit.Hours => start.PlusDays(length / HoursPerDay),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };
}
