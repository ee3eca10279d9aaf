using System.Globalization;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Outreach;

/// <summary>How coverage is written, in one place.</summary>
internal static class CoveragePhrases
{
    private static readonly BilingualText Unsaid = new("tidak disebutkan", "not said");

    internal static BilingualText Of(CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Participants => new("peserta aktif", "active participants"),
        CoverageMeasure.Companies => new("perusahaan peserta", "companies taking part"),
        CoverageMeasure.NotYetEnrolled => new("pekerja belum menjadi peserta", "workers not yet enrolled"),
        CoverageMeasure.Workforce => new("tenaga kerja", "workforce"),
        CoverageMeasure.CoverageRate => new("tingkat cakupan kepesertaan", "coverage rate"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    internal static BilingualText Of(CoverageAreaKind kind) => kind switch
    {
        CoverageAreaKind.Branch => new("kantor cabang", "branch"),
        CoverageAreaKind.Regency => new("kabupaten", "regency"),
        CoverageAreaKind.City => new("kota", "city"),
        CoverageAreaKind.FormerResidency => new("eks karesidenan", "former residency"),
        CoverageAreaKind.Province => new("provinsi", "province"),
        CoverageAreaKind.Country => new("negara", "country"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    internal static BilingualText Of(CoveragePart part) => part switch
    {
        CoveragePart.Scope => new("wilayah", "area"),
        CoveragePart.Group => new("kelompok", "group"),
        CoveragePart.AsOf => new("posisi", "time"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    internal static BilingualText Of(CoveredGroup group) => group switch
    {
        { Segment: { } segment } => SegmentNames.Of(segment),
        { Name: { } name } => new(name, name),
        _ => new("semua segmen", "all segments"),
    };

    internal static BilingualText AnyOf(CoverageMeasure[] measures) =>
        new(string.Join(" atau ", measures.Select(measure => Of(measure).Indonesian)), string.Join(" or ", measures.Select(measure => Of(measure).English)));

    internal static BilingualText Part(CoverageStatistic figure, CoveragePart part) => part switch
    {
        CoveragePart.Scope => figure.Scope is { } scope ? Both(scope.ToText) : Unsaid,
        CoveragePart.Group => figure.Group is { } group ? Of(group) : Unsaid,
        _ => figure.AsOf is { } asOf ? new(asOf.ToString(), asOf.ToString()) : Unsaid,
    };

    internal static BilingualText Both(Func<Language, string> write) => new(write(Language.Indonesian), write(Language.English));

    internal static BilingualText Number(long number)
    {
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return new(english.Replace(',', '.'), english);
    }

    internal static string Statistic(CoverageStatistic figure, Language language) => string.Join(
        "; ",
        new[] { $"{Of(figure.Measure).In(language)}: {Value(figure, language)}" }
            .Concat(Enum.GetValues<CoveragePart>().Select(part => $"{Of(part).In(language)}: {Part(figure, part).In(language)}")));

    internal static string Agreement(CoverageAgreement found, Language language)
    {
        var rate = $"{Of(CoverageMeasure.CoverageRate).In(language)} {Value(found.Rate, language)}";
        var counts = $"{Value(found.Participants, language)} / {Number(found.Whole).In(language)} = {found.Computed.ToText(language)}";
        var answer = found.IsChecked ? new BilingualText("sesuai", "they agree") : new("tidak diperiksa: ada angka perkiraan", "not checked: a figure is approximate");
        return $"{rate}, {counts}: {answer.In(language)}";
    }

    internal static string Change(CoverageChange change, Language language)
    {
        var (from, to) = (change.Earlier, change.Later);
        var difference = change.Difference is { } count
            ? Number(count).In(language)
            : $"{change.Points!.Value.ToString(language == Language.Indonesian ? "I" : "G", CultureInfo.InvariantCulture)[..^1]} {(language == Language.Indonesian ? "poin persen" : "points of percent")}";
        var sign = change.Difference > 0 || change.Points > Rate.Zero ? "+" : string.Empty;
        var about = change.IsApproximate ? About(language) : string.Empty;
        return $"{Of(from.Measure).In(language)}, {from.Scope!.ToText(language)}, {from.Group!.ToText(language)}: {Value(from, language)} ({from.AsOf}), {Value(to, language)} ({to.AsOf}): {about}{sign}{difference}";
    }

    internal static string Potential(CoveragePotential potential, Language language)
    {
        var how = potential.IsReported
            ? (language == Language.Indonesian ? "dilaporkan" : "reported")
            : string.Join(" - ", potential.Figures.Select(figure => $"{Of(figure.Measure).In(language)} {Value(figure, language)}"));
        var about = potential.IsApproximate ? About(language) : string.Empty;
        var parts = string.Join("; ", Enum.GetValues<CoveragePart>().Select(part => $"{Of(part).In(language)}: {Part(potential.Figures[0], part).In(language)}"));
        return $"{(language == Language.Indonesian ? "potensi peserta" : "potential")}: {about}{Number(potential.Count).In(language)} ({how}); {parts}";
    }

    internal static string Scope(CoverageScope? scope, Language language) =>
        scope?.ToText(language) ?? $"{Of(CoveragePart.Scope).In(language)} {Unsaid.In(language)}";

    private static string Value(CoverageStatistic figure, Language language) =>
        $"{(figure.IsApproximate ? About(language) : string.Empty)}{(figure.Rate is { } rate ? rate.ToText(language) : Number(figure.Count!.Value).In(language))}";

    private static string About(Language language) => language == Language.Indonesian ? "sekitar " : "about ";
}
