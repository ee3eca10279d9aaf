using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;

namespace BpjsTk.Domain.Benefits;

/// <summary>What an employer owes a dismissed worker of JKP, beside what the agency pays.</summary>
[DebuggerDisplay("{EmployerOwes}")]
public sealed class JkpEmployerDebt
{
    internal JkpEmployerDebt(BilingualText reason, ImmutableArray<JkpDebtLine> lines, Rupiah? trainingLimit, bool isRefundable, BenefitSources sources)
    {
        this.Reason = reason;
        this.Lines = lines;
        this.TrainingLimit = trainingLimit;
        this.IsRefundable = isRefundable;
        this.Sources = sources;
    }

    /// <summary>Gets why the employer owes.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the months.</summary>
    public ImmutableArray<JkpDebtLine> Lines { get; }

    /// <summary>Gets what the agency pays in all, rupiah.</summary>
    public Rupiah AgencyPays => Rupiah.Sum([.. this.Lines.Select(line => line.AgencyPays)]);

    /// <summary>Gets what the employer owes in cash in all, rupiah.</summary>
    public Rupiah EmployerOwes => Rupiah.Sum([.. this.Lines.Select(line => line.EmployerOwes)]);

    /// <summary>Gets what the training that the employer owes besides is worth at most, rupiah; <see langword="null"/> when none is owed.</summary>
    public Rupiah? TrainingLimit { get; }

    /// <summary>Gets a value indicating whether the agency refunds the employer once arrears and fines are settled.</summary>
    public bool IsRefundable { get; }

    /// <summary>Gets where it stands; the duty first.</summary>
    public ImmutableArray<Citation> Citations => this.Sources.Citations;

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence => this.Sources.Confidence;

    private BenefitSources Sources { get; }

    /// <summary>Writes the debt for a reader: both sides of each month, and the totals with the reason and the sources.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines of text.</returns>
    public IEnumerable<string> ToText(Language language)
    {
        var (month, agency, employer, training) = language == Language.Indonesian
            ? ("bulan ke-", "BPJS Ketenagakerjaan membayar", "pemberi kerja membayar", "pelatihan senilai paling banyak")
            : ("month ", "the agency pays", "the employer owes", "training worth at most");
        string Sides(Rupiah paid, Rupiah owed) => $"{agency} {BenefitPhrases.Money(paid, language)}, {employer} {BenefitPhrases.Money(owed, language)}";
        var citations = string.Join("; ", this.Citations.Select(citation => citation.ToText(language)));
        var besides = this.TrainingLimit is { } limit ? $", {training} {BenefitPhrases.Money(limit, language)}" : string.Empty;
        return
        [
            .. this.Lines.Select(line => $"{month}{line.Month.ToString(CultureInfo.InvariantCulture)}: {Sides(line.AgencyPays, line.EmployerOwes)}"),
            $"{this.Reason.In(language)}: {Sides(this.AgencyPays, this.EmployerOwes)}{besides} [{citations}] {ConfidenceNames.Of(this.Confidence).In(language)}",
        ];
    }
}
