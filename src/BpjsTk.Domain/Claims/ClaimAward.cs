using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>
/// What was determined: the lines of a benefit statement as they stood that day, with their formulas and provisions. A later law book does not change it; it is what an event keeps and a payment must equal.
/// </summary>
[DebuggerDisplay("{Total}, {Lines.Length} lines")]
public sealed class ClaimAward
{
    internal ClaimAward(LocalDate eventOn, string lawVersion, ImmutableArray<ClaimAwardLine> lines, ImmutableArray<BilingualText> notGranted)
    {
        this.EventOn = eventOn;
        this.LawVersion = lawVersion;
        this.Lines = lines;
        this.NotGranted = notGranted;
        this.Total = Rupiah.Sum([.. lines.Select(line => line.Amount)]);
    }

    /// <summary>Gets the day whose law decided.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the version of the law book.</summary>
    public string LawVersion { get; }

    /// <summary>Gets the lines; at least one.</summary>
    public ImmutableArray<ClaimAwardLine> Lines { get; }

    /// <summary>Gets what was considered and not granted, with the reasons.</summary>
    public ImmutableArray<BilingualText> NotGranted { get; }

    /// <summary>Gets the sum of the lines, rupiah.</summary>
    public Rupiah Total { get; }

    /// <summary>Gets how sure it is: as sure as its least sure line.</summary>
    public Confidence Confidence => this.Lines.Max(line => line.Confidence);

    internal Rupiah? MonthlyPension => this.Lines.Any(line => line.Kind == BenefitKind.Pension) ? Rupiah.Sum([.. this.Lines.Where(line => line.Kind == BenefitKind.Pension).Select(line => line.Amount)]) : null;

    internal ImmutableArray<Rupiah> CashMonths => [.. this.Lines.Where(line => line.Kind == BenefitKind.UnemploymentCash).Select(line => line.Amount)];

    /// <summary>Keeps a benefit statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The award, or <c>BPJSTK-CLM-008</c> for a statement that grants nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public static Outcome<ClaimAward> Of(BenefitStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Lines.IsEmpty
            ? Outcome.Failure<ClaimAward>(DomainError.Of(Messages.ErrorCatalog.ClaimNothingGranted, "Statement"))
            : Outcome.Success(new ClaimAward(
                statement.EventOn,
                statement.LawVersion,
                [.. statement.Lines.Select(line => new ClaimAwardLine(line.Program, line.Kind, line.Name, line.Formula, line.Amount, line.Citations, line.Confidence))],
                [.. statement.NotGranted.Select(denial => new BilingualText(denial.ToText(Language.Indonesian), denial.ToText(Language.English)))]));
    }

    /// <summary>Writes the award for a reader: every line, what was not granted, the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public IEnumerable<string> ToText(Language language) =>
        [.. this.Lines.Select(line => line.ToText(language)), .. this.NotGranted.Select(text => text.In(language)), ClaimPhrases.Total(this.Total).In(language)];
}
