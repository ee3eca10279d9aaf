using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Law;

/// <summary>How the values of the data files are read: strictly, so that a slip of the pen is an error at load and not a wrong bill.</summary>
internal static class LawReaders
{
    private static readonly string[] ClassKeys = ["I", "II", "III", "IV", "V"];

    internal static Rupiah Amount(JsonElement value) => Rupiah.Parse(Text(value), null);

    internal static Rate Share(JsonElement value) => Rate.Parse(Text(value), null);

    internal static int Count(JsonElement value) => value.GetInt32() is >= 0 and var count ? count : throw new FormatException("a count is not negative");

    internal static bool Truth(JsonElement value) => value.GetBoolean();

    internal static LocalDate Date(JsonElement value) => LocalDatePattern.Iso.Parse(Text(value)).GetValueOrThrow();

    internal static Table<Rupiah> Amounts(JsonElement value) => Rows(value, Amount);

    internal static Table<int> Counts(JsonElement value) => Rows(value, Count);

    internal static RatesByClass ClassRates(JsonElement value)
    {
        Only(value, ClassKeys);
        return new([.. ClassKeys.Select(key => Share(value.GetProperty(key)))]);
    }

    internal static MarginalTiers Tiers(JsonElement value)
    {
        var above = Rupiah.Zero;
        var tiers = ImmutableArray.CreateBuilder<MarginalTier>();
        foreach (var element in value.EnumerateArray())
        {
            Only(element, "upTo", "rate");
            var upTo = element.TryGetProperty("upTo", out var limit) ? Amount(limit) : (Rupiah?)null;
            tiers.Add(new MarginalTier(above, upTo, Share(element.GetProperty("rate"))));
            above = upTo ?? above;
        }

        return new(tiers.ToImmutable());
    }

    internal static IncomeBands Bands(JsonElement value) => new(
        [.. value.EnumerateArray().Select(element =>
        {
            Only(element, "incomeFrom", "base");
            return new IncomeBand(Amount(element.GetProperty("incomeFrom")), Amount(element.GetProperty("base")));
        })]);

    internal static Table<ContractPackage> Packages(JsonElement value)
    {
        var packages = Rows(value, element =>
        {
            Only(element, "months", "amount");
            return new ContractPackage(Count(element.GetProperty("months")), Amount(element.GetProperty("amount")));
        });
        return packages.Zip(packages.Skip(1)).All(pair => pair.First.Months < pair.Second.Months)
            ? packages
            : throw new FormatException("packages grow in months");
    }

    internal static DeferralTerms Deferral(JsonElement value)
    {
        Only(value, "pay", "settleFrom", "settleUntil");
        return new(
            Share(value.GetProperty("pay")),
            Date(value.GetProperty("settleFrom")),
            Date(value.GetProperty("settleUntil")));
    }

    internal static EmployerScaleLimits ScaleLimits(JsonElement value)
    {
        Only(value, "micro", "small", "medium");
        var limits = new EmployerScaleLimits(Amount(value.GetProperty("micro")), Amount(value.GetProperty("small")), Amount(value.GetProperty("medium")));
        return limits.Micro < limits.Small && limits.Small < limits.Medium ? limits : throw new FormatException("limits rise with size");
    }

    internal static Table<BusinessKind> BusinessKinds(JsonElement value) => Rows(value, element =>
    {
        Only(element, "class", "number", "name", "confidence");
        var number = Array.IndexOf(ClassKeys, Text(element.GetProperty("class"))) + 1;
        return number > 0
            ? new BusinessKind(number, Count(element.GetProperty("number")), Text(element.GetProperty("name")), ReadConfidence(Text(element.GetProperty("confidence"))))
            : throw new FormatException("a class is I to V");
    });

    internal static Table<ProgramRequirement> Requirements(JsonElement value) => Rows(value, element =>
    {
        Only(element, "segment", "scale", "mandatory", "optional", "never", "confidence");
        return new ProgramRequirement(
            Text(element.GetProperty("segment")),
            element.TryGetProperty("scale", out var scale) ? Text(scale) : null,
            Texts(element.GetProperty("mandatory")),
            Texts(element.GetProperty("optional")),
            Texts(element.GetProperty("never")),
            ReadConfidence(Text(element.GetProperty("confidence"))));
    });

    internal static Confidence ReadConfidence(string text) => text switch
    {
        "confirmed" => Confidence.Confirmed,
        "single-source" => Confidence.SingleSource,
        "inferred" => Confidence.Inferred,
        _ => throw new FormatException($"confidence \"{text}\""),
    };

    private static Table<T> Rows<T>(JsonElement value, Func<JsonElement, T> read) => new([.. value.EnumerateArray().Select(read)]);

    private static ImmutableArray<string> Texts(JsonElement value) => [.. value.EnumerateArray().Select(Text)];

    private static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("a text is missing");

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
