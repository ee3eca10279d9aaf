using System.Collections.Immutable;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>Walks over a figure of the law from month to month, so that decades are read in one pass. It is asked in the order of time.</summary>
internal sealed class MonthlyWalk<T>
    where T : notnull
{
    private readonly Timeline<T> timeline;
    private readonly UnpublishedLaw unpublished;
    private int from = int.MaxValue;
    private Ruling<T>? ruling;

    internal MonthlyWalk(Timeline<T> timeline, UnpublishedLaw unpublished)
    {
        this.timeline = timeline;
        this.unpublished = unpublished;
    }

    /// <summary>Gets the first month in which another answer may hold; what has no end known ends nowhere.</summary>
    internal int Until { get; private set; } = int.MinValue;

    /// <summary>Returns the ruling of a month, or adds to the errors why there is none.</summary>
    internal Ruling<T>? At(int month, ImmutableArray<DomainError>.Builder errors)
    {
        if (month >= this.from && month < this.Until)
        {
            return this.ruling;
        }

        if (!this.timeline.At(JpMonth.Of(month), this.unpublished).TryGet(out var found, out var faults))
        {
            errors.AddRange(faults);
            return null;
        }

        // Past what is published the same ruling is another answer: it is provisional.
        var until = found.Until is { } end ? JpMonth.Number(end) : int.MaxValue;
        var published = this.timeline.PublishedUntil is { } day ? JpMonth.Number(day) : int.MaxValue;
        (this.from, this.Until, this.ruling) = (month, month < published ? Math.Min(until, published) : until, found);
        return found;
    }
}
