using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>One dated value of the law: the figure, from when until when, where it stands and how sure it is.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
[DebuggerDisplay("{From} {Value}")]
public sealed class Ruling<T>
{
    /// <summary>Initializes a new instance of the <see cref="Ruling{T}"/> class, for a law book of one's own.</summary>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="value">The figure.</param>
    /// <param name="citations">Where it stands; at least one.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="note">What a reader should know of it, if anything.</param>
    /// <exception cref="ArgumentException"><paramref name="citations"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public Ruling(LocalDate from, T value, ImmutableArray<Citation> citations, Confidence confidence = Confidence.SingleSource, BilingualText? note = null)
        : this(from, null, null, value, citations, confidence, confidence, null, null, note, RulingOrigin.Supplied, false)
    {
    }

    internal Ruling(
        LocalDate from,
        LocalDate? until,
        RulingEnd? end,
        T value,
        ImmutableArray<Citation> citations,
        Confidence confidence,
        Confidence startConfidence,
        LocalDate? publishedOn,
        LocalDate? checkedOn,
        BilingualText? note,
        RulingOrigin origin,
        bool isProvisional)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        if (citations.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A ruling cites at least one provision.", nameof(citations));
        }

        this.From = from;
        this.Until = until;
        this.End = end;
        this.Value = value;
        this.Citations = citations;
        this.Confidence = confidence;
        this.StartConfidence = startConfidence;
        this.PublishedOn = publishedOn;
        this.CheckedOn = checkedOn;
        this.Note = note;
        this.Origin = origin;
        this.IsProvisional = isProvisional;
    }

    /// <summary>Gets the first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day on which it no longer holds; <see langword="null"/> when no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets why it ends at <see cref="Until"/>; <see langword="null"/> when another ruling follows there, or no end is known.</summary>
    public RulingEnd? End { get; }

    /// <summary>Gets the figure.</summary>
    public T Value { get; }

    /// <summary>Gets where it stands: at least one provision, the principal one first.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Gets how sure the figure is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets how sure its first day is; the figure may be certain while the month it began is a reading.</summary>
    public Confidence StartConfidence { get; }

    /// <summary>Gets the day it was published; <see langword="null"/> when that is not known.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Gets the day somebody last compared it with its source; <see langword="null"/> when nobody said so.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Gets what a reader should know of it, if anything.</summary>
    public BilingualText? Note { get; }

    /// <summary>Gets who stated it.</summary>
    public RulingOrigin Origin { get; }

    /// <summary>
    /// Gets a value indicating whether it is the last known value, used past the time for which it was published because the caller asked
    /// for that.
    /// </summary>
    public bool IsProvisional { get; }

    /// <summary>Returns how sure it is that this figure holds in a month: in its first month the doubt about the start counts too.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The confidence.</returns>
    public Confidence ConfidenceIn(YearMonth month)
    {
        var doubt = this.From.ToYearMonth() == month && this.StartConfidence > this.Confidence ? this.StartConfidence : this.Confidence;
        return this.IsProvisional ? Confidence.Inferred : doubt;
    }

    internal Ruling<TOther> Select<TOther>(Func<T, TOther> selector) => new(
        this.From,
        this.Until,
        this.End,
        selector(this.Value),
        this.Citations,
        this.Confidence,
        this.StartConfidence,
        this.PublishedOn,
        this.CheckedOn,
        this.Note,
        this.Origin,
        this.IsProvisional);

    internal Ruling<T> Ending(LocalDate? until, RulingEnd? end) => this.With(until, end, this.IsProvisional);

    internal Ruling<T> AsProvisional() => this.With(this.Until, this.End, true);

    private Ruling<T> With(LocalDate? until, RulingEnd? end, bool isProvisional) => new(
        this.From,
        until,
        end,
        this.Value,
        this.Citations,
        this.Confidence,
        this.StartConfidence,
        this.PublishedOn,
        this.CheckedOn,
        this.Note,
        this.Origin,
        isProvisional);
}
