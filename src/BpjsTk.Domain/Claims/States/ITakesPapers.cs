namespace BpjsTk.Domain.Claims;

/// <summary>A state in which papers are handed in.</summary>
public interface ITakesPapers
{
    /// <summary>Gets the papers that were handed in.</summary>
    ClaimPapers Papers { get; }
}
