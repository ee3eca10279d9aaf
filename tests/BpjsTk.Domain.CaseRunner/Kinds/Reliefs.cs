using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>
/// Finds the library's relief that a case means, by the regulation it names or by the percentage it takes off. Facts that the case does not give are
/// those of somebody who qualifies.
/// </summary>
internal static class Reliefs
{
    private static readonly (string Word, LabourIntensiveIndustry Industry)[] Industries =
    [
        ("makan", LabourIntensiveIndustry.FoodDrinkAndTobacco), ("food", LabourIntensiveIndustry.FoodDrinkAndTobacco), ("minum", LabourIntensiveIndustry.FoodDrinkAndTobacco),
        ("drink", LabourIntensiveIndustry.FoodDrinkAndTobacco), ("beverage", LabourIntensiveIndustry.FoodDrinkAndTobacco), ("bacco", LabourIntensiveIndustry.FoodDrinkAndTobacco),
        ("tembakau", LabourIntensiveIndustry.FoodDrinkAndTobacco), ("rokok", LabourIntensiveIndustry.FoodDrinkAndTobacco),
        ("tekstil", LabourIntensiveIndustry.TextileAndApparel), ("textile", LabourIntensiveIndustry.TextileAndApparel), ("apparel", LabourIntensiveIndustry.TextileAndApparel),
        ("garment", LabourIntensiveIndustry.TextileAndApparel), ("pakaian", LabourIntensiveIndustry.TextileAndApparel),
        ("leather", LabourIntensiveIndustry.Leather), ("alas kaki", LabourIntensiveIndustry.Footwear), ("kulit", LabourIntensiveIndustry.Leather),
        ("footwear", LabourIntensiveIndustry.Footwear), ("shoe", LabourIntensiveIndustry.Footwear), ("sepatu", LabourIntensiveIndustry.Footwear),
        ("toy", LabourIntensiveIndustry.Toys), ("mainan", LabourIntensiveIndustry.Toys), ("furni", LabourIntensiveIndustry.Furniture), ("mebel", LabourIntensiveIndustry.Furniture),
    ];

    internal static IReadOnlyList<Relief> Of(CaseMembers input, Segment segment)
    {
        var text = (input.Text("relief", "reliefs") ?? string.Empty).ToLowerInvariant();
        var jkk = input.Number("jkkReliefPercent", "reliefPercent", "jkkJkmReliefPercent") ?? 0;
        var jkm = input.Number("jkmReliefPercent") ?? 0;
        var jp = input.Number("jpDeferredPercent", "jpReliefPercent", "jpDeferralPercent") ?? 0;
        var defersJp = jp != 0 || (input.Truth("jpDeferral", "deferJp") ?? false) || (Says(text, "jp") && Says(text, "defer", "tunda"));
        if (text.Length == 0 && jkk == 0 && jkm == 0 && !defersJp)
        {
            return [];
        }

        var reliefs = new List<Relief>();
        if (defersJp)
        {
            reliefs.Add(Deferral(input));
        }

        if (Says(text, "49/2020", "pandem", "covid") || jkk == 99 || jkm == 99)
        {
            if (!(defersJp && jkk == 0 && jkm == 0))
            {
                reliefs.Add(Pandemic(input));
            }
        }
        else if (Says(text, "50/2025") || (segment == Segment.Bpu && jkk == 50))
        {
            reliefs.Add(OfSelfEmployed(input, text));
        }
        else if (Says(text, "pp 7/2025", "36/2025", "padat karya", "labour-intensive", "labor-intensive", "labour intensive") || (segment == Segment.Pu && jkk == 50 && jkm == 0))
        {
            reliefs.Add(LabourIntensive(input));
        }

        return reliefs.Count > 0 ? reliefs : throw new NotSupportedException($"the relief '{text}' of {jkk} % is not known");
    }

    internal static PandemicPensionDeferral Deferral(CaseMembers input)
    {
        var isSmall = (input.Text("scale", "employerScale", "employerSize") ?? string.Empty).ToLowerInvariant() is "small" or "micro" or "kecil" or "mikro";
        var hasApplied = input.Truth("applied", "hasApplied", "notified", "hasNotified") ?? true;
        return isSmall
            ? PandemicPensionDeferral.OfSmallOrMicro(hasApplied)
            : PandemicPensionDeferral.OfLargeOrMedium(hasApplied, Rate.FromPercent(input.Number("turnoverDropPercent", "turnoverDrop") ?? 50));
    }

    private static PandemicRelief Pandemic(CaseMembers input) => input.Text("newParticipantSince", "firstMonth", "registeredIn", "newParticipantFrom") is { } first
        ? PandemicRelief.OfNewParticipant(NodaTime.Text.YearMonthPattern.Iso.Parse(first).Value)
        : PandemicRelief.OfKnownParticipant(input.Truth("settled", "isSettled", "settledToJuly2020") ?? true);

    private static LabourIntensiveRelief LabourIntensive(CaseMembers input)
    {
        var named = input.Text("industry", "sector")?.ToLowerInvariant();
        var industry = named is null
            ? LabourIntensiveIndustry.TextileAndApparel
            : Array.Find(Industries, known => named.Contains(known.Word, StringComparison.Ordinal)).Industry;
        return LabourIntensiveRelief.Of(
            industry,
            input.Whole("activeWorkers", "workers", "headCount", "employees") ?? 50,
            input.Truth("settled", "isSettled", "jkkSettled", "settledToJanuary2025") ?? true,
            input.Text("paidOn") is { } paid ? NodaTime.Text.LocalDatePattern.Iso.Parse(paid).Value : (LocalDate?)null);
    }

    private static SelfEmployedRelief OfSelfEmployed(CaseMembers input, string text)
    {
        var what = $"{text} {input.Text("sector", "occupation")?.ToLowerInvariant()}";
        var isPaidFromBudget = input.Truth("paidFromBudget", "isPaidFromBudget", "paidByState", "budgetPaid") ?? false;
        return Says(what, "other", "lain") || !Says(what, "transport", "driver", "courier", "kurir", "ojol", "ojek", "pengemudi")
            ? SelfEmployedRelief.OfOther(isPaidFromBudget)
            : SelfEmployedRelief.OfTransport(isPaidFromBudget);
    }

    private static bool Says(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
