using NodaTime;

namespace BpjsTk.Domain.Law;

/// <summary>A place where two law books differ.</summary>
/// <param name="ParameterId">The name of the parameter.</param>
/// <param name="Description">What the parameter is.</param>
/// <param name="From">The first day from which the two differ there.</param>
/// <param name="Before">The value of the first book; <see langword="null"/> when it has none.</param>
/// <param name="After">The value of the second book; <see langword="null"/> when it has none.</param>
public sealed record LawDifference(string ParameterId, BilingualText Description, LocalDate From, string? Before, string? After)
{
    /// <summary>Gets the name of the parameter.</summary>
    public string ParameterId { get; } = ParameterId;

    /// <summary>Gets what the parameter is.</summary>
    public BilingualText Description { get; } = Description;

    /// <summary>Gets the first day from which the two differ there.</summary>
    public LocalDate From { get; } = From;

    /// <summary>Gets the value of the first book; <see langword="null"/> when it has none.</summary>
    public string? Before { get; } = Before;

    /// <summary>Gets the value of the second book; <see langword="null"/> when it has none.</summary>
    public string? After { get; } = After;
}
