using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>An office in a month: its own cadres, without those of the offices under it (evaluasi kantor).</summary>
[DebuggerDisplay("{Office} {Counts}")]
public sealed class OfficeEvaluation
{
    internal OfficeEvaluation(Office office, OutreachCounts counts, ImmutableArray<OutreachCounts> earlier, int cadres, int idleCadres)
    {
        this.Office = office;
        this.Counts = counts;
        this.Earlier = earlier;
        this.Cadres = cadres;
        this.IdleCadres = idleCadres;
    }

    /// <summary>Gets the office.</summary>
    public Office Office { get; }

    /// <summary>Gets what its cadres did in the month.</summary>
    public OutreachCounts Counts { get; }

    /// <summary>Gets what its cadres did in each earlier month since its first cadre, the latest first.</summary>
    public ImmutableArray<OutreachCounts> Earlier { get; }

    /// <summary>Gets what changed against the month before; <see langword="null"/> in the first month with cadres.</summary>
    public OutreachCounts? Change => this.Earlier.IsEmpty ? null : this.Counts - this.Earlier[0];

    /// <summary>Gets how many cadres it had on any day of the month.</summary>
    public int Cadres { get; }

    /// <summary>Gets how many of them were idle.</summary>
    public int IdleCadres { get; }

    /// <summary>Writes the evaluation for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => EvaluationPhrases.Office(this).In(language);
}
