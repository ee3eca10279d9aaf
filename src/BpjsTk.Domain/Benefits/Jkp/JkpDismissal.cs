using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The facts of a dismissal that decide about JKP: who, when, how work ended, the wage, the paid months. That the worker was a participant of JKP, a citizen and young enough when registered, is
/// decided by the rules of participation. It begins with who is willing to work, had one employer and never had JKP; each step gives new facts.
/// </summary>
[DebuggerDisplay("{End} on {DismissedOn}")]
public sealed class JkpDismissal
{
    private JkpDismissal(JkpDismissal? like, LocalDate birthDate, LocalDate dismissedOn, EmploymentRelation relation, EmploymentEnd end, Rupiah wage, ContributionMonths paid)
    {
        this.BirthDate = birthDate;
        this.DismissedOn = dismissedOn;
        this.Relation = relation;
        this.End = end;
        this.Wage = wage;
        this.Paid = paid;
        this.IsWillingToWork = like?.IsWillingToWork ?? true;
        this.IsFromChosenEmployer = like?.IsFromChosenEmployer;
        this.EarlierBenefits = like?.EarlierBenefits ?? [];
    }

    private JkpDismissal(JkpDismissal like)
        : this(like, like.BirthDate, like.DismissedOn, like.Relation, like.End, like.Wage, like.Paid)
    {
    }

    /// <summary>Gets the birth date.</summary>
    public LocalDate BirthDate { get; }

    /// <summary>Gets the day on which work ended.</summary>
    public LocalDate DismissedOn { get; }

    /// <summary>Gets the employment relation.</summary>
    public EmploymentRelation Relation { get; }

    /// <summary>Gets how it ended.</summary>
    public EmploymentEnd End { get; }

    /// <summary>Gets the last wage that was reported, rupiah a month; above zero.</summary>
    public Rupiah Wage { get; }

    /// <summary>Gets the months for which contributions were paid.</summary>
    public ContributionMonths Paid { get; }

    /// <summary>Gets a value indicating whether the worker is willing to work again.</summary>
    public bool IsWillingToWork { get; private init; }

    /// <summary>Gets whether the employer is the one chosen for JKP; <see langword="null"/> for who has one employer.</summary>
    public bool? IsFromChosenEmployer { get; private init; }

    /// <summary>Gets the days on which JKP was obtained before, earliest first.</summary>
    public ImmutableArray<LocalDate> EarlierBenefits { get; private init; }

    /// <summary>States a dismissal.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="dismissedOn">The day on which work ended.</param>
    /// <param name="relation">The employment relation.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="wage">The last wage that was reported, rupiah a month.</param>
    /// <param name="paid">The months for which contributions were paid.</param>
    /// <returns>
    /// The facts, or every fault: <c>BPJSTK-JKP-001</c> for a wage that is not above zero, <c>-002</c> for a dismissal before birth, <c>-003</c> for an end that the relation can't have, such as a
    /// permanent one that ran out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="paid"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> or <paramref name="end"/> is not a member of its enumeration.</exception>
    public static Outcome<JkpDismissal> Create(LocalDate birthDate, LocalDate dismissedOn, EmploymentRelation relation, EmploymentEnd end, Rupiah wage, ContributionMonths paid)
    {
        ArgumentNullException.ThrowIfNull(paid);
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, null);
        }

        var errors = ImmutableArray.CreateBuilder<DomainError>();
        var name = EmploymentEndNames.Of(end);
        if (wage.Sen <= 0)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JkpWageNotPositive, "Wage", Citation.FromText("PP 37/2021 Pasal 21(2)"), new ErrorArgument("amount", wage)));
        }

        if (dismissedOn < birthDate)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JkpDismissedBeforeBirth, "DismissedOn", new ErrorArgument("dismissed", dismissedOn), new ErrorArgument("birthDate", birthDate)));
        }

        if (relation == EmploymentRelation.None || (relation == EmploymentRelation.Permanent && end == EmploymentEnd.TermRanOut))
        {
            errors.Add(DomainError.Of(ErrorCatalog.JkpEndContradicts, "End", Citation.FromText("PP 37/2021 Pasal 19(1)"), new ErrorArgument("end", name)));
        }

        return errors.Count == 0 ? Outcome.Success(new JkpDismissal(null, birthDate, dismissedOn, relation, end, wage, paid)) : Outcome.Failure<JkpDismissal>(errors.ToImmutable());
    }

    /// <summary>Returns the facts of who is not willing to work again.</summary>
    /// <returns>The new facts.</returns>
    public JkpDismissal NotWillingToWork() => new(this) { IsWillingToWork = false };

    /// <summary>Returns the facts of who has several employers, of which one is chosen for JKP (PP 37/2021 Pasal 8(2), 36).</summary>
    /// <param name="isChosen">Whether the employer of this dismissal is the chosen one.</param>
    /// <returns>The new facts.</returns>
    public JkpDismissal OfSeveralEmployers(bool isChosen) => new(this) { IsFromChosenEmployer = isChosen };

    /// <summary>Returns the facts of who had JKP before.</summary>
    /// <param name="obtainedOn">The days on which it was obtained, in any order.</param>
    /// <returns>The new facts, or <c>BPJSTK-JKP-004</c> for every day that is not before the dismissal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="obtainedOn"/> is <see langword="null"/>.</exception>
    public Outcome<JkpDismissal> After(params IEnumerable<LocalDate> obtainedOn)
    {
        ImmutableArray<LocalDate> days = [.. Guard.Against.Null(obtainedOn).Order()];
        ImmutableArray<DomainError> errors =
        [
            .. days.Where(day => day >= this.DismissedOn).Select(day => DomainError.Of(
                ErrorCatalog.JkpEarlierBenefitLater,
                "EarlierBenefits",
                Citation.FromText("PP 37/2021 Pasal 35"),
                new ErrorArgument("earlier", day),
                new ErrorArgument("dismissed", this.DismissedOn))),
        ];
        return errors.IsEmpty ? Outcome.Success(new JkpDismissal(this) { EarlierBenefits = days }) : Outcome.Failure<JkpDismissal>(errors);
    }

    /// <summary>Returns why the way work ended gives no JKP at all; <see langword="null"/> when it does.</summary>
    internal DomainError? Exclusion()
    {
        var provision = this.End switch
        {
            EmploymentEnd.ByEmployer => null,
            EmploymentEnd.TermRanOut => "20(2)",
            EmploymentEnd.Resigned => "20(1)a",
            EmploymentEnd.PermanentTotalDisability => "20(1)b",
            EmploymentEnd.Retired => "20(1)c",
            _ => "20(1)d",
        };
        return provision is null
            ? null
            : DomainError.Of(ErrorCatalog.JkpEndExcluded, "End", Citation.FromText($"PP 37/2021 Pasal {provision}"), new ErrorArgument("end", EmploymentEndNames.Of(this.End)));
    }
}
