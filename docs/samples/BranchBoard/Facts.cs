using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BpjsTk.Domain;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Programs;
using NodaTime.Text;

namespace BranchBoard;

/// <summary>What the reports say: the branch, how many cadres each of its offices may have, and figures of coverage of all branches.</summary>
internal sealed record Facts(Office Branch, ImmutableArray<CadreQuota> Quotas, ImmutableArray<CoverageStatistic> Coverage)
{
    private const string BranchWords = "Kantor Cabang ";

    private static readonly string[] Approximations = ["about ", "sekitar "];

    /// <summary>Reads the facts of a branch; rows that are about something else are left alone.</summary>
    internal static Facts? Read(string json, string branch, List<Fault> faults)
    {
        Row[] rows;
        try
        {
            using var file = JsonDocument.Parse(json);
            rows = [.. file.RootElement.GetProperty("rows").EnumerateArray().Select(row => new Row(row.GetProperty("report").GetString() ?? string.Empty, row.GetProperty("key").GetString() ?? string.Empty, row.GetProperty("value").Clone()))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            faults.Add(BoardCodes.FactsUnreadable.At(string.Empty, e.Message));
            return null;
        }

        faults.AddRange(rows.GroupBy(row => (row.Report, row.Key)).Where(same => same.Skip(1).Any()).Select(same => BoardCodes.FactTwice.At(string.Empty, same.Key.Key, same.Key.Report)));
        rows = [.. rows.DistinctBy(row => (row.Report, row.Key))];
        var names = rows.Where(row => row.Key is "branch").ToDictionary(row => row.Report, row => NameOf(row.Value.ToString()), StringComparer.Ordinal);
        if (names.FirstOrDefault(pair => string.Equals(pair.Value, branch, StringComparison.OrdinalIgnoreCase)) is not { Key: { } report })
        {
            faults.Add(BoardCodes.NoBranch.At(string.Empty, branch));
            return null;
        }

        var own = rows.Where(row => string.Equals(row.Report, report, StringComparison.Ordinal)).ToArray();
        var area = Array.Find(own, row => row.Key is "area") is { } areas ? Try(areas, () => areas.Value.EnumerateArray().Select(one => Area(one.GetString()!)).ToArray(), faults) : [];
        if (!Office.Branch(names[report], area ?? []).TryGet(out var office, out var errors))
        {
            faults.AddRange(errors.Select(error => Fault.Of(error, string.Empty)));
            return null;
        }

        var quotas = Quota(own, office, faults);
        if (quotas.IsEmpty)
        {
            faults.Add(BoardCodes.NoQuota.At(string.Empty, office.ToText(Language.English)));
            return null;
        }

        return new(office, quotas, [.. rows.Select(row => Try(row, () => Figure(row, names.GetValueOrDefault(row.Report)), faults)).OfType<CoverageStatistic>()]);
    }

    // A fact that is not what its key promises is listed, and the others are read.
    private static T? Try<T>(Row row, Func<T?> read, List<Fault> faults)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidOperationException or OutcomeException or ArgumentNullException)
        {
            faults.Add(BoardCodes.BadFact.At(string.Empty, row.Key, row.Report));
            return null;
        }
    }

    private static string NameOf(string text) => text.Split(',')[0].Replace(BranchWords, string.Empty, StringComparison.Ordinal);

    private static CoverageScope Area(string name)
    {
        var (kind, rest) = name switch
        {
            _ when name.StartsWith("Kota ", StringComparison.Ordinal) => (CoverageAreaKind.City, name[5..]),
            _ when name.StartsWith("Kabupaten ", StringComparison.Ordinal) => (CoverageAreaKind.Regency, name[10..]),
            _ => (CoverageAreaKind.Regency, name),
        };
        return CoverageScope.Create(kind, rest).Value;
    }

    private static ImmutableArray<CadreQuota> Quota(Row[] own, Office branch, List<Fault> faults)
    {
        if (Array.Find(own, row => row.Key is "cadres by office") is { } offices)
        {
            return
            [
                .. Try(
                    offices,
                    () => offices.Value.EnumerateObject().Select(office => CadreQuota.Create(
                        office.Name.StartsWith("KCP ", StringComparison.Ordinal) ? Office.PioneerBranch(office.Name[4..], branch, []).Value : branch,
                        office.Value.GetInt32()).Value).ToArray(),
                    faults) ?? [],
            ];
        }

        return Array.Find(own, row => row.Key is "cadres trained") is { } all && Try(all, () => CadreQuota.Create(branch, all.Value.GetInt32()).Value, faults) is { } quota ? [quota] : [];
    }

    private static CoverageStatistic? Figure(Row row, string? branch)
    {
        var scope = branch is null ? null : CoverageScope.Create(CoverageAreaKind.Branch, branch).Value;
        return row.Key switch
        {
            "active participants" => Count(CoverageMeasure.Participants, row, scope),
            "companies" => Count(CoverageMeasure.Companies, row, scope),
            "active workers of companies (PU)" => Count(CoverageMeasure.Participants, row, scope, CoveredGroup.Of(Segment.Pu)),
            "informal-sector participants" => Count(CoverageMeasure.Participants, row, null, CoveredGroup.Named("sektor informal").Value),
            _ when After(row.Key, "active BPU, as of ") is { } month => Count(CoverageMeasure.Participants, row, scope, CoveredGroup.Of(Segment.Bpu), MonthOf(month)),
            _ when After(row.Key, "coverage rate, ex-residency ") is { } residency => CoverageStatistic.OfRate(
                Percentage(row), CoverageScope.Create(CoverageAreaKind.FormerResidency, residency).Value),
            _ when After(row.Key, "workers not yet participants, province ") is { } rest && rest.Split(", ") is [var province, var segment] => Count(
                CoverageMeasure.NotYetEnrolled, row, CoverageScope.Create(CoverageAreaKind.Province, province).Value, CoveredGroup.Of(segment is "PU" ? Segment.Pu : Segment.Bpu)),
            _ => null,
        };
    }

    private static string? After(string key, string start) => key.StartsWith(start, StringComparison.Ordinal) ? key[start.Length..] : null;

    private static CoverageDate? MonthOf(string text) => YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu").Parse(text) is { Success: true } read ? CoverageDate.In(read.Value) : null;

    private static CoverageStatistic Count(CoverageMeasure measure, Row row, CoverageScope? scope, CoveredGroup? group = null, CoverageDate? asOf = null)
    {
        // Such as 74138, or "about 270,000 (scope not stated)".
        var text = row.Value.ToString().Split('(')[0].Trim();
        var about = Array.Find(Approximations, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        var count = long.Parse(text[(about?.Length ?? 0)..], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return CoverageStatistic.OfCount(measure, count, scope, group, asOf, about is not null).Value;
    }

    private static CoverageRate Percentage(Row row)
    {
        var text = row.Value.ToString();
        var percent = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return CoverageRate.Create(Rate.FromPercent(percent), text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0).Value;
    }

    private sealed record Row(string Report, string Key, JsonElement Value);
}
