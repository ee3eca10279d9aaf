using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>The incentive of a month (insentif): its lines, and what was looked at and brings nothing, with the reasons.</summary>
[DebuggerDisplay("{Month} {Total}")]
public sealed class PerisaiIncentive
{
    internal PerisaiIncentive(YearMonth month, ImmutableArray<PerisaiLine> lines, ImmutableArray<BilingualText> notGranted)
    {
        this.Month = month;
        this.Lines = lines;
        this.NotGranted = notGranted;
        this.Total = Rupiah.Sum([.. lines.Select(line => line.Amount)]);
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the lines; empty when nothing is owed.</summary>
    public ImmutableArray<PerisaiLine> Lines { get; }

    /// <summary>Gets what brings nothing, and why.</summary>
    public ImmutableArray<BilingualText> NotGranted { get; }

    /// <summary>Gets the sum of the lines, rupiah.</summary>
    public Rupiah Total { get; }

    /// <summary>Writes the incentive for a reader: every line, what brings nothing, and the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public IEnumerable<string> ToText(Language language) =>
        [.. this.Lines.Select(line => line.ToText(language)), .. this.NotGranted.Select(text => text.In(language)), BenefitPhrases.Total(this.Total, language)];
}
