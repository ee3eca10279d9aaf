using System.Globalization;
using System.Text;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Tests.Law;

namespace BpjsTk.Domain.Tests.Docs;

/// <summary>Figures that are tables themselves, written out below the rows.</summary>
internal static class LawSubtable
{
    private static readonly string[] Classes = ["I", "II", "III", "IV", "V"];

    internal static void Write(StringBuilder page, LawRow row, string from)
    {
        var (heads, cells) = Of(row);
        if (heads.Length != 0)
        {
            page.Line($"### From {from}").Line().Table(heads, cells);
        }
    }

    private static (string[] Heads, IEnumerable<string[]> Cells) Of(LawRow row) => row.Value switch
    {
        RatesByClass rates => (["class", "rate"], Classes.Select((name, i) => new[] { name, $"{rates[i + 1]}" })),
        MarginalTiers tiers => (["above", "up to", "rate on the slice"], tiers.Tiers.Select(tier => new[]
        {
            LawValueText.Of(tier.Above),
            tier.UpTo is { } limit ? LawValueText.Of(limit) : "no limit",
            $"{tier.Rate}",
        })),
        Table<ContractPackage> packages => (["months", "amount"], packages.Select(package => new[] { Text(package.Months), LawValueText.Of(package.Amount) })),
        EmployerScaleLimits limits => (["micro, at most", "small, at most", "medium, at most", "large"], [
            [LawValueText.Of(limits.Micro), LawValueText.Of(limits.Small), LawValueText.Of(limits.Medium), $"above {LawValueText.Of(limits.Medium)}"],
        ]),
        IncomeBands bands => (["income from", "income below", "base", "JKK", "JHT"], Bands(bands, LawBook.Default.InForce(row.From.ToYearMonth()))),
        Table<BusinessKind> kinds => (["class", "number", "kind of business (jenis usaha)", "confidence"], kinds.Select(kind => new[]
        {
            Classes[kind.RiskClassNumber - 1],
            Text(kind.Number),
            kind.Name,
            LawPage.Name(kind.Confidence),
        })),
        Table<DisabilityRow> losses => (["row", "loss", "(cacat)", "percent", "each"], losses.Select(loss => new[]
        {
            loss.Id,
            loss.Loss.English,
            loss.Loss.Indonesian,
            loss.IsRange ? $"{loss.From} to {loss.To}" : $"{loss.From}",
            loss.Measure switch { DisabilityMeasure.TenDecibel => "10 decibel", DisabilityMeasure.TenPercent => "10 percent", _ => string.Empty },
        })),
        Table<ProgramRequirement> rules => (["segment", "employer size", "mandatory", "optional", "never", "confidence"], rules.Select(rule => new[]
        {
            rule.Segment,
            rule.Scale ?? string.Empty,
            string.Join(' ', rule.Mandatory),
            string.Join(' ', rule.Optional),
            string.Join(' ', rule.Never),
            LawPage.Name(rule.Confidence),
        })),
        _ => ([], []),
    };

    private static IEnumerable<string[]> Bands(IncomeBands bands, LawInForce law)
    {
        var (jkk, jht) = (law.Of(LawParameters.BpuJkkRate).Value.Value, law.Of(LawParameters.BpuJhtRate).Value.Value);
        return bands.Bands.Select((band, i) => new[]
        {
            LawValueText.Of(band.IncomeFrom),
            i + 1 < bands.Bands.Length ? LawValueText.Of(bands.Bands[i + 1].IncomeFrom) : "no limit",
            LawValueText.Of(band.Base),
            LawValueText.Of(jkk.Of(band.Base, Rounding.HalfUpToSen)),
            LawValueText.Of(jht.Of(band.Base, Rounding.HalfUpToSen)),
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
