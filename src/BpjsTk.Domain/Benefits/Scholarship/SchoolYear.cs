using System.Diagnostics;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A school year (tahun ajaran) of a plan of education: a level, and the day on which the year begins. It lasts one year.</summary>
[DebuggerDisplay("{Level} from {StartsOn}")]
public sealed record SchoolYear
{
    internal SchoolYear(EducationLevel level, LocalDate startsOn)
    {
        this.Level = level;
        this.StartsOn = startsOn;
    }

    /// <summary>Gets the level.</summary>
    public EducationLevel Level { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate StartsOn { get; }

    /// <summary>Gets the first day after it.</summary>
    public LocalDate EndsBefore => this.StartsOn.PlusYears(1);
}
