using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The school years (tahun ajaran) of a child that are still to come when the participant dies or is disabled, one after the other. A child below school age has a plan that begins
/// with its first school year.
/// </summary>
[DebuggerDisplay("{Years.Length} years from {FirstDay}")]
public sealed class EducationPlan
{
    private EducationPlan(LocalDate firstDay, ImmutableArray<SchoolYear> years)
    {
        this.FirstDay = firstDay;
        this.Years = years;
    }

    /// <summary>Gets the first day of the first school year.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the school years, in order.</summary>
    public ImmutableArray<SchoolYear> Years { get; }

    /// <summary>Begins a plan.</summary>
    /// <param name="firstDay">The first day of the first school year: the running one, or the one in which a child below school age begins.</param>
    /// <returns>A plan without years yet.</returns>
    public static EducationPlan From(LocalDate firstDay) => new(firstDay, []);

    /// <summary>Returns this plan with more years after it.</summary>
    /// <param name="level">The level of the years.</param>
    /// <param name="years">How many, at least one.</param>
    /// <returns>The longer plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a member of the enumeration, or <paramref name="years"/> is below one.</exception>
    public EducationPlan Then(EducationLevel level, int years)
    {
        if (!Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, null);
        }

        Guard.Against.NegativeOrZero(years);
        var first = this.Years.Length;
        return new(this.FirstDay, this.Years.AddRange(Enumerable.Range(first, years).Select(year => new SchoolYear(level, this.FirstDay.PlusYears(year)))));
    }
}
