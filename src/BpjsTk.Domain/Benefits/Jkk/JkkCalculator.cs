using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// What JKK pays for a work accident or an occupational disease (PP 44/2015 Pasal 25, Lampiran III, since 2 December 2019 as amended by PP 82/2019). The law of the day of the accident or of the
/// diagnosis decides.
/// </summary>
[DebuggerDisplay("JKK on {EventOn}")]
public sealed partial class JkkCalculator
{
    private readonly JkkLaw law;

    private JkkCalculator(LocalDate eventOn, LawBook book, PolicySet policies, JkkLaw law)
    {
        this.EventOn = eventOn;
        this.Book = book;
        this.Policies = policies;
        this.law = law;
    }

    /// <summary>Gets the day of the accident or of the diagnosis.</summary>
    public LocalDate EventOn { get; }

    /// <summary>Gets the law book.</summary>
    public LawBook Book { get; }

    /// <summary>Gets the readings.</summary>
    public PolicySet Policies { get; }

    /// <summary>Returns the calculator of a day.</summary>
    /// <param name="eventOn">The day of the accident, or of the diagnosis of an occupational disease.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The calculator, or <c>BPJSTK-LAW-001</c> before July 2015.</returns>
    public static Outcome<JkkCalculator> On(LocalDate eventOn, LawBook? book = null, PolicySet? policies = null) =>
        JkkLaw.On(eventOn, book ?? LawBook.Default).Select(law => new JkkCalculator(eventOn, book ?? LawBook.Default, policies ?? PolicySet.Default, law));

    /// <summary>Says what is paid and what is not.</summary>
    /// <param name="accident">The accident or disease.</param>
    /// <returns>
    /// The statement, or every fault: <c>BPJSTK-JKK-002</c> (something dated before the event), <c>-007</c> (a disease that appeared too long after the end of employment),
    /// <c>BPJSTK-BEN-002</c> (a participant born after the event), and those of <see cref="DisabilityAssessment.On"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="accident"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">An amount does not fit into a <see cref="Rupiah"/>.</exception>
    public Outcome<BenefitStatement> Calculate(WorkAccident accident)
    {
        Guard.Against.Null(accident);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        errors.AddRange(accident.FaultsOn(this.EventOn));

        // PP 44/2015 Pasal 48(2): also after the end of employment, when the disease appears within the term.
        if (accident.DiseaseAfterEmploymentEndedOn is { } ended && this.EventOn > ended.PlusYears(this.law.DiseaseYears.Value))
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.DiseaseTooLate,
                "DiseaseAfterEmploymentEndedOn",
                this.law.DiseaseYears.Citations[0],
                new ErrorArgument("date", this.EventOn),
                new ErrorArgument("years", this.law.DiseaseYears.Value),
                new ErrorArgument("ended", ended)));
        }

        DisabilityAssessment? assessment = null;
        if (accident.Consequence.Kind == AccidentConsequenceKind.PartialDisability
            && !DisabilityAssessment.Assess(accident.Consequence.Losses, accident.Consequence.Handedness, this.law.DisabilityTable, this.law.PartialDisabilityCap).TryGet(out assessment, out var faults))
        {
            errors.AddRange(faults.Select(fault => fault.Under("Consequence")));
        }

        return errors.Count == 0 ? Outcome.Success(this.State(accident, assessment)) : Outcome.Failure<BenefitStatement>(errors.ToImmutable());
    }

    private BenefitStatement State(WorkAccident accident, DisabilityAssessment? assessment)
    {
        var draft = new BenefitDraft(SocialProgram.Jkk, this.EventOn, this.Book, this.Policies);
        this.AddCare(draft, accident);
        this.AddTransport(draft, accident);
        this.AddIncapacity(draft, accident);
        this.AddPartialDisability(draft, accident, assessment);
        this.AddTotalDisabilityAndDeath(draft, accident);
        this.AddAids(draft, accident);
        this.AddScholarship(draft, accident);
        return draft.ToStatement();
    }
}
