namespace BpjsTk.Domain.Forms;

/// <summary>An entry as a value that may be missing.</summary>
internal static class EntryExtensions
{
    internal static T? OrNull<T>(this Entry<T> entry)
        where T : struct => entry.TryGet(out var value) ? value : null;

    internal static string? OrNull(this Entry<string> entry) => entry.TryGet(out var value) ? value : null;
}
