using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Law;

/// <content>Reading rows of data files, the library's own and those an application supplies.</content>
public sealed partial class LawParameter<T>
{
    // A day more and a year more than every date has to be a date too.
    private const int LastYear = 9998;

    internal override Outcome<object> Read(LawParameterDocument document, RulingOrigin origin, object? onto)
    {
        var known = (Timeline<T>?)onto;
        if (ReadStep(document.Step) is not { } step || (known is not null && known.Step != step))
        {
            return BadForm($"step \"{document.Step}\"");
        }

        if (!this.ReadRows(document.Rows ?? [], step, origin).TryGet(out var rulings, out var errors))
        {
            return Outcome.Failure<object>(errors);
        }

        if (!ReadPublished(document.PublishedThrough, step, known, rulings[^1].From, out var lastDay))
        {
            return BadForm($"publishedThrough \"{document.PublishedThrough}\"");
        }

        if (known is not null)
        {
            return Outcome.Success<object>(rulings.Aggregate(known, (timeline, ruling) => timeline.With(ruling, lastDay)));
        }

        return document is { Description: { } description, Unit: { } unit }
            ? Outcome.Success<object>(new Timeline<T>(this.Id, description, unit, step, lastDay?.PlusDays(1), Timeline<T>.Chained(rulings)))
            : BadForm("description or unit is missing");
    }

    private static TimelineStep? ReadStep(string? text) => text switch
    {
        "month" => TimelineStep.Month,
        "day" => TimelineStep.Day,
        _ => null,
    };

    private static bool ReadPublished(string? text, TimelineStep step, Timeline<T>? known, LocalDate lastRow, out LocalDate? lastDay)
    {
        lastDay = ReadDate(text, step) is { } date && step == TimelineStep.Month ? date.With(DateAdjusters.EndOfMonth) : ReadDate(text, step);

        // What is published by the year is settled by the library: a figure that holds until it is changed has no such date.
        return text is null || (lastDay >= lastRow && known is not { PublishedUntil: null });
    }

    private static LocalDate? ReadDate(string? text, TimelineStep step)
    {
        var date = step == TimelineStep.Month
            ? YearMonthPattern.Iso.Parse(text!).TryGetValue(default, out var month) ? month.OnDayOfMonth(1) : null
            : LocalDatePattern.Iso.Parse(text!).TryGetValue(default, out var day) ? day : (LocalDate?)null;
        return date is { Year: >= 1 and <= LastYear } ? date : null;
    }

    private static LocalDate? ReadOptionalDate(string? text) => text is null
        ? null
        : ReadDate(text, TimelineStep.Day) ?? throw new FormatException($"date \"{text}\"");

    private static ImmutableArray<Citation> ReadCitations(LawRowDocument row) => row.Citations is { Length: > 0 } texts && !Array.Exists(texts, string.IsNullOrWhiteSpace)
        ? [.. texts.Select(text => Citation.FromText(text!))]
        : throw new FormatException("a citation is missing");

    private static Outcome<object> BadForm(string reason) => Outcome.Failure<object>(LawJson.BadForm(reason));

    private Outcome<List<Ruling<T>>> ReadRows(LawRowDocument?[] rows, TimelineStep step, RulingOrigin origin)
    {
        var rulings = new List<Ruling<T>>();
        LocalDate? last = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is not { } row || ReadDate(row.From, step) is not { } from)
            {
                return this.BadRow(i, $"from \"{rows[i]?.From}\"");
            }

            if (from <= last)
            {
                return Outcome.Failure<List<Ruling<T>>>(DomainError.Of(ErrorCatalog.LawDataOrder, Member(i), new ErrorArgument("id", this.Id), new ErrorArgument("row", i + 1)));
            }

            last = from;
            try
            {
                this.ReadRow(row, from, origin, rulings);
            }
            catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
            {
                return this.BadRow(i, e.Message.TrimEnd('.'));
            }
        }

        return rulings.Count == 0 ? this.BadRow(0, "there is none") : Outcome.Success(rulings);
    }

    private void ReadRow(LawRowDocument row, LocalDate from, RulingOrigin origin, List<Ruling<T>> rulings)
    {
        var citations = ReadCitations(row);
        var confidence = LawReaders.ReadConfidence(row.Confidence);
        var startConfidence = row.StartConfidence is { } start ? LawReaders.ReadConfidence(start) : confidence;
        var (publishedOn, checkedOn) = (ReadOptionalDate(row.PublishedOn), ReadOptionalDate(row.CheckedOn));
        if (!row.Ends)
        {
            rulings.Add(new(from, null, null, this.reader(row.Value), citations, confidence, startConfidence, publishedOn, checkedOn, row.Note, origin, false));
        }
        else if (row.Value.ValueKind != JsonValueKind.Undefined || rulings is not [.., { Until: null } ended])
        {
            throw new FormatException("what ends has begun before, and has no value");
        }
        else
        {
            rulings[^1] = ended.Ending(from, new(citations, startConfidence > confidence ? startConfidence : confidence, row.Note));
        }
    }

    private Outcome<List<Ruling<T>>> BadRow(int index, string reason) => Outcome.Failure<List<Ruling<T>>>(DomainError.Of(
        ErrorCatalog.LawDataRow, Member(index), new ErrorArgument("id", this.Id), new ErrorArgument("row", index + 1), new ErrorArgument("reason", reason)));

    private static string Member(int index) => string.Create(CultureInfo.InvariantCulture, $"Rows[{index}]");
}
