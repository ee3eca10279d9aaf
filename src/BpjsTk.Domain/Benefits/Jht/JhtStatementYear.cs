using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace BpjsTk.Domain.Benefits;

/// <summary>A year of a statement of JHT, or the part of it that the statement covers.</summary>
[DebuggerDisplay("{Rate.Year} {Balance}")]
public sealed class JhtStatementYear
{
    internal JhtStatementYear(JhtYearRate rate, ImmutableArray<JhtStatementMonth> months)
    {
        this.Rate = rate;
        this.Months = months;
    }

    /// <summary>Gets the rate of the year, and who stated it.</summary>
    public JhtYearRate Rate { get; }

    /// <summary>Gets the months; at least one.</summary>
    public ImmutableArray<JhtStatementMonth> Months { get; }

    /// <summary>Gets the balance at the beginning.</summary>
    public Rupiah Opening => this.Months[0].Opening;

    /// <summary>Gets what was paid.</summary>
    public Rupiah Contributions => Rupiah.Sum([.. this.Months.Select(month => month.Contribution)]);

    /// <summary>Gets the development.</summary>
    public Rupiah Development => this.Balance - this.Opening - this.Contributions;

    /// <summary>Gets the balance at the end.</summary>
    public Rupiah Balance => this.Months[^1].Balance;

    /// <summary>Writes the year for a reader: opening, contributions, development with its rate, balance.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language)
    {
        string Money(Rupiah amount) => BenefitPhrases.Money(amount, language);
        var rate = BenefitPhrases.Share(this.Rate.Rate, language);
        return string.Create(CultureInfo.InvariantCulture, $"{this.Rate.Year}: {Money(this.Opening)} + {Money(this.Contributions)} + {Money(this.Development)} ({rate}) = {Money(this.Balance)}");
    }

    /// <summary>Returns the year in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);
}
