using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>A name under which the law book keeps a figure of a known type.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
public sealed partial class LawParameter<T> : LawParameter
    where T : notnull
{
    private readonly Func<JsonElement, T> reader;

    private readonly Func<T, bool>? isPossible;

    internal LawParameter(string id, Func<JsonElement, T> reader, Func<T, bool>? isPossible = null)
        : base(id)
    {
        this.reader = reader;
        this.isPossible = isPossible;
    }

    internal override object Resolve(object timeline, YearMonth month, UnpublishedLaw unpublished)
    {
        var typed = (Timeline<T>)timeline;

        // A figure dated by day is resolved for the month's last day: what holds when the month is over.
        return typed.Step == TimelineStep.Month
            ? typed.At(month, unpublished)
            : typed.At(month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth), unpublished);
    }

    internal override bool IsSupplied(object resolved) => ((Outcome<Ruling<T>>)resolved).TryGet(out var ruling) && ruling.Origin == RulingOrigin.Supplied;

    internal override Confidence ConfidenceOf(object resolved, YearMonth month) =>
        ((Outcome<Ruling<T>>)resolved).TryGet(out var ruling) ? ruling.ConfidenceIn(month) : Confidence.Confirmed;

    internal override ImmutableArray<DomainError> ErrorsOf(object resolved) => ((Outcome<Ruling<T>>)resolved).Errors;

    /// <summary>Refuses a figure of one's own that no law could state: what the reader of the data files refuses too.</summary>
    internal void Check(T value)
    {
        var isGood = value switch
        {
            Rate share => share >= Rate.Zero && share <= Rate.Whole,
            Rupiah amount => !amount.IsNegative,
            int count => count >= 1,
            RatesByClass byClass => byClass[RatesByClass.ClassCount] <= Rate.Whole,
            MarginalTiers tiers => tiers.Tiers.All(tier => tier.Rate >= Rate.Zero && tier.Rate <= Rate.Whole),
            _ => true,
        };
        if (!isGood || this.isPossible?.Invoke(value) == false)
        {
            throw new ArgumentException($"{value} is no possible {this.Id}.", nameof(value));
        }
    }

    internal override IEnumerable<LawDifference> Compare(object before, object after)
    {
        var (old, @new) = ((Timeline<T>)before, (Timeline<T>)after);
        var starts = old.Rulings.Concat(@new.Rulings).SelectMany(row => row.Until is { } until ? new[] { row.From, until } : [row.From]);
        if (old.PublishedUntil != @new.PublishedUntil)
        {
            starts = starts.Concat(new[] { old.PublishedUntil, @new.PublishedUntil }.OfType<LocalDate>());
        }

        foreach (var start in starts.Distinct().Order())
        {
            var (had, has) = (old.At(start).TryGet(out var was), @new.At(start).TryGet(out var willBe));
            if (had != has || (had && has && !was!.Value.Equals(willBe!.Value)))
            {
                yield return new LawDifference(this.Id, old.Description, start, had ? Text(was!) : null, has ? Text(willBe!) : null);
            }
        }
    }

    private static string Text(Ruling<T> ruling) => Convert.ToString(ruling.Value, CultureInfo.InvariantCulture)!;
}
