using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Law;

/// <summary>A name under which the law book keeps a figure of a known type.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
public sealed class LawParameter<T> : LawParameter
    where T : notnull
{
    private readonly Func<JsonElement, T> reader;

    internal LawParameter(string id, Func<JsonElement, T> reader)
        : base(id)
    {
        this.reader = reader;
    }

    internal override Outcome<object> Read(LawParameterDocument document, RulingOrigin origin, object? onto)
    {
        if (!Enum.TryParse<TimelineStep>(document.Step, ignoreCase: true, out var step))
        {
            return Bad(ErrorCatalog.LawDataForm, new ErrorArgument("reason", $"step \"{document.Step}\""));
        }

        if (document.Rows.Length == 0 || document.Rows[0].Ends)
        {
            return this.BadRow(0, "a value");
        }

        var rulings = new List<Ruling<T>>();
        LocalDate? last = null;
        for (var i = 0; i < document.Rows.Length; i++)
        {
            var row = document.Rows[i];
            if (ReadDate(row.From, step) is not { } from)
            {
                return this.BadRow(i, $"from \"{row.From}\"");
            }

            if (last is { } before && from <= before)
            {
                return Bad(ErrorCatalog.LawDataOrder, new ErrorArgument("id", this.Id), new ErrorArgument("row", i + 1));
            }

            last = from;
            if (rulings.Count > 0 && rulings[^1].Until is null)
            {
                rulings[^1] = rulings[^1].With(from, false);
            }

            if (row.Ends)
            {
                if (row.Value.ValueKind != JsonValueKind.Undefined || document.Rows[i - 1].Ends)
                {
                    return this.BadRow(i, "ends");
                }

                continue;
            }

            var ruling = this.ReadRow(row, from, origin);
            if (!ruling.TryGet(out var good, out var errors))
            {
                return Bad(ErrorCatalog.LawDataRow, new ErrorArgument("id", this.Id), new ErrorArgument("row", i + 1), new ErrorArgument("reason", errors[0].Arguments[0].Value));
            }

            rulings.Add(good);
        }

        LocalDate? published = null;
        if (document.PublishedThrough is { } through)
        {
            published = ReadDate(through, step) switch
            {
                null => null,
                { } month when step == TimelineStep.Month => month.PlusMonths(1),
                { } day => day.PlusDays(1),
            };
            if (published is null)
            {
                return Bad(ErrorCatalog.LawDataForm, new ErrorArgument("reason", $"publishedThrough \"{through}\""));
            }
        }

        var timeline = new Timeline<T>(this.Id, document.Description, document.Unit, step, published, [.. rulings]);
        return Outcome.Success<object>(onto is Timeline<T> known ? Overlay(known, timeline) : timeline);
    }

    internal override object Resolve(object timeline, YearMonth month, UnpublishedLaw unpublished)
    {
        var typed = (Timeline<T>)timeline;

        // A figure dated by day is resolved for the month's last day: what holds when the month is over.
        return typed.Step == TimelineStep.Month
            ? typed.At(month, unpublished)
            : typed.At(month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth), unpublished);
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

    private static Timeline<T> Overlay(Timeline<T> known, Timeline<T> supplied)
    {
        var result = known;
        foreach (var ruling in supplied.Rulings)
        {
            result = result.With(ruling, supplied.PublishedUntil?.PlusDays(-1));
        }

        return result;
    }

    private static LocalDate? ReadDate(string text, TimelineStep step)
    {
        if (step == TimelineStep.Month)
        {
            return YearMonthPattern.Iso.Parse(text).TryGetValue(default, out var month) ? month.OnDayOfMonth(1) : null;
        }

        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : null;
    }

    private static LocalDate? ReadOptionalDate(string? text) =>
        text is null ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static Outcome<object> Bad(ErrorCode code, params ReadOnlySpan<ErrorArgument> arguments) =>
        Outcome.Failure<object>(DomainError.Of(code, string.Empty, arguments));

    private Outcome<object> BadRow(int index, string reason) =>
        Bad(ErrorCatalog.LawDataRow, new ErrorArgument("id", this.Id), new ErrorArgument("row", index + 1), new ErrorArgument("reason", reason));

    private Outcome<Ruling<T>> ReadRow(LawRowDocument row, LocalDate from, RulingOrigin origin)
    {
        try
        {
            var confidence = LawReaders.ReadConfidence(row.Confidence);
            return Outcome.Success(new Ruling<T>(
                from,
                null,
                this.reader(row.Value),
                [.. row.Citations.Select(Citation.FromText)],
                confidence,
                row.StartConfidence is { } start ? LawReaders.ReadConfidence(start) : confidence,
                ReadOptionalDate(row.PublishedOn),
                ReadOptionalDate(row.CheckedOn),
                row.Note,
                origin,
                false));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or OverflowException or UnparsableValueException or KeyNotFoundException)
        {
            return Outcome.Failure<Ruling<T>>(DomainError.Of(ErrorCatalog.LawDataRow, string.Empty, new ErrorArgument("reason", e.Message)));
        }
    }
}
