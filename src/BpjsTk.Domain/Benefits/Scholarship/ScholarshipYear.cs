using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>A school year of a child as it may be claimed: each year is claimed by itself.</summary>
[DebuggerDisplay("child {ChildNumber}, {Year.Level} from {Year.StartsOn}: {IsPaid}")]
public sealed class ScholarshipYear
{
    internal ScholarshipYear(int childNumber, SchoolYear year, Rupiah amount, ImmutableArray<Condition> conditions)
    {
        this.ChildNumber = childNumber;
        this.Year = year;
        this.Amount = amount;
        this.Conditions = conditions;
    }

    /// <summary>Gets the number of the child in the order given, from 1.</summary>
    public int ChildNumber { get; }

    /// <summary>Gets the school year.</summary>
    public SchoolYear Year { get; }

    /// <summary>Gets what the level gives for a year, whether this one is paid or not.</summary>
    public Rupiah Amount { get; }

    /// <summary>Gets the conditions that were looked at.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets a value indicating whether the year is paid.</summary>
    public bool IsPaid => this.Conditions.All(condition => condition.IsMet);
}
