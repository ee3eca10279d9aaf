using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// Anatomy, no law: what a person has of each part of the body, and what each row of the disability table takes. The first part of a row is the one it names; a loss takes all of them,
/// a reduced function only that one, and so a lost hand has no fingers left to lose while a stiff arm may have lost one.
/// </summary>
internal static class BodyParts
{
    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["fingers-R"] = 3,
        ["fingers-L"] = 3,
        ["leg"] = 2,
        ["foot"] = 2,
        ["big-toe"] = 2,
        ["second-toe"] = 2,
        ["toe"] = 6,
        ["eye"] = 2,
        ["ear"] = 2,
        ["auricle"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<(string Part, int Count)>> OfRows = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns how many of a part a person has.</summary>
    internal static int CountOf(string part) => Counts.GetValueOrDefault(part, 1);

    /// <summary>Returns what a row takes; a row that a law book of one's own adds takes only itself.</summary>
    internal static ImmutableArray<(string Part, int Count)> Of(string rowId) => OfRows.TryGetValue(rowId, out var parts) ? parts : [(rowId, 1)];

    private static Dictionary<string, ImmutableArray<(string Part, int Count)>> Rows()
    {
        ImmutableArray<(string, int)> foot = [("foot", 1), ("big-toe", 1), ("second-toe", 1), ("toe", 3)];
        ImmutableArray<(string, int)> feet = [("foot", 2), ("big-toe", 2), ("second-toe", 2), ("toe", 6)];

        // Visual efficiency is counted over both eyes, and so leaves no eye to be counted by itself.
        ImmutableArray<(string, int)> efficiency = [("efficiency", 1), ("eye", 2)];
        var rows = new Dictionary<string, ImmutableArray<(string, int)>>(StringComparer.Ordinal)
        {
            ["LEGS_BOTH_HIP"] = [("leg", 2), .. feet],
            ["LEG_ONE_HIP"] = [("leg", 1), .. foot],
            ["FEET_BOTH_ANKLE"] = feet,
            ["FOOT_ONE_ANKLE"] = foot,
            ["TOE_BIG"] = [("big-toe", 1)],
            ["TOE_SECOND"] = [("second-toe", 1)],
            ["TOE_OTHER"] = [("toe", 1)],
            ["LEG_SHORT_LT5"] = [("shorter leg", 1), ("leg", 1)],
            ["LEG_SHORT_5_75"] = [("shorter leg", 1), ("leg", 1)],
            ["LEG_SHORT_GE75"] = [("shorter leg", 1), ("leg", 1)],
            ["EYES_BOTH"] = [("eye", 2), ("colour", 1), ("field", 1)],
            ["EYE_ONE"] = [("eye", 1)],
            ["DIPLOPIA_NEAR"] = [("eye", 1)],
            [DisabilityLoss.VisionEfficiencyRow] = efficiency,
            ["VISION_COLOUR"] = [("colour", 1)],
            ["VISION_FIELD"] = [("field", 1)],
            ["HEARING_BOTH"] = [("ear", 2)],
            ["HEARING_ONE"] = [("ear", 1)],
            ["HEARING_DROP_BOTH"] = [("ear", 2)],
            ["HEARING_DROP_ONE"] = [("ear", 1)],
            ["PINNA_BOTH"] = [("auricle", 2)],
            ["PINNA_ONE"] = [("auricle", 1)],
            ["PHYS_51_70"] = [("physical ability", 1)],
            ["PHYS_26_50"] = [("physical ability", 1)],
            ["PHYS_10_25"] = [("physical ability", 1)],
        };
        foreach (var side in new[] { "R", "L" })
        {
            ImmutableArray<(string, int)> hand = [($"hand-{side}", 1), ($"thumb-{side}", 1), ($"index-{side}", 1), ($"fingers-{side}", 3)];
            rows[$"ARM_{side}_SHOULDER"] = [($"arm-{side}", 1), ($"forearm-{side}", 1), .. hand];
            rows[$"ARM_{side}_ELBOW"] = [($"forearm-{side}", 1), .. hand];
            rows[$"HAND_{side}_WRIST"] = hand;
            rows[$"THUMB_{side}"] = [($"thumb-{side}", 1)];
            rows[$"INDEX_{side}"] = [($"index-{side}", 1)];
            rows[$"INDEX_{side}_FIRST_PHALANX"] = [($"index-{side}", 1)];
            rows[$"OTHER_FINGER_{side}"] = [($"fingers-{side}", 1)];
            rows[$"OTHER_FINGER_{side}_FIRST_PHALANX"] = [($"fingers-{side}", 1)];
        }

        return rows;
    }
}
