namespace BpjsTk.Domain.Law;

/// <summary>Who stated a ruling.</summary>
public enum RulingOrigin
{
    /// <summary>It came with this library.</summary>
    Shipped = 0,

    /// <summary>The application that uses the library supplied it.</summary>
    Supplied = 1,
}
