namespace BpjsTk.Domain.Forms;

/// <summary>Words that fields of every form may hold.</summary>
internal static class CommonWords
{
    internal static Vocabulary<bool> YesNo { get; } = new(("YA", true), ("TIDAK", false), ("YES", true), ("NO", false), ("TRUE", true), ("FALSE", false));
}
