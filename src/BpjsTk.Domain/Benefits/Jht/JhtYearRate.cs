using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>The development of JHT in a year (hasil pengembangan), and who stated it.</summary>
[DebuggerDisplay("{Year} {Rate}")]
public sealed class JhtYearRate
{
    internal JhtYearRate(int year, Rate rate, BenefitSources sources)
    {
        this.Year = year;
        this.Rate = rate;
        this.Sources = sources;
    }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets the development, of the balance, a year.</summary>
    public Rate Rate { get; }

    /// <summary>Gets where it stands; for a rate of the caller's, the provision that leaves it to the agency's accounts.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    /// <summary>Gets who stated it.</summary>
    public RulingOrigin Origin => this.Sources.Origin;

    internal BenefitSources Sources { get; }
}
