using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Law;

/// <summary>How the values of the data files are read: strictly, so that a slip of the pen is an error at load and not a wrong bill.</summary>
internal static partial class LawReaders
{
    private static readonly string[] ClassKeys = ["I", "II", "III", "IV", "V"];

    private static readonly string[] ProgramKeys = ["JKK", "JKM", "JHT", "JP", "JKP"];

    // The rows of the table of programs: size matters to wage earners only.
    private static readonly (string Segment, string? Scale)[] RequirementKeys =
    [
        ("pu", "large"),
        ("pu", "medium"),
        ("pu", "small"),
        ("pu", "micro"),
        ("pu-non-asn", null),
        ("bpu", null),
        ("bpu-employer", null),
        ("construction", null),
        ("pmi", null),
        ("trainee", null),
    ];

    internal static Rupiah Amount(JsonElement value) =>
        Rupiah.Parse(Text(value), null) is { IsNegative: false } amount ? amount : throw new FormatException("an amount is not negative");

    internal static Rate Share(JsonElement value) =>
        Rate.Parse(Text(value), null) is var share && share >= Rate.Zero && share <= Rate.Whole ? share : throw new FormatException("a rate is 0% to 100%");

    internal static int Count(JsonElement value) => value.GetInt32() is >= 1 and var count ? count : throw new FormatException("a count is at least 1");

    // A wage averaged over so many months is a whole number of twelfths, which an exact amount can hold.
    internal static int AveragedMonths(JsonElement value) => Count(value) is var months && IsAveraged(months) ? months : throw new FormatException("averaged months are a divisor of 12");

    internal static bool IsAveraged(int months) => months is 1 or 2 or 3 or 4 or 6 or 12;

    internal static int DayOfMonth(JsonElement value) => Count(value) is <= 31 and var day ? day : throw new FormatException("a day of a month is 1 to 31");

    internal static bool Truth(JsonElement value) => value.GetBoolean();

    internal static LocalDate Date(JsonElement value) => LocalDatePattern.Iso.Parse(Text(value)).GetValueOrThrow();

    internal static Table<Rupiah> Amounts(JsonElement value) => Rows(value, Amount);

    internal static Table<int> Counts(JsonElement value) => Rows(value, Count);

    internal static Table<Rate> Shares(JsonElement value) => Rows(value, Share);

    internal static bool AreShares(Table<Rate> shares) => shares.All(share => share >= Rate.Zero && share <= Rate.Whole);

    internal static RatesByClass ClassRates(JsonElement value)
    {
        Only(value, ClassKeys);
        return new([.. ClassKeys.Select(key => Share(Member(value, key)))]);
    }

    internal static MarginalTiers Tiers(JsonElement value)
    {
        var above = Rupiah.Zero;
        var tiers = ImmutableArray.CreateBuilder<MarginalTier>();
        foreach (var element in value.EnumerateArray())
        {
            Only(element, "upTo", "rate");
            var upTo = element.TryGetProperty("upTo", out var limit) ? Amount(limit) : (Rupiah?)null;
            tiers.Add(new MarginalTier(above, upTo, Share(Member(element, "rate"))));
            above = upTo ?? above;
        }

        return new(tiers.ToImmutable());
    }

    internal static IncomeBands Bands(JsonElement value) => new(
        [.. value.EnumerateArray().Select(element =>
        {
            Only(element, "incomeFrom", "base");
            return new IncomeBand(Amount(Member(element, "incomeFrom")), Amount(Member(element, "base")));
        })]);

    internal static Table<ContractPackage> Packages(JsonElement value)
    {
        var packages = Rows(value, element =>
        {
            Only(element, "months", "amount");
            return new ContractPackage(Count(Member(element, "months")), Amount(Member(element, "amount")));
        });
        return packages.Zip(packages.Skip(1)).All(pair => pair.First.Months < pair.Second.Months)
            ? packages
            : throw new FormatException("packages grow in months");
    }

    internal static DeferralTerms Deferral(JsonElement value)
    {
        Only(value, "pay", "settleFrom", "settleUntil");
        var terms = new DeferralTerms(
            Share(Member(value, "pay")),
            Date(Member(value, "settleFrom")),
            Date(Member(value, "settleUntil")));
        return terms.SettleFrom <= terms.SettleUntil ? terms : throw new FormatException("a settlement ends after it begins");
    }

    internal static EmployerScaleLimits ScaleLimits(JsonElement value)
    {
        Only(value, "micro", "small", "medium");
        var limits = new EmployerScaleLimits(Amount(Member(value, "micro")), Amount(Member(value, "small")), Amount(Member(value, "medium")));
        return limits.Micro < limits.Small && limits.Small < limits.Medium ? limits : throw new FormatException("limits rise with size");
    }

    internal static Table<BusinessKind> BusinessKinds(JsonElement value)
    {
        var kinds = Rows(value, element =>
        {
            Only(element, "class", "number", "name", "confidence");
            var number = Array.IndexOf(ClassKeys, Text(Member(element, "class"))) + 1;
            return number > 0
                ? new BusinessKind(number, Count(Member(element, "number")), Text(Member(element, "name")), ReadConfidence(Text(Member(element, "confidence"))))
                : throw new FormatException("a class is I to V");
        });
        return kinds.DistinctBy(kind => (kind.RiskClassNumber, kind.Number)).Count() == kinds.Count
            ? kinds
            : throw new FormatException("a class and number stand twice");
    }

    internal static Table<ProgramRequirement> Requirements(JsonElement value)
    {
        var rows = Rows(value, element =>
        {
            Only(element, "segment", "scale", "mandatory", "optional", "never", "confidence");
            return new ProgramRequirement(
                Text(Member(element, "segment")),
                element.TryGetProperty("scale", out var scale) ? Text(scale) : null,
                Texts(Member(element, "mandatory")),
                Texts(Member(element, "optional")),
                Texts(Member(element, "never")),
                ReadConfidence(Text(Member(element, "confidence"))));
        });
        if (rows.Count != RequirementKeys.Length || RequirementKeys.Except(rows.Select(row => (row.Segment, row.Scale))).Any())
        {
            throw new FormatException("every segment, and every size of wage earners' employers, has one row");
        }

        foreach (var row in rows)
        {
            string[] programs = [.. row.Mandatory, .. row.Optional, .. row.Never];
            if (programs.Except(ProgramKeys, StringComparer.Ordinal).Any() || programs.Distinct(StringComparer.Ordinal).Count() != programs.Length)
            {
                throw new FormatException($"the programs of {row.Segment} are unknown or stand twice");
            }
        }

        return rows;
    }

    internal static Confidence ReadConfidence(string? text) => text switch
    {
        "confirmed" => Confidence.Confirmed,
        "single-source" => Confidence.SingleSource,
        "inferred" => Confidence.Inferred,
        _ => throw new FormatException($"confidence \"{text}\""),
    };

    private static Table<T> Rows<T>(JsonElement value, Func<JsonElement, T> read) => new([.. value.EnumerateArray().Select(read)]);

    private static ImmutableArray<string> Texts(JsonElement value) => [.. value.EnumerateArray().Select(Text)];

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new FormatException("a text is missing");

    private static JsonElement Member(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) ? member : throw new FormatException($"the key \"{name}\" is missing");

    private static void Only(JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (!names.Contains(property.Name))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"unknown key \"{property.Name}\""));
            }
        }
    }
}
