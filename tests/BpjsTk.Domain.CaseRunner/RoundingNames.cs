namespace BpjsTk.Domain.CaseRunner;

/// <summary>Reads how a case words the rounding it asks for.</summary>
internal static class RoundingNames
{
    /// <summary>Returns the rounding; <see langword="null"/> when the exact amounts are asked for.</summary>
    internal static Rounding? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = text.ToLowerInvariant();
        bool Says(params string[] some) => some.Any(word => words.Contains(word, StringComparison.Ordinal));
        if (words is "none" or "exact")
        {
            return null;
        }

        var isDown = Says("down", "bawah", "floor", "trunc");
        var isHalfUp = !isDown && Says("half up", "halfup", "half-up", "nearest", "terdekat", "half away");
        return (Says("sen", "two dec", "2 dec", "dua desimal"), Says("rupiah", "whole", "bulat"), isDown, isHalfUp) switch
        {
            (true, false, false, true) or (true, true, false, true) => Rounding.HalfUpToSen,
            (false, true, false, true) => Rounding.HalfUpToRupiah,
            (false, true, true, false) => Rounding.DownToRupiah,
            _ => throw new NotSupportedException($"the rounding '{text}' is not known"),
        };
    }
}
