namespace BpjsTk.Domain.Claims;

/// <summary>A state before the amount is fixed, in which what the claim is about can be corrected.</summary>
public interface ICorrectable
{
    /// <summary>Gets the last event.</summary>
    ClaimEvent Last { get; }
}
