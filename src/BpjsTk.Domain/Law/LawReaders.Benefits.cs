using System.Text.Json;

namespace BpjsTk.Domain.Law;

/// <content>Figures of JKK, JKM and the scholarship.</content>
internal static partial class LawReaders
{
    // Products of two such percentages, and 80 months of any wage, are then held exactly.
    private const int TenthOfPercent = Rate.PartsPerWhole / 1_000;

    private static readonly string[] EducationLevels = ["tk-sd", "smp", "sma", "pt"];

    internal static bool IsWholeTenth(Rate rate) => rate.PartsPerMillion % TenthOfPercent == 0;

    internal static Table<DisabilityRow> Disabilities(JsonElement value)
    {
        var rows = Rows(value, Disability);
        return AreDisabilities(rows) ? rows : throw new FormatException("a row stands twice, or its other side does not name it");
    }

    // A book of one's own is held to the same.
    internal static bool AreDisabilities(Table<DisabilityRow> rows) =>
        rows.DistinctBy(row => row.Id, StringComparer.Ordinal).Count() == rows.Count
        && rows.All(row => IsPercent(row.From) && IsPercent(row.To) && row.From <= row.To)
        && rows.All(row => row.MirrorId is null || rows.Any(other => string.Equals(other.Id, row.MirrorId, StringComparison.Ordinal) && string.Equals(other.MirrorId, row.Id, StringComparison.Ordinal)));

    internal static Table<IncapacityShare> Incapacity(JsonElement value)
    {
        var rows = Rows(value, element =>
        {
            Only(element, "throughMonth", "share");
            return new IncapacityShare(element.TryGetProperty("throughMonth", out var month) ? Count(month) : null, Share(Member(element, "share")));
        });
        return AreIncapacityShares(rows) ? rows : throw new FormatException("months rise, and the last share holds for all that follow");
    }

    internal static bool AreIncapacityShares(Table<IncapacityShare> rows) =>
        rows.Count(row => row.ThroughMonth is null) == 1
        && rows[^1].ThroughMonth is null
        && rows.All(row => row.Share >= Rate.Zero && row.Share <= Rate.Whole && IsWholeTenth(row.Share))
        && rows.Take(rows.Count - 1).Select(row => row.ThroughMonth!.Value).Prepend(0).Zip(rows.Take(rows.Count - 1)).All(pair => pair.First < pair.Second.ThroughMonth);

    internal static Table<ScholarshipTerms> Scholarship(JsonElement value)
    {
        var rows = Rows(value, element =>
        {
            Only(element, "level", "amount", "years");
            return new ScholarshipTerms(Text(Member(element, "level")), Amount(Member(element, "amount")), Count(Member(element, "years")));
        });
        return AreScholarshipTerms(rows) ? rows : throw new FormatException("every level of education stands once, from the lowest");
    }

    internal static bool AreScholarshipTerms(Table<ScholarshipTerms> rows) =>
        rows.Select(row => row.Level).SequenceEqual(EducationLevels, StringComparer.Ordinal) && rows.All(row => !row.AmountPerYear.IsNegative && row.MostYears >= 1);

    private static DisabilityRow Disability(JsonElement element)
    {
        Only(element, "id", "loss", "percent", "percentFrom", "percentTo", "per", "mirror");
        var loss = Member(element, "loss");
        Only(loss, "id", "en");
        var isRange = !element.TryGetProperty("percent", out var percent);
        return new(
            Text(Member(element, "id")),
            new(Text(Member(loss, "id")), Text(Member(loss, "en"))),
            Share(isRange ? Member(element, "percentFrom") : percent),
            Share(isRange ? Member(element, "percentTo") : percent),
            element.TryGetProperty("per", out var per) ? Measure(Text(per)) : DisabilityMeasure.None,
            element.TryGetProperty("mirror", out var mirror) ? Text(mirror) : null);
    }

    private static DisabilityMeasure Measure(string text) => text switch
    {
        "10 decibel" => DisabilityMeasure.TenDecibel,
        "10 percent" => DisabilityMeasure.TenPercent,
        _ => throw new FormatException($"measure \"{text}\""),
    };

    private static bool IsPercent(Rate rate) => rate > Rate.Zero && rate <= Rate.Whole && IsWholeTenth(rate);
}
