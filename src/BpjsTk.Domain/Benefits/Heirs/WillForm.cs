namespace BpjsTk.Domain.Benefits;

/// <summary>How a will was made (bentuk wasiat).</summary>
public enum WillForm
{
    /// <summary>In private writing (di bawah tangan).</summary>
    PrivateWriting = 0,

    /// <summary>As a notarial deed (akta notaris).</summary>
    NotarialDeed = 1,
}
