using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>A coverage rate beside the counts it is made of: they agree, or, where a figure is only approximate, nothing can be said against it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CoverageAgreement
{
    private CoverageAgreement(CoverageStatistic rate, CoverageStatistic participants, CoverageStatistic other, long whole)
    {
        this.Rate = rate;
        this.Participants = participants;
        this.Other = other;
        this.Whole = whole;
    }

    /// <summary>Gets the rate.</summary>
    public CoverageStatistic Rate { get; }

    /// <summary>Gets the participants.</summary>
    public CoverageStatistic Participants { get; }

    /// <summary>Gets the other count: the workforce, or those not yet enrolled.</summary>
    public CoverageStatistic Other { get; }

    /// <summary>Gets what the participants are a part of: the workforce, or participants and not yet enrolled together.</summary>
    public long Whole { get; }

    /// <summary>Gets a value indicating whether the figures were compared; approximate ones are not.</summary>
    public bool IsChecked => !this.Rate.IsApproximate && !this.Participants.IsApproximate && !this.Other.IsApproximate;

    /// <summary>Gets the rate that the counts give, rounded half up to the decimals of the given one.</summary>
    public CoverageRate Computed => CoverageRate.Rounded(this.Participants.Count!.Value, this.Whole, this.Rate.Rate!.Decimals);

    /// <summary>Compares a rate with its counts, by the rounding the rate was given in.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="participants">The participants.</param>
    /// <param name="other">The workforce, or those not yet enrolled.</param>
    /// <returns>
    /// What was found, or every reason why not: <c>BPJSTK-COV-005</c> (where, who or when is not said), <c>-006</c> (they are not of the same), <c>-007</c> (a figure of another measure), <c>-008</c>
    /// (they do not agree), <c>-009</c> (more participants than workforce), <c>-013</c> (nobody to take part).
    /// </returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Outcome<CoverageAgreement> Between(CoverageStatistic rate, CoverageStatistic participants, CoverageStatistic other)
    {
        Guard.Against.Null(rate);
        Guard.Against.Null(participants);
        Guard.Against.Null(other);
        ImmutableArray<DomainError> errors =
        [
            .. CoverageFaults.Measure(rate, "Rate", CoverageMeasure.CoverageRate),
            .. CoverageFaults.Measure(participants, "Participants", CoverageMeasure.Participants),
            .. CoverageFaults.Measure(other, "Other", CoverageMeasure.Workforce, CoverageMeasure.NotYetEnrolled),
        ];
        errors = errors.IsEmpty ? [.. CoverageFaults.Parts([rate, participants, other], withDate: true)] : errors;
        return errors.IsEmpty ? Compare(rate, participants, other) : Outcome.Failure<CoverageAgreement>(errors);
    }

    /// <summary>Writes what was found for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string ToText(Language language) => CoveragePhrases.Agreement(this, language);

    /// <summary>Returns what was found, in English.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => this.ToText(Language.English);

    private static Outcome<CoverageAgreement> Compare(CoverageStatistic rate, CoverageStatistic participants, CoverageStatistic other)
    {
        var (part, rest) = (participants.Count!.Value, other.Count!.Value);
        var whole = other.Measure == CoverageMeasure.Workforce ? rest : checked(part + rest);
        var found = new CoverageAgreement(rate, participants, other, whole);
        if (found.IsChecked && part > whole)
        {
            return Outcome.Failure<CoverageAgreement>(CoverageFaults.MoreThanWorkforce(part, whole));
        }

        if (whole == 0)
        {
            return Outcome.Failure<CoverageAgreement>(DomainError.Of(ErrorCatalog.CoverageOfNobody, "Other"));
        }

        return !found.IsChecked || rate.Rate!.CanBe(part, whole)
            ? Outcome.Success(found)
            : Outcome.Failure<CoverageAgreement>(DomainError.Of(
                ErrorCatalog.CoverageRateDisagrees,
                "Rate",
                new ErrorArgument("rate", CoveragePhrases.Both(rate.Rate!.ToText)),
                new ErrorArgument("part", CoveragePhrases.Number(part)),
                new ErrorArgument("whole", CoveragePhrases.Number(whole)),
                new ErrorArgument("computed", CoveragePhrases.Both(found.Computed.ToText))));
    }
}
