using System.Globalization;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Tests.Law;

/// <summary>The figures of the law as a person would write them into a table.</summary>
internal static class LawValueText
{
    private static readonly string[] Classes = ["I", "II", "III", "IV", "V"];

    internal static string Of(object value) => value switch
    {
        Rupiah amount => Of(amount),
        Rate rate => rate.ToString(null, CultureInfo.InvariantCulture),
        LocalDate date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "yes" : "no",
        int count => count.ToString(CultureInfo.InvariantCulture),
        RatesByClass rates => string.Join(", ", Classes.Select((name, i) => $"{name} {rates[i + 1]}")),
        MarginalTiers tiers => string.Join(", ", tiers.Tiers.Select(tier => tier.UpTo is { } limit ? $"to {Of(limit)} {tier.Rate}" : $"above {Of(tier.Above)} {tier.Rate}")),
        Table<Rupiah> amounts => string.Join(", ", amounts.Select(Of)),
        Table<Rate> rates => string.Join(", ", rates.Select(rate => rate.ToString(null, CultureInfo.InvariantCulture))),
        Table<int> counts => string.Join(", ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture))),
        Table<ContractPackage> packages => string.Join(", ", packages.Select(package => $"{package.Months} months {Of(package.Amount)}")),
        DeferralTerms terms => $"{terms.PaidShare}, rest from {terms.SettleFrom:uuuu-MM-dd} to {terms.SettleUntil:uuuu-MM-dd}",
        EmployerScaleLimits limits => $"micro {Of(limits.Micro)}, small {Of(limits.Small)}, medium {Of(limits.Medium)}",
        IncomeBands bands => $"{bands.Bands.Length} bands",
        Table<BusinessKind> kinds => $"{kinds.Count} kinds",
        Table<DisabilityRow> losses => $"{losses.Count} losses",
        Table<IncapacityShare> shares => string.Join(", ", shares.Select(share => share.ThroughMonth is { } month ? $"to month {month} {share.Share}" : $"after {share.Share}")),
        Table<ScholarshipTerms> levels => string.Join(", ", levels.Select(level => $"{level.Level} {Of(level.AmountPerYear)} for {level.MostYears} years")),
        Table<ProgramRequirement> rows => $"{rows.Count} rows",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A figure of this type has no text yet."),
    };

    internal static string Of(Rupiah amount)
    {
        var text = amount.ToString("E", CultureInfo.InvariantCulture);
        return text.EndsWith(".00", StringComparison.Ordinal) ? text["IDR ".Length..^3] : text["IDR ".Length..];
    }
}
