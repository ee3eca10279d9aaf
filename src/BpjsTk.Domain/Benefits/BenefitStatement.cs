using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What is paid out because of an event: the lines that are granted, and what was considered and not granted, with the reason. It explains itself in both languages.
/// </summary>
[DebuggerDisplay("{Total} on {EventOn}, {Lines.Length} lines")]
public sealed class BenefitStatement
{
    internal BenefitStatement(LocalDate eventOn, LawBook book, PolicySet policies, ImmutableArray<BenefitLine> lines, ImmutableArray<BenefitDenial> notGranted)
    {
        this.EventOn = eventOn;
        this.Book = book;
        this.LawVersion = book.Version;
        this.Policies = policies;
        this.Lines = lines;
        this.NotGranted = notGranted;
        this.Total = Rupiah.Sum([.. lines.Select(line => line.Amount)]);
    }

    /// <summary>Gets the day of the event, whose law decides.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the version of the law book.</summary>
    public string LawVersion { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Gets the lines that are granted; those without an amount of their own, such as care, stand with Rp0.</summary>
    public ImmutableArray<BenefitLine> Lines { get; }

    /// <summary>Gets what was considered and not granted.</summary>
    public ImmutableArray<BenefitDenial> NotGranted { get; }

    /// <summary>Gets the sum of the rounded lines.</summary>
    public Rupiah Total { get; }

    /// <summary>Gets a value indicating whether any line stands on a figure that is not published for the day.</summary>
    public bool IsProvisional => this.Lines.Any(line => line.IsProvisional);

    /// <summary>Gets a value indicating whether any line stands on law that did not come with the library.</summary>
    public bool UsesSuppliedLaw => this.Lines.Any(line => line.Origin == RulingOrigin.Supplied);

    internal LawBook Book { get; }

    /// <summary>Returns the sum of the lines of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The amount; Rp0 when there is no such line.</returns>
    public Rupiah AmountOf(BenefitKind kind) => Rupiah.Sum([.. this.Lines.Where(line => line.Kind == kind).Select(line => line.Amount)]);

    /// <summary>Writes the statement for a reader: every line, what was not granted, the total.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language) =>
        [.. this.Lines.Select(line => line.ToText(language)), .. this.NotGranted.Select(denial => denial.ToText(language)), BenefitPhrases.Total(this.Total, language)];
}
