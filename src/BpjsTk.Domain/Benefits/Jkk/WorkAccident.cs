using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// A work accident or an occupational disease (kecelakaan kerja, penyakit akibat kerja) and everything JKK looks at. The day of the event is the calculator's: what is dated here is checked
/// against it there.
/// </summary>
[DebuggerDisplay("{Segment}: {Consequence.Kind}")]
public sealed class WorkAccident
{
    private WorkAccident(Segment segment, BenefitWage wage, AccidentConsequence consequence)
    {
        this.Segment = segment;
        this.Wage = wage;
        this.Consequence = consequence;
    }

    /// <summary>Gets the segment of the participant.</summary>
    public Segment Segment { get; }

    /// <summary>Gets the wage on which money is computed.</summary>
    public BenefitWage Wage { get; }

    /// <summary>Gets what became of the injured.</summary>
    public AccidentConsequence Consequence { get; }

    /// <summary>Gets the time in which the injured could not work; <see langword="null"/> when there was none.</summary>
    public Incapacity? Incapacity { get; private init; }

    /// <summary>Gets the costs by receipt.</summary>
    public ImmutableArray<AccidentCost> Costs { get; private init; } = [];

    /// <summary>Gets the children for whom a scholarship is claimed.</summary>
    public ImmutableArray<ScholarshipChild> Children { get; private init; } = [];

    /// <summary>Gets a value indicating whether the adviser doctor (dokter penasehat) recommends return to work.</summary>
    public bool IsAdvisedToReturnToWork { get; private init; }

    /// <summary>Gets the last day of employment when an occupational disease appeared after it; <see langword="null"/> when employment went on.</summary>
    public LocalDate? DiseaseAfterEmploymentEndedOn { get; private init; }

    /// <summary>Gets the birth date of the participant; <see langword="null"/> when not told.</summary>
    public LocalDate? BirthDate { get; private init; }

    /// <summary>States an accident or disease.</summary>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="wage">The wage: of the self-employed the base of a band, of interns and prisoners the deemed wage.</param>
    /// <param name="consequence">What became of the injured.</param>
    /// <param name="incapacity">The time in which the injured could not work; <see langword="null"/> when there was none.</param>
    /// <param name="costs">The costs by receipt; none when not given.</param>
    /// <param name="children">The children for whom a scholarship is claimed, in that order; none when not given.</param>
    /// <param name="isAdvisedToReturnToWork">Whether the adviser doctor recommends return to work.</param>
    /// <param name="diseaseAfterEmploymentEndedOn">The last day of employment, for an occupational disease that appeared after it.</param>
    /// <param name="birthDate">The birth date of the participant; <see langword="null"/> when not told.</param>
    /// <returns>
    /// The accident, or every fault: <c>BPJSTK-BEN-001</c> (a migrant worker), <c>BPJSTK-JKK-001</c> (a wage of another segment), <c>-003</c> (incapacity after death), <c>-005</c> (a cost that
    /// is not above zero).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> or <paramref name="consequence"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration.</exception>
    public static Outcome<WorkAccident> Create(
        Segment segment,
        BenefitWage wage,
        AccidentConsequence consequence,
        Incapacity? incapacity = null,
        ImmutableArray<AccidentCost> costs = default,
        ImmutableArray<ScholarshipChild> children = default,
        bool isAdvisedToReturnToWork = false,
        LocalDate? diseaseAfterEmploymentEndedOn = null,
        LocalDate? birthDate = null)
    {
        Guard.Against.Null(wage);
        Guard.Against.Null(consequence);
        if (!Enum.IsDefined(segment))
        {
            throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }

        var accident = new WorkAccident(segment, wage, consequence)
        {
            Incapacity = incapacity,
            Costs = costs.IsDefault ? [] : costs,
            Children = children.IsDefault ? [] : children,
            IsAdvisedToReturnToWork = isAdvisedToReturnToWork,
            DiseaseAfterEmploymentEndedOn = diseaseAfterEmploymentEndedOn,
            BirthDate = birthDate,
        };
        ImmutableArray<DomainError> errors = [.. accident.Faults()];
        return errors.IsEmpty ? Outcome.Success(accident) : Outcome.Failure<WorkAccident>(errors);
    }

    /// <summary>Returns the same accident with another wage, such as the true one where too little was reported.</summary>
    /// <param name="wage">The other wage.</param>
    /// <returns>The accident, or <c>BPJSTK-JKK-001</c> (a wage of another segment).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wage"/> is <see langword="null"/>.</exception>
    public Outcome<WorkAccident> WithWage(BenefitWage wage) =>
        Create(this.Segment, wage, this.Consequence, this.Incapacity, this.Costs, this.Children, this.IsAdvisedToReturnToWork, this.DiseaseAfterEmploymentEndedOn, this.BirthDate);

    // Nothing that became of an event is before it.
    internal IEnumerable<DomainError> FaultsOn(LocalDate eventOn)
    {
        (LocalDate? Date, string Member)[] after = [(this.Incapacity?.FirstDay, "Incapacity"), (this.Consequence.DiedOn, "Consequence.DiedOn")];
        foreach (var (date, member) in after)
        {
            if (date < eventOn)
            {
                yield return DomainError.Of(ErrorCatalog.AccidentDateBefore, member, new ErrorArgument("date", date.Value), new ErrorArgument("event", eventOn));
            }
        }

        if (this.BirthDate > eventOn)
        {
            yield return BenefitFaults.BornAfter(this.BirthDate.Value, eventOn);
        }
    }

    private IEnumerable<DomainError> Faults()
    {
        if (this.Segment == Segment.Pmi)
        {
            yield return BenefitFaults.Migrant();
        }

        if (!this.HasWageOfItsSegment())
        {
            yield return DomainError.Of(
                ErrorCatalog.AccidentWage,
                "Wage",
                Citation.FromText(this.Wage.Kind == WageKind.Deemed ? "PP 44/2015 Pasal 28(2)" : "PP 44/2015 Pasal 32(1)"),
                new ErrorArgument("segment", SegmentNames.Of(this.Segment)));
        }

        if (this.Incapacity is { } incapacity && this.Consequence.DiedOn is { } died && incapacity.LastDay > died)
        {
            yield return DomainError.Of(ErrorCatalog.IncapacityAfterDeath, "Incapacity", new ErrorArgument("last", incapacity.LastDay), new ErrorArgument("died", died));
        }

        for (var i = 0; i < this.Costs.Length; i++)
        {
            // A part may be Rp0, such as a month without care; the whole may not, nor the price of an aid.
            var amounts = this.Costs[i].Amounts;
            var isNothing = this.Costs[i].Kind == BenefitKind.OrthosisOrProsthesis ? amounts[0].IsZero : amounts.All(amount => amount.IsZero);
            if (isNothing || amounts.Any(amount => amount.IsNegative))
            {
                yield return DomainError.Of(
                    ErrorCatalog.AccidentCostNotPositive, string.Create(CultureInfo.InvariantCulture, $"Costs[{i}]"), new ErrorArgument("amount", amounts.IsEmpty ? Rupiah.Zero : amounts.Min()));
            }
        }
    }

    private bool HasWageOfItsSegment() => this.Segment switch
    {
        Segment.Bpu or Segment.BpuEmployer => this.Wage.Kind is null,
        Segment.Trainee => this.Wage.Kind is not null,
        Segment.Pmi => true,
        _ => this.Wage.Kind is not (null or WageKind.Deemed),
    };
}
