namespace BpjsTk.Domain.Law;

/// <summary>The upper limits, inclusive, of the three lower employer sizes by one measure; what is above is large.</summary>
/// <param name="Micro">The most a micro employer has.</param>
/// <param name="Small">The most a small employer has.</param>
/// <param name="Medium">The most a medium employer has.</param>
public sealed record EmployerScaleLimits(Rupiah Micro, Rupiah Small, Rupiah Medium)
{
    /// <summary>Gets the most a micro employer has.</summary>
    public Rupiah Micro { get; } = Micro;

    /// <summary>Gets the most a small employer has.</summary>
    public Rupiah Small { get; } = Small;

    /// <summary>Gets the most a medium employer has.</summary>
    public Rupiah Medium { get; } = Medium;
}
