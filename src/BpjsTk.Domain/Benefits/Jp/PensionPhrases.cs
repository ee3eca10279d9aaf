using System.Globalization;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>How pensions are written, and where they stand.</summary>
internal static class PensionPhrases
{
    internal static BilingualText Of(PensionKind kind, int children) => kind switch
    {
        PensionKind.OldAge => new("manfaat pensiun hari tua", "old age pension"),
        PensionKind.Disability => new("manfaat pensiun cacat", "disability pension"),
        PensionKind.Spouse => new("manfaat pensiun janda atau duda", "pension of the widow or widower"),
        PensionKind.Child => new(
            string.Create(CultureInfo.InvariantCulture, $"manfaat pensiun anak ({children} anak)"),
            string.Create(CultureInfo.InvariantCulture, $"pension of the children ({children})")),
        PensionKind.Parent => new("manfaat pensiun orang tua", "pension of the parent"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    internal static BilingualText Of(PensionReason reason) => reason switch
    {
        PensionReason.Begun => new("mulai", "begins"),
        PensionReason.Indexed => new("indeksasi", "indexed"),
        PensionReason.LimitChanged => new("batas berubah", "limit changed"),
        PensionReason.PassedOn => new("beralih", "passed on"),
        PensionReason.ChildrenChanged => new("jumlah anak berubah", "other number of children"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    internal static BilingualText Of(PensionEnd end) => end switch
    {
        PensionEnd.Death => new("berakhir karena meninggal dunia", "ends by death"),
        PensionEnd.Recovery => new("berakhir karena tidak lagi cacat total tetap", "ends by recovery"),
        PensionEnd.Remarriage => new("berakhir karena menikah lagi", "ends by remarriage"),
        PensionEnd.ChildrenOut => new("berakhir karena tidak ada lagi anak yang berhak", "ends with the last child who has the right"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, null),
    };

    internal static BenefitSources Sources(PensionKind kind, PensionStep step, Ruling<Rupiah>? limit, RulingOrigin origin, bool isProvisional)
    {
        var sources = BenefitSources.Of(Confidence.Inferred, kind switch
        {
            PensionKind.OldAge => "PP 45/2015 Pasal 19",
            PensionKind.Disability => "PP 45/2015 Pasal 20",
            PensionKind.Spouse => "PP 45/2015 Pasal 21",
            PensionKind.Child => "PP 45/2015 Pasal 22",
            PensionKind.Parent => "PP 45/2015 Pasal 23",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        });
        sources = step.Share is { } share ? sources.And(share) : sources;
        sources = step.Rate is { } rate ? sources.And(rate).And(BenefitSources.Of(Confidence.Inferred, "PP 45/2015 Pasal 17(3)")) : sources;
        sources = step.Inflation is null ? sources : sources.And(BenefitSources.Of(Confidence.Inferred, "PP 45/2015 Pasal 17(4)"));
        sources = step.FormulaLimit is { } bound ? sources.And(bound) : sources;
        sources = limit is null ? sources : sources.And(limit);
        return sources with { Origin = origin, IsProvisional = isProvisional };
    }
}
