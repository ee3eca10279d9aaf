namespace BpjsTk.Domain.Tests.Identity;

/// <summary>A good number: as read, in full, and masked.</summary>
public sealed record IdentifierSample(string Text, string Full, string Masked)
{
    public IdentifierSample(string text, string masked)
        : this(text, text, masked)
    {
    }
}
