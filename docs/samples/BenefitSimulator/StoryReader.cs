using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace BenefitSimulator;

/// <summary>Reads a story strictly: an unknown key, one that is missing or stands twice, a value of another kind are refused. What the law thinks of it is told later.</summary>
internal static class StoryReader
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new PatternConverter<LocalDate>(LocalDatePattern.Iso),
            new PatternConverter<YearMonth>(YearMonthPattern.Iso),
        },
    };

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <returns>The story, or <see langword="null"/> when the file tells none.</returns>
    internal static Story? Read(string text, List<Fault> faults)
    {
        try
        {
            return JsonSerializer.Deserialize<Story>(text, Strict) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            faults.Add(SimCodes.Unreadable.At(e.Path ?? string.Empty, e.Message));
            return null;
        }
    }

    /// <summary>Returns in what a story contradicts itself.</summary>
    /// <param name="story">The story.</param>
    /// <returns>The faults.</returns>
    internal static IEnumerable<Fault> Contradictions(Story story)
    {
        for (var i = 0; i < story.Jobs.Count; i++)
        {
            var job = story.Jobs[i];
            var before = i > 0 ? story.Jobs[i - 1].LastDay(story).PlusDays(1) : LocalDate.MinIsoValue;
            if (job.From < before)
            {
                yield return SimCodes.Order.At($"jobs[{i}].from", job.From, before);
            }

            if (job.LastDay(story) < job.From)
            {
                yield return SimCodes.Order.At($"jobs[{i}].to", job.LastDay(story), job.From);
            }

            if (!job.Wages.Any(wage => wage.From <= job.From.ToYearMonth()))
            {
                yield return SimCodes.WageMissing.At($"jobs[{i}].wages", job.From.ToYearMonth());
            }
        }

        for (var i = 1; i < story.Events.Count; i++)
        {
            if (story.Events[i].On < story.Events[i - 1].On)
            {
                yield return SimCodes.Order.At($"events[{i}].on", story.Events[i].On, story.Events[i - 1].On);
            }
        }

        if (story.Events.Count(one => one.Dead is not null) > 1)
        {
            yield return SimCodes.TwoDeaths.At("events");
        }

        if (story.DiedOn is { } died && (story.Jobs.Any(job => job.LastDay(story) > died) || story.Events.Any(one => one.On > died)))
        {
            yield return SimCodes.NothingLater.At("events", died);
        }
    }

    private sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && pattern.Parse(reader.GetString()!).TryGetValue(default!, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }
}
