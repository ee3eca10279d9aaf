using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Contributions;

/// <summary>A relief that was considered, and why it did or did not apply.</summary>
[DebuggerDisplay("{Name.English,nq}: {Standing}")]
public sealed class ReliefFinding
{
    internal ReliefFinding(BilingualText name, ReliefStanding standing, ImmutableArray<Condition> conditions, Citation citation)
    {
        this.Name = name;
        this.Standing = standing;
        this.Conditions = conditions;
        this.Citation = citation;
    }

    /// <summary>Gets the name of the relief.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets whether it applied, and if not, why.</summary>
    public ReliefStanding Standing { get; }

    /// <summary>Gets the conditions that were looked at; empty when the relief is not in force or was not asked for.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets the regulation that grants it.</summary>
    public Citation Citation { get; }

    /// <summary>Writes the finding for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language)
    {
        var standing = (this.Standing, language) switch
        {
            (ReliefStanding.Applied, Language.Indonesian) => "diterapkan",
            (ReliefStanding.NotInForce, Language.Indonesian) => "tidak berlaku pada bulan ini",
            (ReliefStanding.NotClaimed, Language.Indonesian) => "tidak diajukan",
            (ReliefStanding.ConditionNotMet, Language.Indonesian) => "syarat tidak terpenuhi",
            (ReliefStanding.Applied, _) => "applied",
            (ReliefStanding.NotInForce, _) => "not in force in this month",
            (ReliefStanding.NotClaimed, _) => "not asked for",
            (ReliefStanding.ConditionNotMet, _) => "a condition is not met",
            _ => throw new InvalidOperationException("The standing is not one of the enumeration's."),
        };
        return $"{this.Name.In(language)}: {standing} [{this.Citation.ToText(language)}]";
    }
}
