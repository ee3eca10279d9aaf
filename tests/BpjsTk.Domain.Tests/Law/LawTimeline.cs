using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>A timeline whose figure has any type, so that tests and documents can walk over all of them.</summary>
internal abstract record LawTimeline(string Id, BilingualText Description, BilingualText Unit, TimelineStep Step, LocalDate? PublishedUntil, ImmutableArray<LawRow> Rows)
{
    internal static IReadOnlyList<LawTimeline> All { get; } = [.. LawParameters.All.Select(parameter => Of(LawBook.Default, parameter))];

    internal static LawTimeline Of(string id) => All.Single(timeline => string.Equals(timeline.Id, id, StringComparison.Ordinal));

    internal static LawTimeline Of(LawBook book, LawParameter parameter) =>
        (LawTimeline)Activator.CreateInstance(typeof(LawTimeline<>).MakeGenericType(parameter.GetType().GetGenericArguments()), book, parameter)!;

    internal abstract Outcome<LawRow> At(LocalDate date, UnpublishedLaw unpublished = UnpublishedLaw.Refuse);

    internal abstract Outcome<LawRow> In(LawInForce law);
}

internal sealed record LawTimeline<T> : LawTimeline
    where T : notnull
{
    private readonly LawParameter<T> parameter;
    private readonly Timeline<T> timeline;

    public LawTimeline(LawBook book, LawParameter<T> parameter)
        : this(parameter, book.TimelineOf(parameter))
    {
    }

    private LawTimeline(LawParameter<T> parameter, Timeline<T> timeline)
        : base(timeline.Id, timeline.Description, timeline.Unit, timeline.Step, timeline.PublishedUntil, [.. timeline.Rulings.Select(Row)])
    {
        this.parameter = parameter;
        this.timeline = timeline;
    }

    internal override Outcome<LawRow> At(LocalDate date, UnpublishedLaw unpublished = UnpublishedLaw.Refuse) =>
        (this.Step == TimelineStep.Month ? this.timeline.At(date.ToYearMonth(), unpublished) : this.timeline.At(date, unpublished)).Select(Row);

    internal override Outcome<LawRow> In(LawInForce law) => law.Of(this.parameter).Select(Row);

    private static LawRow Row(Ruling<T> ruling) => new(
        ruling.From,
        ruling.Until,
        ruling.End,
        ruling.Value,
        ruling.Citations,
        ruling.Confidence,
        ruling.StartConfidence,
        ruling.PublishedOn,
        ruling.CheckedOn,
        ruling.Note,
        ruling.Origin,
        ruling.IsProvisional);
}

/// <summary>A ruling of any type.</summary>
internal sealed record LawRow(
    LocalDate From,
    LocalDate? Until,
    RulingEnd? End,
    object Value,
    ImmutableArray<Citation> Citations,
    Confidence Confidence,
    Confidence StartConfidence,
    LocalDate? PublishedOn,
    LocalDate? CheckedOn,
    BilingualText? Note,
    RulingOrigin Origin,
    bool IsProvisional);
