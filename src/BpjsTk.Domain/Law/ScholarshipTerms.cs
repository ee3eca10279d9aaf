namespace BpjsTk.Domain.Law;

/// <summary>The scholarship of a level of education.</summary>
/// <param name="Level">The level: <c>tk-sd</c>, <c>smp</c>, <c>sma</c> or <c>pt</c>.</param>
/// <param name="AmountPerYear">Rupiah a year.</param>
/// <param name="MostYears">The most years.</param>
public sealed record ScholarshipTerms(string Level, Rupiah AmountPerYear, int MostYears)
{
    /// <summary>Gets the level: <c>tk-sd</c>, <c>smp</c>, <c>sma</c> or <c>pt</c>.</summary>
    public string Level { get; } = Level;

    /// <summary>Gets the amount, rupiah a year.</summary>
    public Rupiah AmountPerYear { get; } = AmountPerYear;

    /// <summary>Gets the most years.</summary>
    public int MostYears { get; } = MostYears;
}
