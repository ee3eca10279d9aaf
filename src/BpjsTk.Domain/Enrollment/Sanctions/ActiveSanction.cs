using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Enrollment;

/// <summary>
/// A sanction that is in force: a step of the ladder with its day, its term, what follows and what ends it. Each step is a type of its own, and
/// only the steps from which the law goes on have a method that does.
/// </summary>
[DebuggerDisplay("{Subject} {Step} since {Since}")]
public abstract class ActiveSanction
{
    private const SanctionProofs EveryProof = SanctionProofs.Registered | SanctionProofs.DataGiven | SanctionProofs.FinePaid | SanctionProofs.ContributionsPaid;

    private readonly SanctionRung rung;

    private protected ActiveSanction(SanctionCourse course, SanctionStep step, LocalDate since, Deadline? term, ImmutableArray<SanctionEvent> before)
    {
        this.Course = course;
        this.rung = course.Rung(step);
        this.Since = since;
        this.Deadline = term;
        this.Events = before.Add(new(step, since));
    }

    /// <summary>Gets on whom the sanction falls.</summary>
    public SanctionSubject Subject => this.rung.Subject;

    /// <summary>Gets which duty was broken.</summary>
    public SanctionBreach Breach => this.rung.Breach;

    /// <summary>Gets the step.</summary>
    public SanctionStep Step => this.rung.Step;

    /// <summary>Gets the day on which the step was taken.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets the term of the step; <see langword="null"/> for the loss of services, which stays until it is lifted.</summary>
    public Deadline? Deadline { get; }

    /// <summary>Gets who takes the step.</summary>
    public SanctionActor Actor => this.rung.Actor;

    /// <summary>Gets what follows when nothing is done.</summary>
    public BilingualText Follows => this.rung.Follows;

    /// <summary>Gets the proofs, all of them, on which the ladder ends from here.</summary>
    public SanctionProofs ProofsAsked => this.rung.ProofsAsked;

    /// <summary>Gets where the step stands.</summary>
    public ImmutableArray<Citation> Citations => this.rung.Citations;

    /// <summary>Gets how sure the step is: a term on which the text contradicts itself is inferred.</summary>
    public Confidence Confidence => this.Deadline?.Confidence ?? Confidence.Confirmed;

    /// <summary>Gets the steps taken so far, this one last.</summary>
    public ImmutableArray<SanctionEvent> Events { get; }

    internal SanctionCourse Course { get; }

    /// <summary>Ends the ladder, for what was owed is done.</summary>
    /// <param name="on">The day of the last proof.</param>
    /// <param name="proofs">The proofs given; more than <see cref="ProofsAsked"/> does no harm.</param>
    /// <returns>The end, or <c>BPJSTK-SAN-001</c> for a day before <see cref="Since"/>, <c>-003</c> when a proof is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="proofs"/> has a flag that is not a member of the enumeration.</exception>
    public Outcome<SanctionEnded> Comply(LocalDate on, SanctionProofs proofs)
    {
        if ((proofs & ~EveryProof) != SanctionProofs.None)
        {
            throw new ArgumentOutOfRangeException(nameof(proofs), proofs, null);
        }

        if (on < this.Since)
        {
            return Outcome.Failure<SanctionEnded>(this.Backwards(on));
        }

        var missing = this.ProofsAsked & ~proofs;
        return missing == SanctionProofs.None
            ? Outcome.Success(new SanctionEnded(this, on, this.rung.EndedBy))
            : Outcome.Failure<SanctionEnded>(DomainError.Of(
                ErrorCatalog.SanctionProofMissing, "Proofs", this.rung.EndedBy, new ErrorArgument("missing", SanctionPhrases.NamesOf(missing))));
    }

    /// <summary>Goes on to a next step once the term is over; not on the day of this step itself, even if the term was over before it was taken.</summary>
    private protected Outcome<TNext> AfterTerm<TNext>(LocalDate on, Deadline term, Func<Outcome<TNext>> next)
        where TNext : ActiveSanction
    {
        if (on < this.Since)
        {
            return Outcome.Failure<TNext>(this.Backwards(on));
        }

        var last = LocalDate.Max(term.DueOn, this.Since);
        return on > last
            ? next()
            : Outcome.Failure<TNext>(DomainError.Of(ErrorCatalog.SanctionTermNotOver, "On", term.Citations[0], new ErrorArgument("on", on), new ErrorArgument("due", last)));
    }

    private protected DomainError Backwards(LocalDate on) =>
        DomainError.Of(ErrorCatalog.SanctionBackwards, "On", new ErrorArgument("on", on), new ErrorArgument("since", this.Since));
}
