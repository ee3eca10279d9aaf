using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>The reasoning behind a bill: its lines, and the reliefs that were considered, with the law they were priced by.</summary>
[DebuggerDisplay("{Month} {Total}")]
public sealed class ContributionExplanation
{
    internal ContributionExplanation(LawInForce law, PolicySet policies, ImmutableArray<ContributionLine> lines, ImmutableArray<ReliefFinding> considered)
    {
        this.Law = law;
        this.Policies = policies;
        this.Lines = lines;
        this.Considered = considered;
    }

    /// <summary>Gets the contribution month.</summary>
    public YearMonth Month => this.Law.Month;

    /// <summary>Gets the law of the month.</summary>
    public LawInForce Law { get; }

    /// <summary>Gets the readings that were used.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the lines: billed, then deferred, then fund shares.</summary>
    public ImmutableArray<ContributionLine> Lines { get; }

    /// <summary>Gets the reliefs that were considered and why they did or did not apply.</summary>
    public ImmutableArray<ReliefFinding> Considered { get; }

    /// <summary>Gets the whole bill: the sum of the billed lines.</summary>
    public Rupiah Total => this.Lines.Where(line => line.Nature == LineNature.Billed).Aggregate(Rupiah.Zero, (total, line) => total + line.Amount);

    /// <summary>Writes the reasoning for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, then the reliefs considered, then the law and the readings used.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        foreach (var line in this.Lines)
        {
            yield return line.ToText(language);
        }

        foreach (var finding in this.Considered)
        {
            yield return finding.ToText(language);
        }

        yield return language == Language.Indonesian
            ? $"Hukum bulan {this.Month:uuuu-MM}, versi {this.Law.Book.Version}; {this.Policies.ToText(language)}"
            : $"Law of {this.Month:uuuu-MM}, version {this.Law.Book.Version}; {this.Policies.ToText(language)}";
    }
}
