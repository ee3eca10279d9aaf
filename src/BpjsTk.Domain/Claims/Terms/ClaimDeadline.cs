using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Payments;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A term of a claim with the time from which it runs, its last moment, when the duty was done, and who pays first when it was missed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ClaimDeadline
{
    internal ClaimDeadline(ClaimTerm term, Deadline rule, LocalDateTime startAt, CoverPayer? payerWhenMissed, LocalDateTime? doneAt = null)
    {
        this.Term = term;
        this.Rule = rule;
        this.StartAt = startAt;
        this.DueAt = rule.Unit == TermUnit.Hours ? startAt.PlusHours(rule.Length) : rule.DueOn + LocalTime.MaxValue;
        this.PayerWhenMissed = payerWhenMissed;
        this.DoneAt = doneAt;
    }

    /// <summary>Gets which term it is.</summary>
    public ClaimTerm Term { get; }

    /// <summary>Gets the rule: the duty, the length, the last day, what missing it means, and the provisions.</summary>
    public Deadline Rule { get; }

    /// <summary>Gets the time of the event from which the term runs, in the zone of the claim; of a term in hours the clock runs from this very time.</summary>
    public LocalDateTime StartAt { get; }

    /// <summary>Gets the last moment of the term: of a term in hours the very time, else the end of the last day.</summary>
    public LocalDateTime DueAt { get; }

    /// <summary>Gets when the duty was done; <see langword="null"/> while it is not, and for a term outside a claim.</summary>
    public LocalDateTime? DoneAt { get; }

    /// <summary>Gets who pays first when the term is missed; <see langword="null"/> where missing it changes nobody's turn.</summary>
    public CoverPayer? PayerWhenMissed { get; }

    /// <summary>Gets a value indicating whether the duty is still open.</summary>
    public bool IsOpen => this.DoneAt is null;

    /// <summary>Tells whether the term is missed: done after its last moment, or not done and over.</summary>
    /// <param name="now">The time now; it does not matter once the duty is done.</param>
    /// <returns><see langword="true"/> when it is missed.</returns>
    public bool IsMissedAt(LocalDateTime now) => (this.DoneAt ?? now) > this.DueAt;

    /// <summary>Writes the term for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: the duty, the last moment, the length, what missing it means, the provisions, and when it was done.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string ToText(Language language)
    {
        var text = this.Rule.Unit == TermUnit.Hours ? this.InHours(language) : this.Rule.ToText(language);
        return this.DoneAt is { } done
            ? $"{text} {(language == Language.Indonesian ? "Dilakukan" : "Done")}: {ClaimPhrases.Time(done)}."
            : text;
    }

    /// <summary>Returns the English text, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.ToText(Language.English);

    private string InHours(Language language)
    {
        var template = language == Language.Indonesian
            ? "{0}: paling lambat {1} ({2} sejak {3}). Bila terlewat: {4}. [{5}]"
            : "{0}: by {1} ({2} from {3}). If missed: {4}. [{5}]";
        return string.Format(
            CultureInfo.InvariantCulture,
            template,
            this.Rule.Duty.In(language),
            ClaimPhrases.Time(this.DueAt),
            this.Rule.Term.In(language),
            ClaimPhrases.Time(this.StartAt),
            this.Rule.Consequence.In(language),
            string.Join("; ", this.Rule.Citations.Select(citation => citation.ToText(language))));
    }
}
