using System.Collections.Immutable;
using System.Diagnostics;

namespace BpjsTk.Domain.Outreach;

/// <summary>A cadre in a month: what was done, against earlier months and against the branch (evaluasi kader).</summary>
[DebuggerDisplay("{Cadre.Nik} {Counts}")]
public sealed class CadreEvaluation
{
    internal CadreEvaluation(Cadre cadre, OutreachCounts counts, ImmutableArray<OutreachCounts> earlier, int idleMonths, int? place, Rate? shareOfBranch, int? againstBranch)
    {
        this.Cadre = cadre;
        this.Counts = counts;
        this.Earlier = earlier;
        this.IdleMonths = idleMonths;
        this.Place = place;
        this.ShareOfBranch = shareOfBranch;
        this.AgainstBranch = againstBranch;
    }

    /// <summary>Gets the cadre.</summary>
    public Cadre Cadre { get; }

    /// <summary>Gets what was done in the month.</summary>
    public OutreachCounts Counts { get; }

    /// <summary>Gets what was done in each earlier month as a cadre, the latest first.</summary>
    public ImmutableArray<OutreachCounts> Earlier { get; }

    /// <summary>Gets what changed against the month before; <see langword="null"/> in the first month as a cadre.</summary>
    public OutreachCounts? Change => this.Earlier.IsEmpty ? null : this.Counts - this.Earlier[0];

    /// <summary>Gets how many months in a row as a cadre up to this one were idle; 0 when this one is not, and of who is no cadre any more.</summary>
    public int IdleMonths { get; }

    /// <summary>Gets the place by new participants among the cadres of the branch: ties share one, and the next is left out (1, 1, 3); <see langword="null"/> of who is no cadre any more.</summary>
    public int? Place { get; }

    /// <summary>Gets the share of the new participants of the branch, rounded half up to a part in a million; <see langword="null"/> when the branch has none, and of who is no cadre any more.</summary>
    public Rate? ShareOfBranch { get; }

    /// <summary>Gets whether the new participants are above the mean of the cadres of the branch (1), just that (0) or below (-1), compared exactly; <see langword="null"/> of who is no cadre any more.</summary>
    public int? AgainstBranch { get; }

    /// <summary>Writes the evaluation for a reader; the number is masked, the name is left out.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language) => EvaluationPhrases.Cadre(this).In(language);
}
