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

        var names = rows.Where(row => row.Key is "branch").ToDictionary(row => row.Report, row => NameOf(row.Value.ToString()), StringComparer.Ordinal);
        if (names.FirstOrDefault(pair => string.Equals(pair.Value, branch, StringComparison.OrdinalIgnoreCase)) is not { Key: { } report })
        {
            faults.Add(BoardCodes.NoBranch.At(string.Empty, branch));
            return null;
        }

        var own = rows.Where(row => string.Equals(row.Report, report, StringComparison.Ordinal)).ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        var area = own.TryGetValue("area", out var areas) ? areas.EnumerateArray().Select(one => Area(one.GetString()!)) : [];
        var office = Office.Branch(branch, area).Value;
        var quotas = QuotasOf(own, office);
        if (quotas.IsEmpty)
        {
            faults.Add(BoardCodes.NoQuota.At(string.Empty, office.ToText(Language.English)));
            return null;
        }

        return new(office, quotas, [.. rows.Select(row => Figure(row, names.GetValueOrDefault(row.Report))).OfType<CoverageStatistic>()]);
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

    private static ImmutableArray<CadreQuota> QuotasOf(Dictionary<string, JsonElement> own, Office branch)
    {
        if (own.TryGetValue("cadres by office", out var offices))
        {
            return [.. offices.EnumerateObject().Select(office => CadreQuota.Create(
                office.Name.StartsWith("KCP ", StringComparison.Ordinal) ? Office.PioneerBranch(office.Name[4..], branch, []).Value : branch,
                office.Value.GetInt32()).Value)];
        }

        return own.TryGetValue("cadres trained", out var all) ? [CadreQuota.Create(branch, all.GetInt32()).Value] : [];
    }

    private static CoverageStatistic? Figure(Row row, string? branch)
    {
        var scope = branch is null ? null : CoverageScope.Create(CoverageAreaKind.Branch, branch).Value;
        return row.Key switch
        {
            "active participants" => Count(CoverageMeasure.Participants, row, scope),
            "companies" => Count(CoverageMeasure.Companies, row, scope),
            "active workers of companies (PU)" => Count(CoverageMeasure.Participants, row, scope, CoveredGroup.Of(Segment.Pu)),
            "informal-sector participants" => Count(CoverageMeasure.Participants, row, null, CoveredGroup.Named("sektor informal").Value, isApproximate: true),
            _ when After(row.Key, "active BPU, as of ") is { } month => Count(CoverageMeasure.Participants, row, scope, CoveredGroup.Of(Segment.Bpu), MonthOf(month)),
            _ when After(row.Key, "coverage rate, ex-residency ") is { } residency => CoverageStatistic.OfRate(
                CoverageRate.Create(Rate.FromPercent(Number(row)), 0).Value, CoverageScope.Create(CoverageAreaKind.FormerResidency, residency).Value),
            _ when After(row.Key, "workers not yet participants, province ") is { } rest && rest.Split(", ") is [var province, var segment] => Count(
                CoverageMeasure.NotYetEnrolled, row, CoverageScope.Create(CoverageAreaKind.Province, province).Value, CoveredGroup.Of(segment is "PU" ? Segment.Pu : Segment.Bpu)),
            _ => null,
        };
    }

    private static string? After(string key, string start) => key.StartsWith(start, StringComparison.Ordinal) ? key[start.Length..] : null;

    private static CoverageDate? MonthOf(string text) => YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu").Parse(text) is { Success: true } read ? CoverageDate.In(read.Value) : null;

    private static CoverageStatistic Count(CoverageMeasure measure, Row row, CoverageScope? scope, CoveredGroup? group = null, CoverageDate? asOf = null, bool isApproximate = false) =>
        CoverageStatistic.OfCount(measure, Number(row), scope, group, asOf, isApproximate).Value;

    private static int Number(Row row) => int.Parse(
        new string([.. row.Value.ToString().SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter == ',')]), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private sealed record Row(string Report, string Key, JsonElement Value);
}
