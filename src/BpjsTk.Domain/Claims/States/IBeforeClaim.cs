namespace BpjsTk.Domain.Claims;

/// <summary>A state of JKK before the report of stage II, which is the claim.</summary>
public interface IBeforeClaim
{
    /// <summary>Gets the last event.</summary>
    ClaimEvent Last { get; }
}
