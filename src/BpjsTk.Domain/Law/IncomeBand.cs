namespace BpjsTk.Domain.Law;

/// <summary>A band of declared income and the base on which its contributions are computed, in rupiah a month.</summary>
/// <param name="IncomeFrom">The lower edge, inclusive; the band goes up to the next band's lower edge.</param>
/// <param name="Base">The base income of everyone in the band, whatever they declared.</param>
public sealed record IncomeBand(Rupiah IncomeFrom, Rupiah Base)
{
    /// <summary>Gets the lower edge, inclusive; the band goes up to the next band's lower edge.</summary>
    public Rupiah IncomeFrom { get; } = IncomeFrom;

    /// <summary>Gets the base income of everyone in the band, whatever they declared.</summary>
    public Rupiah Base { get; } = Base;
}
