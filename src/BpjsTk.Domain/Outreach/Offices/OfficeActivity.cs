using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>Something an office does or plans with others: a meeting, an agreement, information for many (kegiatan kantor).</summary>
[DebuggerDisplay("{Kind} of {Office}, {From} to {Until}")]
public sealed class OfficeActivity
{
    private OfficeActivity(Office office, OfficeActivityKind kind, ImmutableArray<string> partners, LocalDate from, LocalDate until)
    {
        this.Office = office;
        this.Kind = kind;
        this.Partners = partners;
        this.From = from;
        this.Until = until;
    }

    /// <summary>Gets the office.</summary>
    public Office Office { get; }

    /// <summary>Gets what it is.</summary>
    public OfficeActivityKind Kind { get; }

    /// <summary>Gets with whom, such as a regency and its agencies.</summary>
    public ImmutableArray<string> Partners { get; }

    /// <summary>Gets the first day, or the first on which it may be.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, or the last on which it may be: a plan for a year has the first and last day of the year.</summary>
    public LocalDate Until { get; }

    /// <summary>States an activity.</summary>
    /// <param name="office">The office.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="partners">With whom, at least one, each 1 to 100 characters.</param>
    /// <param name="from">The first day, or the first on which it may be.</param>
    /// <param name="until">The last day, or the last on which it may be.</param>
    /// <returns>The activity, or <c>BPJSTK-CDR-001</c> (a partner without a text that can be printed), <c>-005</c> (the end is before the start), <c>-024</c> (no partner).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> or <paramref name="partners"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Outcome<OfficeActivity> Create(Office office, OfficeActivityKind kind, IEnumerable<string> partners, LocalDate from, LocalDate until)
    {
        Guard.Against.Null(office);
        CadreFaults.Defined(kind);
        var named = CadreFaults.Texts(Guard.Against.Null(partners), "Partners");
        ImmutableArray<DomainError> errors =
        [
            .. named.Errors,
            .. named is { IsSuccess: true, Value.IsEmpty: true } ? [DomainError.Of(ErrorCatalog.ActivityNoPartner, "Partners")] : Array.Empty<DomainError>(),
            .. CadreFaults.Span(from, until),
        ];
        return errors.IsEmpty ? Outcome.Success(new OfficeActivity(office, kind, named.Value, from, until)) : Outcome.Failure<OfficeActivity>(errors);
    }
}
