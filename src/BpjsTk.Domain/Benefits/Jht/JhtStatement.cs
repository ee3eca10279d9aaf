using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A statement of JHT (rincian saldo): month by month and year by year, what was paid, what it earned, and what it is worth. The arithmetic is the agency's as recovered from its published
/// simulation; a statement through a month to come is a projection with the rates that the caller gave.
/// </summary>
[DebuggerDisplay("{Through} {Balance}")]
public sealed class JhtStatement
{
    internal const int MonthsPerYear = 12;

    // No text tells the arithmetic inside a year: one published simulation does.
    private static readonly BenefitSources Arithmetic = BenefitSources.Of(Confidence.SingleSource, "PP 46/2015 Pasal 22(2)");

    internal JhtStatement(JhtAccount account, PolicySet policies, ImmutableArray<JhtStatementYear> years)
    {
        this.Account = account;
        this.Policies = policies;
        this.Years = years;
        this.Sources = years.Aggregate(Arithmetic, (sources, year) => sources.And(year.Rate.Sources));
    }

    /// <summary>Gets the account.</summary>
    public JhtAccount Account { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the years; at least one.</summary>
    public ImmutableArray<JhtStatementYear> Years { get; }

    /// <summary>Gets the months of all years.</summary>
    public IEnumerable<JhtStatementMonth> Months => this.Years.SelectMany(year => year.Months);

    /// <summary>Gets the last month.</summary>
    public YearMonth Through => this.Years[^1].Months[^1].Month;

    /// <summary>Gets the balance with which the account began.</summary>
    public Rupiah Opening => this.Account.Opening;

    /// <summary>Gets what was paid through the last month.</summary>
    public Rupiah Contributions => Rupiah.Sum([.. this.Years.Select(year => year.Contributions)]);

    /// <summary>Gets what it earned.</summary>
    public Rupiah Development => this.Balance - this.Opening - this.Contributions;

    /// <summary>Gets what it is worth at the end of the last month: exact to the end, and rounded once.</summary>
    public Rupiah Balance => this.Years[^1].Balance;

    /// <summary>Gets where it stands.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is: as sure as the least sure rate, and never surer than the arithmetic.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    /// <summary>Gets a value indicating whether a rate of the caller's was used.</summary>
    public bool UsesSuppliedLaw => this.Sources.Origin == RulingOrigin.Supplied;

    internal BenefitSources Sources { get; }

    /// <summary>Writes the statement for a reader: a line for each year, and the balance.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        var citations = string.Join("; ", this.Citations.Select(citation => citation.ToText(language)));
        var total = new BilingualText("saldo", "balance").In(language);
        return [.. this.Years.Select(year => year.ToText(language)), $"{total}: {BenefitPhrases.Money(this.Balance, language)} [{citations}] {ConfidenceNames.Of(this.Confidence).In(language)}"];
    }
}
