using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace BenefitSimulator;

/// <summary>Reads a story strictly: an unknown key, one that is missing or stands twice, a value of another kind are refused. What the law thinks of it is told later.</summary>
internal static class StoryReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostSchoolYears = 20;

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
            var story = JsonSerializer.Deserialize<Story>(text, Strict);
            return story is null || HasGap(story) ? throw new JsonException("null") : story;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            faults.Add(SimCodes.Unreadable.At((e as JsonException)?.Path ?? string.Empty, e.Message));
            return null;
        }
    }

    /// <summary>Returns in what a story contradicts itself.</summary>
    /// <param name="story">The story.</param>
    /// <returns>The faults.</returns>
    internal static IEnumerable<Fault> Contradictions(Story story)
    {
        foreach (var year in YearsOf(story).Where(year => year is < FirstYear or > LastYear))
        {
            yield return SimCodes.Year.At(string.Empty, year, FirstYear, LastYear);
        }

        foreach (var day in story.Events.SelectMany(DaysOf).Where(day => day.ToYearMonth() > story.Through))
        {
            yield return SimCodes.Order.At("through", story.Through, day);
        }

        foreach (var school in (story.Family?.Children ?? []).Select(child => child.School).OfType<School>())
        {
            if (new[] { school.Primary, school.LowerSecondary, school.UpperSecondary, school.University }.Any(years => years is < 0 or > MostSchoolYears))
            {
                yield return SimCodes.SchoolYears.At("family.children.school", MostSchoolYears);
            }
        }

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

    // What an array may hold and no annotation forbids.
    private static bool HasGap(Story story) =>
        new IEnumerable<object?>?[]
        {
            story.Jobs, story.Events, story.Family?.Children, story.Assumptions?.JhtDevelopment, story.Assumptions?.Inflation,
            story.Jobs.SelectMany(job => (IEnumerable<object?>?)job?.Wages ?? []), story.Events.SelectMany(one => (IEnumerable<object?>?)one?.Losses ?? []),
        }.Any(list => list?.Contains(null) == true);

    private static IEnumerable<int> YearsOf(Story story) =>
    [
        story.BirthDate.Year, story.Through.Year, .. story.Jobs.Select(job => job.From.Year), .. (story.Family?.Children ?? []).SelectMany(child => new[] { child.BirthDate.Year, child.School?.From.Year ?? FirstYear }),
        .. (story.Assumptions?.JhtDevelopment ?? []).Concat(story.Assumptions?.Inflation ?? []).SelectMany(span => new[] { span.From, span.To }),
    ];

    private static IEnumerable<LocalDate> DaysOf(StoryEvent one) =>
        new[] { one.On, one.JkpFiledOn, one.JhtFiledOn, one.PensionFrom, one.CannotWorkTo, one.FoundOn, one.DiedOn }.OfType<LocalDate>();

    private sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && pattern.Parse(reader.GetString()!).TryGetValue(default!, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }
}
