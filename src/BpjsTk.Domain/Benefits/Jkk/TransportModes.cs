using System.Collections.Frozen;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>Reads and names modes of transport.</summary>
public static class TransportModes
{
    private static readonly FrozenDictionary<string, TransportMode> Words = new Dictionary<string, TransportMode>(StringComparer.OrdinalIgnoreCase)
    {
        ["land"] = TransportMode.Land,
        ["river"] = TransportMode.Land,
        ["lake"] = TransportMode.Land,
        ["darat"] = TransportMode.Land,
        ["sungai"] = TransportMode.Land,
        ["danau"] = TransportMode.Land,
        ["sea"] = TransportMode.Sea,
        ["laut"] = TransportMode.Sea,
        ["air"] = TransportMode.Air,
        ["udara"] = TransportMode.Air,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a mode: land, river, lake, sea or air, in English or Indonesian, whatever the case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The mode, or <c>BPJSTK-JKK-006</c>.</returns>
    public static Outcome<TransportMode> FromText(string? text) => Words.TryGetValue(text?.Trim() ?? string.Empty, out var mode)
        ? Outcome.Success(mode)
        : Outcome.Failure<TransportMode>(DomainError.Of(ErrorCatalog.TransportModeUnknown, "Mode", Citation.FromText("PP 44/2015 Lampiran III"), new ErrorArgument("text", TextValue.Shortened(text))));

    /// <summary>Returns the name of a mode.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a member of the enumeration.</exception>
    public static BilingualText Name(TransportMode mode) => mode switch
    {
        TransportMode.Land => new("darat, sungai, atau danau", "by land, river or lake"),
        TransportMode.Sea => new("laut", "by sea"),
        TransportMode.Air => new("udara", "by air"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };
}
